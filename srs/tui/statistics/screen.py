"""Figures of study: a section at a time, its chart, and the exact figure under the cursor."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen

from srs.cells import cut_to_width, pad
from srs.cells import width as cells_of
from srs.collection import Collection
from srs.deck import decks_above
from srs.text import clean_line
from srs.translation import mark, tr
from srs.tui.charts.chart import Chart, bar_line
from srs.tui.faces.wrap import wrap_spans
from srs.tui.frame.footer import Keys
from srs.tui.frame.later import after_paint
from srs.tui.frame.lines import DrawnLines
from srs.tui.frame.notifications import failures_notified
from srs.tui.frame.rows import RowList
from srs.tui.keys.statistics import STATISTICS
from srs.tui.statistics.decks import DeckScreen
from srs.tui.statistics.plot import Plot
from srs.tui.statistics.sections import SECTIONS, Choices
from srs.tui.statistics.study_figures import StudyFigures

_T = TypeVar("_T")
_BY_NAMES = {"month": mark("by month"), "week": mark("by week"), "day": mark("by day")}
_PERIODS = (None, 365, 90, 30)
_AHEAD = (30, 90, 365)
_BY = ("month", "week", "day")
_LOW = 16
"""Rows below which the chart has all the room that there is."""
_NO_PERIOD = {"Intervals", "Memory", "Calibration", "Hours", "Decks"}
"""Sections for which all that there is counts."""


class StatisticsScreen(Screen[None]):
    """Sections by number; what a section needs is counted when it is opened."""

    BINDINGS = STATISTICS
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, collection: Collection, deck: str | None = None) -> None:
        super().__init__()
        self._collection = collection
        self._source = StudyFigures(collection, deck)
        self._at = 0
        self._choices = Choices()
        self._chart = Chart([])
        self._as_text = False
        self._is_counted = False

    def compose(self) -> ComposeResult:
        """The sections, what this one means, its chart, the figure under the cursor."""
        with Vertical(id="column"):
            with Vertical(id="statistics"):
                yield DrawnLines(self._heads, id="sections")
                yield DrawnLines(self._about, id="about")
                yield Plot()
                yield RowList(self._row, id="rows")
                yield DrawnLines(self._told, id="told")
            yield Keys()

    def on_mount(self) -> None:
        """The frame is seen before anything is counted."""
        self._show_parts()
        after_paint(self, self._count)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What the section knows nothing of is off."""
        del parameters
        if action == "period":
            return SECTIONS[self._at].name not in _NO_PERIOD
        return action != "sum" or SECTIONS[self._at].name == "Forecast"

    def action_section(self, at: int) -> None:
        """Open a section."""
        self._at = at
        self._open()

    def action_turn(self, by: int) -> None:
        """Open the section before or after this one."""
        self.action_section((self._at + by) % len(SECTIONS))

    def action_text(self) -> None:
        """Figures as text in the place of the chart, or the chart again."""
        self._as_text = not self._as_text
        self._show_chart(self._cursor)

    def action_period(self) -> None:
        """Another stretch of time."""
        name = SECTIONS[self._at].name
        if name == "Forecast":
            self._choices = replace(self._choices, ahead=_after(_AHEAD, self._choices.ahead))
        elif name == "Retention":
            self._choices = replace(self._choices, by=_after(_BY, self._choices.by))
        else:
            self._source.period = _after(_PERIODS, self._source.period)
        self._open()

    def action_sum(self) -> None:
        """Each day of the forecast by itself, or with those before it."""
        self._choices = replace(self._choices, summed=not self._choices.summed)
        self._open()

    def action_deck(self) -> None:
        """Choose a deck."""
        with failures_notified(self.app):
            names = {deck.name for deck in self._collection.cards.decks()}
            every = sorted({above for name in names for above in decks_above(name)})
            self.app.push_screen(DeckScreen(every, self._source.deck), self._take_deck)

    def _take_deck(self, deck: str | None) -> None:
        if deck is not None:
            period = self._source.period
            self._source = StudyFigures(self._collection, deck or None)
            self._source.period = period
            self._open()

    def _open(self) -> None:
        self._is_counted = False
        self._show_parts()
        after_paint(self, self._count)

    def _count(self) -> None:
        with failures_notified(self.app):
            self._chart = SECTIONS[self._at].chart(self._source, self._choices)
        self._is_counted = True
        is_backward = self._chart.drawn == "heat" or SECTIONS[self._at].name == "Retention"
        points = self._chart.points
        first = 1 if points and points[0].value is None else 0
        self._show_chart(len(points) - 1 if is_backward else first)
        self.refresh_bindings()

    @property
    def _is_low(self) -> bool:
        return self.size.height < _LOW

    @property
    def _cursor(self) -> int:
        is_plot = self.query_one(Plot).display
        return self.query_one(Plot).cursor if is_plot else self.query_one(RowList).cursor or 0

    def _show_chart(self, cursor: int) -> None:
        is_plot = self._chart.drawn != "bars" and not self._as_text
        plot, rows = self.query_one(Plot), self.query_one(RowList)
        plot.display, rows.display = is_plot, not is_plot
        plot.show(self._chart, cursor)
        rows.show(len(self._chart.points), cursor)
        (plot if is_plot else rows).focus()
        self._show_parts()

    def _show_parts(self) -> None:
        for lines in self.query(DrawnLines):
            lines.redraw()

    @on(Plot.Moved)
    @on(RowList.Moved)
    def _show_told(self) -> None:
        self.query_one("#told", DrawnLines).redraw()

    def _row(self, at: int, width: int, has_cursor: bool) -> Content:  # noqa: FBT001  # as RowList calls it
        point = self._chart.points[at]
        if not self._as_text:
            line = bar_line(self._chart, at, width)
        else:
            line = Content.styled(cut_to_width(point.told, width), "" if point.figure else "bold")
        return line.stylize("bold") if has_cursor else line

    def _heads(self, width: int, height: int) -> Sequence[Content]:
        del height
        if self._is_low:
            name = tr(SECTIONS[self._at].name)
            return [Content.styled(f"‹ {self._at + 1} " + name + " ›", "bold reverse")]
        lines, line = [], Content("")
        for at, section in enumerate(SECTIONS):
            name = f"{at + 1} " + tr(section.name)
            if line.plain and cells_of(line.plain) + cells_of(name) + 2 > width:
                lines.append(line)
                line = Content("")
            style = "bold reverse" if at == self._at else "dim"
            line = Content.assemble(line, "  " if line.plain else "", (name, style))
        return [*lines, line]

    def _about(self, width: int, height: int) -> Sequence[Content]:
        del height
        said = tr(SECTIONS[self._at].about)
        told = [said[start:end] for start, end in wrap_spans(said, width)]
        name = clean_line(self._source.deck or "") or tr("All decks")
        which = self._which()
        deck = cut_to_width(name, width - cells_of(which) - 2)
        head = pad(deck, width - cells_of(which)) + which
        if self._is_low:
            return [Content.styled(head, "bold")]
        return [
            Content(""),
            Content.styled(head, "bold"),
            *(Content.styled(line, "dim") for line in told),
            Content(""),
        ]

    def _which(self) -> str:
        section = SECTIONS[self._at].name
        if section == "Forecast":
            days = tr("the next {days} days", days=self._choices.ahead)
            return tr("{days}, summed up", days=days) if self._choices.summed else days
        if section == "Retention":
            return tr(_BY_NAMES[self._choices.by])
        if section in _NO_PERIOD or self._source.period is None:
            return tr("all time") if section != "Days" else tr("a year")
        return tr("the last {days} days", days=self._source.period)

    def _told(self, width: int, height: int) -> Sequence[Content]:
        del height
        if not self._is_counted:
            return [Content(""), Content.styled(tr("Counting ..."), "italic")]
        if not self._chart.points:
            return [Content(tr("There is nothing to tell yet."))]
        at = min(self._cursor, len(self._chart.points) - 1)
        said = clean_line(self._chart.points[at].told)
        return [
            Content(""),
            *(Content.styled(said[start:end], "bold") for start, end in wrap_spans(said, width)),
        ]


def _after(choices: Sequence[_T], now: _T) -> _T:
    return choices[(choices.index(now) + 1) % len(choices)]
