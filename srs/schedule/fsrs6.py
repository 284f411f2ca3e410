"""FSRS-6, computed by the package `fsrs`: the only door to it.

The model is that of J. Ye and others (github.com/open-spaced-repetition/fsrs4anki/wiki): a
memory is a stability (days until retrievability falls to 90 %) and a difficulty (1-10). The package
counts time in spans of 24 hours; here a day is a study day, so it is given instants that lie
whole days apart. Its learning steps and its fuzz, which draws from a global generator, are off.
It is imported where it reckons: who learns by another scheduler need not wait for it.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Any, NamedTuple, Self

from srs.review import PASSING_GRADE, ImportedState
from srs.schedule.imported import difficulty_of, interval_of, stability_of
from srs.schedule.scheduler import Algorithm, Memory, MemoryFields, ScheduleSettings, own
from srs.translation import tr

DEFAULTS: tuple[float, ...] = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The 21 parameters of FSRS-6, fitted by its authors to the reviews of many learners."""
RETENTION = 0.9
"""The share (0-1) of cards that are to be remembered on the day they come back."""
LOWEST_RETENTION, HIGHEST_RETENTION = 0.7, 0.99
MAXIMUM_INTERVAL = 36_500
MODEL = "fsrs6"
"""What its keys begin with."""

_PROBES = ((1, 0), (2, 0), (3, 0), (4, 0), (1, 9), (2, 9), (3, 9), (4, 9))
"""Button and gap of a second answer, after a first Good: together they use every formula."""
_START = datetime(2000, 1, 1, tzinfo=UTC)
_AGAIN = 1
_AT_HAND = 64
"""Answers whose memories are kept: of a few cards, each with every grade."""


class FsrsMemory(NamedTuple):
    """What FSRS knows of one card."""

    stability: float
    """Days after which 90 % of such cards are still remembered."""
    difficulty: float
    """1 (easy) to 10."""
    interval: int
    """Days from the last answer to the next, at the retention that was asked for."""

    @classmethod
    def from_dict(cls, fields: MemoryFields) -> Self:
        """As `as_dict` wrote it."""
        return cls(fields["stability"], fields["difficulty"], int(fields["interval"]))

    def as_dict(self) -> dict[str, float]:
        """All of it."""
        return self._asdict()

    def figures(self) -> dict[str, float]:
        """Stability and difficulty."""
        return {"stability": self.stability, "difficulty": self.difficulty}

    def describe(self) -> str:
        """As in 'stability 3.2 days, difficulty 5.1', in the reader's language."""
        return tr(
            "stability {stability:.1f} days, difficulty {difficulty:.1f}",
            stability=self.stability,
            difficulty=self.difficulty,
        )


def rating_of(grade: int) -> int:
    """The button 1-4 (again, hard, good, easy) of a grade 0-5: what is forgotten is 'again'."""
    return max(_AGAIN, grade - PASSING_GRADE + 2)


