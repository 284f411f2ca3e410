"""Reviews: the append-only events that are the only truth about memory."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import NewType

from srs.card import CardId

ReviewId = NewType("ReviewId", str)
"""A UUIDv7, so that ids of one machine sort by time."""

LOWEST_GRADE, HIGHEST_GRADE = 0, 5
PASSING_GRADE = 3
"""From here up the answer was remembered (SM-2, step 6)."""
SETTLED_GRADE = 4
"""Below this the card comes again the same day (SM-2, step 7)."""


class Rating(IntEnum):
    """The four buttons, each with the SM-2 grade it stands for."""

    AGAIN = 2
    HARD = 3
    GOOD = 4
    EASY = 5


class ReviewKind(StrEnum):
    """What an event means to the scheduler."""

    GRADED = "graded"
    DRILL = "drill"
    """A repetition on the same day: kept, but SM-2 memory is left alone."""
    UNDO = "undo"
    """Takes back the event that `undoes` names."""


@dataclass(frozen=True, slots=True)
class Review:
    """One event of the review log."""

    id: ReviewId
    card: CardId
    at: datetime
    """The instant, in UTC."""
    day: date
    """The study day, as decided then."""
    offset_minutes: int
    """Minutes east of UTC that the wall clock showed then."""
    kind: ReviewKind
    grade: int | None
    """0-5 as given; None for an undo."""
    duration_ms: int = 0
    """From the question to the grade, in milliseconds; 0 when it was not measured."""
    undoes: ReviewId | None = None
