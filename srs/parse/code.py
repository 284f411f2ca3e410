"""Code that no fence tells: commands, statements and output, recognised by their shape.

Conservative: a line is code by itself only where no note would look like it; what might be
code is, when it stands right beside such a line.
"""

import re

from srs.parse.lines import Line
from srs.parse.shapes import (
    ARGUMENT,
    COMMAND,
    ENDED_QUERY,
    ENDS_WITH_SEMICOLON,
    PROMPT,
    QUERY,
    STATEMENT,
)

_LONGEST = 400
"""Characters. A longer line without a fence is prose."""
_WIDE = re.compile(r"[\u1100-\uffef]")
_STRING = re.compile(r"\"[^\"]{0,300}\"|'[^']{0,300}'|(?:^|\s)(?:#|//|--)\s.*$")
_PROSE = re.compile(
    r"\b(?:the|a|an|are|was|you|we|it|that|this|which|can|will|your|its|of|to|be)\b", re.IGNORECASE
)

_WEAK = re.compile(
    r".*?(?:[=(){}\[\];|<>\\]|->|::|//|\s--?\w)"
    r"|(?:else|try|finally|pass|break|continue|end|fi|done|then|do|begin)\b[:;]?$"
    r"|(?:return|from|where|group by|order by|limit|values|set|(?:left |inner )?join|having)\s",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(r"[A-Z][\w'-]*(?: [\w'-]+)+[.:?!]$")
_COMMENT = re.compile(r"#|//|/\*|\*|--")
_SENTENCE = re.compile(r"[A-Z].{15,}[.:!?]$|.*[。！？：]$")
_POINTS = frozenset({"- ", "* ", "# "})
"""What no prompt, statement, command or query begins with."""
_LETTERS_OR_SIGNS = re.compile(r"[A-Za-z_#$@<>(){}\[\]\"'`/\\*&+❯➜λ┌│├└─━┃╔║╚╭╰.-]")


def is_code(text: str) -> bool:
    """Whether `text` is a line of code wherever it stands."""
    if len(text) > _LONGEST or not _LETTERS_OR_SIGNS.match(text):
        return False
    last, is_point = text[-1], text[:2] in _POINTS
    if is_point and last not in "{;":
        return False
    if PROMPT.match(text) or (STATEMENT.match(text) and not _reads_as_prose(text)):
        return True
    if last == "{":
        return "$" not in text and text[-2:] != "\\{" and not _has_wide(text)
    if last == ";":
        shape = ENDS_WITH_SEMICOLON.match(text) or ENDED_QUERY.match(text)
        return shape is not None and not _has_wide(text) and not _reads_as_prose(text)
    return not _has_wide(text) and (_is_command(text) or _is_query(text))


def is_command(text: str) -> bool:
    """Whether `text` is typed at a prompt: what follows it without a blank line is its output."""
    return PROMPT.match(text) is not None


def code_lines(lines: list[Line], masked: dict[int, str]) -> set[int]:
    """The numbers of the lines that are code without a fence, none of them in `masked`."""
    found: set[int] = set()
    run: list[Line] = []
    strong: list[int] = []
    for line in lines:
        if line.after_blank or line.number in masked or (run and run[-1].number != line.number - 1):
            found.update(_grown(run, strong))
            run, strong = [], []
        if line.number in masked:
            continue
        if is_code(line.text):
            strong.append(len(run))
        run.append(line)
    found.update(_grown(run, strong))
    return found


def _grown(run: list[Line], strong: list[int]) -> set[int]:
    """The lines of `run` that are code: the `strong` ones, and those beside them that might be."""
    if not strong:
        return set()
    code = set(strong)
    printed = False
    for at, line in enumerate(run):  # downwards
        if at in code:
            printed = printed or is_command(line.text)
        elif at - 1 in code and (_may_be(line, run[at - 1]) or (printed and _is_output(line))):
            code.add(at)
        else:
            printed = False
    for at in range(len(run) - 1, -1, -1):  # upwards
        if at not in code and at + 1 in code and _may_be(run[at], run[at + 1]):
            code.add(at)
    return {
        run[at].number
        for at in code
        # a comment at the edge may as well be a heading
        if at in strong or not _COMMENT.match(run[at].text) or {at - 1, at + 1} <= code
    }


def _may_be(line: Line, beside: Line) -> bool:
    if _ANNOUNCES.match(line.text):
        return False
    if _has_wide(line.text) or _reads_as_prose(line.text):
        return _COMMENT.match(line.text) is not None
    return line.indent > beside.indent or bool(_WEAK.match(line.text) or _COMMENT.match(line.text))


def _is_output(line: Line) -> bool:
    return not (_SENTENCE.match(line.text) or _has_wide(line.text) or line.text[0] in "-*•")


def _is_command(text: str) -> bool:
    tool = COMMAND.match(text)
    if tool is None or _PROSE.search(_STRING.sub("", text)) or text[-1] in ".:?!":
        return False
    return tool[0][-1] != " " or ARGUMENT.search(text, tool.end() - 1) is not None


def _is_query(text: str) -> bool:
    return (
        QUERY.match(text) is not None
        and not _reads_as_prose(text)
        and any(sign in text for sign in "*(=,;")
    )


def _reads_as_prose(text: str) -> bool:
    """Whether `text` has two of the words that sentences are held together by."""
    return len(_PROSE.findall(_STRING.sub("", text))) > 1


def _has_wide(text: str) -> bool:
    return not text.isascii() and _WIDE.search(_STRING.sub("", text)) is not None
