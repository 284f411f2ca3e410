"""A table whose columns stand below each other, whatever is written in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from srs.cells import width as cells_of
from srs.markdown.runs import Align
from srs.tui.faces.prose import Paragraph
from srs.tui.faces.wrap import wrap_spans

_BETWEEN = 2
"""Cells between two columns."""
_LEAST = 6
"""Cells of a column; where that is too much for all, each cell has lines of its own."""


@dataclass(frozen=True, slots=True)
class MarkedTable(Paragraph):
    """Rows as the lines of its text, cells with a tab between them; the first row is a heading."""

    aligned: Sequence[Align] = ()

    def lines(self, width: int) -> list[Content]:
        """Columns where there is room for them, else a line for each cell."""
        indent = " " * cells_of(self.prefix)
        room = width - len(indent)
        rows = [
            row.split("\t", allow_blank=True) for row in self.text.split("\n", allow_blank=True)
        ]
        widths = _widths(rows, room)
        shown = self._columns(rows, widths) if widths else _folded(rows, room)
        return [
            Content(indent if number else self.prefix) + line if indent else line
            for number, line in enumerate(shown)
        ]

    def _columns(self, rows: Sequence[Sequence[Content]], widths: Sequence[int]) -> list[Content]:
        found: list[Content] = []
        for number, row in enumerate(rows):
            cells = [
                _wrapped(cell.stylize("bold") if number == 0 else cell, width)
                for cell, width in zip(row, widths, strict=True)
            ]
            for at in range(max(map(len, cells))):
                parts = [
                    _padded(cell[at] if at < len(cell) else Content(""), width, align)
                    for cell, width, align in zip(cells, widths, self.aligned, strict=True)
                ]
                found.append(Content(" " * _BETWEEN).join(parts).rstrip())
            if number == 0:
                whole = sum(widths) + _BETWEEN * (len(widths) - 1)
                found.append(Content.styled("─" * whole, "dim"))
        return found


def _widths(rows: Sequence[Sequence[Content]], room: int) -> list[int]:
    """How wide each column is, at most as wide as its widest cell; none where they have no room."""
    wanted = [
        max(1, *(cells_of(cell.plain) for cell in column)) for column in zip(*rows, strict=True)
    ]
    room -= _BETWEEN * (len(wanted) - 1)
    if sum(wanted) <= room:
        return wanted
    least = [min(each, _LEAST) for each in wanted]
    if sum(least) > room:
        return []
    widths = least
    spare = room - sum(least)
    while spare:  # a cell at a time to the narrowest that wants more
        at = min(
            (at for at, each in enumerate(widths) if each < wanted[at]),
            key=widths.__getitem__,
        )
        widths[at] += 1
        spare -= 1
    return widths


def _wrapped(cell: Content, width: int) -> list[Content]:
    return [cell[start:end] for start, end in wrap_spans(cell.plain, width)]


def _padded(line: Content, width: int, align: Align) -> Content:
    spare = max(0, width - cells_of(line.plain))
    left = {"left": 0, "center": spare // 2, "right": spare}[align]
    return Content(" " * left) + line + " " * (spare - left)


def _folded(rows: Sequence[Sequence[Content]], room: int) -> list[Content]:
    """Each row as lines of their own: what a column is called, then what stands in it."""
    head, *body = rows
    found: list[Content] = []
    for row in body or [head]:
        for name, cell in zip(head, row, strict=True):
            label = name.stylize("bold") if name is not cell else Content("")
            line = Content(": ").join([label, cell]) if label.plain else cell
            found += _wrapped(line, room)
        found.append(Content(""))
    return found[:-1]
