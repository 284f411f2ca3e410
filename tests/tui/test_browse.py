"""Browsing: what is typed is found, every key does its act on one card or many, u takes it back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from srs.card import Card, Status
from srs.store import Store
from srs.store import content as card_rows
from srs.study import answers
from srs.study.study import Study
from srs.tui.browse.asking import DayScreen, SureScreen
from srs.tui.browse.query_line import QueryLine
from srs.tui.browse.screen import BrowseScreen
from srs.tui.edit.screen import EditScreen
from srs.tui.frame.rows import RowList
from srs.tui.home.screen import HomeScreen
from srs.tui.review.screen import ReviewScreen
from tests.samples import TODAY, cards_of, changed
from tests.study.clock import Clock, a_study
from tests.tui.screens import a_study_of, an_app, screen_lines, screen_text

App = Pilot[None]
LATE = 0.2
"""Seconds after which what was typed has been searched."""


def chinese(cards: list[Card]) -> list[Card]:
    """The cards, every second one asking in Chinese."""
    return [
        replace(card, note=changed(card.note, question=f"{card.id}：残差网络有什么优势？"))
        if at % 2
        else card
        for at, card in enumerate(cards)
    ]


async def browsing(pilot: App) -> BrowseScreen:
    await pilot.press("b")
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, BrowseScreen)
    return screen


async def typed(pilot: App, text: str) -> None:
    """Give the query line those letters, and wait until they are searched."""
    await pilot.press("/")
    line = pilot.app.screen.query_one(QueryLine)
    line.value = text
    line.cursor_position = len(text)
    await pilot.pause(LATE)
    await pilot.pause()


def questions(pilot: App) -> str:
    """The first letter of each question in the list, from above."""
    return "".join(
        line[3:].removeprefix("What is ")[0]
        for line in screen_lines(pilot.app)
        if "What is " in line or "残差网络" in line
    )


def statuses(study: Study) -> str:
    return "".join(card.status[0] for card in study.store.ask(card_rows.all_cards))


async def test_home_leads_to_all_cards_and_q_back() -> None:
    with a_study_of(*chinese(cards_of("abc"))) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            assert questions(pilot) == "abc"
            assert "1 of 3" in screen_text(pilot.app)
            await pilot.press("q")
            assert isinstance(pilot.app.screen, HomeScreen)


@pytest.mark.parametrize("size", [(30, 10), (60, 20), (80, 24), (120, 30), (200, 60)])
async def test_the_rows_fit_whatever_the_width(size: tuple[int, int]) -> None:
    with a_study_of(*chinese(cards_of("ab"))) as study:
        async with an_app(study, "home").run_test(size=size) as pilot:
            await browsing(pilot)
            lines = screen_lines(pilot.app)
            assert any("残差" in line for line in lines)
            assert any(line.startswith(">") for line in lines)
            assert any("new" in line for line in lines) is (size[0] >= 60)


async def test_from_120_cells_on_the_card_stands_beside_the_list() -> None:
    with a_study_of(*chinese(cards_of("ab"))) as study:
        async with an_app(study, "home").run_test(size=(120, 30)) as pilot:
            await browsing(pilot)
            await pilot.press("j")
            await pilot.pause(LATE)
            beside = screen_text(pilot.app)
    for said in ("That.", "Schedule", "Rule", "Id", "/logs/papers.md:2"):
        assert said in beside


@pytest.mark.parametrize("key", ["enter", "tab"])
async def test_in_a_narrow_terminal_a_key_shows_the_card_and_puts_it_away(key: str) -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            assert "Schedule" not in screen_text(pilot.app)
            await pilot.press(key)
            await pilot.pause(LATE)
            assert "Schedule" in screen_text(pilot.app)
            await pilot.press(key)
            await pilot.pause(LATE)
            assert "Schedule" not in screen_text(pilot.app)


async def test_what_is_typed_is_found_at_once_and_enter_goes_to_the_list() -> None:
    with a_study_of(*chinese(cards_of("abcd"))) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            screen = await browsing(pilot)
            await typed(pilot, "残差")
            assert questions(pilot) == "bd"
            await pilot.press("enter")
            assert isinstance(screen.focused, RowList)
            await typed(pilot, "nothing of the kind")
            assert "No card matches" in screen_text(pilot.app)
            await pilot.press("escape")
            assert isinstance(screen.focused, RowList)


async def test_an_error_is_told_below_its_column_and_what_was_found_stays() -> None:
    with a_study_of(*chinese(cards_of("ab"))) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            screen = await browsing(pilot)
            await typed(pilot, "残差 ease<many ")
            lines = screen_lines(pilot.app)
            at = next(n for n, line in enumerate(lines) if "ease<many" in line)
            start = lines[at].index("ease<many") + 2  # two letters of it take two cells each
            assert lines[at + 1] == " " * start + "^" * len("ease<many")
            assert "compares with no number" in lines[at + 2]
            assert questions(pilot) == "ab"
            await pilot.press("enter")
            assert isinstance(screen.focused, QueryLine)


async def test_tab_completes_filters_and_what_stands_behind_them() -> None:
    with a_study_of(*cards_of("ab", "nets::深度"), *cards_of("c", "papers")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            screen = await browsing(pilot)
            line = screen.query_one(QueryLine)
            await typed(pilot, "de")
            await pilot.press("tab")
            assert line.value == "deck:"
            await pilot.pause()
            assert "deck:nets  deck:nets::深度  deck:papers" in screen_text(pilot.app)
            await pilot.press("n", "tab", "tab")
            assert line.value == "deck:nets::深度 "[: len(line.value)]
            await pilot.pause(LATE)
            assert questions(pilot) == "ab"


async def test_up_and_down_bring_queries_back() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            screen = await browsing(pilot)
            line = screen.query_one(QueryLine)
            for query in ("is:new", "is:due"):
                await typed(pilot, query)
                await pilot.press("enter")
            await typed(pilot, "unfinished")
            await pilot.press("up")
            assert line.value == "is:due"
            await pilot.press("up", "up")
            assert line.value == "is:new"
            await pilot.press("down", "down")
            assert line.value == "unfinished"


@pytest.mark.parametrize(("key", "after"), [("-", "saa"), ("－", "saa"), ("x", "raa")])
async def test_a_key_says_its_word_of_the_card_under_the_cursor(key: str, after: str) -> None:
    with a_study_of(*cards_of("abc")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press(key)
            assert statuses(study) == after
            await pilot.press("u")
            assert statuses(study) == "aaa"


async def test_of_more_cards_than_one_it_is_asked_first_and_one_undo_takes_all_back() -> None:
    with a_study_of(*chinese(cards_of("abcde"))) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("space", "j", "V")
            assert "3 marked" in screen_text(pilot.app)
            await pilot.press("-")
            assert isinstance(pilot.app.screen, SureScreen)
            assert "Suspend 3 cards?" in screen_text(pilot.app)
            await pilot.press("n")
            assert statuses(study) == "aaaaa"
            await pilot.press("-", "y")
            assert statuses(study) == "sssaa"
            await pilot.press("*", "-")
            await pilot.pause()
            assert "Suspend 2 cards?" in screen_text(pilot.app)
            assert "3 others stay as they are." in screen_text(pilot.app)
            await pilot.press("y", "u")
            assert statuses(study) == "sssaa"
            await pilot.press("u")
            assert statuses(study) == "aaaaa"


async def test_what_is_suspended_already_is_taken_back_by_the_same_key() -> None:
    suspended = [replace(card, status=Status.SUSPENDED) for card in cards_of("ab")]
    with a_study_of(*suspended) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("*", "-", "y")
            assert statuses(study) == "aa"


async def test_drafts_are_accepted_and_leave_the_list_of_drafts() -> None:
    drafts = [replace(card, status=Status.DRAFT) for card in cards_of("abc")]
    with a_study_of(*drafts) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await typed(pilot, "is:draft")
            await pilot.press("enter", "j", "a")
            await pilot.pause()
            assert questions(pilot) == "ac"
            assert statuses(study) == "dad"


async def test_the_list_keeps_the_keys_when_the_last_card_leaves_it() -> None:
    drafts = [replace(card, status=Status.DRAFT) for card in cards_of("a")]
    with a_study_of(*drafts) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await typed(pilot, "is:draft")
            await pilot.press("enter", "a")
            await pilot.pause()
            assert "No card matches" in screen_text(pilot.app)
            await pilot.press("u")
            await pilot.pause()
            assert questions(pilot) == "a"


async def test_flagged_and_buried_cards_say_so_by_signs() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("f", "b")
            await pilot.pause()
            [row] = [line for line in screen_lines(pilot.app) if line.startswith(">")]
            assert row.endswith("bf")
            await pilot.press("f")
            await pilot.pause()
            [row] = [line for line in screen_lines(pilot.app) if line.startswith(">")]
            assert row.endswith("b")


async def test_a_day_is_set_and_cards_are_new_again() -> None:
    with a_study_of(*cards_of("ab")) as study:
        for card in "ab":
            answers.answer_named(study, card, 4)
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("*", "d")
            assert isinstance(pilot.app.screen, DayScreen)
            await pilot.press(*"never", "enter")
            await pilot.pause()
            assert "That is no day" in screen_text(pilot.app)
            await pilot.press(*["backspace"] * 5, "7", "enter")
            await pilot.pause(LATE)
            assert screen_text(pilot.app).count("2026-03-17") >= 2
            await pilot.press("*", "R", "y")
            await pilot.pause(LATE)
            assert "2026-03-17" not in screen_text(pilot.app).split("Question")[1]
            await pilot.press("u", "u")
            await pilot.pause(LATE)
            assert screen_text(pilot.app).count("2026-03-11") == 2


async def test_a_new_card_has_no_day_to_be_set() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study, "home").run_test(notifications=True, size=(80, 24)) as pilot:
            screen = await browsing(pilot)
            await pilot.press("d")
            await pilot.pause(LATE)
            assert pilot.app.screen == screen
            assert "New cards have no day yet." in screen_text(pilot.app)


async def test_s_sorts_by_the_next_column_and_keeps_the_cursor_on_its_card() -> None:
    with a_study_of(*cards_of("abc")) as study:
        answers.answer_named(study, "c", 4)
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("j", "s")
            await pilot.pause()
            assert questions(pilot) == "cab"
            assert "Due↑" in screen_text(pilot.app)
            assert [line for line in screen_lines(pilot.app) if line.startswith(">  What is b")]
            await pilot.press("s", "s", "s", "s", "S")
            await pilot.pause()
            assert "Question↓" in screen_text(pilot.app)
            assert questions(pilot) == "cba"


async def test_a_card_is_worded_anew() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("e")
            assert isinstance(pilot.app.screen, EditScreen)
            await pilot.press("新", "f2")
            await pilot.pause()
            assert "What is a?新" in screen_text(pilot.app)
            await pilot.press("u")
            await pilot.pause()
            assert "新" not in screen_text(pilot.app)


async def test_the_marked_cards_are_reviewed_and_the_list_is_there_again() -> None:
    with a_study_of(*cards_of("abc")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            screen = await browsing(pilot)
            await pilot.press("j", "space", "r")
            await pilot.pause()
            assert isinstance(pilot.app.screen, ReviewScreen)
            assert "What is b?" in screen_text(pilot.app)
            assert "1 new" in screen_text(pilot.app)
            await pilot.press("q")
            assert pilot.app.screen_stack[-1] is screen


async def test_all_that_was_found_is_practised_and_nothing_recorded() -> None:
    with a_study_of(*cards_of("abc")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("p")
            await pilot.pause()
            assert "practice" in screen_text(pilot.app)
            assert "0/3" in screen_text(pilot.app)


async def test_y_copies_the_marked_cards() -> None:
    with a_study_of(*chinese(cards_of("abc"))) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await pilot.press("space", "space", "y")
            assert "What is a?" in pilot.app.clipboard
            assert "b：残差网络有什么优势？" in pilot.app.clipboard
            assert "What is c?" not in pilot.app.clipboard


async def test_c_and_escape_take_the_marks_off_before_anything_else() -> None:
    with a_study_of(*cards_of("abc")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            screen = await browsing(pilot)
            await pilot.press("*", "c")
            assert "marked" not in screen_text(pilot.app)
            await pilot.press("*", "escape")
            assert "marked" not in screen_text(pilot.app)
            assert pilot.app.screen == screen


async def test_without_cards_the_next_key_is_named() -> None:
    with a_study_of() as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await pilot.press("escape")  # where the path of a log is asked for
            await browsing(pilot)
            assert "Press n to type one in" in screen_text(pilot.app)
            await pilot.press(*"jkGgs-bfaxdReoyruvV*c", "enter")
            assert isinstance(pilot.app.screen, BrowseScreen)


async def test_cards_that_another_window_put_away_go_from_the_list() -> None:
    with a_study_of(*cards_of("abc")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await browsing(pilot)
            await typed(pilot, "is:active")
            await pilot.press("enter")
            [first, *_] = cards_of("abc")
            study.store.do(card_rows.save, [replace(first, status=Status.SUSPENDED)])
            await pilot.press("-")
            await pilot.pause()
            assert statuses(study) == "aaa"  # what is suspended is taken back by that key
            assert questions(pilot) == "abc"


async def test_the_screen_follows_the_terminal() -> None:
    with a_study_of(*chinese(cards_of("abcdef"))) as study:
        async with an_app(study, "home").run_test(size=(130, 30)) as pilot:
            await browsing(pilot)
            await pilot.press("G")
            for size in ((60, 12), (30, 10), (200, 50)):
                await pilot.resize_terminal(*size)
                await pilot.pause(LATE)
                assert any(line.startswith(">") for line in screen_lines(pilot.app))
            assert "Schedule" in screen_text(pilot.app)


def test_the_days_are_those_of_the_samples() -> None:
    assert TODAY.isoformat() == "2026-03-10"


async def test_very_many_are_said_a_word_of_beside_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a thread of its own, of a collection that is a file."""
    monkeypatch.setattr("srs.tui.browse.acts.MANY", 2)
    with Store.open(tmp_path / "srs.db") as store:
        study = a_study(store, Clock(), *cards_of("abc"))
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await pilot.press("b")
            await until(pilot, lambda: questions(pilot) == "abc")
            await pilot.press("*", "-", "y")
            await until(pilot, lambda: statuses(study) == "sss")
            screen = pilot.app.screen
            assert isinstance(screen, BrowseScreen)
            await until(pilot, lambda: not screen.is_working)
            await pilot.press("u")
            await until(pilot, lambda: statuses(study) == "aaa")
            await until(pilot, lambda: not screen.is_working)


async def until(pilot: App, holds: Callable[[], bool]) -> None:
    """Wait for what a thread does."""
    for _ in range(200):
        if holds():
            break
        await pilot.pause(0.05)
    assert holds()
