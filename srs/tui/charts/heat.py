"""Heat maps: a sign for each day, which says as much without its colour."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from textual.content import Content

from srs.cells import pad
from srs.cells import width as cells_of
from srs.translation import tr
from srs.tui.charts.days import MONTHS, WEEKDAYS

SIGNS = "·▁▃▅█"
"""From a day without an answer to one of the busiest."""
_STYLES = ("dim", "$success 55%", "$success 70%", "$success 85%", "$success")
_WEEK = 7
WEEK_CELLS = 2
"""A sign, and a gap beside it."""


def level(answers: int, most: int) -> int:
    """0 of none, then 1-4 by quarters of the `most` of a day."""
    return 0 if answers <= 0 else min(4, -(-4 * answers // max(1, most)))


def heat_line(counts: Mapping[date, int], today: date, days: int) -> Content:
    """The last `days` up to today in a line, a cell each."""
    shown = [today - timedelta(days=back) for back in reversed(range(days))]
    return _signs([counts.get(day, 0) for day in shown], _most(counts, shown))


def weeks_in(width: int) -> int:
    """How many weeks a heat map of `width` cells has room for."""
    return max(0, (width - _label_room()) // WEEK_CELLS)


def heat_days(today: date, weeks: int) -> list[list[date | None]]:
    """For each day of the week the days of a heat map, oldest first; None is yet to come."""
    monday = today - timedelta(days=today.weekday() + _WEEK * (weeks - 1))
    rows = [
        [monday + timedelta(days=_WEEK * week + weekday) for week in range(weeks)]
        for weekday in range(_WEEK)
    ]
    return [[day if day <= today else None for day in row] for row in rows]


def heat_map(
    counts: Mapping[date, int], today: date, weeks: int, cursor: date | None = None
) -> list[Content]:
    """A line of months and a line for each day of the week; a column is a week.

    The day at the `cursor` stands out, also where there is no colour.
    """
    rows = heat_days(today, weeks)
    most = _most(counts, [day for row in rows for day in row if day])
    room = _label_room()
    lines = [Content.styled(" " * room + _months(rows), "dim")]
    for weekday, row in enumerate(rows):
        name = tr(WEEKDAYS[weekday]) if weekday % 2 == 0 else ""
        parts = [Content.styled(pad(name, room), "dim")]
        for day in row:
            of_day = _sign(counts.get(day, 0), most) if day else Content(" ")
            parts.append(of_day.stylize("reverse") if day and day == cursor else of_day)
            parts.append(Content(" "))
        lines.append(Content("").join(parts))
    return lines


def _label_room() -> int:
    return max(cells_of(tr(name)) for name in WEEKDAYS) + 1


def _months(rows: Sequence[Sequence[date | None]]) -> str:
    """The names of months, each over the first week that begins in it."""
    line, before = "", None
    for week, monday in enumerate(rows[0]):
        if monday and monday.month != before:
            name = tr(MONTHS[monday.month - 1])
            at = week * WEEK_CELLS
            fits = at + cells_of(name) <= len(rows[0]) * WEEK_CELLS
            # the first one is left out where the next would stand in it
            is_clear = before is not None or not _changes_soon(rows[0], week, monday)
            if fits and is_clear and cells_of(line) <= at:
                line = pad(line, at) + name
            before = monday.month
    return pad(line, len(rows[0]) * WEEK_CELLS)


def _changes_soon(mondays: Sequence[date | None], week: int, monday: date) -> bool:
    after = mondays[min(week + 2, len(mondays) - 1)]
    return after is not None and after.month != monday.month


def _most(counts: Mapping[date, int], days: Sequence[date]) -> int:
    return max((counts.get(day, 0) for day in days), default=0)


def _signs(answers: Sequence[int], most: int) -> Content:
    return Content("").join(_sign(each, most) for each in answers)


def _sign(answers: int, most: int) -> Content:
    of = level(answers, most)
    return Content.styled(SIGNS[of], _STYLES[of])