def within_bounds(parameters: Iterable[float]) -> tuple[float, ...]:
    """`parameters`, each no less and no more than the model allows.

    An optimizer that counts in single precision oversteps a bound that it stays at.
    """
    from fsrs.scheduler import (  # noqa: PLC0415 - see the top
        LOWER_BOUNDS_PARAMETERS,
        UPPER_BOUNDS_PARAMETERS,
    )

    bounds = zip(parameters, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    return tuple(min(max(value, low), high) for value, low, high in bounds)


@cache
def _own_card() -> Any:  # noqa: ANN401  # a class of the package
    """A card that nobody else holds: copying it takes as long as what the package then reckons."""
    from fsrs import Card  # noqa: PLC0415 - see the top

    class OwnCard(Card):
        def __copy__(self) -> "OwnCard":
            return self

    return OwnCard


class Fsrs6:
    """FSRS-6 with one set of parameters, at one retention."""

    def __init__(
        self, parameters: tuple[float, ...] = DEFAULTS, retention: float = RETENTION
    ) -> None:
        """Raises ValueError for parameters that the model does not allow."""
        from fsrs import Scheduler as Package  # noqa: PLC0415 - see the top

        self._scheduler = Package(
            parameters=parameters,
            desired_retention=retention,
            learning_steps=(),
            relearning_steps=(),
            maximum_interval=MAXIMUM_INTERVAL,
            enable_fuzzing=False,
        )
        self.decay = parameters[20]

    def step(self, memory: FsrsMemory | None, rating: int, gap: int) -> FsrsMemory:
        """The memory after an answer with button 1-4, `gap` study days after the one before."""
        from fsrs import Rating, State  # noqa: PLC0415 - see the top

        own_card = _own_card()
        card = own_card(card_id=1)
        if memory is not None:
            card = own_card(
                card_id=1,
                state=State.Review,
                stability=memory.stability,
                difficulty=memory.difficulty,
                due=_START,
                last_review=_START,
            )
        now = _START + timedelta(days=gap)
        after, _ = self._scheduler.review_card(card, Rating(rating), now)
        if after.stability is None or after.difficulty is None:
            raise ValueError(after)
        return FsrsMemory(after.stability, after.difficulty, (after.due - now).days)

    def retrievability(self, memory: FsrsMemory, gap: int) -> float:
        """The chance (0-1) that a card is remembered `gap` study days after its last answer.

        R = (1 + F * t / S) ^ -w20 with F = 0.9 ^ (-1 / w20) - 1.
        """
        factor = RETENTION ** (-1 / self.decay) - 1
        return float((1 + factor * gap / memory.stability) ** -self.decay)


@cache
def fingerprint() -> str:
    """What this release of the package makes of a few answers, in figures.

    A patch release has changed the stability after a Hard on the same day: what two releases
    make of the same reviews are memories of two models.
    """
    model = Fsrs6()
    first = model.step(None, 3, 0)
    after = [model.step(first, rating, gap) for rating, gap in _PROBES]
    return f"{sum(memory.stability + memory.difficulty for memory in after):.4f}"


class FsrsScheduler:
    """FSRS-6: every answer counts, and how many days after the last one it came."""

    def __init__(
        self,
        parameters: tuple[float, ...] = DEFAULTS,
        retention: float = RETENTION,
        at_hand: int = _AT_HAND,
    ) -> None:
        """So many answers are `at_hand`: what was made of them is not made again.

        Raises ValueError for parameters that the model does not allow.
        """
        self._model = Fsrs6(parameters, retention)
        # what was foreseen for a grade is asked for once more when it is given
        self._step = lru_cache(maxsize=at_hand)(self._model.step)
        parameters_named = "default" if parameters == DEFAULTS else ",".join(map(repr, parameters))
        self.key = f"{MODEL} {fingerprint()} {retention!r} {parameters_named}"

    def grade(self, memory: Memory | None, grade: int, gap: int) -> Memory:
        """See `Fsrs6.step`."""
        before = None if memory is None else own(memory, FsrsMemory)
        return self._step(before, rating_of(grade), gap)

    def drill(self, memory: Memory, grade: int) -> Memory:
        """An answer after no day at all."""
        return self.grade(memory, grade, 0)

    def retrievability(self, memory: Memory, gap: int) -> float:
        """See `Fsrs6.retrievability`; nothing is known of a memory that another scheduler made."""
        return (
            self._model.retrievability(memory, gap) if isinstance(memory, FsrsMemory) else RETENTION
        )

    def take_over(self, state: ImportedState) -> Memory:
        """The interval is kept as it is, whatever retention it was meant for."""
        interval = interval_of(state, MAXIMUM_INTERVAL)
        return FsrsMemory(stability_of(state), difficulty_of(state), interval)


_scheduler = lru_cache(maxsize=4)(FsrsScheduler)


def _make(terms: ScheduleSettings) -> FsrsScheduler:
    return _scheduler(terms.fitted() or DEFAULTS, terms.retention)


ALGORITHM = Algorithm(
    name="fsrs",
    model=MODEL,
    figures={"stability": 1, "difficulty": 1},
    make=_make,
    from_dict=FsrsMemory.from_dict,
)
