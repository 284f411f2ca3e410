"""The numbers of a text: figures, Chinese numerals, English words, each with its unit.

The 4 of '54' is none, nor the 3 of 'GPT3': that one belongs to a name.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from srs.prose.numerals import HAN_NUMERALS, NUMBER_WORDS, han_value

_LETTER = r"[a-z\u00df-\u024f\u0370-\u052f]"
_LISTED = re.compile(r"^\s*\d{1,3}[.)、，](?!\d)|[\u2460-\u24ff\u2776-\u2793]", re.MULTILINE)
"""The number of a point says nothing of it."""
_FIGURE = re.compile(
    rf"(?P<name>{_LETTER}[a-z\d\u00df-\u024f\u0370-\u052f]*(?:[-_.]?\d[a-z\d.]*)*)"
    r"|(?P<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)"
    rf"|(?P<han>[{HAN_NUMERALS}]{{1,40}})"
)
_UNIT = re.compile(rf"\s?(?:[\u3040-\u9fff%‰°℃]|{_LETTER}[a-z\d]*)")


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
            word = NUMBER_WORDS.get(name)
            value = None if word is None else str(word)
        elif digits := match["digits"]:
            value = _plain(digits)
        else:
            value = str(han_value(match["han"]))
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
