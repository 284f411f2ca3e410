import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.tui.frame.footer import FooterKey, fitted
from srs.tui.review.screen import ReviewScreen
from tests.samples import cards_of
from tests.tui.screens import USUAL, a_study_of, an_app, screen_lines

KEYS = [
    FooterKey("enter", "Enter", "Review"),
    FooterKey("g", "g", "读取日志"),
    FooterKey("question_mark", "?", "Help"),
]
LABELS = st.text("ab 词典", max_size=9)


def test_keys_stand_close_where_the_terminal_is_narrow() -> None:
    assert fitted(KEYS, 33) == (KEYS, 2)
    assert fitted(KEYS, 32) == (KEYS, 2)
    assert fitted(KEYS, 31) == (KEYS, 1)


def test_the_help_stays_where_there_is_no_room_for_all() -> None:
    assert fitted(KEYS, 29) == ([KEYS[0], KEYS[2]], 2)
    assert fitted(KEYS, 10) == ([KEYS[2]], 2)
    assert fitted(KEYS, 3)[0] == []


@given(st.lists(LABELS, max_size=7), st.integers(0, 80))
def test_what_is_shown_is_never_wider_than_its_line(labels: list[str], width: int) -> None:
    shown, gap = fitted([FooterKey("x", "x", label) for label in labels], width)

    assert sum(key.width for key in shown) + gap * max(0, len(shown) - 1) <= width


async def test_a_click_on_a_key_does_what_the_key_does() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await pilot.pause()
            at = screen_lines(pilot.app)[-1].index("Review")
            await pilot.click("Keys", offset=(at, 0))
            await pilot.pause()

            assert isinstance(pilot.app.screen, ReviewScreen)


@pytest.mark.parametrize("width", [30, 45])
async def test_the_help_is_named_in_the_narrowest_terminal(width: int) -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study, "home").run_test(size=(width, 10)) as pilot:
            await pilot.pause()

            assert screen_lines(pilot.app)[-1].endswith("? Help")
