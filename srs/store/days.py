"""Days and instants as numbers, and back."""

from datetime import UTC, date, datetime, timedelta
from typing import overload

EPOCH = 719_163
"""The ordinal of 1 January 1970."""
_START = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND, _MILLISECOND = timedelta(seconds=1), timedelta(milliseconds=1)


@overload
def day_number(day: date) -> int: ...
@overload
def day_number(day: date | None) -> int | None: ...
def day_number(day: date | None) -> int | None:
    """Days since 1 January 1970."""
    return None if day is None else day.toordinal() - EPOCH


@overload
def day_of(number: int) -> date: ...
@overload
def day_of(number: int | None) -> date | None: ...
def day_of(number: int | None) -> date | None:
    """The day of a `day_number`."""
    return None if number is None else date.fromordinal(number + EPOCH)


def milliseconds(instant: datetime) -> int:
    """Whole milliseconds since 1970, UTC."""
    return (instant - _START) // _MILLISECOND


def seconds(instant: datetime) -> int:
    """Whole seconds since 1970, UTC."""
    return (instant - _START) // _SECOND


def instant(milliseconds: int) -> datetime:
    """The instant of `milliseconds` since 1970, in UTC."""
    return _START + milliseconds * _MILLISECOND


def instant_of_seconds(seconds: int) -> datetime:
    """The instant of `seconds` since 1970, in UTC."""
    return _START + seconds * _SECOND
