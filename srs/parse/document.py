"""What a log is read into: sections with an outline of points, and why a line is neither."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from srs import render
from srs.content import Basic, Cloze
from srs.finding import Finding


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before a point: '1，', '（2）', '③', '-'."""

    style: str
    """'-' for bullets, else the shape of the number, as in '1，' or '①'."""
    ordinal: int | None
    """The number, None for a bullet."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing the author wrote: a numbered point, a sub-point, or a line of prose."""

    first: int
    last: int
    """Its own lines, without those of its children; lines count from 1."""
    text: str
    """Without marker, indent and inline marks; wrapped lines joined. May be empty."""
    marker: Marker | None = None
    children: tuple["Point", ...] = ()
    stressed: tuple[str, ...] = ()
    """What of its text the author set in bold, in italics or as a link."""

    @property
    def end(self) -> int:
        """The last line of its last descendant."""
        return self.children[-1].end if self.children else self.last

    def walk(self) -> Iterator["Point"]:
        """The point and all its descendants, in the order of the log."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and an answer that the author wrote as such."""

    first: int
    last: int
    content: Basic | Cloze
    form: str = "qa"
    """How it was written: qa, cloze, inline, lines, tagged, parted, exported, or reversed for the
    other direction of one of these."""

    @property
    def question(self) -> str:
        """The question as text."""
        return render.question_text(self.content)

    @property
    def answer(self) -> str:
        """The answer as text."""
        return render.answer_text(self.content)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table."""

    line: int
    cells: tuple[str, ...]
    """Without inline marks; cells may be empty, and rows may be of different lengths."""


@dataclass(frozen=True, slots=True)
class Table:
    """A small table, of two to five columns."""

    first: int
    last: int
    header: tuple[str, ...]
    """The names of the columns; () when it has none."""
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one title of one date."""

    date: date | None
    titles: tuple[str, ...]
    """The headings above it, outermost first; dates are not among them."""
    points: tuple[Point, ...]
    pairs: tuple[Pair, ...] = ()
    tables: tuple[Table, ...] = ()
    """Their lines are in the skips of the log as well, for want of a card that cites them."""

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
