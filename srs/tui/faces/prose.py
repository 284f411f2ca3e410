"""A widget of plain paragraphs, wrapped so that Chinese and English both read well."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from srs.cells import width as cells_of
from srs.tui.faces.wrap import wrap_spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some text, and what stands before its first line; the other lines are indented as far."""

    text: Content
    prefix: str = ""

    def behind(self, prefix: str) -> Self:
        """The same, with something more before its first line."""
        return replace(self, prefix=prefix + self.prefix)

    def lines(self, width: int) -> list[Content]:
        """Its lines, of at most `width` cells."""
        indent = cells_of(self.prefix)
        spans = wrap_spans(self.text.plain, width - indent)
        if not indent:
            return [self.text[start:end] for start, end in spans]
        return [
            Content(" " * indent if number else self.prefix) + self.text[start:end]
            for number, (start, end) in enumerate(spans)
        ]


def lay_out(paragraphs: Sequence[Paragraph], width: int) -> Content:
    """`paragraphs` in lines of at most `width` cells."""
    return Content("\n").join(line for each in paragraphs for line in each.lines(width))


class Prose(Widget):
    """Shows paragraphs at whatever width it has."""

    DEFAULT_CSS = """
    Prose { width: 100%; height: auto; text-wrap: nowrap; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002, Textual's name for it
        super().__init__(id=id)
        self._paragraphs: Sequence[Paragraph] = ()
        self._laid_out: dict[int, Content] = {}

    def show(self, paragraphs: Sequence[Paragraph]) -> None:
        """Replace what is shown; nothing to show takes no room."""
        self._paragraphs = paragraphs
        self._laid_out = {}
        self.display = bool(paragraphs)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002, Textual's signature
        """How many lines the paragraphs take at `width`."""
        return self._at(width).plain.count("\n") + 1

    def render(self) -> Content:
        """The paragraphs at the present width."""
        return self._at(self.content_size.width)

    def _at(self, width: int) -> Content:
        """The paragraphs at `width`, laid out once: Textual asks for height and text."""
        if width not in self._laid_out:
            self._laid_out = {width: lay_out(self._paragraphs, width)}
        return self._laid_out[width]
