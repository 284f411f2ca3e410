"""What single words of a query ask of a card."""

import operator
import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from math import isfinite

from srs.card import Card
from srs.note import Kind
from srs.query.candidate import Candidate
from srs.query.states import STATES, Query, state_test
from srs.queue import in_deck
from srs.schedule.fsrs6 import FsrsMemory
from srs.schedule.sm2 import Sm2Memory
from srs.tags import tags


def _ease(found: Candidate) -> float | None:
    memory = found.progress.memory if found.progress else None
    return memory.ease / 100 if isinstance(memory, Sm2Memory) else None


def _fsrs(found: Candidate, name: str) -> float | None:
    memory = found.progress.memory if found.progress else None
    return float(getattr(memory, name)) if isinstance(memory, FsrsMemory) else None


_NAMES = ("deck", "tag", "kind", "is", "date", "file", "rule")
_NUMBERS: dict[str, Callable[[Candidate], float | None]] = {
    "due": lambda found: (found.due - found.today).days if found.due else None,
    "ivl": lambda found: found.progress.memory.interval if found.progress else None,
    "ease": _ease,
    "lapses": lambda found: found.progress.lapses if found.progress else 0,
    "reps": lambda found: found.progress.reviews if found.progress else 0,
    "stability": lambda found: _fsrs(found, "stability"),
    "difficulty": lambda found: _fsrs(found, "difficulty"),
}
"""What can be compared; None, as the ease of a new card, is neither more nor less than anything."""
_OPERATORS = {
    "<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt, "=": operator.eq,
}  # fmt: skip
FILTERS = (
    "deck:NAME", "tag:TAG", "kind:KIND", "is:" + "|".join(STATES), "date:2023-06", "file:PART",
    "rule:RULE", "due<=7", "ivl>20", "ease<2", "lapses>=3", "reps=1", "stability>30",
    "difficulty>8",
)  # fmt: skip
"""All that there are, as they are told to somebody who typed another one."""
_COMPARED = re.compile(
    rf"(?P<name>{'|'.join(_NUMBERS)}|date)(?P<how><=|>=|<|>|=)(?P<value>.*)$", re.IGNORECASE
)
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


def test_of(word: str) -> Query:
    """What `word` asks: a filter, or text to be found.

    Raises UnknownFilterError and NoNumberError.
    """
    half = unicodedata.normalize("NFKC", word)
    if match := _COMPARED.match(half):
        return _comparison(match["name"].lower(), match["how"], match["value"])
    match = _NAMED.match(word)
    if match is None and half[:-1].lower() in _NAMES and word.endswith(":"):
        raise UnknownFilterError(word)
    if match is None or (match["name"].lower() not in _NAMES and "：" in word):
        return text_test(word)  # in 'BERT：' the colon is part of a title
    name, value = match["name"].lower(), match["value"]
    if name in {"is", "kind"}:
        value = _fold(value)
    if name == "is" and value in STATES:
        return state_test(value)
    if name == "kind" and value in list(Kind):
        return lambda found: found.card.note.kind == value
    if name in {"is", "kind"}:
        raise UnknownFilterError(word, STATES if name == "is" else tuple(Kind))
    simple = _SIMPLE.get(name)
    if simple is None:
        raise UnknownFilterError(word)
    return simple(value)


def text_test(text: str) -> Query:
    """Whether a card says `text` in question, answer, title or deck, in any case and width."""
    wanted = _fold(text)
    return lambda found: wanted in _text(found.card)


def _comparison(name: str, how: str, value: str) -> Query:
    compare = _OPERATORS[how]
    if name == "date":
        _check_date(f"{name}{how}{value}", value)
        # a month is all of its days: each is written as far as the other one goes
        return lambda found: (
            found.card.note.entry.date is not None
            and compare(found.card.note.entry.date.isoformat()[: len(value)], value)
        )
    try:
        wanted = float(value)
    except ValueError as error:
        raise NoNumberError(f"{name}{how}7") from error
    if not isfinite(wanted):
        raise NoNumberError(f"{name}{how}7")
    get = _NUMBERS[name]

    def test(found: Candidate) -> bool:
        number = get(found)
        return number is not None and bool(compare(number, wanted))

    return test


def _deck(value: str) -> Query:
    wanted = _fold(value)
    return lambda found: in_deck(_fold(found.card.note.deck), wanted)


def _tag(value: str) -> Query:
    wanted = _fold(value)

    def test(found: Candidate) -> bool:
        there = [_fold(tag) for tag in tags(found.card)]
        if found.is_leech:
            there.append("leech")
        return any(tag == wanted or tag.startswith(f"{wanted}::") for tag in there)

    return test


def _check_date(word: str, value: str) -> None:
    if not _DATE.fullmatch(value):
        raise UnknownFilterError(word, _DATES)


def _date(value: str) -> Query:
    value = unicodedata.normalize("NFKC", value)
    _check_date(f"date:{value}", value)

    def test(found: Candidate) -> bool:
        day: date | None = found.card.note.entry.date
        return day is not None and day.isoformat().startswith(value)

    return test


def _file(value: str) -> Query:
    wanted = _fold(value)
    return lambda found: wanted in _fold(found.card.note.source.path)


def _rule(value: str) -> Query:
    wanted = _fold(value)
    return lambda found: found.card.note.rule.startswith(wanted)


_SIMPLE: dict[str, Callable[[str], Query]] = {
    "deck": _deck, "tag": _tag, "date": _date, "file": _file, "rule": _rule,
}  # fmt: skip


def _text(card: Card) -> str:
    content = card.note
    parts = (content.question, content.answer, content.entry.title or "", content.deck)
    return _fold("\n".join(parts))


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
