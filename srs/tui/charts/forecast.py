"""What the days to come will ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from textual.content import Content

from srs.cells import pad
from srs.cells import width as cells_of
from srs.collection import Collection
from srs.translation import listed, tr, trn
from srs.tui.charts.days import WEEKDAYS


@dataclass(frozen=True, slots=True)
class NextDay:
    """The next study day that asks anything."""

    day: date
    due: int
    new: int


def next_day(collection: Collection, deck: str | None) -> NextDay | None:
    """The first day after today that asks something of `deck` (None is all), if today is done."""
    tomorrow = collection.today + timedelta(days=1)
    next_queue = collection.reviews.queue(deck, day=tomorrow)
    if next_queue.order:
        return NextDay(tomorrow, len(next_queue.due), len(next_queue.new))
    counts = collection.scheduling.coming_days(deck)
    return NextDay(min(counts), counts[min(counts)], 0) if counts else None


def next_day_text(coming: NextDay | None, today: date) -> str:
    """As in 'Tomorrow: 12 due, 5 new.'."""
    if coming is None:
        return tr("Nothing is planned yet.")
    days, asked = (coming.day - today).days, _asked(coming)
    if days == 1:
        return tr("Tomorrow: {asked}.", asked=asked)
    return trn(
        "Next on {day} (in {number} day): {asked}.",
        "Next on {day} (in {number} days): {asked}.",
        days,
        day=coming.day,
        asked=asked,
    )


def forecast_chart(counts: Mapping[date, int], width: int) -> Content:
    """A bar for each day, the longest `width` cells; every bar has its figure."""
    most = max(counts.values(), default=0) or 1
    room = len(str(most))
    names = [tr(name) for name in WEEKDAYS]
    widest = max(map(cells_of, names))
    rows = [
        Content.assemble(
            (f"{pad(names[day.weekday()], widest)} {day.day:>2}", "dim"),
            f"  {number:>{room}} ",
            ("━" * -(-number * width // most), "$primary"),
        )
        for day, number in counts.items()
    ]
    return Content("\n").join(rows)


def _asked(coming: NextDay) -> str:
    due = tr("{due} due", due=coming.due) if coming.due else ""
    new = tr("{new} new", new=coming.new) if coming.new else ""
    return listed(filter(None, [due, new]))
