"""The numbers of a folded text, whatever they are written as: 13k, 13,000, 1.3万, 一万三千, 10^4.

A number that could be read in two ways stays the signs that it is written with: 9/12, 1.5.4.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from math import gcd
from typing import NamedTuple

from srs.parse.dates import dates_within
from srs.prose.numerals import HAN_NUMERALS, NUMBER_WORDS, WORD_POWERS, han_value, word_value

_MOST_DIGITS = 40
"""Of a numeral: a longer one is compared digit by digit."""
_MOST_OF_A_POWER = 1_200
"""Digits of a power that is worked out."""
_HAN = rf"[{HAN_NUMERALS}]"
_POWER = "[十百千万萬亿億]"
_WORD = rf"(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})"
_PLAIN = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_SCALES = {"k": 10**3, "m": 10**6, "b": 10**9, "w": 10**4, "bn": 10**9, "mn": 10**6, **WORD_POWERS}
_SCALE = rf"(?:(?:[kmbw]|[bm]n)(?![a-z0-9])|\s?(?:{'|'.join(WORD_POWERS)})(?![a-z]))"
_NUMBER = re.compile(
    rf"(?P<version>(?:(?<=[a-z]))?\d+(?:\.\d+){{2,}}|(?<=[a-z.])\d+\.\d+(?!\d))"
    rf"|(?P<of>{_PLAIN}|{_HAN}{{1,40}})分之(?P<part>{_PLAIN}|{_HAN}{{1,40}}(?:点{_HAN}{{1,40}})?)"
    r"|(?<![\d/.])(?P<above>\d{1,3})/(?P<below>\d{1,3})(?![\d/]|\.\d)"
    r"|(?P<base>\d{1,12}(?:\.\d{1,12})?)\s?(?:\^|\*\*)\s?[({]?(?P<exponent>-?\d{1,3})(?!\d)[)}]?"
    r"|(?P<sign>(?:(?<=[\s(\[=<>:,;、，：；~])|^)[-+](?=\d))?(?:"
    r"(?P<mantissa>\d+(?:\.\d+)?)(?:e|\s?[x×*]\s?10\s?\^\s?)(?P<ten>[-+]?\d{1,2})(?![a-z\d])"
    rf"|(?P<mixed>\d+(?:\.\d+)?\s?{_POWER}(?:\d+(?:\.\d+)?\s?{_POWER}|{_HAN}){{0,20}})"
    rf"|(?P<digits>{_PLAIN})(?P<scale>{_SCALE})?"
    r")"
    rf"|(?P<whole>{_HAN}{{1,40}})点(?P<rest>[〇零一二三四五六七八九]{{1,20}})(?![刻分半个時时鐘钟种])"
    rf"|(?P<han>{_HAN}{{1,40}})"
    rf"|(?<![a-z])(?P<words>{_WORD}(?:(?:[\s-]+(?:and\s+)?){_WORD}){{0,12}})(?![a-z])"
)
_PERCENT = re.compile(r"\s?(?:(?P<percent>%|percent\b|per\s?cent\b|pct\b)|‰)")
_LARGE_PARTS = {Fraction(100): "%", Fraction(1_000): "‰"}


class Number(NamedTuple):
    """A number, or a day, that stands in a text."""

    start: int
    """Where it begins in the folded text."""
    end: int
    key: str
    """Two numbers are equal whose keys are: the value, the day."""
    bare: str
    """The same without the sign of percent behind it."""
    is_figure: bool
    """Whether it says something of its own: a lone 'one' or 一 hardly does."""


def numbers(text: str) -> Iterator[Number]:
    """All numbers of a folded text, in order."""
    days = list(dates_within(text)) if "1" in text or "2" in text else []
    at = 0
    for start, end, day in days:
        yield from _plain_numbers(text, at, start)
        key = f"\0{day.isoformat()}"
        yield Number(start, end, key, key, is_figure=True)
        at = end
    yield from _plain_numbers(text, at, len(text))


def _plain_numbers(text: str, start: int, end: int) -> Iterator[Number]:
    at = start
    while match := _NUMBER.search(text, at, end):
        at = match.end()
        if words := match["words"]:
            yield from _of_words(match.start(), words, text)
            continue
        value = _value(match)
        written = match[0]
        if value is None:
            key = f"\0{''.join(written.split())}"
            yield Number(match.start(), at, key, key, is_figure=True)
            continue
        is_figure = written != "一"
        if match["of"] and (unit := _LARGE_PARTS.get(_read(match["of"]))):
            yield _number(match.start(), at, value * _read(match["of"]), unit, is_figure=True)
            continue
        percent = _PERCENT.match(text, at, end)
        at = percent.end() if percent else at
        unit = "" if percent is None else "%" if percent["percent"] else "‰"
        yield _number(match.start(), at, value, unit, is_figure=is_figure)


def _number(start: int, end: int, value: Fraction, unit: str, *, is_figure: bool) -> Number:
    parts = {"": 1, "%": 100, "‰": 1000}[unit]
    return Number(start, end, f"\0{value / parts}", f"\0{value}", is_figure)


def _value(match: re.Match[str]) -> Fraction | None:
    """What it is worth; None for what has no one value, or too many digits."""
    if match["version"] or len(match[0]) > _MOST_DIGITS + 60:
        return None
    if match["of"] or match["above"]:
        return _part(match)
    if base := match["base"]:
        return _power(Fraction(base), int(match["exponent"]), len(base))
    if match["whole"]:
        return _decimal(match["whole"], match["rest"])
    if match["han"]:
        return han_value(match["han"])
    return _signed(match)


def _part(match: re.Match[str]) -> Fraction | None:
    """Of 三分之一, 1/3; None of 9/12, which may be a day."""
    if match["of"]:
        whole = _read(match["of"])
        return _read(match["part"]) / whole if whole else None
    above, below = int(match["above"]), int(match["below"])
    return Fraction(above, below) if above < below and gcd(above, below) == 1 else None


def _signed(match: re.Match[str]) -> Fraction | None:
    sign = -1 if match["sign"] == "-" else 1
    if match["mantissa"]:
        if len(match["mantissa"]) > _MOST_DIGITS:
            return None
        return sign * Fraction(match["mantissa"]) * Fraction(10) ** int(match["ten"])
    if match["mixed"]:
        return sign * han_value(match["mixed"])
    digits = match["digits"]
    if len(digits) > _MOST_DIGITS:
        return None
    scale = _SCALES[match["scale"].strip()] if match["scale"] else 1
    return sign * Fraction(digits.replace(",", "")) * scale


def _read(numeral: str) -> Fraction:
    """Of digits, or of Chinese signs."""
    if numeral[0].isdigit() and numeral[0] not in HAN_NUMERALS:
        return Fraction(numeral[:_MOST_DIGITS].replace(",", "").rstrip("."))
    whole, point, rest = numeral.partition("点")
    return _decimal(whole, rest) if point else han_value(whole)


def _decimal(whole: str, rest: str) -> Fraction:
    """Of 三点五."""
    return han_value(whole) + han_value(rest) / Fraction(10) ** len(rest)


def _power(base: Fraction, exponent: int, digits: int) -> Fraction | None:
    if digits * abs(exponent) > _MOST_OF_A_POWER or (base == 0 and exponent < 0):
        return None
    power: Fraction = base**exponent
    return power


def _of_words(start: int, words: str, text: str) -> Iterator[Number]:
    """As many of `words` at a time as make a number: 'one two' are two."""
    places = list(re.finditer(_WORD, words))
    first = 0
    while first < len(places):
        last = len(places)
        while (value := word_value([place[0] for place in places[first:last]])) is None:
            last -= 1
        begin, end = start + places[first].start(), start + places[last - 1].end()
        percent = _PERCENT.match(text, end)
        unit = "%" if percent and percent["percent"] else ""
        yield _number(
            begin,
            percent.end() if percent else end,
            Fraction(value),
            unit,
            is_figure=words != "one",
        )
        first = last
