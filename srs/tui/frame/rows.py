"""A list of any length: only the rows that are visible are drawn.

The lists of Textual keep something of each row, and take seconds to show a hundred thousand.
"""

from collections.abc import Callable

from textual.content import Content
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from srs.tui.keys.rows import ROWS

_KEPT = 1_000
"""Drawn rows that are kept: some screens full."""

Draw = Callable[[int, int, bool], Content]
"""One line of a row: its place from 0, the cells there are, whether the cursor is on it."""


class RowList(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows of one line each, of which one has the cursor.

    It knows how many there are and asks for what a row says when it is visible.
    """

    BINDINGS = ROWS
    COMPONENT_CLASSES = {"rows--cursor"}  # noqa: RUF012, Textual's name and type
    DEFAULT_CSS = """
    RowList {
        height: 1fr;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
    }
    RowList > .rows--cursor {
        background: $panel;
    }
    RowList:focus > .rows--cursor {
        background: $secondary 40%;
    }
    """

    class Moved(Message):
        """The cursor is on another row, or its row says something else."""

        def __init__(self, rows: "RowList") -> None:
            super().__init__()
            self.rows = rows

        @property
        def control(self) -> "RowList":
            """Whose cursor it is."""
            return self.rows

    def __init__(self, draw: Draw, *, id: str | None = None) -> None:  # noqa: A002, Textual's name for it
        super().__init__(id=id)
        self._draw, self._count, self._cursor = draw, 0, 0
        self._drawn: dict[tuple[int, int, bool], Strip] = {}

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    @property
    def cursor(self) -> int | None:
        """The row with the cursor, from 0; None where there is no row."""
        return self._cursor if self._count else None

    def show(self, count: int, cursor: int = 0) -> None:
        """There are `count` rows now, all of which may say something else than before."""
        self._count, self._cursor = count, max(0, min(cursor, count - 1))
        self._drawn.clear()
        self.virtual_size = Size(0, count)
        self._into_view()
        self.refresh()
        self.post_message(self.Moved(self))

    def redraw(self, row: int | None = None) -> None:
        """A row, or all that are visible, may say something else than before."""
        if row is None:
            self._drawn.clear()
            self.refresh()
            return
        for key in [key for key in self._drawn if key[0] == row]:
            del self._drawn[key]
        self.refresh_line(row)

    def go_to(self, row: int) -> None:
        """Put the cursor on a row, or on the nearest one that there is."""
        row = max(0, min(row, self._count - 1))
        if row == self._cursor:
            return
        left, self._cursor = self._cursor, row
        for line in (left, row):
            self.refresh_line(line)
        self._into_view()
        self.post_message(self.Moved(self))

    @property
    def row_width(self) -> int:
        """Cells of a row, beside a scrollbar that may come."""
        return max(1, self.content_size.width - self.scrollbar_size_vertical)

    def action_move(self, by: int) -> None:
        """Up or down by so many rows."""
        self.go_to(self._cursor + by)

    def action_page(self, by: int) -> None:
        """Up or down by what is visible, less a row that is seen again."""
        self.go_to(self._cursor + by * max(1, self.size.height - 1))

    def action_end(self, way: int) -> None:
        """To the first row (-1), or to the last."""
        self.go_to(0 if way < 0 else self._count - 1)

    def on_click(self, event: Click) -> None:
        """The cursor goes to what is clicked."""
        row = event.y + self.scroll_offset.y
        if row < self._count:
            self.go_to(row)

    def on_resize(self) -> None:
        """The cursor stays in sight."""
        self._drawn.clear()
        self._into_view()

    def notify_style_update(self) -> None:
        """Draw in the colours that hold now."""
        self._drawn.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """One visible line."""
        row, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if row >= self._count:
            return Strip.blank(width, self.rich_style)
        at_cursor = row == self._cursor
        key = (row, width, at_cursor)
        if key not in self._drawn:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            style = self.get_visual_style("rows--cursor") if at_cursor else self.visual_style
            content = self._draw(row, width, at_cursor)
            strips = Visual.to_strips(self, content, width, 1, style, pad=True)
            self._drawn[key] = strips[0].adjust_cell_length(width, style.rich_style)
        return self._drawn[key]

    def _into_view(self) -> None:
        self.scroll_to_region(Region(0, self._cursor, 1, 1), animate=False, force=True)
