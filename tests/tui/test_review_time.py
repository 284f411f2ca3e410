"""Time in a review: breaks, minutes that are over, and what a review came to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from gettext import NullTranslations

import pytest
from textual.app import App

from srs import translation
from srs.card import CardId
from srs.locale import speak
from srs.store import history
from srs.study.answers import answer
from srs.study.study import Study
from srs.study.today import Wanted
from srs.tui.home.screen import HomeScreen
from srs.tui.review.end import EndScreen
from srs.tui.review.pause import PauseScreen
from srs.tui.review.screen import ReviewScreen
from srs.tui.review.why import WhyScreen
from tests.samples import cards_of
from tests.tui.screens import SMALL, USUAL, a_study_of, an_app, screen_text

TEN = ("space", "3") * 12


@pytest.fixture(autouse=True)
def _long_enough_to_see(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("srs.tui.frame.notifications.SECONDS_TO_SEE", 600)
    monkeypatch.setattr("srs.tui.review.acts.SECONDS_TO_SEE", 600)


@pytest.fixture
def _chinese() -> Iterator[None]:
    speak({}, "zh_CN")
    yield
    translation.use(NullTranslations())


def durations(study: Study) -> list[int]:
    return [review.duration_ms for review in study.store.ask(history.review_events)]


def top(app: App[None]) -> type:
    return type(app.screen)


@pytest.mark.parametrize("key", ["p", "ｐ"])
async def test_a_break_covers_the_card_and_does_not_count(key: str) -> None:
    with a_study_of(*cards_of("ab")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("space", key)
            assert top(app) is PauseScreen
            assert "What is a?" not in screen_text(app)
            await pilot.press("3", "e", "space")
            assert top(app) is ReviewScreen
            assert "That." in screen_text(app)
            await pilot.press("3")
            # 5 seconds until the break and 5 behind it, by a stopwatch that jumps 5 at each look
            assert durations(study) == [10_000]


async def test_an_answer_counts_no_more_than_the_settings_let_it() -> None:
    with a_study_of(*cards_of("ab")) as whole:
        study = replace(whole, config=replace(whole.config, longest_answer=3))
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("space", "3")
            assert durations(study) == [3000]
        answer(study, CardId("b"), 4, 3_600_000)
        assert durations(study) == [3000, 3000]


async def test_when_the_minutes_are_over_the_card_is_finished_and_the_end_asks() -> None:
    with a_study_of(*cards_of("abcdefghijklmnop")) as study:
        app = an_app(study, wanted=Wanted(minutes=1))
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press(*("space", "3") * 11)
            assert top(app) is ReviewScreen
            assert "0/1 min" in screen_text(app)
            await pilot.press("space", "1")
            assert top(app) is EndScreen
            assert "1 min are over: 5 cards are left." in screen_text(app)
            assert len(durations(study)) == 12

            await pilot.press("space")
            assert top(app) is ReviewScreen
            assert "What is m?" in screen_text(app)
            assert "1/2 min" in screen_text(app)

            await pilot.press("space", "3")
            assert top(app) is ReviewScreen


async def test_it_may_stop_there_or_take_the_last_answer_back() -> None:
    with a_study_of(*cards_of("abcdefghijklmnop")) as whole:
        study = replace(whole, config=replace(whole.config, minutes=1))
        app = an_app(study)
        async with app.run_test(size=SMALL) as pilot:
            await pilot.press(*TEN, "u")
            assert "What is l?" in screen_text(app)
            await pilot.press("space", "3")
            assert top(app) is EndScreen
            await pilot.press("enter")
            assert top(app) is HomeScreen


async def test_without_minutes_no_time_is_shown() -> None:
    with a_study_of(*cards_of("a")) as study:
        app = an_app(study, wanted=Wanted(minutes=0))
        async with app.run_test(size=USUAL) as pilot:
            await pilot.pause()
            assert "min" not in screen_text(app)


async def test_the_end_names_what_was_hard_the_worst_first() -> None:
    with a_study_of(*cards_of("abc")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("space", "2", "space", "1", *("space", "3") * 3)
            assert top(app) is EndScreen
            text = screen_text(app)
            for said in ("5 answers in 25 s", "3 new, 2 drills", "Hard today"):
                assert said in text
            assert text.index("1  What is b?") < text.index("2  What is a?")
            assert "What is c?" not in text

            await pilot.press("２")
            assert top(app) is WhyScreen
            assert "What is a?" in screen_text(app)
            await pilot.press("escape", "3")
            assert top(app) is EndScreen, "there is no third"


async def test_the_end_tells_how_much_of_what_was_due_was_remembered() -> None:
    with a_study_of(*cards_of("abcd")) as study:
        for name in "abcd":
            answer(study, CardId(name), 4)
        tomorrow = replace(study, now=lambda: study.now() + timedelta(days=1))
        app = an_app(tomorrow)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("space", "1", *("space", "3") * 4)
            assert "Remembered: 75 % of what was due" in screen_text(app)
            await pilot.pause()
            assert "2 days in a row." in screen_text(app)


@pytest.mark.parametrize("key", ["m", "ｍ"])
async def test_more_new_cards_are_offered_at_the_end(key: str) -> None:
    with a_study_of(*cards_of("ab")) as whole:
        study = replace(whole, config=replace(whole.config, new_per_day=1))
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("space", "3")
            assert top(app) is EndScreen
            await pilot.press(key)
            assert "What is b?" in screen_text(app)
            await pilot.press("space", "3", key)
            assert top(app) is EndScreen
            assert "no further new card" in "".join(n.message for n in app._notifications)  # noqa: SLF001  # drawn when they fade in


@pytest.mark.usefixtures("_chinese")
@pytest.mark.parametrize("width", [30, 60, 80])
async def test_the_end_in_chinese(width: int) -> None:
    with a_study_of(*cards_of("ab")) as study:
        app = an_app(study, wanted=Wanted(minutes=9))
        async with app.run_test(size=(width, 20)) as pilot:
            await pilot.press("space", "1", "p")
            assert "休息一下" in screen_text(app)
            await pilot.press("space", *("space", "3") * 2)
            assert top(app) is EndScreen
            for said in ("今天觉得难的", "1  What is a?"):
                assert said in screen_text(app)


@pytest.mark.parametrize("width", [30, 60])
async def test_all_counts_have_room(width: int) -> None:
    with a_study_of(*cards_of("abcdefghijklmnopqrstuvwxyz")) as study:
        app = an_app(study, wanted=Wanted(minutes=5))
        async with app.run_test(size=(width, 12)) as pilot:
            await pilot.press("space", "1", "space", "1")
            shown = "18+0+2  2/22" if width < 50 else "18 new  0 due  2 drills   2/22   0/5 min"
            assert shown in screen_text(app)
