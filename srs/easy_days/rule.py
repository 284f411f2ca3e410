"""What a recurrence rule says of a day."""

from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Literal

Frequency = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
Place = int | tuple[int, int]
"""A number; or of a weekday, the how many-th it is (0 is any), and which (0 is Monday)."""

_BEGINS = date(2000, 1, 3)
"""A Monday: every second week, month or year is counted from here."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence rule that gives whole days."""

    frequency: Frequency
    interval: int
    until: date
    """The last day that may be one of it."""
    week_begins: int
    """The weekday that weeks begin with; 0 is Monday."""
    counted_in: Frequency | None
    """Whether BYDAY counts weekdays in months or in years, where it counts any."""
    wanted: tuple[tuple[str, frozenset[Place]], ...]
    """The parts that a day must fit, each by one of its places."""
    positions: frozenset[Place]
    """Which of the fitting days of a period are meant; none is all of them."""

    def __call__(self, day: date) -> bool:
        """Whether `day` is one of it."""
        return day <= self.until and day in days_of(self, day.year)

    def period(self, day: date) -> int:
        """The number of the day, week, month or year that `day` is in."""
        years = day.year - _BEGINS.year
        if self.frequency == "YEARLY":
            return years
        if self.frequency == "MONTHLY":
            return years * 12 + day.month - 1
        if self.frequency == "WEEKLY":
            return (self._week(day) - self._week(_BEGINS)) // 7
        return day.toordinal() - _BEGINS.toordinal()

    def fits(self, day: date) -> bool:
        """Whether every part takes in `day`."""
        return all(not wanted.isdisjoint(self._places(day, name)) for name, wanted in self.wanted)

    def _places(self, day: date, name: str) -> tuple[Place, ...]:
        """What `day` is for a part: its number from the front, and from behind."""
        match name:
            case "BYMONTH":
                return (day.month,)
            case "BYMONTHDAY":
                return day.day, day.day - _length(day, "MONTHLY") - 1
            case "BYYEARDAY":
                return _of_year(day), _of_year(day) - _length(day, "YEARLY") - 1
            case "BYWEEKNO":
                return self._week_numbers(day)
        weekday = day.weekday()
        if self.counted_in is None:
            return ((0, weekday),)
        at = day.day if self.counted_in == "MONTHLY" else _of_year(day)
        left = _length(day, self.counted_in) - at
        return (0, weekday), ((at - 1) // 7 + 1, weekday), (-(left // 7) - 1, weekday)

    def _week(self, day: date) -> int:
        """The first day of the week of `day`, as date.toordinal numbers it."""
        return day.toordinal() - (day.weekday() - self.week_begins) % 7

    def _week_numbers(self, day: date) -> tuple[int, int]:
        """Of the week of `day`, in the year that has most of its days."""
        middle = date.fromordinal(self._week(day) + 3)
        last = date.fromordinal(self._week(date(middle.year, 12, 28)) + 3)
        number, weeks = ((_of_year(each) - 1) // 7 + 1 for each in (middle, last))
        return number, number - weeks - 1


@lru_cache(maxsize=128)
def days_of(rule: Rule, year: int) -> frozenset[date]:
    """The days of `year` that are of `rule`, whenever it ends."""
    first = date(year, 1, 1) - timedelta(7)  # a week may begin in the year before
    days = (first + timedelta(n) for n in range(366 + 2 * 7))
    found: list[date] = []
    for number, period in groupby(days, rule.period):
        if number % rule.interval == 0:
            found += _meant(rule, [day for day in period if rule.fits(day)])
    return frozenset(day for day in found if day.year == year)


def _meant(rule: Rule, days: list[date]) -> list[date]:
    """Those of the fitting days of one period that stand at the wanted positions."""
    if not rule.positions:
        return days
    return [
        day
        for at, day in enumerate(days)
        if not rule.positions.isdisjoint((at + 1, at - len(days)))
    ]


def _of_year(day: date) -> int:
    """The number of `day` in its year, from 1."""
    return day.toordinal() - date(day.year, 1, 1).toordinal() + 1


def _length(day: date, period: Frequency) -> int:
    """The days of the month or the year of `day`."""
    return monthrange(day.year, day.month)[1] if period == "MONTHLY" else 365 + isleap(day.year)
