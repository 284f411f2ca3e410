"""The signs that stand before a point, in every usual form."""

import re
import unicodedata

from srs.parse.document import Marker

_CHINESE = "一二三四五六七八九十"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_HALF_WIDTH_BULLETS = "-*+"
_BULLETS = "•·◦▪▫‣∙●○■□◆◇▶▸►➢➤※・–—"
_LETTERS = "abcdefghABCDEFGH"

_STARTS = frozenset(f"{_HALF_WIDTH_BULLETS}{_BULLETS}{_CHINESE}{_CIRCLED}{_LETTERS}(（0123456789")
_BULLET = Marker("-", None)
_SPACE = re.compile(r"\s+")
# A number and its sign. '1.5B' and '1,000' are figures, '2023.6.9' is a date: no digit may
# follow, and after a half-width sign comes a space or something that is not Latin. '2.position'
# is a point, '3.js' might be anything.
_NUMBER = re.compile(
    rf"(?P<open>[(（]?)(?P<number>\d{{1,3}}|[{_CHINESE}]{{1,3}})(?P<sign>[.)、，）．,])"
    r"(?P<space>\s*)(?=\S)"
)
_LETTER = re.compile(rf"[(（]?([{_LETTERS}])(?:[)）]\s+(?=\S)|[)）.、．]\s*(?=[\u4e00-\u9fff]))")
_GLUED_WORD = re.compile(r"[A-Za-z]{2,40}(?:\s|[^\x00-\x7f])")
_BOX = re.compile(r"\[[ xX/-]\]\s+(?=\S)")


def split_marker(text: str) -> tuple[Marker | None, str]:
    """The marker before `text`, if there is one, and what stands behind it.

    A check box belongs to the marker.
    """
    first = text[0]
    if first not in _STARTS and not first.isdigit():
        return None, text
    if first in _HALF_WIDTH_BULLETS or first in _BULLETS:
        return _split_bullet(text)
    if first in _CIRCLED:
        rest = text[1:].lstrip()
        return (Marker("①", _CIRCLED.index(first) + 1), rest) if rest else (None, text)
    if letter := _LETTER.match(text):
        return Marker("a)", ord(letter[1].lower()) - ord("a") + 1), text[letter.end() :]
    match = _NUMBER.match(text)
    if match is None or not _is_marker(match, text):
        return None, text
    sign = unicodedata.normalize("NFKC", match["sign"])
    shape = "(1)" if match["open"] else f"1{sign}"
    style = shape if match["number"].isdigit() else f"一{sign}"
    return Marker(style, _ordinal(match["number"])), _without_box(text[match.end() :])


def _split_bullet(text: str) -> tuple[Marker | None, str]:
    if space := _SPACE.match(text, 1):
        return _BULLET, _without_box(text[space.end() :])
    glued = text[0] not in f"{_HALF_WIDTH_BULLETS}–—" and not text[1:2].isascii()
    return (_BULLET, text[1:]) if glued else (None, text)


def _is_marker(match: re.Match[str], text: str) -> bool:
    """Whether number and sign are a marker: '1. Attention', not '1.5B', not '十，二十'."""
    opened, sign, following = bool(match["open"]), match["sign"], text[match.end()]
    if opened and sign not in ")）":
        return False
    if not match["number"].isdigit():
        return opened or sign in "、.．"
    if sign in ".,":
        return (
            bool(match["space"])
            or not (following.isascii() and following.isalnum())
            or (sign == "." and _GLUED_WORD.match(text, match.end()) is not None)
        )
    return not (sign == "．" and following.isdigit())


def _without_box(text: str) -> str:
    box = _BOX.match(text) if text[:1] == "[" else None
    return text[box.end() :] if box else text


def _ordinal(number: str) -> int:
    if number.isdigit():
        return int(number)
    tens, _, ones = number.rpartition("十")
    if "十" not in number:
        return _CHINESE.index(number[0]) + 1
    return (_CHINESE.index(tens[0]) + 1 if tens else 1) * 10 + (
        _CHINESE.index(ones[0]) + 1 if ones else 0
    )
