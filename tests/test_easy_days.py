"""Easy days: recurrence rules of days, and none that would take an age to look through."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.easy_days import easy_days

SUNDAY = date(2026, 3, 15)
THIRTY_YEARS = [date(2020, 1, 1) + timedelta(days=n) for n in range(30 * 365)]


def test_every_sunday() -> None:
    is_easy = easy_days("FREQ=WEEKLY;BYDAY=SU")
    found = [SUNDAY + timedelta(days=n) for n in range(15) if is_easy(SUNDAY + timedelta(days=n))]
    assert found == [SUNDAY, SUNDAY + timedelta(days=7), SUNDAY + timedelta(days=14)]


@pytest.mark.parametrize(
    "rule",
    [
        " rrule:freq=weekly;byday=sa,su ",
        "FREQ=WEEKLY; BYDAY=SA, SU;",
        "ＦＲＥＱ＝ＷＥＥＫＬＹ；ＢＹＤＡＹ＝ＳＡ，ＳＵ",
    ],
)
def test_capitals_width_and_spaces_do_not_matter(rule: str) -> None:
    is_easy = easy_days(rule)
    assert is_easy(SUNDAY)
    assert is_easy(SUNDAY - timedelta(days=1))
    assert not is_easy(SUNDAY + timedelta(days=1))


def test_the_last_friday_of_a_month() -> None:
    is_easy = easy_days("FREQ=MONTHLY;BYDAY=-1FR")
    assert is_easy(date(2026, 3, 27))
    assert not is_easy(date(2026, 3, 20))


def test_the_last_working_day_of_a_month() -> None:
    is_easy = easy_days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
    assert [day for day in THIRTY_YEARS[:60] if is_easy(day)] == [
        date(2020, 1, 31),
        date(2020, 2, 28),
    ]


def test_a_month_of_rest() -> None:
    is_easy = easy_days("FREQ=DAILY;BYMONTH=8")
    assert all(is_easy(day) is (day.month == 8) for day in THIRTY_YEARS)


@pytest.mark.parametrize(
    "until", ["20260316", "20260316T000000Z", "20260316T235959", "２０２６０３１６"]
)
def test_a_rule_may_end(until: str) -> None:
    is_easy = easy_days(f"FREQ=WEEKLY;BYDAY=SU;UNTIL={until}")
    assert is_easy(SUNDAY)
    assert not is_easy(SUNDAY + timedelta(days=7))


def test_a_rule_that_has_ended_is_still_a_rule() -> None:
    is_easy = easy_days("FREQ=WEEKLY;BYDAY=SU;UNTIL=20191231")
    assert not any(is_easy(day) for day in THIRTY_YEARS)


def test_a_century_ahead_is_looked_at_too() -> None:
    assert easy_days("FREQ=WEEKLY;BYDAY=SU")(SUNDAY + timedelta(days=36_400))


@pytest.mark.parametrize("interval", [1, 2, 4])
def test_a_leap_day_comes_often_enough(interval: int) -> None:
    is_easy = easy_days(f"FREQ=YEARLY;INTERVAL={interval};BYMONTH=2;BYMONTHDAY=29")
    assert is_easy(date(2028, 2, 29))


@pytest.mark.parametrize(
    "rule",
    [
        "", "sundays", "FREQ=HOURLY", "FREQ=SECONDLY;BYDAY=SU", "BYDAY=SU", "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;COUNT=x", "FREQ=WEEKLY\nEXDATE:20260101", "FREQ=WEEKLY;UNTIL=20269999",
        "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;FREQ=HOURLY",
        "DTSTART:20260101\nRRULE:FREQ=WEEKLY;BYDAY=SU", "DTSTART=20260101;FREQ=WEEKLY;BYDAY=SU",
    ],
)  # fmt: skip
def test_what_is_no_rule_of_days_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        easy_days(rule)


@pytest.mark.parametrize(
    "until",
    ["2027-03-01", "2027/3/1", "2027年3月1日", "270301", "20270230", "20270301T00", "0", "", "-1"],
)
def test_an_end_in_another_spelling_is_not_taken_for_none(until: str) -> None:
    with pytest.raises(ValueError, match="UNTIL"):
        easy_days(f"FREQ=WEEKLY;BYDAY=SU;UNTIL={until}")


@pytest.mark.parametrize(
    ("rule", "part"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,32", "BYMONTHDAY=32"),
        ("FREQ=DAILY;BYMONTH=13", "BYMONTH=13"),
        ("FREQ=DAILY;BYMONTH=-1", "BYMONTH=-1"),
        ("FREQ=YEARLY;BYYEARDAY=0", "BYYEARDAY=0"),
        ("FREQ=YEARLY;BYYEARDAY=367", "BYYEARDAY=367"),
        ("FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO=54"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "BYSETPOS=0"),
        ("FREQ=MONTHLY;BYDAY=54SU", "BYDAY=54SU"),
        ("FREQ=MONTHLY;BYDAY=6SU", "BYDAY=6SU"),
        ("FREQ=MONTHLY;BYDAY=0SU", "BYDAY=0SU"),
        ("FREQ=YEARLY;BYDAY=-54SU", "BYDAY=-54SU"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=6SU", "BYDAY=6SU"),
        ("FREQ=WEEKLY;BYDAY=2SU", "BYDAY=2SU"),
        ("FREQ=YEARLY;BYWEEKNO=3;BYDAY=2SU", "BYDAY=2SU"),
        ("FREQ=DAILY;INTERVAL=99999999999", "INTERVAL=99999999999"),
        ("FREQ=YEARLY;INTERVAL=6;BYMONTH=1;BYMONTHDAY=1", "INTERVAL=6"),
        ("FREQ=WEEKLY;BYDAY=SU;WKST=2", "WKST=2"),
        ("FREQ=WEEKLY;BYDAY=SU;BYHOUR=7", "BYHOUR"),
        ("FREQ=WEEKLY;BYDAY=SU;COUNT=3", "COUNT"),
    ],
)
def test_a_part_beyond_its_numbers_is_named(rule: str, part: str) -> None:
    with pytest.raises(ValueError, match=part):
        easy_days(rule)


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY;BYMONTH=7"])
def test_a_rule_that_names_no_day_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match="which days"):
        easy_days(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;BYDAY=MO",
        "FREQ=YEARLY;BYMONTH=2;BYYEARDAY=1", "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=1",
        "FREQ=MONTHLY;BYDAY=SU;BYSETPOS=6", "FREQ=YEARLY;INTERVAL=5;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=13;BYDAY=FR",
    ],
)  # fmt: skip
def test_a_rule_without_a_day_in_five_years_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match="five years"):
        easy_days(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
        "FREQ=DAILY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12", "FREQ=DAILY;UNTIL=20300101",
    ],
)  # fmt: skip
def test_a_rule_of_every_day_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match="every day"):
        easy_days(rule)


NUMBERS = st.lists(st.integers(-60, 400), min_size=1, max_size=3).map(
    lambda numbers: ",".join(map(str, numbers))
)
WEEKDAYS = st.lists(
    st.tuples(st.sampled_from(["", "", "1", "-1", "5", "54"]), st.sampled_from(["MO", "TH", "SU"])).map("".join),
    min_size=1,
    max_size=3,
).map(",".join)  # fmt: skip
VALUES = {
    "FREQ": st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "SECONDLY", "X"]),
    "INTERVAL": st.integers(-1, 400).map(str),
    "COUNT": st.integers(-1, 5).map(str),
    "UNTIL": st.sampled_from(["20270301", "2027-03-01", "20270301T000000Z", "19991231", "x"]),
    "BYDAY": WEEKDAYS,
    "BYMONTH": NUMBERS, "BYMONTHDAY": NUMBERS, "BYYEARDAY": NUMBERS, "BYWEEKNO": NUMBERS,
    "BYSETPOS": NUMBERS, "BYHOUR": NUMBERS,
    "WKST": st.sampled_from(["MO", "SU", "XX"]),
    "DTSTART": st.just("20260101"),
}  # fmt: skip


@st.composite
def rules(draw: st.DrawFn) -> str:
    names = draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=5))
    parts = [f"{name}={draw(VALUES[name])}" for name in ("FREQ", *names)]
    return draw(st.sampled_from([";", ";", ";", "\n", "；"])).join(parts)


@given(rule=rules() | st.text(max_size=30))
@settings(max_examples=3 * settings().max_examples)
def test_whatever_is_written_is_refused_in_words_or_answers_for_every_day(rule: str) -> None:
    try:
        is_easy = easy_days(rule)
    except ValueError as error:
        said = str(error)
    else:
        found = [day for day in THIRTY_YEARS if is_easy(day)]
        said = f"{len(found)} days until {is_easy.until}"
        assert len(found) < len(THIRTY_YEARS)
        assert all(day <= is_easy.until for day in found)
    assert " " in said


@pytest.mark.parametrize("days", ["MO,1WE", "-1FR,SU"])
def test_weekdays_with_and_without_a_number_are_not_mixed(days: str) -> None:
    with pytest.raises(ValueError, match="one sort"):
        easy_days(f"FREQ=MONTHLY;BYDAY={days}")
