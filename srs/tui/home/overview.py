"""Figures of study beside the decks: the streak, the heat map of the last weeks, days to come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from textual.content import Content

from srs.cells import cut_to_width, pad
from srs.cells import width as cells_of
from srs.collection import Collection
from srs.review import PASSING_GRADE, ReviewKind
from srs.stats import DayCounts, Streak
from srs.translation import tr, trn
from srs.tui.charts.bars import bar, columns
from srs.tui.charts.days import WEEKDAYS
from srs.tui.charts.heat import SIGNS, heat_line, heat_map, weeks_in
from srs.tui.home.today import Done

_NONE = Streak(0, 0)
AHEAD = 14
"""Days that are looked ahead, today among them."""
_LEAST_WEEKS, _MOST_WEEKS = 4, 53
_HEAT_ROWS = 10
"""Of a heat map: its head, the months, seven days, an empty line."""
_LINE_DAYS = 7 * 12
_FEW_ROWS = 5
"""Below so many rows there are no bars."""


@dataclass(frozen=True, slots=True)
class Studied:
    """What was done, and what is to come."""

    today: date
    answers: Mapping[date, int] = field(default_factory=dict)
    """By study day."""
    streak: Streak = _NONE
    coming: Mapping[date, int] = field(default_factory=dict)
    """Cards that come back, by day; today's holds what is overdue."""


class Overview:
    """What is counted for one picture of them."""

    def __init__(self, collection: Collection) -> None:
        cells = collection.statistics.days()
        self._collection = collection
        self._found = studied(collection, cells)
        self.done = done_on(collection.today, cells)
        """Today's answers."""

    def look_ahead(self) -> None:
        """Count the days to come as well."""
        coming = self._collection.scheduling.forecast(AHEAD)
        self._found = replace(self._found, coming=coming)

    def draw(self, width: int, height: int) -> list[Content]:
        """As `overview`."""
        return overview(self._found, width, height)


def studied(collection: Collection, cells: Sequence[DayCounts]) -> Studied:
    """What the days in `cells` add up to, without the days to come."""
    answers: dict[date, int] = {}
    for cell in cells:
        answers[cell.day] = answers.get(cell.day, 0) + cell.answers
    return Studied(collection.today, answers, collection.statistics.streak(cells))


def done_on(day: date, cells: Sequence[DayCounts]) -> Done:
    """Of the answers in `cells` those of `day`; drills only take time."""
    own = [cell for cell in cells if cell.day == day]
    graded = [cell for cell in own if cell.kind is ReviewKind.GRADED]
    return Done(
        sum(cell.answers for cell in graded),
        sum(cell.answers for cell in graded if cell.grade >= PASSING_GRADE),
        sum(cell.milliseconds for cell in own),
    )


def overview(found: Studied, width: int, height: int) -> list[Content]:
    """As much as `width` and `height` have room for; nothing where nothing was ever done."""
    if not found.answers or width <= 0:
        return []
    if height < _HEAT_ROWS:
        return _in_lines(found, width, height)
    weeks = max(_LEAST_WEEKS, min(_MOST_WEEKS, weeks_in(width)))
    lines = [_streak(found, width), *heat_map(found.answers, found.today, weeks), Content("")]
    left = height - len(lines)
    if found.coming and left > _FEW_ROWS:
        lines += forecast_bars(found.coming, width, min(left - 1, AHEAD))
    return lines


def forecast_bars(coming: Mapping[date, int], width: int, days: int) -> list[Content]:
    """A head, and a bar and a figure for each of the next `days`."""
    shown = list(coming.items())[:days]
    most = max((cards for _, cards in shown), default=0)
    room = max(len(str(most)), 1)
    widest = max(cells_of(tr(name)) for name in WEEKDAYS)
    lines = [Content.styled(cut_to_width(tr("To come, by day"), width), "bold")]
    for day, cards in shown:
        name = pad(tr(WEEKDAYS[day.weekday()]), widest) + f" {day.day:>2}  {cards:>{room}} "
        left = max(1, min(40, width - cells_of(name)))
        lines.append(Content.assemble((name, ""), (bar(cards, most, left), "$primary")))
    return lines


def _in_lines(found: Studied, width: int, height: int) -> list[Content]:
    """The last weeks in a line, and the days to come in another."""
    heads = [tr("Weeks"), tr("Ahead")]
    room = max(map(cells_of, heads)) + 2
    days = min(_LINE_DAYS, width - room - cells_of(said := _days_in_a_row(found)) - 2)
    if days < len(SIGNS):
        return []
    past = heat_line(found.answers, found.today, days)
    lines = [Content.assemble((pad(heads[0], room), "dim"), past, f"  {said}")]
    if found.coming and height > 1:
        figures = list(found.coming.values())
        drawn = columns(figures, 1)[0]
        total = sum(figures[1:])
        told = trn(
            "{number} card in the next {days} days",
            "{number} cards in the next {days} days",
            total,
            days=len(figures) - 1,
        )
        line = Content.assemble((pad(heads[1], room), "dim"), (drawn, "$primary"), f"  {told}")
        lines.append(line)
    return lines


def _streak(found: Studied, width: int) -> Content:
    now = _days_in_a_row(found)
    said = tr("{streak}, longest {longest}", streak=now, longest=found.streak.longest)
    return Content.styled(cut_to_width(said, width), "bold")


def _days_in_a_row(found: Studied) -> str:
    return trn("{number} day in a row", "{number} days in a row", found.streak.current)
