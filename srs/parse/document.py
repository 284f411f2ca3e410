"""What stands in a section: points with their markers, cards that the author wrote, tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from srs import render
from srs.content import Basic, Cloze


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before a point: '1，', '（2）', '③', '-'."""

    style: str
    """'-' for bullets, else the shape of the number, as in '1，' or '①'."""
    ordinal: int | None
    """The number, None for a bullet."""


class LogicalLine(NamedTuple):
    """One logical line."""

    first: int
    last: int
    indent: int
    marker: Marker | None
    text: str
    after_blank: bool
    quoted: bool = False


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
