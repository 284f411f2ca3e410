"""'front :: back' on one line, and front and back with a line '?' between them."""

import re

from srs.parse.written.page import Block, Page, without_mark

_HIDDEN = re.compile(
    r"\{\{(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]{0,100}\}){0,200}\}){1,400}\}\}|`[^`\n]{1,300}`|\$[^$\n]{1,300}\$|\[\[[^\[\]\n]{1,300}\]\]|https?://\S+"
)
_BETWEEN = re.compile(r"(?<!:)(?P<before>\s?)(?P<sign>:::?)(?P<after>\s?)(?!:)")
_OF_THE_NOTE = re.compile(
    r"(?:tags?|alias(?:es)?|status|type|date|created|updated|author|source|url|link|up|parent|related|rating|due|"
    r"priority|category|project|topic|cssclass(?:es)?|id|collapsed|title|icon|public|template|deadline|scheduled|"
    r"start|end|done|completed|progress|location|time|level|description)s?",
    re.IGNORECASE,
)
"""Keys of properties."""
_ABOUT_THE_SIGN = re.compile(
    r"(?:运算符|操作符|作用域|符号|双冒号|语法|operator|scope(?: resolution)?|colons?)\s?$"
    r"|^(?:运算符|操作符|作用域|[这那]?个?(?:运算符|操作符|符号)|operator\b|是作用域|表示作用域)",
    re.IGNORECASE,
)
"""A text that speaks of '::' and does not use it."""
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*'?$")
_TYPE = re.compile(
    r".*->|(?:\[[A-Za-z]\w*\]|Int|Integer|Float|Double|Bool|Char|String|Word|Text|Type|"
    r"Maybe \w+|IO \S+|Either \w+ \w+|\[?[a-z]\]?)$"
)
"""How a type is written, where a language declares it behind '::'."""
_SPACES = re.compile(r"\b(?:std|boost|crate|self|super|tokio|absl|tf|torch|at|c10|Eigen|cv|Foo)$")
"""Names before the '::' of a scope."""
_BOX = re.compile(r"\[[ xX/-]\]")
_ASKS = re.compile(r"[?？=：]$")
_CODE_LIKE = re.compile(r"[\w>)\]]$")
_WORDS_OF_A_SENTENCE = 3
_TWO = 2
_SEPARATORS = {"?": False, "??": True}
"""Lines between front and back, and whether the back asks for the front as well."""


def one_line(page: Page, at: int, text: str | None = None) -> Block | None:
    """'front :: back', 'front ::: back', and without the spaces where that is sure.

    `text` stands for the line where that begins with a sign of its own.
    """
    text = without_mark(page.text(at)) if text is None else text
    if "::" not in text or page.org or page.level(at) or _BOX.match(text):
        return None
    bare = _HIDDEN.sub(lambda match: "x" * len(match[0]), text)
    signs = list(_BETWEEN.finditer(bare))
    # 'What is std::move?::a cast' has one sign between its sides, the other is a scope
    if len(signs) > 1:
        signs = [sign for sign in signs if not _is_scope(bare, sign)]
    if len(signs) != 1 or (not signs[0]["before"] and _SPACES.search(bare[: signs[0].start()])):
        return None
    sign = signs[0]
    front, back = text[: sign.start()].strip(), text[sign.end() :].strip()
    end = at + 1
    scheduled = "<!--SR:" in page.lines[at].text
    while end < len(page.lines) and page.lines[end].number in page.schedules:
        end, scheduled = end + 1, True
    if not back and scheduled:
        # the back is the code below
        below = end
        while end < len(page.lines) and page.masked.get(page.lines[end].number) == "code":
            end += 1
        back = page.body(below, end)
    if not front or not back or not (scheduled or _is_card(page, front, back, sign)):
        return None
    return page.block(at, end, [(front, back)], "inline", both=sign["sign"] == ":::")


def several_lines(page: Page, at: int) -> Block | None:
    """What stands around a line '?' or '??' at `at`, up to the blank lines before and behind."""
    reversible = _SEPARATORS.get(page.text(at))
    if reversible is None:
        return None
    start = at
    while start > 0 and not page.lines[start].after_blank and page.may_answer(start - 1):
        if page.level(start - 1) or page.text(start - 1) in _SEPARATORS:
            break
        start -= 1
    answered = at + 1 < len(page.lines) and not page.lines[at + 1].after_blank
    end = page.end_of_paragraph(at + 1) if answered and page.may_answer(at + 1) else at + 1
    front, back = without_mark(page.body(start, at)), page.body(at + 1, end)
    if not front:
        return None
    if not back:
        return Block(start, end, ())
    return page.block(start, end, [(front, back)], "lines", both=reversible)


def _is_scope(text: str, sign: re.Match[str]) -> bool:
    """Whether '::' joins two names of a program."""
    before, after = text[: sign.start("sign")][-1:], text[sign.end("sign") :][:1]
    return (
        before.isalnum()
        and before.isascii()
        and (after.isalpha() or after in "_~")
        and after.isascii()
    )


def _is_card(  # noqa: PLR0911 - one case after the other
    page: Page, front: str, back: str, sign: re.Match[str]
) -> bool:
    """Whether '::' stands between two sides of a card, and is no property, scope or type.

    With a space before it, it does, unless the front is a name in a program and the back its
    type, or a key of a note. Without one, 'key:: value' is a property and 'std::vector' a scope:
    there the front must be a question, or a phrase in a log that has other signs of cards.
    """
    if (
        _OF_THE_NOTE.fullmatch(front)
        or _ABOUT_THE_SIGN.search(front)
        or _ABOUT_THE_SIGN.match(back)
        or (front[-1:].isdigit() and back[:1].isdigit() and not sign["before"])
        or not re.search(r"\w", front)
        or not re.search(r"[\w$]", back)
    ):
        return False
    if sign["sign"] == ":::":
        return True
    words = len(front.split())
    if sign["before"]:
        return not (_IDENTIFIER.match(front) and _TYPE.match(back))
    if _ASKS.search(front):
        return True
    if front.endswith(("**", "__")):
        return True
    phrase = words >= _TWO or not front.isascii()
    if sign["after"]:
        return page.is_deck if words < _WORDS_OF_A_SENTENCE and front.isascii() else phrase
    if front.isascii() and _CODE_LIKE.search(front) and re.match(r"[A-Za-z_~<*0-9]", back):
        return page.is_deck and phrase
    return phrase or page.is_deck
