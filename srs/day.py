"""Study days: the day a review counts for, which turns over at night, not at midnight."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

_DAY = timedelta(days=1)


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
