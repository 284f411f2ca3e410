"""A scheduler that is none of ours: boxes, as S. Leitner's. What works with it works with any."""

from typing import NamedTuple, Self

from srs.review import PASSING_GRADE, ImportedState
from srs.schedule.scheduler import Algorithm, Memory, MemoryFields, own

DAYS = (1, 3, 7, 14, 30)
"""How long a card stays in each box."""


class Box(NamedTuple):
    """All that is known of a card is where it lies."""

    number: int
    """From 1."""
    moves: int
    """How often it was put into another box."""

    @property
    def interval(self) -> int:
        return DAYS[self.number - 1]

    @classmethod
    def from_dict(cls, known: MemoryFields) -> Self:
        return cls(int(known["box"]), int(known["moves"]))

    def as_dict(self) -> dict[str, float]:
        return {"box": self.number, "moves": self.moves, "interval": self.interval}

    def figures(self) -> dict[str, float]:
        return {"box": self.number}

    def describe(self) -> str:
        return f"box {self.number}"


class Boxes:
    """What was remembered goes one box on, what was forgotten into the first."""

    key = "boxes 1"

    def grade(self, memory: Memory | None, grade: int, gap: int) -> Memory:  # noqa: ARG002
        box = Box(0, 0) if memory is None else own(memory, Box)
        number = min(box.number + 1, len(DAYS)) if grade >= PASSING_GRADE else 1
        return Box(number, box.moves + (number != box.number))

    def drill(self, memory: Memory, grade: int) -> Memory:  # noqa: ARG002
        return memory

    def retrievability(self, memory: Memory, gap: int) -> float:
        return 0.9 if gap <= memory.interval else 0.5

    def take_over(self, state: ImportedState) -> Memory:
        return Box(1 + sum(days <= state.interval for days in DAYS[1:]), 0)


LEITNER = Algorithm(
    name="leitner",
    model="boxes",
    figures={"box": 1},
    make=lambda _: Boxes(),
    from_dict=Box.from_dict,
)
