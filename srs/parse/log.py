"""What a log is read into: sections with an outline of points, and why a line is neither."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from srs.finding import Finding
from srs.parse.document import LogicalLine, Pair, Point, Table


@dataclass(frozen=True)
class Section:
    """What stands under one title of one date."""

    date: date | None
    titles: tuple[str, ...]
    """The headings above it, outermost first; dates are not among them."""
    lines: tuple[LogicalLine, ...]
    """Those of its points."""
    pairs: tuple[Pair, ...] = ()
    tables: tuple[Table, ...] = ()
    """Their lines are in the skips of the log as well, for want of a card that cites them."""

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """The outline of its lines, made when it is first asked for.

        Of a section that is known from the last reading nobody asks it.
        """
        from srs.parse.outline import outline  # noqa: PLC0415  # who names a log may read none

        return outline(self.lines)

    @property
    def title(self) -> str | None:
        """The innermost heading: a paper, a topic."""
        return self.titles[-1] if self.titles else None

    def walk(self) -> Iterator[Point]:
        """Every point, in the order of the log."""
        for point in self.points:
            yield from point.walk()


@dataclass(frozen=True, slots=True)
class Log:
    """One log, read."""

    lines: tuple[str, ...]
    """Its lines as decoded, without control characters."""
    sections: tuple[Section, ...]
    skips: tuple[Finding, ...]
    """Lines that can make no card, and why."""
    problems: tuple[Finding, ...]
    """What its author may want to mend; the rest of the log is read all the same."""
    path: str = ""
    """Where it lies, absolute; '' of a text that was read from no file."""
    declared: bool = False
    """It says of itself that it holds cards."""
    explained: int = 0
    """How many schedules of another tool belong to a card."""

    def quote(self, first: int, last: int) -> str:
        """Lines `first` to `last` as they stand in the log."""
        return "\n".join(self.lines[first - 1 : last])
