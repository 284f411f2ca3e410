"""A chart as a value: points with their exact figures, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from textual.content import Content

from srs.cells import cut_to_width, pad
from srs.cells import width as cells_of
from srs.tui.charts.bars import bar, columns
from srs.tui.words.text import right

_LEAST_BAR = 4
_MARKER = "│"
"""Stands in a bar where something else would be that it is held against."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A bar of a chart, or the head of those that follow it."""

    label: str
    value: float | None
    """None is a head."""
    figure: str
    """The value, short."""
    told: str
    """All that is known of it, in words."""
    marker: float | None = None
    """What the value is held against, on the same scale."""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Points in their order."""

    points: Sequence[ChartPoint]
    drawn: Literal["bars", "columns", "heat"] = "bars"
    most: float | None = None
    """The value of a full bar; None is the highest there is."""

    @property
    def top(self) -> float:
        """The value of a full bar."""
        values = [point.value for point in self.points if point.value is not None]
        return max(values, default=0) if self.most is None else self.most


def bar_line(chart: Chart, at: int, width: int) -> Content:
    """ChartPoint `at` in exactly `width` cells: its label, a bar, its figure."""
    point = chart.points[at]
    if point.value is None:
        return Content.styled(pad(cut_to_width(point.label, width), width), "bold")
    room = min(max(cells_of(each.label) for each in chart.points if each.value is not None), width)
    figures = max(cells_of(each.figure) for each in chart.points)
    left = width - room - figures - 2
    if left < _LEAST_BAR:
        shown = cut_to_width(point.label, max(1, width - figures - 1))
        line = pad(shown, width - cells_of(point.figure)) + point.figure
        return Content(pad(cut_to_width(line, width), width))
    drawn = bar(point.value, chart.top, left)
    if point.marker is not None and chart.top > 0:
        place = min(left - 1, int(point.marker / chart.top * left))
        drawn = drawn[:place] + _MARKER + drawn[place + 1 :]
    return Content.assemble(
        pad(point.label, room), " ", (drawn, "$primary"), " ", right(point.figure, figures)
    )


def column_lines(chart: Chart, cursor: int, width: int, height: int) -> list[Content]:
    """The points as upright bars, those around the `cursor` where there is no room for all."""
    if width < 1 or height < 1 or not chart.points:
        return []
    each = max(1, min(3, width // len(chart.points)))
    shown = min(len(chart.points), width // each)
    first = max(0, min(cursor - shown // 2, len(chart.points) - shown))
    points = chart.points[first : first + shown]
    drawn = columns([point.value or 0 for point in points], height, chart.top)
    wide = ["".join(sign * max(1, each - 1) + " " * (each > 1) for sign in line) for line in drawn]
    at = (cursor - first) * each
    lines = [Content.styled(pad(line, width), "$primary") for line in wide]
    foot = " " * at + "▲" + " " * (width - at - 1)
    ends = points[0].label, points[-1].label
    gap = width - sum(map(cells_of, ends))
    whole = points[cursor - first].label
    named = ends[0] + " " * gap + ends[1] if gap > 0 else cut_to_width(whole, width)
    return [*lines, Content(foot), Content.styled(pad(named, width), "dim")]
