"""Write, review, that is all: changed logs are read while the first card is asked."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from srs.collection import Collection
from srs.collection.here import open_collection
from srs.collection.logs import Logs
from srs.config import Config
from srs.study.first import Start
from srs.tui.app import SrsApp
from srs.tui.home.opening import LogScreen
from srs.tui.review.end import EndScreen
from srs.tui.review.screen import ReviewScreen
from tests.tui.screens import USUAL, screen_text

LOG = "# 2026-03-01 Paper\n\nQ: What is BLEU?\nA: A score of n-gram overlap.\n"
MORE = "\nQ: 什么是注意力？\nA: 对 value 的加权求和。\n"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "notes" / "paper.md"
    path.parent.mkdir()
    path.write_text(LOG, encoding="utf-8")
    return path


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with open_collection(tmp_path / "home", config=Config()) as opened:
        yield opened


def write(log: Path, text: str) -> None:
    log.write_text(text, encoding="utf-8")


def an_app(collection: Collection, start: Start = "review") -> SrsApp:
    return SrsApp(collection, start)


async def read(pilot: Pilot[None], sign: str) -> str:
    """The screen, once `sign` stands on it."""
    for _ in range(200):
        await pilot.pause(0.05)
        if sign in (text := screen_text(pilot.app)):
            return text
    pytest.fail(f"{sign!r} never came:\n{screen_text(pilot.app)}")


async def test_what_was_written_since_comes_behind_the_first_card(
    collection: Collection, log: Path
) -> None:
    collection.logs.generate(log)
    write(log, LOG + MORE)
    async with an_app(collection).run_test(size=USUAL, notifications=True) as pilot:
        text = await read(pilot, "1 more card from your logs.")
        assert "What is BLEU?" in text
        await pilot.press("space", "3")
        await read(pilot, "什么是注意力？")
        await pilot.press("space", "3")
        await read(pilot, "2 answers in")


async def test_the_answer_that_is_shown_stays_while_logs_are_read(
    collection: Collection, log: Path
) -> None:
    collection.logs.generate(log)
    write(log, LOG + MORE)
    async with an_app(collection).run_test(size=USUAL, notifications=True) as pilot:
        await pilot.press("space")
        assert "A score of n-gram overlap." in await read(pilot, "1 more card")


async def test_where_nothing_is_due_the_review_waits_for_the_logs(
    collection: Collection, log: Path
) -> None:
    collection.logs.generate(log)
    [found] = collection.cards.search()
    collection.reviews.answer(found.card, 5)
    write(log, LOG + MORE)
    async with an_app(collection).run_test(size=USUAL) as pilot:
        await read(pilot, "什么是注意力？")
        assert isinstance(pilot.app.screen, ReviewScreen)


async def test_where_nothing_came_of_it_either_the_review_is_over(
    collection: Collection, log: Path
) -> None:
    collection.logs.generate(log)
    [found] = collection.cards.search()
    collection.reviews.answer(found.card, 5)
    async with an_app(collection).run_test(size=USUAL) as pilot:
        await read(pilot, "Nothing is left to be asked.")
        assert isinstance(pilot.app.screen, EndScreen)


async def test_a_card_whose_line_is_gone_is_passed_over(collection: Collection, log: Path) -> None:
    write(log, LOG + MORE)
    collection.logs.generate(log)
    write(log, LOG)
    async with an_app(collection).run_test(size=USUAL, notifications=True) as pilot:
        for _ in range(100):
            await pilot.pause(0.05)
            if len(collection.cards.search()) == 1:
                break
        await pilot.press("space", "3")
        await read(pilot, "1 answer in")


async def test_home_tells_what_was_read_unasked(collection: Collection, log: Path) -> None:
    collection.logs.generate(log)
    write(log, LOG + MORE)
    async with an_app(collection, "home").run_test(size=USUAL) as pilot:
        assert "2 to go" in await read(pilot, "Read your logs: 1 new card")


async def test_home_says_nothing_where_nothing_has_changed(
    collection: Collection, log: Path
) -> None:
    collection.logs.generate(log)
    async with an_app(collection, "home").run_test(size=USUAL) as pilot:
        await pilot.pause(0.5)
        assert "Read your logs" not in screen_text(pilot.app)
        await pilot.press("g")
        await read(pilot, "nothing new; 1 log as before.")


async def test_a_log_that_cannot_be_read_is_told_on_the_line_of_its_path(
    collection: Collection, tmp_path: Path
) -> None:
    async with an_app(collection, "home").run_test(size=USUAL) as pilot:
        await pilot.pause(0.2)
        assert isinstance(pilot.app.screen, LogScreen)
        pilot.app.screen.query_one(Input).insert_text_at_cursor(str(tmp_path / "没有.md"))
        await pilot.press("enter")
        await read(pilot, "没有.md")
        assert isinstance(pilot.app.screen, LogScreen)


async def test_the_first_log_is_read_in_the_background_too(
    collection: Collection, log: Path
) -> None:
    async with an_app(collection, "home").run_test(size=USUAL) as pilot:
        await pilot.pause(0.2)
        pilot.app.screen.query_one(Input).insert_text_at_cursor(str(log))
        await pilot.press("enter")
        await read(pilot, "1 new card")
        await pilot.press("enter")
        await read(pilot, "What is BLEU?")


async def test_a_reading_that_takes_long_tells_how_far_it_is_and_escape_stops_it(
    collection: Collection, log: Path
) -> None:
    collection.logs.generate(log)
    shares: list[float] = []

    def slowly(_self: Logs, *_paths: Any, told: Any = None, **_options: Any) -> None:  # noqa: ANN401
        for step in range(1000):
            shares.append(step / 1000)
            told(step / 1000)
            time.sleep(0.01)

    async with an_app(collection, "home").run_test(size=USUAL) as pilot:
        await pilot.pause(0.3)
        with patch.object(Logs, "generate", slowly):
            await pilot.press("g")
            await read(pilot, "(Esc stops it)")
            await pilot.press("escape")
            await pilot.pause(0.3)
        assert len(shares) < 500
        assert pilot.app.is_running
        assert "Reading" not in screen_text(pilot.app)
