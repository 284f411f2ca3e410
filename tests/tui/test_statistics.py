from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from textual.pilot import Pilot

from srs.study.answers import answer
from srs.study.study import Study
from srs.tui.home.screen import HomeScreen
from srs.tui.statistics.screen import StatisticsScreen
from tests.samples import cards_of
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_lines, screen_text

SIZES = [(30, 10), SMALL, USUAL, (120, 30), LARGE]
CARDS = [*cards_of("abc", deck="papers"), *cards_of("de", deck="工具::终端")]
SECTIONS = range(1, 10)


@contextmanager
def a_studied() -> Iterator[Study]:
    """Some days of answers, with passes and lapses."""
    with a_study_of(*CARDS) as study:
        for day in range(4):
            for number, card in enumerate(CARDS[: 5 - day]):
                answer(study, card.id, 2 if number == day else 4, 6_000)
            study.now.pass_days(1)  # type: ignore[attr-defined]
        yield study


async def opened(pilot: Pilot[None], *keys: str) -> None:
    await pilot.pause()
    await pilot.press("s", *keys)
    for _ in range(3):
        await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("section", SECTIONS)
async def test_every_section_tells_something_at_any_size(
    section: int, size: tuple[int, int]
) -> None:
    with a_studied() as study:
        async with an_app(study, "home").run_test(size=size) as pilot:
            await opened(pilot, str(section))

            assert isinstance(pilot.app.screen, StatisticsScreen)
            lines = screen_lines(pilot.app)
            assert f"{section} " in " ".join(lines)
            assert "? Help" in lines[-1]
            if size[1] > 10:
                assert any(sign in "".join(lines) for sign in "█▉▊▋▌▍▎▏▁▃▅")


async def test_the_figure_under_the_cursor_is_told() -> None:
    with a_studied() as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await opened(pilot)
            assert "2026-03-14: no answer" in screen_text(pilot.app)

            await pilot.press("k")
            await pilot.pause()
            assert "2026-03-13: 2 answers, 12 s, remembered 100.0% of 2" in screen_text(pilot.app)

            await pilot.press("h")
            await pilot.pause()
            assert "2026-03-06: no answer" in screen_text(pilot.app)


async def test_a_chart_is_also_told_as_text() -> None:
    with a_studied() as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await opened(pilot, "2", "p", "p", "x")

            shown = screen_text(pilot.app)
            assert "by day" in shown
            assert "2026-03-11: remembered 75.0% of 4; young 75%, mature -" in shown
            assert "2026-03-12: remembered" in shown


async def test_the_figures_of_one_deck() -> None:
    with a_studied() as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await opened(pilot, "9", "d")
            assert "终端" in screen_text(pilot.app)

            await pilot.press("j", "j", "enter")
            for _ in range(3):
                await pilot.pause()
            shown = screen_text(pilot.app)
            assert "工具" in shown
            assert "papers" not in shown


async def test_the_deck_under_the_cursor_at_home_is_told_of() -> None:
    with a_studied() as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await pilot.pause()
            await pilot.press("j")
            await opened(pilot)

            assert "papers" in screen_text(pilot.app)


async def test_the_forecast_day_by_day_and_summed_up() -> None:
    with a_studied() as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await opened(pilot, "3", "p")
            assert "the next 90 days" in screen_text(pilot.app)

            await pilot.press("c", "G")
            await pilot.pause()
            shown = screen_text(pilot.app)
            assert "summed up" in shown
            assert "0 cards, 5 up to then" in shown


async def test_a_collection_without_answers_says_so() -> None:
    with a_study_of(*CARDS) as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await opened(pilot, "2")

            assert "There is nothing to tell yet." in screen_text(pilot.app)


async def test_leaving_goes_home() -> None:
    with a_studied() as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await opened(pilot, "tab", "shift+tab", "q")

            assert isinstance(pilot.app.screen, HomeScreen)
