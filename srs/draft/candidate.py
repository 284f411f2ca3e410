"""What a rule sees, and what it proposes."""

from dataclasses import dataclass

from srs.card import Kind
from srs.parse import Point, Section


@dataclass(frozen=True, slots=True)
class Place:
    """A point and where it stands; or, for rules about several points, their parent."""

    section: Section
    point: Point
    above: tuple[Point, ...] = ()
    """The points it stands under, outermost first."""

    @property
    def children(self) -> tuple[Point, ...]:
        """The points below it."""
        return self.point.children


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card that a rule proposes, before the lints have seen it."""

    kind: Kind
    core: str
    """The question without its context: what the reader of the log would ask."""
    answer: str
    first: int
    last: int
    rule: str
    items: tuple[str, ...] | None = None
    sure: bool = True
    context: tuple[str, ...] = ()
    """The heads it stands under, outermost first; shown before the core."""
