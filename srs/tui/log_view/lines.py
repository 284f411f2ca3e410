"""How a line of a log is drawn: what leads it, and its text, the paler the more it is forgotten."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content

from srs.blame import FADED, FIRM, Blame, BlamedLine, Mark
from srs.cells import cut_to_width, pad
from srs.cells import width as cells_of
from srs.study.blame_words import lead, on_its_line
from srs.text import folded
from srs.tui.faces.wrap import wrap_spans
from srs.tui.words.text import right

LEAD = 5
"""Cells of what leads a line: a share, or a short word."""
_GAP = 2
_PALEST, _FULL = 35, 100
"""Percent of the colour of a text that is left of what is quite forgotten: still to be read."""
_NO_CARD = "·"
_LED = {Mark.NEW: "$primary", Mark.WAITS: "$accent", Mark.NONE: "dim"}


@dataclass(frozen=True, slots=True)
class Row:
    """What stands in one row: a line, or a part of one."""

    line: int
    """Its place among the lines, from 0."""
    start: int
    end: int | None
    """Of the text that is shown; None is all of it, cut where it is too long."""


@dataclass(frozen=True, slots=True)
class LineRows:
    """The rows of a log that is shown, in cells of some width."""

    lines: Sequence[BlamedLine]
    rows: Sequence[Row]

    def row_of(self, line: int) -> int:
        """The first row of the line at that place."""
        return next((at for at, row in enumerate(self.rows) if row.line == line), 0)


def rows_of(found: Blame, width: int, *, wrapped: bool) -> LineRows:
    """A row for each line, or as many as it takes when they are `wrapped`."""
    lines = found.shown
    if not wrapped:
        return LineRows(lines, [Row(at, 0, None) for at in range(len(lines))])
    room, rows = width - LEAD - _GAP, []
    for at, line in enumerate(lines):
        text = on_its_line(line.text)
        spans = [(0, len(text))] if cells_of(text) <= room else wrap_spans(text, room)
        rows += [Row(at, start, end) for start, end in spans]
    return LineRows(lines, rows)


def draw_row(
    line: BlamedLine, row: Row, width: int, *, half_tones: bool, searched: str = ""
) -> Content:
    """One row. Where there are no `half_tones`, what is forgotten is dimmed as a whole."""
    room = max(0, width - LEAD - _GAP)
    text = on_its_line(line.text)[row.start : row.end]
    shown = cut_to_width(text, room)
    content = Content.styled(shown, text_style(line, half_tones=half_tones))
    for start, end in _places(shown, searched):
        content = content.stylize("bold underline", start, end)
    led = "" if row.start else short_lead(line)
    return Content.assemble((right(led, LEAD), lead_style(line)), " " * _GAP, content)


def short_lead(line: BlamedLine) -> str:
    """What leads a line, in `LEAD` cells: a dot where it has no card."""
    if line.mark is Mark.NONE:
        return _NO_CARD if line.reason else ""
    return cut_to_width(lead(line), LEAD)


def lead_style(line: BlamedLine) -> str:
    """The style of what leads a line."""
    chance = line.retrievability
    if chance is None:
        return _LED[line.mark]
    return "$success" if chance >= FIRM else "$warning" if chance >= FADED else "bold $error"


def text_style(line: BlamedLine, *, half_tones: bool) -> str:
    """The style of the text of a line."""
    chance = line.retrievability
    if chance is None or chance >= FIRM:
        return ""
    if not half_tones:
        return "dim"
    left = _PALEST + (_FULL - _PALEST) * (chance / FIRM) ** 3
    return f"$foreground {round(left)}%"


def _places(text: str, searched: str) -> Iterator[tuple[int, int]]:
    """Where `searched`, which is folded, stands in `text`."""
    if not searched:
        return
    # letter by letter, so that each stays in its place
    plain = "".join(
        letter if len(letter) == 1 else char for char in text for letter in [folded(char)]
    )
    at = plain.find(searched)
    while at >= 0:
        yield at, at + len(searched)
        at = plain.find(searched, at + len(searched))


def in_columns(first: str, second: str, room: int) -> Content:
    """Two texts beside each other, the second one dim."""
    return Content.assemble(pad(first, room), "  ", (second, "dim"))
