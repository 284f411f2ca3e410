from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from srs.card import Status
from srs.errors import StoreError
from srs.study import generate
from srs.study.answers import answer
from srs.tui.review.screen import ReviewScreen
from tests.samples import a_card, cards_of
from tests.tui.screens import (
    LARGE,
    SMALL,
    USUAL,
    a_study_of,
    an_app,
    home_is_whole,
    screen_lines,
    screen_text,
)


def shown(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app)


async def settled(pilot: Pilot[None]) -> None:
    """Wait for what is drawn after the next refresh, and for what is counted later."""
    await pilot.pause()
    await home_is_whole(pilot)


DECKS = [
    *cards_of("ab", deck="papers"),
    *cards_of("cde", deck="papers::bert"),
    *cards_of("f", deck="工具"),
]


async def test_the_decks_with_what_they_ask() -> None:
    with a_study_of(*DECKS) as study:
        answer(study, DECKS[0].id, 2)
        async with an_app(study, "home").run_test(notifications=True, size=SMALL) as pilot:
            await settled(pilot)

            assert screen_lines(pilot.app) == HOME.splitlines()


HOME = """\

  srs                                           2026-03-10

  Today  1 answered, 6 to go · 0% passed  ██▎
  Press Enter to review 6 cards.

    Deck         unseen    new drills    due seen
    All decks         5      5      1      0  17% █▎
  ▾ papers            4      4      1      0  20% █▌
      bert            3      3      0      0   0%
    工具              1      1      0      0   0%






  Logs   the sample that srs comes with: press g to read

Enter Review  b Browse  s Statistics  q Quit  ? Help
"""


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
async def test_the_figures_are_on_the_screen_at_any_size(size: tuple[int, int]) -> None:
    with a_study_of(*DECKS) as study:
        async with an_app(study, "home").run_test(notifications=True, size=size) as pilot:
            await settled(pilot)

            (line,) = [line for line in shown(pilot).splitlines() if "All decks" in line]
            assert line.split()[:6] == ["All", "decks", "6", "6", "0", "0"]


@pytest.mark.parametrize("key", ["enter", "space", "ideographic_space"])
async def test_enter_reviews_the_deck_under_the_cursor(key: str) -> None:
    with a_study_of(*DECKS) as study:
        async with an_app(study, "home").run_test(notifications=True, size=USUAL) as pilot:
            await settled(pilot)
            await pilot.press("down", "down", key)
            assert "What is c?" in shown(pilot)

            await pilot.press("q")
            await settled(pilot)
            await pilot.press("enter")
            assert "What is c?" in shown(pilot), "the cursor is where it was"


async def test_a_click_reviews_a_deck() -> None:
    with a_study_of(*DECKS) as study:
        async with an_app(study, "home").run_test(notifications=True, size=USUAL) as pilot:
            await settled(pilot)
            await pilot.click("#decks", offset=(8, 3))
            await pilot.pause()

            assert isinstance(pilot.app.screen, ReviewScreen)
            assert "What is f?" in shown(pilot)


async def test_what_was_answered_is_counted_when_one_comes_home() -> None:
    with a_study_of(*DECKS) as study:
        async with an_app(study, "home").run_test(notifications=True, size=USUAL) as pilot:
            await settled(pilot)
            await pilot.press("enter", "space", "3", "q")
            await settled(pilot)

            assert "Today  1 answered, 5 to go" in shown(pilot)


async def test_without_cards_it_says_which_key_makes_some(tmp_path: Path) -> None:
    log = tmp_path / "log.md"
    log.write_text("# 2023.6.4\n\nQ: 什么是 SFT？\nA: supervised fine-tuning\n", encoding="utf-8")
    with a_study_of() as empty:
        study = replace(empty, config=replace(empty.config, decks=(log,)))
        async with an_app(study, "home").run_test(notifications=True, size=USUAL) as pilot:
            await settled(pilot)
            assert "Press g to read your logs" in shown(pilot)

            await pilot.press("ｇ")
            await settled(pilot)
            assert "1 new card" in shown(pilot)

            await pilot.press("enter")
            assert "什么是 SFT？" in shown(pilot)


async def test_drafts_alone_are_not_taken_for_an_empty_collection() -> None:
    with a_study_of(a_card("a", status=Status.DRAFT)) as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await settled(pilot)

            assert "1 draft waits for your word: press i" in shown(pilot)


async def test_many_decks_scroll_and_the_keys_stay_in_sight() -> None:
    cards = [a_card(str(n), deck=f"deck {n:02}") for n in range(60)]
    with a_study_of(*cards) as study:
        async with an_app(study, "home").run_test(size=SMALL) as pilot:
            await settled(pilot)
            await pilot.press("end")
            await settled(pilot)

            assert "deck 59" in shown(pilot)
            assert screen_lines(pilot.app)[-1].startswith("Enter Review")


async def test_a_log_that_is_not_there_is_named(tmp_path: Path) -> None:
    with a_study_of(*DECKS) as usual:
        study = replace(usual, config=replace(usual.config, decks=(tmp_path / "gone.md",)))
        async with an_app(study, "home").run_test(notifications=True, size=LARGE) as pilot:
            await settled(pilot)
            await pilot.press("g")
            await settled(pilot)

            assert "gone.md" in shown(pilot)
            assert "All decks" in shown(pilot)


async def test_a_failure_is_told_and_the_screen_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object, **__: object) -> None:
        raise StoreError("srs.db: another program is using it", "close it")

    monkeypatch.setattr(generate, "generate", locked)
    with a_study_of(*DECKS) as study:
        async with an_app(study, "home").run_test(notifications=True, size=USUAL) as pilot:
            await settled(pilot)
            await pilot.press("g")
            await settled(pilot)

            assert "another program is using it" in shown(pilot)
            assert "All decks" in shown(pilot)
            assert "Reading" not in shown(pilot)


async def test_when_all_is_done_it_says_when_more_comes() -> None:
    with a_study_of(a_card("a")) as study:
        answer(study, a_card("a").id, 5)
        async with an_app(study, "home").run_test(notifications=True, size=USUAL) as pilot:
            await settled(pilot)

            assert "Nothing is left for today. Tomorrow: 1 due." in shown(pilot)


@pytest.mark.parametrize("key", ["q", "escape", "ｑ", "ctrl+c"])
async def test_leaving(key: str) -> None:
    with a_study_of(*DECKS) as study:
        async with an_app(study, "home").run_test(notifications=True, size=USUAL) as pilot:
            await settled(pilot)
            await pilot.press(key)

            assert not pilot.app.is_running or pilot.app.return_code == 0


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
async def test_the_first_decks_are_drawn_in_full(size: tuple[int, int], tmp_path: Path) -> None:
    log = tmp_path / "bert.md"
    log.write_text("Q: What is BERT?\nA: An encoder.\n", encoding="utf-8")
    with a_study_of() as empty:
        study = replace(empty, config=replace(empty.config, decks=(log,)))
        async with an_app(study, "home").run_test(size=size) as pilot:
            await pilot.press("g")
            await settled(pilot)
            assert "Deck" in shown(pilot)
            assert "bert" in shown(pilot)
