"""What a single word of a query asks."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from math import isfinite
from typing import cast

from srs.note import Kind
from srs.query.tree import (
    NUMBERS,
    STATES,
    Compared,
    ContainsText,
    HasTag,
    InDeck,
    InFile,
    InPeriod,
    IsState,
    Number,
    OfKind,
    OfRule,
    Operator,
    Term,
    TextSpan,
)
from srs.schedule import registry
from srs.text import folded

NAMES = ("deck", "tag", "kind", "is", "date", "file", "rule")
"""The filters that a colon stands behind."""
FILTERS = (
    "deck:NAME", "tag:TAG", "kind:KIND", "is:" + "|".join(STATES), "date:2023-06", "file:PART",
    "rule:RULE", "due<=7", "ivl>20", "ease<2", "lapses>=3", "reps=1", "stability>30",
    "difficulty>8",
)  # fmt: skip
"""All that there are, as they are told to somebody who typed another one."""
_COMPARED = re.compile(r"(?P<name>[A-Za-z]+)(?P<how><=|>=|<|>|=)(?P<value>.*)$")
_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_DATES = ("date:2023", "date:2023-06", "date:2023-06-04", "date>=2023-06")
_NAMED = re.compile(r"(?P<name>[A-Za-z]+)[:：](?P<value>.+)$", re.DOTALL)


class UnknownFilterError(ValueError):
    """A word that has the shape of a filter, and is none.

    `there_are` names what might stand in its place.
    """

    def __init__(self, word: str, there_are: Sequence[str] = FILTERS) -> None:
        super().__init__(word)
        self.there_are = there_are


class NoNumberError(ValueError):
    """A comparison with something else than a number."""


def comparable_names() -> tuple[Number, ...]:
    """All that can be compared, dates aside."""
    return (*NUMBERS, *registry.figure_units())


def term_of(word: str, place: TextSpan) -> Term:
    """What `word` asks: a filter, or text to be found.

    Raises UnknownFilterError and NoNumberError.
    """
    half = unicodedata.normalize("NFKC", word)
    match = _COMPARED.match(half)
    if match and match["name"].lower() in {*comparable_names(), "date"}:
        how = cast("Operator", match["how"])
        return _comparison(match["name"].lower(), how, match["value"], place)
    match = _NAMED.match(word)
    if match is None and half[:-1].lower() in NAMES and word.endswith(":"):
        raise UnknownFilterError(word)
    if match is None or (match["name"].lower() not in NAMES and "：" in word):
        return ContainsText(folded(word), place)  # in 'BERT：' the colon is part of a title
    name, value = match["name"].lower(), match["value"]
    make = _FILTERS.get(name)
    if make is None:
        raise UnknownFilterError(word)
    return make(value, word, place)


def _comparison(name: str, how: Operator, value: str, place: TextSpan) -> Term:
    if name == "date":
        _check_date(f"{name}{how}{value}", value)
        return InPeriod(how, value, place)
    try:
        number = float(value)
    except ValueError as error:
        raise NoNumberError(f"{name}{how}7") from error
    if not isfinite(number):
        raise NoNumberError(f"{name}{how}7")
    return Compared(name, how, number, place)


def _check_date(word: str, value: str) -> None:
    if not _DATE.fullmatch(value):
        raise UnknownFilterError(word, _DATES)


def _state(value: str, word: str, place: TextSpan) -> Term:
    state = folded(value)
    if state not in STATES:
        raise UnknownFilterError(word, STATES)
    return IsState(state, place)


def _kind(value: str, word: str, place: TextSpan) -> Term:
    kind = folded(value)
    if kind not in list(Kind):
        raise UnknownFilterError(word, tuple(Kind))
    return OfKind(Kind(kind), place)


def _date(value: str, _word: str, place: TextSpan) -> Term:
    value = unicodedata.normalize("NFKC", value)
    _check_date(f"date:{value}", value)
    return InPeriod("=", value, place)


_FILTERS: dict[str, Callable[[str, str, TextSpan], Term]] = {
    "deck": lambda value, _, place: InDeck(folded(value), place),
    "tag": lambda value, _, place: HasTag(folded(value), place),
    "file": lambda value, _, place: InFile(folded(value), place),
    "rule": lambda value, _, place: OfRule(folded(value), place),
    "date": _date, "kind": _kind, "is": _state,
}  # fmt: skip
