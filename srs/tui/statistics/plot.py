"""A chart with a cursor that tells the exact figures of what it is on."""

from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from srs.tui.charts.chart import Chart, column_lines
from srs.tui.charts.heat import heat_map, weeks_in
from srs.tui.keys.statistics import CHART

_WEEK = 7
_MOST_WEEKS = 53
_MOST_ROWS = 16


class Plot(Widget, can_focus=True):
    """Draws what stands upright, or on a calendar; lists of bars are rows."""

    BINDINGS = CHART
    DEFAULT_CSS = """
    Plot { height: 1fr; text-wrap: nowrap; }
    """

    class Moved(Message):
        """The cursor is on another point."""

    def __init__(self) -> None:
        super().__init__(id="plot")
        self._chart = Chart([])
        self.cursor = 0

    def show(self, chart: Chart, cursor: int) -> None:
        """Draw `chart`."""
        self._chart, self.cursor = chart, max(0, min(cursor, len(chart.points) - 1))
        self.refresh()

    def action_step(self, way: str) -> None:
        """To the point beside this one."""
        heat = self._chart.drawn == "heat"
        ways = {"down": 1, "up": -1, "right": _WEEK if heat else 1, "left": -_WEEK if heat else -1}
        self._go_to(self.cursor + ways[way])

    def action_end(self, way: int) -> None:
        """To the first point (-1), or to the last."""
        self._go_to(0 if way < 0 else len(self._chart.points) - 1)

    def render(self) -> Content:
        """The chart, as large as there is room."""
        width, height = self.content_size
        points = self._chart.points
        if not points:
            return Content("")
        if self._chart.drawn == "heat":
            answers = {point.day: int(point.value or 0) for point in points if point.day}
            days = [point.day for point in points if point.day]
            weeks = min(_MOST_WEEKS, weeks_in(width), -(-(len(days) + _WEEK) // _WEEK))
            return Content("\n").join(heat_map(answers, days[-1], weeks, days[self.cursor]))
        rows = min(_MOST_ROWS, height - 2)
        return Content("\n").join(column_lines(self._chart, self.cursor, width, rows))

    def _go_to(self, at: int) -> None:
        self.cursor = max(0, min(at, len(self._chart.points) - 1))
        self.refresh()
        self.post_message(self.Moved())
