"""The signs that stand before a point, in every usual form."""

import re
import unicodedata

from srs.parse.document import Marker

_CHINESE = "一二三四五六七八九十"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"

_BULLET = re.compile(r"([-*+•·◦▪‣●○])(?P<space>\s+|(?=[^\s\x00-\x7f]))")
# A number and its sign. '1.5B' and '1,000' are figures, '2023.6.9' is a date: no digit may
# follow, and after a half-width sign comes a space or something that is not Latin.
_NUMBER = re.compile(
    rf"(?P<open>[(（]?)(?P<number>\d{{1,3}}|[{_CHINESE}]{{1,3}})(?P<sign>[.)、，）．,:：])"
    r"(?P<space>\s*)(?=\S)"
)
_CIRCLE = re.compile(rf"([{_CIRCLED}])\s*(?=\S)")


def split_marker(text: str) -> tuple[Marker | None, str]:
    """The marker before `text`, if there is one, and what stands behind it."""
    if match := _CIRCLE.match(text):
        return Marker("①", _CIRCLED.index(match[1]) + 1), text[match.end() :]
    if match := _BULLET.match(text):
        half_width = match[1] in "-*+"
        if match["space"] or not half_width:
            return Marker("-", None), text[match.end() :]
        return None, text
    match = _NUMBER.match(text)
    if match is None or not _is_marker(match, text[match.end()]):
        return None, text
    sign = unicodedata.normalize("NFKC", match["sign"])
    shape = "(1)" if match["open"] else f"1{sign}"
    ordinal = _ordinal(match["number"])
    return Marker(shape if match["number"].isdigit() else f"一{sign}", ordinal), text[match.end() :]


def _is_marker(match: re.Match[str], following: str) -> bool:
    """Whether number and sign are a marker: '1. Attention', not '1.5B', not '十，二十'."""
    opened, sign = bool(match["open"]), match["sign"]
    if opened != (sign in ")）") and opened:
        return False
    if sign in ":：":
        return False
    if not match["number"].isdigit():
        return opened or sign in "、.．"
    if sign in ".,":
        return bool(match["space"]) or not (following.isascii() and following.isalnum())
    return not (sign == "．" and following.isdigit())


def _ordinal(number: str) -> int:
    if number.isdigit():
        return int(number)
    tens, _, ones = number.rpartition("十")
    if "十" not in number:
        return _CHINESE.index(number[0]) + 1
    return (_CHINESE.index(tens[0]) + 1 if tens else 1) * 10 + (
        _CHINESE.index(ones[0]) + 1 if ones else 0
    )
