"""The numbers of a text: figures, Chinese numerals, English words, each with its unit.

The 4 of '54' is none, nor the 3 of 'GPT3': that one belongs to a name.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_LETTER = r"[a-z\u00df-\u024f\u0370-\u052f]"
_LISTED = re.compile(r"^\s*\d{1,3}[.)、，](?!\d)|[\u2460-\u24ff\u2776-\u2793]", re.MULTILINE)
"""The number of a point says nothing of it."""
_FIGURE = re.compile(
    rf"(?P<name>{_LETTER}[a-z\d\u00df-\u024f\u0370-\u052f]*(?:[-_.]?\d[a-z\d.]*)*)"
    r"|(?P<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)"
    r"|(?P<han>[〇零一二两兩三四五六七八九十百千万萬亿億]+)"
)
_UNIT = re.compile(rf"\s?(?:[\u3040-\u9fff%‰°℃]|{_LETTER}[a-z\d]*)")
_NUMERALS = ("〇零", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九")
_DIGITS = {char: n for n, chars in enumerate(_NUMERALS) for char in chars}
_POWERS = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 10**8, "億": 10**8}
_MYRIAD = 10_000
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_LARGE = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "thousand": 1_000, "million": 1_000_000,
}  # fmt: skip
NUMBER_WORDS = {
    word: str(n) for word, n in (*zip(_SMALL.split(), range(21), strict=True), *_LARGE.items())
}
"""Their values in digits."""


class Figure(NamedTuple):
    """A number of a text."""

    value: str
    """In digits, without commas and zeros before it: '1000', '2.3', '1.5.4'."""
    unit: str
    """What follows: '层', '%', the 'k' of '7k', ' cm' behind a space; '' for none."""


@lru_cache(maxsize=512)
def numbers_in(text: str) -> tuple[Figure, ...]:
    """All numbers of `text` that are numbers of their own."""
    text = unicodedata.normalize("NFKC", _LISTED.sub(" ", text)).casefold()
    found = []
    for match in _FIGURE.finditer(text):
        if name := match["name"]:
            value = NUMBER_WORDS.get(name)
        elif digits := match["digits"]:
            value = _plain(digits)
        else:
            value = str(_han_value(match["han"]))
        if value is not None:
            found.append(Figure(value, _unit(text, match.end())))
    return tuple(found)


def unproven(said: str, quote: str, title: str) -> Figure | None:
    """The first number of `said` that is neither in `quote`, with its unit, nor in `title`.

    A word behind a space is held against the lines as all words are.
    """
    held = numbers_in(quote) + numbers_in(title)
    values = {figure.value for figure in held}
    for figure in numbers_in(said):
        if figure.value not in values:
            return figure
        units = {each.unit.strip() for each in held if each.value == figure.value}
        is_plain = not figure.unit or figure.unit.startswith(" ") or figure.value == "1"  # 一
        if not is_plain and figure.unit not in units and "" not in units:
            return figure
    return None


def _plain(digits: str) -> str:
    whole, point, rest = digits.replace(",", "").partition(".")
    return f"{whole.lstrip('0') or '0'}{point}{rest}"


def _unit(text: str, at: int) -> str:
    """What a number is a number of, as far as the next character tells."""
    match = _UNIT.match(text, at)
    if match is None:
        return ""
    unit = match[0]
    return unit if unit[-1].isascii() and unit[-1] != "%" else unit.strip()


def _han_value(numeral: str) -> int:
    """Of 十二, 二十五, 一百零三, 三千万; of 二三, digit by digit."""
    if not any(char in _POWERS for char in numeral):
        return int("".join(str(_DIGITS[char]) for char in numeral))
    total = section = digit = 0
    for char in numeral:
        if char in _DIGITS:
            digit = _DIGITS[char]
            continue
        power = _POWERS[char]
        if power >= _MYRIAD:
            total = (total + section + digit or 1) * power
            section = 0
        else:
            section += (digit or 1) * power
        digit = 0
    return total + section + digit
