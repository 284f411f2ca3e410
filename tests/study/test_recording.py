"""Ids of events: UUIDs of version 7, which sort by time."""

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from srs.study.recording import new_id

INSTANTS = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001  # of the zone below
    max_value=datetime(9999, 12, 31),  # noqa: DTZ001  # as above
    timezones=st.just(UTC),
)


@given(INSTANTS)
def test_an_id_is_a_uuid_of_version_7_that_tells_its_millisecond(now: datetime) -> None:
    made = UUID(new_id(now))
    assert (made.version, made.variant) == (7, RFC_4122)
    assert made.int >> 80 == (now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    assert str(made) == new_id(now)[:13] + str(made)[13:]


@given(INSTANTS, st.timedeltas(timedelta(milliseconds=1), timedelta(days=99)))
def test_ids_sort_by_time(now: datetime, later: timedelta) -> None:
    assert new_id(now - later) < new_id(now) or (now - later).year < 1970


def test_no_two_ids_are_the_same() -> None:
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    made = [UUID(new_id(now)).int for _ in range(2_000)]
    assert len(set(made)) == len(made)
    drawn = [bits & ~(0xF << 76 | 3 << 62) & ((1 << 80) - 1) for bits in made]
    every, common = 0, (1 << 80) - 1
    for bits in drawn:
        every, common = every | bits, common & bits
    assert every.bit_count() == 74, "all bits but version and variant are drawn"
    assert common == 0


def test_a_clock_of_before_1970_makes_ids_as_well() -> None:
    assert UUID(new_id(datetime(1969, 12, 31, tzinfo=UTC))).version == 7
