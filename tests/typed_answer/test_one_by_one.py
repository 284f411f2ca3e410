"""Opening a list member by member."""

from hypothesis import given
from hypothesis import strategies as st

from srs.review import Rating
from srs.typed_answer.one_by_one import OneByOne


def test_each_step_opens_a_member_and_the_last_one_ends_it() -> None:
    now = OneByOne(3)
    seen = []
    while not now.is_done:
        seen.append(now.opened)
        now = now.onward()
    assert seen == [0, 1, 2, 3]
    assert (now.missed, now.suggested) == (frozenset(), Rating.GOOD)


def test_what_was_not_known_decides_the_grade() -> None:
    now = OneByOne(3).onward().miss().onward().onward()
    assert (now.is_done, now.missed, now.suggested) == (True, frozenset({0}), Rating.HARD)
    assert OneByOne(3).onward().miss().miss().onward().suggested is Rating.AGAIN


def test_before_a_member_is_open_none_is_missed() -> None:
    assert OneByOne(3).miss() == OneByOne(3)


def test_at_once_nothing_is_suggested_but_by_what_was_missed_before() -> None:
    assert OneByOne(3).rest().suggested is None
    assert OneByOne(3).onward().miss().rest().suggested is Rating.HARD


def test_back_takes_what_was_said_last() -> None:
    one = OneByOne(2).onward()
    assert one.miss().back() == one
    assert one.onward().miss().back() == one.onward()
    assert one.back() == OneByOne(2)


@given(st.integers(2, 9), st.lists(st.sampled_from(["onward", "miss", "back", "rest"])))
def test_whatever_is_pressed_it_stays_a_list(total: int, steps: list[str]) -> None:
    now = OneByOne(total)
    for step in steps:
        now = getattr(now, step)()
        assert 0 <= now.opened <= total
        assert all(0 <= place < now.opened for place in now.missed)
        assert not now.is_done or now.opened == total
