"""Days on which as little as can be is asked, as a recurrence rule of RFC 5545 (iCalendar)."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from functools import lru_cache

from dateutil.rrule import rrule, rrulestr

_WEEK_BEGINS = datetime(2000, 1, 3)  # noqa: DTZ001  # a rule is about days, and a day has no zone
_END = datetime(2200, 1, 1)  # noqa: DTZ001  # as above
"""Nothing beyond is looked for: a rule that no day fits would be tried until the year 9999."""
_BY_DAYS = re.compile(r"(?:RRULE:)?(?:[A-Z]+=[^;]*;)*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)")
_STANDS_STILL = re.compile(r"INTERVAL=(?!0*[1-9]\d{0,3}(?:;|$))")
_AS_DAY = re.compile(r"(UNTIL=\d{8})T\d{6}Z?")


def easy_days(rule: str) -> Callable[[date], bool]:
    """Whether a study day is one of `rule`, as in FREQ=WEEKLY;BYDAY=SU.

    A rule for every second week counts from the first Monday of 2000, and so one that ends
    after a COUNT would have ended long ago. Raises ValueError for what is no such rule.
    """
    text = _AS_DAY.sub(r"\1", rule.strip().upper())
    names = [part.partition("=")[0] for part in text.removeprefix("RRULE:").split(";")]
    no_days = not _BY_DAYS.match(text) or _STANDS_STILL.search(text) or "\n" in text
    if no_days or len(set(names)) < len(names) or "COUNT" in names:
        raise ValueError(f"no rule of days: {rule!r}")
    try:
        days = rrulestr(text, dtstart=_WEEK_BEGINS, cache=True)
        assert isinstance(days, rrule)  # noqa: S101  # it is one line, and that is one rule
        days = days.replace(until=min(_until(text) or _END, _END))
    except (TypeError, KeyError, IndexError, AttributeError) as error:  # from within dateutil
        raise ValueError(rule) from error

    @lru_cache(maxsize=4096)
    def is_easy(day: date) -> bool:
        begin, end = datetime.combine(day, time.min), datetime.combine(day, time.max)
        return bool(days.between(begin, end, inc=True))

    return is_easy


def _until(rule: str) -> datetime | None:
    found = re.search(r"UNTIL=(\d{8})", rule)
    return datetime.strptime(found[1], "%Y%m%d") if found else None  # noqa: DTZ007  # as above
