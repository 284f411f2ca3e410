"""Study days: the day a review counts for, which turns over at night, not at midnight."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from srs.translation import tr

_DAY = timedelta(days=1)
_MONTH, _YEAR = 365.25 / 12, 365.25
FURTHEST = 36_500
"""Days from today that may be named: a century."""
_NAMED = {"today": 0, "tomorrow": 1, "今天": 0, "明天": 1}
_PAST = {"yesterday": -1, "昨天": -1}


def day_typed(text: str, *, past: bool = False) -> date | int | None:
    """A day as somebody types it: 2027-01-15, tomorrow, or a number of days from today.

    With `past` yesterday as well, and a number of days that have passed, as in -30. None for
    what is no day.
    """
    typed = unicodedata.normalize("NFKC", text).strip().lower()
    named = _NAMED | _PAST if past else _NAMED
    if typed in named:
        return named[typed]
    number = r"[+-]?\d{1,5}" if past else r"\+?\d{1,5}"
    if re.fullmatch(number, typed) and abs(int(typed)) <= FURTHEST:
        return int(typed)
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def coming_day(text: str, today: date) -> date | None:
    """The day that is typed, from `today` on; None for what is none, or further than FURTHEST."""
    typed = day_typed(text)
    day = today + timedelta(typed) if isinstance(typed, int) else typed
    if day is None or not today <= day <= today + timedelta(FURTHEST):
        return None
    return day


@dataclass(frozen=True, slots=True)
class Rollover:
    """When one study day ends and the next begins."""

    hour: int = 4
    """Local hour, 0-23. A review at 01:30 still belongs to the evening before."""
    zone: tzinfo | None = None
    """The zone whose wall clock counts; None is the system's."""

    def local(self, instant: datetime) -> datetime:
        """The wall clock at `instant` (which must be aware)."""
        return instant.astimezone(self.zone)

    def day_of(self, instant: datetime) -> date:
        """The study day that `instant` (aware) belongs to.

        Taken from the wall clock, so a day of 23 or 25 hours is still one day.
        """
        wall = self.local(instant)
        return wall.date() if wall.hour >= self.hour else wall.date() - _DAY

    def offset_minutes(self, instant: datetime) -> int:
        """Minutes east of UTC at `instant`: kept with a review, because travel changes it."""
        offset = self.local(instant).utcoffset() or timedelta()
        return round(offset.total_seconds() / 60)


def interval(days: int) -> str:
    """Days in a few characters: '6 d', '2.5 mo', '1.2 y'."""
    if days < _MONTH:
        return tr("{days} d", days=days)
    if days < _YEAR:
        return tr("{months} mo", months=_short(days / _MONTH))
    return tr("{years} y", years=_short(days / _YEAR))


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
