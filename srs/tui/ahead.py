"""What the days to come will ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from textual.content import Content

from srs.collection import Collection
from srs.text import count

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next study day that asks anything."""

    day: date
    due: int
    new: int


def ahead(collection: Collection, deck: str | None) -> Ahead | None:
    """The first day after today that asks something of `deck` (None is all), if today is done."""
    tomorrow = collection.today + timedelta(days=1)
    next_queue = collection.reviews.queue(deck, day=tomorrow)
    if next_queue.order:
        return Ahead(tomorrow, len(next_queue.due), len(next_queue.new))
    counts = collection.scheduling.ahead(deck)
    return Ahead(min(counts), counts[min(counts)], 0) if counts else None


def in_words(coming: Ahead | None, today: date) -> str:
    """As in 'Tomorrow: 12 due, 5 new.'."""
    if coming is None:
        return "Nothing is planned yet."
    days = (coming.day - today).days
    when = "Tomorrow" if days == 1 else f"Next on {coming.day} (in {count(days, 'day')})"
    parts = ((coming.due, "due"), (coming.new, "new"))
    return f"{when}: " + ", ".join(f"{number} {what}" for number, what in parts if number) + "."


def chart(counts: Mapping[date, int], width: int) -> Content:
    """A bar for each day, the longest `width` cells; every bar has its figure."""
    most = max(counts.values(), default=0) or 1
    room = len(str(most))
    rows = [
        Content.assemble(
            (f"{_DAYS[day.weekday()]} {day.day:>2}", "dim"),
            f"  {number:>{room}} ",
            ("━" * -(-number * width // most), "$primary"),
        )
        for day, number in counts.items()
    ]
    return Content("\n").join(rows)
