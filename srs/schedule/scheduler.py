"""What the rest of srs sees of a scheduler, and of what it knows of a card."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar, runtime_checkable

from srs.review import ImportedState, Rating

MemoryFields = Mapping[str, float]
"""A memory as names and numbers, whole ones among them."""


class Memory(Protocol):
    """What a scheduler knows of one card: a value that is never changed."""

    @property
    def interval(self) -> int:
        """Days from the last graded answer to the next."""
        ...

    def as_dict(self) -> dict[str, float]:
        """All of it, `interval` too: what `from_dict` of its algorithm makes the same of."""
        ...

    def figures(self) -> dict[str, float]:
        """What is told of it beside the interval, by the names that queries know."""
        ...

    def describe(self) -> str:
        """The same in words: 'ease 2.50'."""
        ...


class Scheduler(Protocol):
    """A pure function from answers to memories, with a name."""

    @property
    def key(self) -> str:
        """Model, release, parameters and retention: memories of two keys cannot be told together.

        Its first word is the `model` of its algorithm.
        """
        ...

    def grade(self, memory: Memory | None, grade: int, gap: int) -> Memory:
        """The memory after a graded answer, `gap` study days after the one before."""
        ...

    def drill(self, memory: Memory, grade: int) -> Memory:
        """The memory after a repetition on the same day."""
        ...

    def retrievability(self, memory: Memory, gap: int) -> float:
        """The chance (0-1) that the card is remembered `gap` study days after its answer."""
        ...

    def take_over(self, state: ImportedState) -> Memory:
        """The memory of a card that another tool knew so; see `srs.schedule.imported`."""
        ...


@runtime_checkable
class Timeless(Scheduler, Protocol):
    """One to which neither the days between the answers matter nor what is drilled."""

    def graded(self, memory: Memory | None, grades: Iterable[int]) -> Memory:
        """The memory after some graded answers, at least one: what `grade` makes of each."""
        ...


@dataclass(frozen=True, slots=True)
class ScheduleSettings:
    """What is asked of a scheduler that can follow it."""

    retention: float
    """The share (0-1) of cards that are to be remembered on the day they come back."""
    fitted: Callable[[], tuple[float, ...] | None] = lambda: None
    """Looks up the parameters that were fitted last to the owner's reviews."""


@dataclass(frozen=True, slots=True)
class Algorithm:
    """A way to schedule: one that the settings may name."""

    name: str
    """In the settings."""
    model: str
    """The first word of the key of each of its schedulers."""
    figures: Mapping[str, int]
    """What its memories tell, each with how many of its units in `as_dict` make one of those
    that are told: an ease of 250 is told as 2.5."""
    make: Callable[[ScheduleSettings], Scheduler]
    from_dict: Callable[[MemoryFields], Memory]
    """The memory that `as_dict` has written."""


M = TypeVar("M")


def own(memory: Memory, kind: type[M]) -> M:
    """`memory`, which must be of the scheduler's own `kind`: it would be begun anew otherwise."""
    if not isinstance(memory, kind):
        raise TypeError(memory)
    return memory


def only_beginning(scheduler: Scheduler) -> int | None:
    """The days after which every new card comes back, whatever its grade; None if they differ."""
    intervals = (scheduler.grade(None, grade, 0).interval for grade in Rating)
    first = next(intervals)
    return first if all(interval == first for interval in intervals) else None
