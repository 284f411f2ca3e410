"""Reviews: the append-only events that are the only truth about memory."""

from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import NamedTuple, NewType

from srs.card import CardId

ReviewId = NewType("ReviewId", str)
"""A UUIDv7, so that ids of one machine sort by time."""

LOWEST_GRADE, HIGHEST_GRADE = 0, 5
PASSING_GRADE = 3
"""From here up the answer was remembered (SM-2, step 6)."""
SETTLED_GRADE = 4
"""Below this the card comes again the same day (SM-2, step 7)."""

LONGEST_ANSWER = 60
"""Seconds that an answer counts at most, where nothing else is set: the rest is a break."""


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
    MANUAL = "manual"
    """The owner's word on the schedule: another due day or, without one, all over again."""
    IMPORTED = "imported"
    """What another tool knew of the card when it was taken over: a replay starts from it."""


class ImportedState(NamedTuple):
    """How far a card had come in another tool.

    A tool knows interval and ease, or stability and difficulty; each scheduler takes its own,
    and an estimate where that is missing (`srs.schedule.taken_over`).
    """

    due: date
    """The study day on which it is to come back."""
    interval: int
    """Days from the last review to the next; at least 1."""
    ease: int | None = None
    """In hundredths, as SM-2 has it: 250 is the ease of a new card."""
    stability: float | None = None
    """Days after which 90 % of such cards are still remembered."""
    difficulty: float | None = None
    """1 (easy) to 10."""
    reviews: int = 1
    """The graded reviews until then, first answers among them."""
    lapses: int = 0
    """Times that it was forgotten after it had been remembered."""
    introduced: date | None = None
    """The day of its first review; None where the tool does not tell."""
    reviewed: date | None = None
    """The day of its last review; None where the tool does not tell."""


class Review(NamedTuple):
    """One event of the review log; a tuple, because there may be a million of them."""

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
    """0-5 as given; None for an undo, a manual event and an imported state."""
    duration_ms: int = 0
    """From the question to the grade, in milliseconds; 0 when it was not measured."""
    undoes: ReviewId | None = None
    due: date | None = None
    """Of a manual event: the study day on which the card is to come back; None for a reset."""
    scheduled: int | None = None
    """The days that the card had been sent away for; None for a first answer."""
    predicted: float | None = None
    """The chance (0-1) of a pass, as the scheduler saw it then; None for a first answer."""
    moved: int = 0
    """Days by which its return was moved, then, from the scheduler's own day."""
    act: ReviewId | None = None
    """What manual events that were given together have in common; and imported ones."""
    device: str = ""
    """The name of the machine on which it was given."""
    clock: int = 0
    """Its place among the events of the collection that it was merged from; 0 for one of this."""
    tool: str | None = None
    """The tool that it was imported from."""
    own_grade: str | None = None
    """Its grade in the words of that tool."""
    state: ImportedState | None = None
    """Of an imported event: what is known of the card from then on."""
