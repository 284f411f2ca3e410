"""An empty home asks for a log, or offers the sample; another log comes in by the same line."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from srs.store.decks import named, sizes
from srs.study.answers import answer
from srs.study.generate import generate
from srs.study.today import queue_of
from srs.tui.home.opening import LogScreen
from srs.tui.home.sample import SampleScreen
from srs.tui.home.screen import HomeScreen
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_text


async def settled(pilot: Pilot[None]) -> None:
    for _ in range(4):
        await pilot.pause()


async def type_path(pilot: Pilot[None], text: str) -> None:
    pilot.app.screen.query_one(Input).insert_text_at_cursor(text)
    await settled(pilot)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "我的笔记" / "论文.md"
    path.parent.mkdir()
    path.write_text("Q: 什么是 SFT？\nA: 有监督微调\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("size", [(40, 12), SMALL, USUAL, LARGE])
async def test_an_empty_home_asks_for_a_log_and_offers_the_sample(size: tuple[int, int]) -> None:
    with a_study_of() as study:
        app = an_app(study, "home")
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            assert isinstance(app.screen, LogScreen)
            text = " ".join(screen_text(app).split())
            assert "Nothing is here yet" in text
            assert "a sample to try" in text
            assert app.screen.query_one(Input).region.right <= size[0]


async def test_a_typed_path_is_completed_and_read(log: Path) -> None:
    with a_study_of() as study:
        app = an_app(study, "home")
        async with app.run_test(size=USUAL) as pilot:
            await settled(pilot)
            await type_path(pilot, f"{log.parent.parent}/我")
            await pilot.press("tab", "tab")
            assert app.screen.query_one(Input).value == str(log)

            await pilot.press("enter")
            await settled(pilot)
            assert isinstance(app.screen, HomeScreen)
            assert "1 new card" in screen_text(app)
            assert "Logs   论文.md: press g to read" in screen_text(app)


async def test_tab_shows_what_a_path_may_become(log: Path) -> None:
    (log.parent / "论文[二].md").write_text("x", encoding="utf-8")
    with a_study_of() as study:
        app = an_app(study, "home")
        async with app.run_test(size=USUAL) as pilot:
            await settled(pilot)
            await type_path(pilot, f"{log.parent}/")
            await pilot.press("tab")
            await settled(pilot)
            assert app.screen.query_one(Input).value == f"{log.parent}/论文"
            assert "论文[二].md" in screen_text(app), "a name is no markup"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/no/such/log.md", "no such file or folder"),
        ("{folder}/empty", "Nothing to read"),
        ("{folder}/heading.md", "no card made"),
        ("{folder}/picture.png", "not a text file"),
    ],
)
async def test_what_is_wrong_is_told_below_the_line(tmp_path: Path, typed: str, told: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "heading.md").write_text("# Nothing but a heading\n", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(bytes(range(256)) * 20)
    with a_study_of() as study:
        app = an_app(study, "home")
        async with app.run_test(size=LARGE) as pilot:
            await settled(pilot)
            await type_path(pilot, typed.format(folder=tmp_path))
            await pilot.press("enter")
            await settled(pilot)
            assert isinstance(app.screen, LogScreen), "the line stays, to be mended"
            assert told in screen_text(app)

            await type_path(pilot, "x")
            assert told not in screen_text(app)


async def test_the_empty_line_takes_the_sample() -> None:
    with a_study_of() as study:
        app = an_app(study, "home")
        async with app.run_test(size=USUAL) as pilot:
            await settled(pilot)
            await pilot.press("enter")
            await settled(pilot)
            assert isinstance(app.screen, HomeScreen)
            assert "Logs   the sample that srs comes with: press g to read" in screen_text(app)
            assert study.store.ask(named)


async def test_who_leaves_is_told_the_keys() -> None:
    with a_study_of() as study:
        app = an_app(study, "home")
        async with app.run_test(size=USUAL) as pilot:
            await settled(pilot)
            await pilot.press("escape")
            await settled(pilot)
            assert "Press o to open a log" in screen_text(app)

            await pilot.press("o")
            await settled(pilot)
            assert isinstance(app.screen, LogScreen)


@pytest.mark.parametrize(
    ("key", "goes"), [("y", True), ("enter", True), ("n", False), ("escape", False)]
)
async def test_the_first_own_log_offers_the_sample_to_go(
    log: Path, key: str, *, goes: bool
) -> None:
    with a_study_of() as study:
        generate(study)
        (deck,) = study.store.ask(sizes)
        app = an_app(study, "home")
        async with app.run_test(size=USUAL, notifications=True) as pilot:
            await settled(pilot)
            await pilot.press("o")
            await settled(pilot)
            await type_path(pilot, f"'{log}'")
            await pilot.press("enter")
            await settled(pilot)
            assert isinstance(app.screen, SampleScreen)
            assert f"Take the sample out ({deck})?" in screen_text(app)

            await pilot.press(key)
            await settled(pilot)
            assert isinstance(app.screen, HomeScreen)
            assert (deck not in study.store.ask(sizes)) is goes
            assert "论文" in study.store.ask(sizes)


async def test_a_sample_that_was_reviewed_stays_without_a_word(log: Path) -> None:
    with a_study_of() as study:
        generate(study)
        answer(study, queue_of(study).order[0], 4)
        app = an_app(study, "home")
        async with app.run_test(size=USUAL) as pilot:
            await settled(pilot)
            await pilot.press("o")
            await settled(pilot)
            await type_path(pilot, str(log))
            await pilot.press("enter")
            await settled(pilot)
            assert isinstance(app.screen, HomeScreen)
