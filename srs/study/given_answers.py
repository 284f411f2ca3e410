"""Answers that were given on a page, as a document: what comes by mail, by hand or over a wire.

    {"answers": [{"id", "card", "grade": 0-5, "at": instant, "duration": ms}],
     "undone": [{"id", "card"}]}

Each answer has an id of its own and its own instant, so that it counts once however often it
comes. `undone` are ids of answers that were taken back. What is malformed costs no other.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TypeGuard

from srs.card import CardId
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, ReviewId
from srs.translation import mark

SKEW = timedelta(minutes=5)
"""So far a clock may be ahead of this one."""
FIRST_YEAR = 2000
"""Before it, the clock that told an instant had none."""
MOST = 20_000
"""Answers of one document."""
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LONGEST = 100
"""Characters of an id of a card, and of what is told of an id that is none."""


class Refusal(StrEnum):
    """Why an answer is not taken."""

    FORM = "form"
    ID = "id"
    CARD = "card"
    GRADE = "grade"
    INSTANT = "instant"
    FUTURE = "future"
    ANSWER = "answer"
    """What is to be taken back was never given."""


REFUSALS: Mapping[Refusal, str] = {
    Refusal.FORM: mark("it is no answer"),
    Refusal.ID: mark("its id is none"),
    Refusal.CARD: mark("there is no such card"),
    Refusal.GRADE: mark("its grade is none"),
    Refusal.INSTANT: mark("its instant is none"),
    Refusal.FUTURE: mark("its instant lies in the future"),
    Refusal.ANSWER: mark("there is no such answer to take back"),
}
"""In words."""


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer as a page tells it."""

    id: ReviewId
    card: CardId
    grade: int
    at: datetime
    """In UTC, in whole milliseconds."""
    duration_ms: int = 0


@dataclass(frozen=True, slots=True)
class GivenAnswers:
    """What a document holds."""

    answers: tuple[GivenAnswer, ...] = ()
    undone: tuple[tuple[ReviewId, CardId], ...] = ()
    """Answers that were taken back, each with its card."""
    refused: Mapping[str, Refusal] = field(default_factory=dict)
    """Why others are none, by their ids, or by their place where they have none."""

    def __len__(self) -> int:
        """How many answers it has, well formed or not, and how many are taken back."""
        return len(self.answers) + len(self.undone) + len(self.refused)


def read_given_answers(document: object, now: datetime) -> GivenAnswers:
    """The answers of a document that JSON was read into. Raises ValueError for another one."""
    if not isinstance(document, dict):
        raise ValueError(document)  # noqa: TRY004  # it is data that is wrong
    parts = document.get("answers", []), document.get("undone", [])
    if not all(isinstance(part, list) for part in parts) or sum(map(len, parts)) > MOST:
        raise ValueError(document)
    answers: dict[ReviewId, GivenAnswer] = {}
    undone: dict[ReviewId, CardId] = {}
    refused: dict[str, Refusal] = {}
    for place, entry in enumerate(parts[0], 1):
        found = _answer(entry, now)
        if isinstance(found, Refusal):
            refused[_name(entry, place)] = found
        elif answers.setdefault(found.id, found) != found:
            refused[found.id] = Refusal.ID  # two answers have it
    for place, entry in enumerate(parts[1], 1):
        taken = _named(entry)
        if isinstance(taken, Refusal):
            refused[f"undo:{_name(entry, place)}"] = taken
        else:
            undone[taken[0]] = taken[1]
    return GivenAnswers(tuple(answers.values()), tuple(undone.items()), refused)


def _answer(entry: object, now: datetime) -> GivenAnswer | Refusal:
    named = _named(entry)
    if isinstance(named, Refusal) or not isinstance(entry, dict):
        return named if isinstance(named, Refusal) else Refusal.FORM
    grade, spent, at = entry.get("grade"), entry.get("duration", 0), _instant(entry.get("at"))
    if not (_is_whole(grade) and LOWEST_GRADE <= grade <= HIGHEST_GRADE):
        return Refusal.GRADE
    if at is None:
        return Refusal.INSTANT
    if at > now + SKEW:
        return Refusal.FUTURE
    if not (_is_whole(spent) and spent >= 0):
        return Refusal.FORM
    return GivenAnswer(*named, grade, at, spent)


def _named(entry: object) -> tuple[ReviewId, CardId] | Refusal:
    if not isinstance(entry, dict):
        return Refusal.FORM
    name, card = entry.get("id"), entry.get("card")
    if not (isinstance(name, str) and _ID.fullmatch(name)):
        return Refusal.ID
    if not (isinstance(card, str) and card.isprintable() and len(card) <= _LONGEST):
        return Refusal.CARD
    return ReviewId(name), CardId(card)


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _instant(text: object) -> datetime | None:
    """An instant with its offset, in UTC; None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        found = datetime.fromisoformat(text)
        at = found.astimezone(UTC) if found.tzinfo else None
    except (ValueError, OverflowError):
        return None
    if at is None or at.year < FIRST_YEAR:
        return None
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def _name(entry: object, place: int) -> str:
    """The id by which a malformed entry is told of; its place where it has none."""
    name = entry.get("id") if isinstance(entry, dict) else None
    return name[:_LONGEST] if isinstance(name, str) and name else f"#{place}"
