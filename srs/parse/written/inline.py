"""'front :: back' on one line."""

import re
from dataclasses import dataclass

from srs.parse.written.page import Page, WrittenBlock, without_mark
from srs.parse.written.properties import is_key, is_property
from srs.parse.written.scopes import hidden, is_scope
from srs.parse.written.signs import USUAL

_BETWEEN = re.compile(r"(?<!:)(?P<before>\s?)(?P<sign>:::?)(?P<after>\s?)(?!:)")
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
_BOX = re.compile(r"\[[ xX/-]\]")
_ASKS = re.compile(r"[?？=：]$")
_PUNCTUATION = re.compile(r"[，。；、！,;!]|\.\s")
_CALL = re.compile(r"[A-Za-z_]\w*\s?(?:[(<]|::)")
_LONGEST_NAME = 30
"""Characters."""
_WORDS_OF_A_SENTENCE = 3


@dataclass(frozen=True, slots=True)
class _Parted:
    """A line in two."""

    front: str
    back: str
    both: bool
    spaced: tuple[bool, bool]
    """Whether a space stands before and behind the sign."""
    scope: bool = False
    """The sign may as well join two names of a program."""


def inline_card(page: Page, at: int, text: str | None = None) -> WrittenBlock | None:
    """'front :: back', 'front ::: back', and without the spaces where that is sure.

    `text` stands for the line where that begins with a sign of its own.
    """
    if not page.format.double_colons or page.level(at) or not _may_part(page, at, text):
        return None
    text = page.without_deck_tag(without_mark(page.text(at)) if text is None else text)
    if _BOX.match(text) or (parted := _parted(page, text)) is None:
        return None
    end = page.end_of_marks(at + 1)
    scheduled = any(page.is_scheduled(n) for n in range(at, end))
    back = parted.back
    if not back and scheduled:
        # the back is the code below
        below = end
        while end < len(page.lines) and page.masked.get(page.lines[end].number) == "code":
            end += 1
        back = page.body(below, end)
    if not parted.front or not back:
        return None
    if not scheduled and (is_property(page, at) or not _is_card(page, parted)):
        return None
    return page.block(at, end, [(parted.front, back)], "inline", both=parted.both)


def _may_part(page: Page, at: int, text: str | None) -> bool:
    """Whether a sign stands in the line at all: one cheap look spares many."""
    line, signs = page.text(at) if text is None else text, page.signs
    return signs.inline in line or signs.inline_both in line


def has_pair(page: Page, at: int) -> bool:
    """Whether a line looks like a front and a back, in a log that has many such lines."""
    parted = _parted(page, without_mark(page.text(at))) if page.format.double_colons else None
    if parted is None or not parted.front or not parted.back or is_property(page, at):
        return False
    return _is_text(page, parted) and not parted.scope


def scoped_front(page: Page, at: int) -> str | None:
    """The front of 'Hund::Dog', which may be two names of a program as well."""
    parted = _parted(page, without_mark(page.text(at))) if page.format.double_colons else None
    return parted.front if parted and parted.scope and _is_text(page, parted) else None


def _parted(page: Page, text: str) -> _Parted | None:
    """The front and the back of `text`, which may be empty; None when no sign parts it."""
    signs = page.signs
    if (signs.inline, signs.inline_both) != (USUAL.inline, USUAL.inline_both):
        return _parted_by(page, text)
    if "::" not in text:
        return None
    bare = hidden(text)
    found = list(_BETWEEN.finditer(bare))
    # 'What is std::move?::a cast' has one sign between its sides, the other is a scope
    if len(found) > 1:
        apart = [m for m in found if not is_scope(bare, m.start("sign"), m.end("sign"))]
        found = apart or found
    if len(found) > 1 and page.declared:
        found = [max(found, key=lambda m: (len(m["sign"]), -m.start()))]
    if len(found) != 1:
        return None
    sign = found[0]
    return _Parted(
        text[: sign.start()].strip(),
        text[sign.end() :].strip(),
        sign["sign"] == ":::",
        (bool(sign["before"]), bool(sign["after"])),
        is_scope(bare, sign.start("sign"), sign.end("sign"))
        and not (sign["before"] or sign["after"]),
    )


def _parted_by(page: Page, text: str) -> _Parted | None:
    """The same, by the signs that the owner of a vault chose: the longer one first."""
    bare = hidden(text)
    signs = {page.signs.inline: False, page.signs.inline_both: True}
    for sign in sorted(signs, key=len, reverse=True):
        at = bare.find(sign)
        if at >= 0:
            return _Parted(
                text[:at].strip(), text[at + len(sign) :].strip(), signs[sign], (True, True)
            )
    return None


def _is_text(page: Page, parted: _Parted) -> bool:
    """Whether words stand on both sides, none of them about the sign or a key of a note."""
    front, back = parted.front, parted.back
    return not (
        (is_key(front) and not (page.declared and parted.spaced[0]))
        or _ABOUT_THE_SIGN.search(front)
        or _ABOUT_THE_SIGN.match(back)
        or not re.search(r"\w", front)
        or not re.search(r"[\w$]", back)
    )


def _is_name(front: str, back: str) -> bool:
    """Whether '法国的首都::巴黎' can be nothing but a pair: a name, and no call behind it."""
    short = len(front) <= _LONGEST_NAME and not _PUNCTUATION.search(front)
    return short and not front.isascii() and not _CALL.match(back)


def _is_card(  # noqa: PLR0911 - one case after the other
    page: Page, parted: _Parted
) -> bool:
    """Whether '::' stands between two sides of a card, and is no property, scope or type.

    With a space before it, it does, unless the front is a name in a program and the back its
    type, or a key of a note. Without one, 'key:: value' is a property and 'std::vector' a scope:
    there the front must be a question, or the log must say that it holds cards, or hold
    little else.
    """
    front, back = parted.front, parted.back
    if not _is_text(page, parted):
        return False
    if parted.both or _ASKS.search(front):
        return True
    before, after = parted.spaced
    if before:
        return not (_IDENTIFIER.match(front) and _TYPE.match(back))
    if parted.scope:
        return page.declared or page.pairs_of_words
    if front[-1:].isdigit() and back[:1].isdigit():
        return page.declared
    # 'capital of France:: Paris' is no property; 'reading status:: done' is one
    phrase = len(front.split()) >= _WORDS_OF_A_SENTENCE or not front.isascii()
    if page.declared:
        return True
    return phrase if after else page.mostly or _is_name(front, back)
