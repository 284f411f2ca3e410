"""From the text of a log to its sections."""

import re
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from srs.finding import Finding, Reason, at_line, merged_findings, reason_finding
from srs.parse.about import about_the_note
from srs.parse.dates import is_month_first
from srs.parse.days import Days
from srs.parse.document import LogicalLine, Pair, Table
from srs.parse.format import Format
from srs.parse.formats import format_of
from srs.parse.front import Front, front_matter, title_and_date
from srs.parse.headings import Heading, Manner, heading_at
from srs.parse.leveled import as_points
from srs.parse.lines import CONTROL, Line, number, split
from srs.parse.log import Log, Section
from srs.parse.logical_lines import logical_lines, margin_of
from srs.parse.mask import mask
from srs.parse.names import Name, read_name
from srs.parse.tables import read_tables
from srs.parse.titles import title_of
from srs.parse.written.find import find_written
from srs.parse.written.page import Notation
from srs.parse.written.signs import USUAL, Signs
from srs.translation import mark, markn

_TOP = 20
"""Lines in which a log without front matter may tell of itself."""
_NO_SUCH_DATE = mark("there is no such date")
_EMPTY_POINT = re.compile(r"(?:[-*+•]|\d{1,3}[.)、])$")


def read_text(text: str, name: str = "", signs: Signs = USUAL) -> Log:
    """Read a log. Any text can be read; what is no note is skipped with a reason.

    `name` is that of its file: it may tell a date or a title that the text does not. `signs`
    are what the cards are written with in the vault that it lies in.
    Every line that is not blank is in a point or pair of a section, or in `skips`.
    """
    raw = split(text)
    lines = number(raw)
    form = format_of(lines, name)
    front = _front(lines, form)
    masked = {line.number: "front matter" for line in lines[: front.end]}
    masked.update(mask(lines, form, start=front.end))
    masked.update(dict.fromkeys(about_the_note(lines, masked), "property"))
    written = find_written(lines, raw, masked, form, signs)
    masked.update((n, why) for n, (_, why) in written.left_out.items())
    pairs: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in written.pairs:
        pairs[pair.first].append(pair)
    manner = Manner(form, is_month_first([line.text for line in lines if "/" in line.text[:40]]))
    headings = {
        line.number: heading
        for at, line in enumerate(lines)
        if line.number not in masked and (heading := heading_at(lines, at, masked, manner))
    }
    points = as_points(lines, headings, masked)
    lines = [points.get(line.number, line) for line in lines]
    file_name = read_name(name)
    reader = _Reader(
        margin_of([line for line in lines if line.number not in masked]),
        front,
        Days(front.day or file_name.day, file_name.year, manner.month_first),
    )
    reader.only_date = sum(not heading.by_sign for heading in headings.values()) == 1
    # a table in the answer of a card is asked for with it
    answered = {n for pair in written.pairs for n in range(pair.first, pair.last + 1)}
    rows = [line for line in lines if masked.get(line.number) == "table"]
    reader.tables.extend(read_tables([row for row in rows if row.number not in answered]))
    paired_until = 0
    for at, line in enumerate(lines):
        if asked := pairs.get(line.number):
            reader.pairs.extend(asked)
            paired_until = asked[-1].last
        if line.number <= paired_until:
            continue
        if why := masked.get(line.number):
            reader.skipped[line.number] = written.left_out.get(line.number) or reason_finding(why)
        elif line.number not in points and (heading := headings.get(line.number)):
            reader.open(line.number, heading)
        elif _EMPTY_POINT.match(line.text) and not _has_below(lines, at):
            reader.skip(line.number, "empty point")
        else:
            reader.lines.append(line)
    reader.close()
    reader.problems.extend(written.problems)
    reader.problems.extend(_controls(text))
    sections = _with_title(reader.sections, file_name)
    skips = merged_findings(sorted(reader.skipped.items()))
    problems = tuple(reader.problems)
    return Log(
        raw, sections, skips, problems, declared=written.declared, explained=written.explained
    )


def lines_below(text: str) -> tuple[LogicalLine, ...]:
    """The lines of a section, a few ones below a heading; () of what is a card already."""
    if any(section.pairs for section in read_text(text).sections):
        return ()
    lines = number(split(text))
    return tuple(logical_lines(lines, margin_of(lines)))


def _controls(text: str) -> list[Finding]:
    """The first line with control characters, and how many more there are."""
    if not CONTROL.search(text):
        return []
    first, *more = [n for n, line in enumerate(text.split("\n"), 1) if CONTROL.search(line)]
    message = (
        markn(
            "control characters were left out, here and in {number} more line",
            "control characters were left out, here and in {number} more lines",
            len(more),
        )
        if more
        else mark("control characters were left out")
    )
    return [at_line(first, "control-characters", message)]


