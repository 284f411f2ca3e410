"""Help lists the keys as they are bound now, and what is written of them names them all."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from textual.binding import Binding

from srs.tui.help.listed import listed_keys
from srs.tui.help.screen import live_keys
from srs.tui.keys.inbox import INBOX
from srs.tui.keys.review import REVIEW
from tests.samples import cards_of
from tests.tui.screens import a_study_of, an_app, screen_text


async def test_every_key_is_listed_once_by_a_name_that_stands_on_it() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test() as pilot:
            await pilot.press("space")
            await pilot.pause()
            listed = dict(live_keys(pilot.app.screen))
    assert listed["1"] == "Again"
    assert listed["u"] == "Undo"
    assert not [names for names in listed if "ideographic" in names or "１" in names]


ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_every_letter_of_the_inbox_is_explained(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    section = next(part for part in text.split("\n\n") if "`i`" in part and "`srs inbox`" in part)
    bound = [row.key for row in INBOX if isinstance(row, Binding)]
    letters = [key for row in bound for key in row.split(",") if key.isascii() and len(key) == 1]
    assert {"a", "A", "u"} <= set(letters)
    assert [key for key in letters if key.isalpha() and f"`{key}`" not in section] == []


@pytest.mark.parametrize(
    ("name", "heading"), [("README.md", "The review"), ("README.zh-CN.md", "复习")]
)
def test_every_key_of_the_review_is_explained(name: str, heading: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    table = text.split(f"\n## {heading}\n")[1].strip().split("\n\n")[0]
    named = {key for row in table.splitlines() for key in re.split("[ ,、]+", row.split("|")[1])}
    bound = [row.key for row in REVIEW if isinstance(row, Binding) and "grade" not in row.action]
    keys = {key for row in bound for key in row.split(",") if key.isascii() and len(key) == 1}
    assert {"e", "x", "1"} <= keys
    assert keys - named == set()


@pytest.mark.parametrize("name", ["help.md", "help.zh_CN.md"])
def test_the_page_explains_what_one_key_does_to_many(name: str) -> None:
    page = (ROOT / "srs" / "tui" / "help" / name).read_text(encoding="utf-8")
    assert {key for key in ("A", "R", "u") if f"`{key}`" in page} == {"A", "R", "u"}


async def test_what_cannot_be_done_just_now_is_told_by_a_sign() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(size=(80, 60)) as pilot:
            before = {each.action: each for each in listed_keys(pilot.app.screen)}
            assert before["review.reveal"].works
            assert not before["review.good"].works
            await pilot.press("question_mark")
            await pilot.pause()
            shown = screen_text(pilot.app)
            line = next(each for each in shown.splitlines() if each.endswith("  Good"))
            assert line.split() == ["-", "3", "Good"]
            assert "-  cannot be done just now" in shown
            assert "Grade 3" not in shown, "of the other kind of grades"
            await pilot.press("escape", "space")
            await pilot.pause()
            after = {each.action: each for each in listed_keys(pilot.app.screen)}
            assert after["review.good"].works


async def test_space_and_enter_are_called_as_they_are_everywhere() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test() as pilot:
            listed = {each.action: each.keys for each in listed_keys(pilot.app.screen)}
            assert listed["review.reveal"] == "Space"
            assert listed["review.all"] == "Enter"
            assert listed["app.help"] == "?"


async def test_other_keys_are_shown_as_they_are_set() -> None:
    keys = {"review.undo": ("z", "f9"), "app.theme": ("f8",)}
    with a_study_of(*cards_of("a")) as study:
        mine = replace(study, config=replace(study.config, keys=keys))
        async with an_app(mine).run_test() as pilot:
            listed = {each.action: each.keys for each in listed_keys(pilot.app.screen)}
            assert listed["review.undo"] == "z F9"
            assert listed["app.theme"] == "F8"


async def test_keys_stand_in_groups() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study, "home").run_test(size=(80, 60)) as pilot:
            await pilot.press("question_mark")
            await pilot.pause()
            lines = [line.strip() for line in screen_text(pilot.app).splitlines()]
            assert lines.index("On this screen") < lines.index("Everywhere")
            assert lines[lines.index("Everywhere") + 1].split() == ["?", "Help"]
