"""Study days: the rollover hour, daylight saving, travel."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.day import Rollover

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
SHANGHAI = ZoneInfo("Asia/Shanghai")
ZONES = [UTC, BERLIN, NEW_YORK, SHANGHAI]
STEP = timedelta(minutes=15)


def at(text: str, zone: tzinfo = UTC) -> datetime:
    """The instant when a wall clock in `zone` shows `text`."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        ("2026-03-10 04:00", date(2026, 3, 10)),
        ("2026-03-10 23:59", date(2026, 3, 10)),
        ("2026-03-11 00:00", date(2026, 3, 10)),
        ("2026-03-11 03:59:59.999999", date(2026, 3, 10)),
        ("2026-03-11 04:00", date(2026, 3, 11)),
        ("2026-01-01 01:30", date(2025, 12, 31)),
    ],
)
@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_a_study_day_turns_over_at_four(wall: str, day: date, zone: tzinfo) -> None:
    assert Rollover(zone=zone).day_of(at(wall, zone)) == day


@pytest.mark.parametrize(
    ("hour", "wall", "day"),
    [
        (0, "2026-03-10 23:59", date(2026, 3, 10)),
        (0, "2026-03-11 00:00", date(2026, 3, 11)),
        (6, "2026-03-11 05:59", date(2026, 3, 10)),
        (6, "2026-03-11 06:00", date(2026, 3, 11)),
        (23, "2026-03-11 22:59", date(2026, 3, 10)),
        (23, "2026-03-11 23:00", date(2026, 3, 11)),
    ],
)
def test_the_hour_can_be_another(hour: int, wall: str, day: date) -> None:
    assert Rollover(hour, BERLIN).day_of(at(wall, BERLIN)) == day


@pytest.mark.parametrize("hour", [0, 4])
@pytest.mark.parametrize(
    ("zone", "changes_on", "hours"),
    [
        (BERLIN, date(2026, 3, 29), 23),
        (BERLIN, date(2026, 10, 25), 25),
        (NEW_YORK, date(2026, 3, 8), 23),
        (NEW_YORK, date(2026, 11, 1), 25),
        (SHANGHAI, date(2026, 3, 29), 24),
    ],
    ids=str,
)
def test_a_day_on_which_clocks_change_is_one_day(
    hour: int, zone: tzinfo, changes_on: date, hours: int
) -> None:
    """Clocks change before four, so with the rollover then it is the day before that differs."""
    changed = changes_on if hour == 0 else changes_on - timedelta(days=1)
    lengths = [_hours(Rollover(hour, zone), changed + timedelta(days=n)) for n in (-1, 0, 1)]
    assert lengths == [24, hours, 24]


def _hours(rollover: Rollover, day: date) -> float:
    """How long `day` lasts, to a quarter of an hour."""
    return sum(rollover.day_of(instant) == day for instant in _around(day)) / 4


def _around(day: date) -> Iterator[datetime]:
    start = at(day.isoformat()) - timedelta(days=2)
    return (start + STEP * n for n in range(5 * 24 * 4))


INSTANTS = st.datetimes(datetime(2000, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis wants bounds without a zone


@given(
    instant=INSTANTS,
    later=st.timedeltas(timedelta(0), timedelta(hours=3)),
    hour=st.integers(0, 23),
    zone=st.sampled_from(ZONES),
)
def test_study_days_never_run_backwards(
    instant: datetime, later: timedelta, hour: int, zone: tzinfo
) -> None:
    rollover = Rollover(hour, zone)
    assert rollover.day_of(instant) <= rollover.day_of(instant + later)


def test_the_hour_that_comes_twice_stays_on_one_side() -> None:
    """In Berlin 02:00-03:00 comes twice on that day."""
    first = at("2026-10-25 00:30")
    second = first + timedelta(hours=1)
    rollover = Rollover(2, BERLIN)
    assert rollover.local(first).hour == rollover.local(second).hour == 2
    assert rollover.day_of(first) == rollover.day_of(second) == date(2026, 10, 25)


def test_a_rollover_in_the_hour_that_is_left_out_happens_after_it() -> None:
    """In Berlin 02:00-03:00 does not come on that day."""
    rollover = Rollover(2, BERLIN)
    assert rollover.day_of(at("2026-03-29 00:59:59")) == date(2026, 3, 28)
    assert rollover.day_of(at("2026-03-29 01:00:00")) == date(2026, 3, 29)


def test_after_travel_the_wall_clock_of_the_place_counts() -> None:
    instant = at("2026-03-10 22:00")
    assert Rollover(zone=BERLIN).day_of(instant) == date(2026, 3, 10)
    assert Rollover(zone=NEW_YORK).day_of(instant) == date(2026, 3, 10)
    assert Rollover(zone=SHANGHAI).day_of(instant) == date(2026, 3, 11)


def test_the_zone_in_which_an_instant_is_written_does_not_matter() -> None:
    instant = at("2026-03-11 03:30", SHANGHAI)
    for zone in ZONES:
        written = instant.astimezone(zone)
        assert Rollover(zone=BERLIN).day_of(written) == date(2026, 3, 10)
        assert Rollover(zone=BERLIN).offset_minutes(written) == 60


@pytest.mark.parametrize(
    ("zone", "day", "minutes"),
    [
        ("UTC", "2026-01-15", 0),
        ("Europe/Berlin", "2026-01-15", 60),
        ("Europe/Berlin", "2026-07-15", 120),
        ("America/New_York", "2026-01-15", -300),
        ("America/New_York", "2026-07-15", -240),
        ("Asia/Shanghai", "2026-07-15", 480),
        ("Asia/Kathmandu", "2026-07-15", 345),
        ("America/St_Johns", "2026-01-15", -210),
    ],
)
def test_minutes_east_of_utc(zone: str, day: str, minutes: int) -> None:
    assert Rollover(zone=ZoneInfo(zone)).offset_minutes(at(f"{day} 12:00")) == minutes


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system's zone cannot be set here")
def test_without_a_zone_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    instant = at("2026-03-10 22:00")
    try:
        for zone in ZONES:
            monkeypatch.setenv("TZ", str(zone))
            time.tzset()
            assert Rollover().day_of(instant) == Rollover(zone=zone).day_of(instant)
            assert Rollover().offset_minutes(instant) == Rollover(zone=zone).offset_minutes(instant)
    finally:
        monkeypatch.undo()
        time.tzset()
