"""Counts of answers, as they can be had of a million answers: what all figures are made of.

Only answers that stand are counted; drills are answers too.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from srs.review import ReviewKind

MATURE = 21
"""Days for which a card was sent away from which it is mature, as in Anki."""
BINS = 20
"""Parts into which chances of recall are told apart, each 5 % wide."""

SPANS = (1, 3, 7, 14, 21, 30, 60, 90, 180, 365, 730)
"""The most days of each part into which intervals are told apart; a last one has the longer."""


class Maturity(StrEnum):
    """What a card was when it was answered."""

    NEW = "new"
    """It had no answer before: this one taught it."""
    YOUNG = "young"
    MATURE = "mature"


class DayCounts(NamedTuple):
    """The answers of one study day that are alike."""

    day: date
    kind: ReviewKind
    grade: int
    maturity: Maturity
    answers: int
    milliseconds: int
    first_ms: int
    """The instant of the first of them, in milliseconds since 1970 UTC."""
    last_ms: int


class HourCounts(NamedTuple):
    """The graded answers, but first ones, of one hour of the day."""

    hour: int
    """0-23, as the wall clock showed then."""
    answers: int
    passed: int


class Foreseen(NamedTuple):
    """The graded answers whose chance of recall fell into one of the BINS."""

    bin: int
    answers: int
    passed: int
    chances: float
    """The sum of the chances (0-1) that were foreseen."""


class CardCounts(NamedTuple):
    """The answers of the cards of one deck that one rule made of one paper."""

    deck: str
    paper: str | None
    """The title of the log entry."""
    rule: str
    cards: int
    """Those with an answer."""
    recalls: int
    """Graded answers but the first ones of a card."""
    passed: int
    """Of them, those that were remembered."""
    answers: int
    milliseconds: int


class RetrievabilityCounts(NamedTuple):
    """The cards of whose memories alike is told; None where their scheduler tells nothing."""

    interval: int
    """The number of the part of SPANS into which it falls, as the stability."""
    ease: int | None
    """In tenths."""
    difficulty: int | None
    stability: int | None
    cards: int


@dataclass(frozen=True, slots=True)
class StudyCounts:
    """All counts of a collection."""

    days: tuple[DayCounts, ...] = ()
    """By day."""
    hours: tuple[HourCounts, ...] = ()
    foreseen: tuple[Foreseen, ...] = ()
    cards: tuple[CardCounts, ...] = ()
