"""Study days in a row."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from srs.stats.counts import DayCounts

_DAY = timedelta(days=1)
_DAY_MS = 24 * 60 * 60 * 1000


class Streak(NamedTuple):
    """Study days in a row."""

    current: int
    """Up to today or, while today has no answer yet, up to yesterday."""
    longest: int


def streaks(cells: Iterable[DayCounts], today: date, now_ms: int) -> Streak:
    """The streaks of the days in `cells`, at `now_ms`, in milliseconds since 1970 UTC.

    Who flies east over the date line has a day less: where no more than 24 hours lie between
    the answers of a day and those of the day after the next, none was left out.
    """
    first: dict[date, int] = {}
    last: dict[date, int] = {}
    for cell in cells:
        first[cell.day] = min(cell.first_ms, first.get(cell.day, cell.first_ms))
        last[cell.day] = max(cell.last_ms, last.get(cell.day, cell.last_ms))
    length: dict[date, int] = {}
    for day in sorted(first):
        before = next(
            (
                earlier
                for earlier in (day - _DAY, day - 2 * _DAY)
                if earlier in last
                and (earlier == day - _DAY or first[day] - last[earlier] <= _DAY_MS)
            ),
            None,
        )
        length[day] = 1 + (length[before] if before else 0)
    current = length.get(today) or length.get(today - _DAY, 0)
    skipped = today - 2 * _DAY
    if not current and skipped in last and now_ms - last[skipped] <= _DAY_MS:
        current = length[skipped]
    return Streak(current, max(length.values(), default=0))
