"""Lines that are made for the room that there is."""

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

Draw = Callable[[int, int], Sequence[Content]]
"""The lines for so many cells of width, and of height at most."""


class DrawnLines(Widget):
    """Shows lines that are drawn anew for each size; where there are none it takes no room."""

    DEFAULT_CSS = """
    DrawnLines { width: 100%; height: auto; text-wrap: nowrap; }
    """

    def __init__(self, draw: Draw, *, id: str | None = None) -> None:  # noqa: A002, Textual's name for it
        super().__init__(id=id)
        self._draw = draw

    def redraw(self) -> None:
        """What they say may be something else than before, and more or less of it."""
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002, Textual's signature
        """How many lines there are at `width`."""
        return len(self._draw(width, container.height))

    def render(self) -> Content:
        """As many lines as fit."""
        width, height = self.content_size
        return Content("\n").join(self._draw(width, height)[:height])
