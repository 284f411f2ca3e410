"""A review log as questions to a model: what went before, and what came out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

SPLITS = 5
_AGAIN = 1


class Answer(NamedTuple):
    """One review, in the order in which all were given."""

    card: str
    day: int
    """The study day, counted from any first one."""
    rating: int
    """1 (again) to 4 (easy)."""


class Step(NamedTuple):
    """One review of a card's history."""

    rating: int
    gap: int
    """Study days since the review before it; 0 for the first."""


@dataclass(slots=True)
class History:
    """All reviews of one card."""

    steps: list[Step] = field(default_factory=list)
    last: int = 0
    """The study day of the newest one."""


class Question(NamedTuple):
    """Will the review `at` of `history` be a pass? Asked of reviews that came on a later day."""

    history: History
    at: int
    """How many reviews of the card went before, those of the same day among them."""
    number: int
    """Which review of the card it is, counting no second one of a day."""
    lapses: int
    """How often it was forgotten before, on a later day than its review before."""

    @property
    def gap(self) -> int:
        """Study days since the review before, 1 or more."""
        return self.history.steps[self.at].gap

    @property
    def passed(self) -> bool:
        """Whether it was remembered."""
        return self.history.steps[self.at].rating > _AGAIN


def questions(answers: Iterable[Answer]) -> list[Question]:
    """What a model is asked: every review but the first of a card and those of the same day."""
    histories: dict[str, History] = defaultdict(History)
    numbers: dict[str, int] = defaultdict(int)
    lapses: dict[str, int] = defaultdict(int)
    asked: list[Question] = []
    for card, day, rating in answers:
        history = histories[card]
        gap = max(0, day - history.last) if history.steps else 0
        first = not history.steps
        history.steps.append(Step(rating, gap))
        history.last = max(day, history.last) if not first else day
        if first:
            numbers[card] = 1
        elif gap:
            numbers[card] += 1
            asked.append(Question(history, len(history.steps) - 1, numbers[card], lapses[card]))
            lapses[card] += rating == _AGAIN
    return asked


def splits(asked: Sequence[Question]) -> Iterator[tuple[Sequence[Question], Sequence[Question]]]:
    """The five splits of a time series: what a model may learn from, and what it is asked then.

    Each part has a sixth of the questions (rounded down); the first ones, with what is left
    over, are never asked.
    """
    size = len(asked) // (SPLITS + 1)
    for part in range(SPLITS, 0, -1):
        start = len(asked) - part * size
        if size:
            yield asked[:start], asked[start : start + size]
