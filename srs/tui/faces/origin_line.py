"""Where a card comes from, on one line: what does not fit is cut where it tells least."""

from dataclasses import dataclass

from textual.content import Content

from srs.cells import cut_to_width
from srs.cells import width as cells_of
from srs.tui.faces.prose import Paragraph
from srs.tui.faces.wrap import cut_in_the_middle

_BETWEEN = " · "
_LEAST = 10
"""Cells below which a title, or a path, tells nothing."""


@dataclass(frozen=True, slots=True)
class OriginLine(Paragraph):
    """A place in a log, and what else is told of it."""

    place: str = ""
    day: str = ""
    title: str = ""
    remark: str = ""

    def lines(self, width: int) -> list[Content]:
        """One line: a title loses its end, then a path its middle."""
        if cells_of(self.text.plain) <= width:
            return [self.text]
        room = width - cells_of(_joined("", self.day, "", self.remark)) - len(_BETWEEN)
        if self.title and room >= 2 * _LEAST + len(_BETWEEN):
            room -= len(_BETWEEN)
            place = cut_in_the_middle(self.place, max(room - _LEAST, room - cells_of(self.title)))
            title = cut_to_width(self.title, room - cells_of(place))
            return [Content(_joined(place, self.day, title, self.remark))]
        if room >= _LEAST:
            return [
                Content(_joined(cut_in_the_middle(self.place, room), self.day, "", self.remark))
            ]
        return [Content(cut_in_the_middle(self.place, width))]


def origin_line(place: str, day: str, title: str, remark: str) -> OriginLine:
    """As in '~/notes/papers.md:12 · 2023-06-04 · title'; what is '' is left out."""
    return OriginLine(
        Content(_joined(place, day, title, remark)),
        place=place,
        day=day,
        title=title,
        remark=remark,
    )


def _joined(*parts: str) -> str:
    return _BETWEEN.join(part for part in parts if part)
