"""What the days to come will ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from textual.content import Content

from srs import queue
from srs.card import Status
from srs.queue import in_deck
from srs.study.study import Study
from srs.text import count

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next study day that asks anything."""

    day: date
    due: int
    new: int


def ahead(study: Study, deck: str | None) -> Ahead | None:
    """The first day after today that asks something of `deck` (None is all), if today is done."""
    tomorrow = study.today + timedelta(days=1)
    cards = [card for card in study.store.cards() if in_deck(card.content.deck, deck)]
    progress = study.store.progress()
    next_queue = queue.build(cards, progress, tomorrow, study.config.limits)
    if next_queue.order:
        return Ahead(tomorrow, len(next_queue.due), len(next_queue.new))
    states = (progress.get(card.id) for card in cards if card.status is Status.ACTIVE)
    days = [state.due for state in states if state and state.due > tomorrow]
    return Ahead(min(days), days.count(min(days)), 0) if days else None


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
