"""What the first screen must not wait for."""

import subprocess
import sys
from pathlib import Path

import pytest

_OPENED = """
import asyncio, sys
from srs.collection.here import open_collection
from srs.tui.app import SrsApp

async def modules(app):
    async with app.run_test() as pilot:
        await pilot.pause()
        print(*sorted(sys.modules))

with open_collection(sys.argv[1]) as collection:
    asyncio.run(modules(SrsApp(collection, sys.argv[2])))
"""
_NEVER = {
    "alembic",
    "genanki",
    "markdown_it",
    "http.client",
    "rich.markdown",
    "srs.formula",
    "srs.making",
    "srs.markdown.blocks",
    "srs.parse",
    "srs.reconcile",
    "srs.tui.browse.screen",
    "srs.tui.inbox.screen",
    "srs.tui.log_view.screen",
    "srs.tui.settings.screen",
    "srs.verify",
    "textual.highlight",
    "textual.widgets._data_table",
    "textual.widgets._markdown",
    "textual.widgets._text_area",
    "tomlkit",
}
_REVIEW = {
    "srs.query.tree",
    "srs.store.search",
    "srs.study.generated",
    "srs.study.inbox",
    "srs.study.verdicts",
    "srs.tui.faces.differences",
    "srs.tui.home.screen",
    "srs.tui.review.end",
}
_HOME = {"srs.tui.review.screen", "srs.tui.faces.card_view"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a card that is asked."""
    folder = tmp_path_factory.mktemp("home")
    program = "import sys; from srs.collection.here import open_collection as o\n"
    program += "with o(sys.argv[1]) as c: c.cards.add('What is a token?', 'A piece of text.')"
    subprocess.run([sys.executable, "-c", program, str(folder)], check=True)
    return folder


@pytest.mark.parametrize(("start", "others"), [("review", _REVIEW), ("home", _HOME)])
def test_the_first_screen_waits_for_nothing_that_it_does_not_show(
    home: Path, start: str, others: set[str]
) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _OPENED, str(home), start],
        capture_output=True,
        text=True,
        check=True,
    )
    found = set(run.stdout.split())

    assert f"srs.tui.{start}.screen" in found
    assert sorted((_NEVER | others) & found) == []
