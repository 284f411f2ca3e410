"""A widget of plain paragraphs, wrapped so that Chinese and English both read well."""

from collections.abc import Sequence
from dataclasses import dataclass

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


def lay_out(paragraphs: Sequence[Paragraph], width: int) -> Content:
    """`paragraphs` in lines of at most `width` cells."""
    lines: list[Content] = []
    for paragraph in paragraphs:
        indent = cells_of(paragraph.prefix)
        spans = wrap_spans(paragraph.text.plain, width - indent)
        for number, (start, end) in enumerate(spans):
            lead = " " * indent if number else paragraph.prefix
            lines.append(Content(lead) + paragraph.text[start:end])
    return Content("\n").join(lines)


class Prose(Widget):
    """Shows paragraphs at whatever width it has."""

    DEFAULT_CSS = """
    Prose { width: 100%; height: auto; text-wrap: nowrap; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002, Textual's name for it
        super().__init__(id=id)
        self._paragraphs: Sequence[Paragraph] = ()

    def show(self, paragraphs: Sequence[Paragraph]) -> None:
        """Replace what is shown; nothing to show takes no room."""
        self._paragraphs = paragraphs
        self.display = bool(paragraphs)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002, Textual's signature
        """How many lines the paragraphs take at `width`."""
        return len(lay_out(self._paragraphs, width).split("\n", allow_blank=True))

    def render(self) -> Content:
        """The paragraphs at the present width."""
        return lay_out(self._paragraphs, self.content_size.width)
