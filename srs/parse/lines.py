"""The physical lines of a log."""

import re
from typing import NamedTuple

from srs.cells import width

TAB = 4
LONGEST = 10_000
"""Characters. A longer line is data, not a note; it is skipped and says so."""

# Control characters could drive a terminal; the bidirectional overrides could show a
# card other than it is. Tabs stay: they indent. Zero-width spaces hide what a line begins with.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]")
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Those of them that nobody types, which are told."""
_QUOTE = re.compile(r"(?:>(?:[ \t]++|(?=[^\s=<\d])|$))++")
_BREAKS = re.compile(r"(?:\s*<br\s*/?>)+$", re.IGNORECASE)
_PROMPT = re.compile(r">>>(?:\s|$)")
_ENTITIES = re.compile(r"\s*&(?:nbsp|e[mn]sp|thinsp|#160);(?:\s|&(?:nbsp|e[mn]sp|thinsp|#160);)*+")
"""How people indent where a web page would take their spaces away."""
_ENTITY = re.compile(r"&\w+;|&#160;")
_CALLOUT = re.compile(r"\[![\w-]{1,30}\][+-]?\s+(?=\S)")


class Line(NamedTuple):
    """One line that is not blank."""

    number: int
    """From 1."""
    indent: int
    """Cells before the text; a tab goes on to the next multiple of four."""
    text: str
    """Without indent, the '>' of a quotation, and space or <br> at the end."""
    hard_break: bool
    """Ends in two spaces or in <br>: the next line is another one."""
    after_blank: bool
    """A blank line, or nothing, stands before it."""
    quoted: bool = False
    """It stood behind '>'."""


def split(text: str) -> tuple[str, ...]:
    """The lines of `text`, ended by LF or CR LF, without control characters."""
    return tuple(UNSAFE.sub("", text.replace("\r\n", "\n")).split("\n"))


def number(lines: tuple[str, ...]) -> list[Line]:
    """The lines that are not blank. What a callout holds is indented below its title."""
    found = []
    after_blank = True
    below_title = 0
    for count, line in enumerate(lines, 1):
        raw = _spaced(line) if "&" in line else line
        text = raw.strip()
        if not text:
            after_blank, below_title = True, 0
            continue
        indent = 0 if raw[0] == text[0] else _indent(raw)
        quote = _QUOTE.match(text) if text[0] == ">" and not _PROMPT.match(text) else None
        if quote is None:
            below_title = 0
        elif body := text[quote.end() :]:
            indent += max(0, _trailing_space(quote[0]) - 1) + below_title
            if title := _CALLOUT.match(body):
                body, below_title = body[title.end() :], TAB
            text = body
        hard_break = raw[-2:] == "  "
        if text[-1] == ">" and (breaks := _BREAKS.search(text)) and breaks.start():
            text, hard_break = text[: breaks.start()], True
        found.append(Line(count, indent, text, hard_break, after_blank, quote is not None))
        after_blank = quote is not None and text[0] == ">"
    return found


def _spaced(line: str) -> str:
    indent = _ENTITIES.match(line)
    return _ENTITY.sub("  ", indent[0]) + line[indent.end() :] if indent else line


def _indent(raw: str) -> int:
    cells = 0
    for char in raw:
        if char == "\t":
            cells += TAB - cells % TAB
        elif char.isspace():
            cells += width(char)
        else:
            break
    return cells


def _trailing_space(text: str) -> int:
    return len(text) - len(text.rstrip())
