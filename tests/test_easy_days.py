"""Easy days: recurrence rules of days, and none that would take an age to look through."""

from datetime import date, timedelta

import pytest

from srs.easy_days import easy_days

SUNDAY = date(2026, 3, 15)


def test_every_sunday() -> None:
    is_easy = easy_days("FREQ=WEEKLY;BYDAY=SU")
    found = [SUNDAY + timedelta(days=n) for n in range(15) if is_easy(SUNDAY + timedelta(days=n))]
    assert found == [SUNDAY, SUNDAY + timedelta(days=7), SUNDAY + timedelta(days=14)]


def test_several_days_in_small_letters_and_with_the_name_of_the_property() -> None:
    is_easy = easy_days(" rrule:freq=weekly;byday=sa,su ")
    assert is_easy(SUNDAY)
    assert is_easy(SUNDAY - timedelta(days=1))
    assert not is_easy(SUNDAY + timedelta(days=1))


def test_the_last_friday_of_a_month() -> None:
    is_easy = easy_days("FREQ=MONTHLY;BYDAY=-1FR")
    assert is_easy(date(2026, 3, 27))
    assert not is_easy(date(2026, 3, 20))


def test_a_rule_may_end() -> None:
    is_easy = easy_days("FREQ=WEEKLY;BYDAY=SU;UNTIL=20260316")
    assert is_easy(SUNDAY)
    assert not is_easy(SUNDAY + timedelta(days=7))


def test_a_rule_may_end_at_an_instant() -> None:
    is_easy = easy_days("FREQ=WEEKLY;BYDAY=SU;UNTIL=20260316T000000Z")
    assert is_easy(SUNDAY)
    assert not is_easy(SUNDAY + timedelta(days=7))


def test_a_rule_that_no_day_fits_is_soon_looked_through() -> None:
    assert not easy_days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")(SUNDAY)


def test_a_century_ahead_is_looked_at_too() -> None:
    assert easy_days("FREQ=WEEKLY;BYDAY=SU")(SUNDAY + timedelta(days=36_400))


@pytest.mark.parametrize(
    "rule",
    [
        "", "sundays", "FREQ=HOURLY", "FREQ=SECONDLY;BYDAY=SU", "BYDAY=SU", "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;COUNT=x", "FREQ=WEEKLY\nEXDATE:20260101", "FREQ=WEEKLY;UNTIL=20269999",
        "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;FREQ=HOURLY",
        "FREQ=WEEKLY;BYDAY=SU;COUNT=3",
    ],
)  # fmt: skip
def test_what_is_no_rule_of_days_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        easy_days(rule)
