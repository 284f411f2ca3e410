"""The days to come: how many cards come back on which."""

from datetime import date, timedelta

from srs.store import coming, search
from srs.study.study import Study


def forecast(study: Study, days: int, deck: str | None = None) -> dict[date, int]:
    """How many active reviewed cards of `deck` are due on today and the days after it.

    Today's figure holds everything overdue, and the drills. Limits are left aside.
    """
    now = study.today
    counts = dict.fromkeys((now + timedelta(days=n) for n in range(days)), 0)
    counts |= study.store.ask(coming.due_counts, now + timedelta(days=1), max(counts), deck)
    counts[now] = study.store.ask(search.count_due, now, deck)
    for day in study.store.ask(search.due_later, now, deck):
        if day in counts:
            counts[day] -= 1  # its fact changed, and it comes back at once
    return counts
