"""A collection of the schema before content was data is what it was: to the eye, and undone."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from srs.store import Store
from tests.upgrade.life import CONFIG, HOME, TOLD, said
from tests.upgrade.making import PLACE, database_of

# the sample is carried over once, by the process that runs all tests of it: conftest.py
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def told() -> Any:  # noqa: ANN401  # a JSON document
    """What the older build said of it."""
    return json.loads(TOLD.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401  # a JSON document
    """What this build says."""
    home = tmp_path_factory.mktemp("home")
    (home / "config.toml").write_text(CONFIG, encoding="utf-8")
    database_of(HOME, Path(PLACE), home / "srs.db")
    return json.loads(said(Path(sys.executable), home))


def differing(old: Any, new: Any, place: str = "") -> Iterator[str]:  # noqa: ANN401  # as above
    """Where `new` does not say what `old` does; it may say more."""
    if isinstance(old, dict) and isinstance(new, dict):
        for name, value in old.items():
            yield from differing(value, new.get(name), f"{place}.{name}")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, pair in enumerate(zip(old, new, strict=True)):
            yield from differing(*pair, f"{place}.{number}")
    elif old != new:
        yield f"{place}: {old!r} -> {new!r}"


@pytest.mark.parametrize("part", ["list", "cards", "show", "stats", "due", "next"])
def test_it_says_of_itself_what_it_said(told: Any, found: Any, part: str) -> None:  # noqa: ANN401
    assert list(differing(told[part], found[part], part)) == []


def test_every_step_back_leads_where_it_led(told: Any, found: Any) -> None:  # noqa: ANN401
    for step, (old, new) in enumerate(zip(told["undo"], found["undo"], strict=True)):
        assert list(differing(old[1], new[1], f"undo {step}")) == []
        assert old[0] == new[0], f"the cards after {step} steps"


def test_there_is_something_of_everything(told: Any) -> None:  # noqa: ANN401
    of_query = {query: len(cards) for query, cards in told["list"].items()}
    assert [query for query, cards in of_query.items() if not cards] == ["is:offer"]
    undone = {document.get("verdict") for _, document in told["undo"][1:]}
    assert undone >= {
        "accept", "reject", "edit", "suspend", "unsuspend", "bury", "flag", "unflag", "take",
        "refuse", "forget",
    }  # fmt: skip


def test_the_file_is_sound_and_as_srs_makes_it(tmp_path: Path) -> None:
    database_of(HOME, Path(PLACE), tmp_path / "srs.db")
    with Store.open(tmp_path / "srs.db") as store:
        assert (store.problems(), store.deviations()) == ([], [])
