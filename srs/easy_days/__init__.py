"""Days on which as little as can be is asked, as a recurrence rule of RFC 5545 (iCalendar).

A library that gives the days of a rule one after the other looks for the next one until the
year 9999 where there is none. What is asked here is whether one day is of the rule, and that
is looked up in the days of its year: so no rule takes longer than another.
"""

from srs.easy_days.reading import read_rule
from srs.easy_days.rule import Rule, days_of

__all__ = ["Rule", "easy_days"]

_LAPSE = 5
_LOOKED_AT = range(2000, 2035, _LAPSE)
"""Years from which on, for five years, there must be a day: weekdays repeat after 28 years."""
_WHOLE_YEAR = 365


def easy_days(text: str) -> Rule:
    """Which study days are of a rule, as in FREQ=WEEKLY;BYDAY=SU.

    A rule for every second week counts from the first Monday of 2000. Raises ValueError,
    which says why in words, for what is no such rule, for one that leaves out five years,
    and for one that takes in every day.
    """
    rule = read_rule(text)
    for begin in _LOOKED_AT:
        if not any(days_of(rule, year) for year in range(begin, begin + _LAPSE)):
            raise ValueError("there is no such day in five years")
    if all(len(days_of(rule, year)) >= _WHOLE_YEAR for year in _LOOKED_AT):
        raise ValueError("that is every day, and a card that leaves one must find another")
    return rule