@dataclass(slots=True)
class _Reader:
    """The headings above the present line, and what has been read below them."""

    margin: int | None
    """Where the lines of the log were wrapped."""
    front: Front
    days: Days
    headings: list[tuple[int, str]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    tables: deque[Table] = field(default_factory=deque)
    """Of the whole log, from the present line on."""
    only_date: bool = False
    """Only one line of the log is nothing but a date."""
    undated: bool = False
    """The last heading has a name and no date."""
    sections: list[Section] = field(default_factory=list)
    skipped: dict[int, Reason] = field(default_factory=dict)
    problems: list[Finding] = field(default_factory=list)

    def skip(self, line: int, why: str) -> None:
        self.skipped[line] = reason_finding(why)

    def open(self, line: int, heading: Heading) -> None:
        """A heading: what stood below the last one is complete."""
        if not heading.by_sign and self._is_for_the_last_heading(heading.text):
            self.skip(line, "heading")
            return
        level = heading.level
        self.close(line)
        self.skip(line, "heading")
        self.headings = [above for above in self.headings if above[0] < level]
        text, exists = self.days.open(level, heading.text)
        self.undated = bool(text) and text == heading.text
        if not exists:
            self.problems.append(at_line(line, "no-such-date", _NO_SUCH_DATE))
        if text:
            self.headings.append((level, text))

    def _is_for_the_last_heading(self, text: str) -> bool:
        """Whether a line that is a date dates the heading right above it.

        The heading of the whole log is dated by the only such line, not by the first of many.
        """
        if not self.undated or self.lines or self.pairs:
            return False
        level = self.headings[-1][0]
        return (level > 1 or self.only_date) and self.days.stamp(level, text)

    def close(self, until: int | None = None) -> None:
        """Make sections of the lines since the last heading, a new one at each title."""
        topics = self._topics()
        starts = [(0, topics)]
        bodies: list[list[LogicalLine]] = [[]]
        logical = logical_lines(self.lines, self.margin)
        before: LogicalLine | None = None
        for line, following in zip_longest(logical, logical[1:]):
            title = title_of(before, line, following)
            before = line
            if title is None:
                bodies[-1].append(line)
                continue
            for at in range(line.first, line.last + 1):
                self.skip(at, "title")
            starts.append((line.first, (*topics, title)))
            bodies.append([])
        lines = [start for start, _ in starts]
        pairs: list[list[Pair]] = [[] for _ in starts]
        for pair in self.pairs:
            pairs[bisect_left(lines, pair.first) - 1].append(pair)
        tables: list[list[Table]] = [[] for _ in starts]
        for table in self._tables_before(until):
            tables[bisect_left(lines, table.first) - 1].append(table)
        for (_, titles), body, asked, rows in zip(starts, bodies, pairs, tables, strict=True):
            if body or asked or rows:
                section = (self.days.day, titles, tuple(body), tuple(asked), tuple(rows))
                self.sections.append(Section(*section))
        self.lines, self.pairs = [], []

    def _topics(self) -> tuple[str, ...]:
        """The headings above, without that of the whole log right above a day of many."""
        topics = tuple(text for _, text in self.headings)
        above_day = [level for level, _ in self.headings if level < self.days.level]
        if above_day == [1]:
            topics = topics[1:]
        front = self.front.title
        return (front, *topics) if front and front not in topics else topics

    def _tables_before(self, line: int | None) -> Iterator[Table]:
        """The tables that no section has yet, up to `line`."""
        while self.tables and (line is None or self.tables[0].first < line):
            yield self.tables.popleft()


def _front(lines: list[Line], form: Format[Notation]) -> Front:
    """The front matter; in org and in Logseq its lines stand among the others."""
    front = front_matter(lines)
    if front.end:
        return front
    return Front(0, *title_and_date([line for line in lines[:_TOP] if form.is_field(line.text)]))


def _has_below(lines: list[Line], at: int) -> bool:
    return at + 1 < len(lines) and lines[at + 1].indent > lines[at].indent


def _with_title(sections: list[Section], file_name: Name) -> tuple[Section, ...]:
    """The sections; where none has a title, under the one that the name of the file tells."""
    if file_name.title is None or any(section.titles for section in sections):
        return tuple(sections)
    return tuple(replace(section, titles=(file_name.title,)) for section in sections)
