"""What comes of holding what was typed against an answer: values, without what makes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from srs.review import Rating
from srs.translation import mark


class Correctness(IntEnum):
    """How right what was typed is."""

    WRONG = 0
    NEAR = 1
    """Slips of the finger, a word more or less; every figure and every 'not' is right."""
    SAME = 2
    """Another form of the same: width, capitals, punctuation, the way a number is written."""
    EXACT = 3


HOW_RIGHT: Mapping[Correctness, str] = {
    Correctness.EXACT: mark("Right, to the letter."),
    Correctness.SAME: mark("Right, written otherwise."),
    Correctness.NEAR: mark("Nearly right."),
    Correctness.WRONG: mark("Not the answer."),
}
"""In words."""


class Sort(StrEnum):
    """What a piece of both texts has to do with the other one."""

    EQUAL = "equal"
    FORM = "form"
    """It stands in both, written otherwise."""
    MISSING = "missing"
    """Of the answer only."""
    EXTRA = "extra"
    """Of what was typed only."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the answer, of what was typed, or of both."""

    sort: Sort
    answer: str
    typed: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """An answer and what was typed for it."""

    correctness: Correctness
    pieces: tuple[Piece, ...]
    """In their order; all their texts make the answer, and what was typed."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the list."""

    text: str
    typed: str | None = None
    """What was typed for it; None where it was missed."""
    correctness: Correctness = Correctness.WRONG
    in_place: bool = True
    """Whether it follows the one before it, of a list with an order."""


@dataclass(frozen=True, slots=True)
class ListComparison:
    """A list and what was typed of it."""

    members: tuple[Member, ...]
    """All of them, in the order of the list."""
    extra: tuple[str, ...]
    """What was typed and is no member."""

    @property
    def missed(self) -> int:
        """How many were not named."""
        return sum(member.typed is None for member in self.members)

    @property
    def displaced(self) -> int:
        """How many were named at another place than their own."""
        return sum(not member.in_place for member in self.members)


@dataclass(frozen=True, slots=True)
class CheckedAnswer:
    """What was typed, beside the answer."""

    parts: tuple[Comparison, ...] = ()
    """Of each gap, or of the one answer; () for a list."""
    members: ListComparison | None = None
    suggested: Rating | None = None
    """The grade that it is worth; None where words other than those may be right as well."""
