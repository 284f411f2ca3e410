"""SM-2 as its author published it (P. A. Wozniak, 1990), in integers.

Where the text leaves a choice open, the choices here are: an interval uses the ease
as it is after the review; fractions of a day are rounded up, exactly; a failed answer
(grade below 3) leaves the ease alone; same-day repetitions change nothing.
"""

from collections.abc import Hashable, Iterable
from functools import lru_cache
from typing import NamedTuple, Self, cast

from srs.review import HIGHEST_GRADE, PASSING_GRADE, ImportedState
from srs.schedule.imported import ease_of, interval_of
from srs.schedule.scheduler import Algorithm, Memory, MemoryFields, own
from srs.translation import tr

START_EASE = 250
MINIMUM_EASE = 130
FIRST_INTERVAL = 1
SECOND_INTERVAL = 6
MAXIMUM_INTERVAL = 36_500
"""The published text has no maximum, but a century keeps every due day a valid date."""
_HUNDREDTHS = 100
_EASIER = tuple(10 - miss * (8 + miss * 2) for miss in range(HIGHEST_GRADE, -1, -1))
"""What a grade adds to the ease, in hundredths."""
_AT_INTERVAL = 0.9
"""The share (0-1) that is taken to be remembered when an interval is over."""


class Sm2Memory(NamedTuple):
    """What SM-2 knows of one card."""

    repetitions: int
    """Successful reviews in a row."""
    interval: int
    """Days from the last graded review to the next."""
    ease: int
    """The E-Factor in hundredths: every change to it is a multiple of 0.02, so this is exact."""

    @classmethod
    def from_dict(cls, fields: MemoryFields) -> Self:
        """As `as_dict` wrote it."""
        return cls(int(fields["repetitions"]), int(fields["interval"]), int(fields["ease"]))

    def as_dict(self) -> dict[str, float]:
        """All of it; the ease in hundredths."""
        return self._asdict()

    def figures(self) -> dict[str, float]:
        """The ease as a factor."""
        return {"ease": self.ease / _HUNDREDTHS}

    def describe(self) -> str:
        """As in 'ease 2.50', in the reader's language."""
        return tr("ease {ease:.2f}", ease=self.ease / _HUNDREDTHS)


def graded_memory(memory: Sm2Memory | None, grade: int) -> Sm2Memory:
    """The memory after one graded review; see `graded_memories`."""
    return graded_memories(memory, (grade,))


def graded_memories(memory: Sm2Memory | None, grades: Iterable[int]) -> Sm2Memory:
    """The memory after some graded reviews; None stands for a card never reviewed.

    EF' = EF + (0.1 - (5-q) * (0.08 + (5-q) * 0.02)), at least 1.3.
    I(1) = 1, I(2) = 6, I(n) = ceil(I(n-1) * EF').
    """
    repetitions, interval, ease = memory or (0, 0, START_EASE)
    for grade in grades:
        if grade < PASSING_GRADE:
            repetitions, interval = 0, FIRST_INTERVAL
            continue
        ease += _EASIER[grade]
        # written out, as a million of them are gone through: `max` takes as long as all the rest
        if ease < MINIMUM_EASE:  # noqa: PLR1730
            ease = MINIMUM_EASE
        if repetitions > 1:
            interval = -(-interval * ease // 100)
            if interval > MAXIMUM_INTERVAL:  # noqa: PLR1730
                interval = MAXIMUM_INTERVAL
        else:
            interval = SECOND_INTERVAL if repetitions else FIRST_INTERVAL
        repetitions += 1
    return Sm2Memory(repetitions, interval, ease)


def retrievability(interval: int, gap: int) -> float:
    """The chance (0-1) that is read into an interval: p = 0.9 ^ (gap / interval), days both.

    SM-2 itself foresees nothing; this is how the field's benchmark compares it.
    """
    return float(_AT_INTERVAL ** (gap / interval))


@lru_cache(maxsize=65_536, typed=True)  # whole collections go through some thousand memories
def _step(memory: Hashable, grade: int) -> Sm2Memory:
    return graded_memory(None if memory is None else own(cast("Memory", memory), Sm2Memory), grade)


class Sm2Scheduler:
    """SM-2: neither how late an answer comes nor what is drilled that day matters to it."""

    key = "sm2"

    def grade(self, memory: Memory | None, grade: int, gap: int) -> Memory:  # noqa: ARG002
        """See `graded_memory`."""
        return _step(cast("Hashable", memory), grade)

    def graded(self, memory: Memory | None, grades: Iterable[int]) -> Memory:
        """See `graded_memories`."""
        return graded_memories(None if memory is None else own(memory, Sm2Memory), grades)

    def drill(self, memory: Memory, grade: int) -> Memory:  # noqa: ARG002
        """SM-2, step 7: nothing changes."""
        return memory

    def retrievability(self, memory: Memory, gap: int) -> float:
        """See `retrievability`."""
        return retrievability(memory.interval, gap)

    def take_over(self, state: ImportedState) -> Memory:
        """A card that has not yet come to its second interval gets that one next."""
        interval = interval_of(state, MAXIMUM_INTERVAL)
        return Sm2Memory(1 + (interval >= SECOND_INTERVAL), interval, ease_of(state))


SM2 = Sm2Scheduler()
ALGORITHM = Algorithm(
    name="sm2",
    model="sm2",
    figures={"ease": _HUNDREDTHS},
    make=lambda _: SM2,
    from_dict=Sm2Memory.from_dict,
)
