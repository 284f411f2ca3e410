"""Help lists the keys as they are bound now, and what is written of them names them all."""

import re
from pathlib import Path

import pytest
from textual.binding import Binding

from srs.tui.help.screen import live_keys
from srs.tui.keys.inbox import INBOX
from srs.tui.keys.review import REVIEW
from tests.samples import cards_of
from tests.tui.screens import a_study_of, an_app


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
