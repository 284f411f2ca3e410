"""Days on which as little as can be is asked, as a recurrence rule of RFC 5545 (iCalendar)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import islice, pairwise

from srs.easy_days.reading import read_rule
from srs.translation import tr

__all__ = ["RecurrenceRule", "easy_days"]

_BEGINS = datetime(2000, 1, 3)  # noqa: DTZ001  # a rule is about days, and a day has no zone
"""A Monday: every second day, week, month or year is counted from here."""
_LAST_BEGINS = datetime(9920, 1, 5)  # noqa: DTZ001  # as above
"""A Monday from which a rule is looked through before it is taken. dateutil looks for a next day
until the year 9999, which takes many seconds where there is none: so it is given the last years
that there are. Weekdays, leap years and intervals of 2 to 5 years fall there as from 2000 on."""
_LAST_DAY = datetime(9999, 12, 31)  # noqa: DTZ001  # as above
_RARE = timedelta(days=5 * 365 + 1)
_WHOLE_YEAR = 366


@dataclass(frozen=True, slots=True)
class RecurrenceRule:
    """A recurrence rule that gives whole days."""

    text: str
    """As dateutil reads it, without its end."""
    until: date
    """The last day that may be one of it."""

    def __call__(self, day: date) -> bool:
        """Whether `day` is one of it."""
        return day <= self.until and day in _days_of(self.text, day.year)


def easy_days(text: str) -> RecurrenceRule:
    """Which study days are of a rule, as in FREQ=WEEKLY;BYDAY=SU.

    A rule for every second week counts from the first Monday of 2000. Raises ValueError,
    which says why in words, for what is no such rule, for one that leaves out five years,
    and for one that takes in every day.
    """
    rule, until = read_rule(text)
    days = list(islice(_last_days(rule), _WHOLE_YEAR))
    if len(days) == _WHOLE_YEAR and days[-1] - days[0] < timedelta(days=_WHOLE_YEAR):
        raise ValueError(tr("that is every day, and a card that leaves one must find another"))
    known = [_LAST_BEGINS, *days, *([] if len(days) == _WHOLE_YEAR else [_LAST_DAY])]
    if any(after - before > _RARE for before, after in pairwise(known)):
        raise ValueError(tr("there is no such day in five years"))
    return RecurrenceRule(rule, until)


@lru_cache(maxsize=128)
def _days_of(rule: str, year: int) -> frozenset[date]:
    from dateutil.rrule import rrule, rrulestr  # noqa: PLC0415  # few have easy days

    first, last = datetime(year, 1, 1), datetime(year, 12, 31)  # noqa: DTZ001  # as above
    found = rrulestr(rule, dtstart=_BEGINS)
    assert isinstance(found, rrule)  # noqa: S101  # it is one line, and that is one rule
    days = found.replace(until=last).between(first, last, inc=True)
    return frozenset(day.date() for day in days)


def _last_days(rule: str) -> Iterator[datetime]:
    """The days of the last years that there are."""
    from dateutil.rrule import rrulestr  # noqa: PLC0415  # as above

    try:
        yield from rrulestr(rule, dtstart=_LAST_BEGINS)
    except (ValueError, OverflowError):  # the last week would end in the year 10000
        return
