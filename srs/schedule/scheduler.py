"""What the rest of srs sees of a scheduler, and the two there are."""

from typing import Protocol, TypeVar

from srs.schedule import sm2
from srs.schedule.fsrs6 import DEFAULTS, RETENTION, Fsrs6, FsrsMemory, fingerprint, rating_of
from srs.schedule.sm2 import Sm2Memory

Memory = Sm2Memory | FsrsMemory
M = TypeVar("M", Sm2Memory, FsrsMemory)


class Scheduler(Protocol):
    """A pure function from answers to memories, with a name."""

    @property
    def key(self) -> str:
        """Name, release, parameters and retention: memories of two keys cannot be told together."""
        ...

    def grade(self, memory: Memory | None, grade: int, gap: int) -> Memory:
        """The memory after a graded answer, `gap` study days after the one before."""
        ...

    def drill(self, memory: Memory, grade: int) -> Memory:
        """The memory after a repetition on the same day."""
        ...

    def recall(self, memory: Memory, gap: int) -> float:
        """The chance (0-1) that the card is remembered `gap` study days after its answer."""
        ...


class Sm2Scheduler:
    """SM-2: neither how late an answer comes nor what is drilled that day matters to it."""

    key = "sm2"

    def grade(self, memory: Memory | None, grade: int, gap: int) -> Memory:  # noqa: ARG002
        """See `srs.schedule.sm2`."""
        return sm2.step(None if memory is None else _own(memory, Sm2Memory), grade)

    def drill(self, memory: Memory, grade: int) -> Memory:  # noqa: ARG002
        """SM-2, step 7: nothing changes."""
        return memory

    def recall(self, memory: Memory, gap: int) -> float:
        """See `srs.schedule.sm2`."""
        return sm2.recall(memory.interval, gap)


class FsrsScheduler:
    """FSRS-6: every answer counts, and how many days after the last one it came."""

    def __init__(
        self, parameters: tuple[float, ...] = DEFAULTS, retention: float = RETENTION
    ) -> None:
        """Raises ValueError for parameters that the model does not allow."""
        self._model = Fsrs6(parameters, retention)
        known = "default" if parameters == DEFAULTS else ",".join(map(repr, parameters))
        self.key = f"fsrs6 {fingerprint()} {retention!r} {known}"

    def grade(self, memory: Memory | None, grade: int, gap: int) -> Memory:
        """See `srs.schedule.fsrs6`."""
        before = None if memory is None else _own(memory, FsrsMemory)
        return self._model.step(before, rating_of(grade), gap)

    def drill(self, memory: Memory, grade: int) -> Memory:
        """An answer after no day at all."""
        return self.grade(memory, grade, 0)

    def recall(self, memory: Memory, gap: int) -> float:
        """See `srs.schedule.fsrs6`; nothing is known of a memory that SM-2 made."""
        return self._model.recall(memory, gap) if isinstance(memory, FsrsMemory) else RETENTION


def _own(memory: Memory, kind: type[M]) -> M:
    """`memory`, which must be of the scheduler's own `kind`: it would be begun anew otherwise."""
    if not isinstance(memory, kind):
        raise TypeError(memory)
    return memory


SM2 = Sm2Scheduler()
