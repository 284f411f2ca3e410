"""The file of a package, whatever it holds."""

import json
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from srs.anki import package
from tests.anki.samples import MADE, a_card, a_list, edited


def test_the_same_cards_give_the_same_bytes() -> None:
    cards = [a_card("one"), a_list("甲", "乙"), edited(a_card("two"), deck="论文::bert")]
    assert package(cards) == package(cards)


def test_a_card_keeps_its_number_whatever_goes_with_it(tmp_path: Path) -> None:
    one, two = a_card("one"), a_card("two")
    alone, together = tmp_path / "alone", tmp_path / "together"
    alone.write_bytes(package([two]))
    together.write_bytes(package([one, two]))
    [number] = numbers(alone)
    assert number in numbers(together)


def test_the_numbers_of_anki_lie_within_the_day_before_the_last_change(tmp_path: Path) -> None:
    (tmp_path / "cards.apkg").write_bytes(package([a_card(f"card {n}") for n in range(50)]))
    changed = MADE.timestamp() * 1000
    made = numbers(tmp_path / "cards.apkg")
    assert len(set(made)) == 50
    assert all(changed - 86_400_000 < number <= changed for number in made)


def test_a_package_without_cards_is_one() -> None:
    assert package([])


def test_it_holds_a_collection_and_no_media(tmp_path: Path) -> None:
    (tmp_path / "cards.apkg").write_bytes(package([a_card()]))
    with zipfile.ZipFile(tmp_path / "cards.apkg") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["collection.anki2", "media"]
        assert json.loads(archive.read("media")) == {}


def test_nothing_else_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    (tmp_path / "cards.apkg").write_bytes(package([a_card()]))
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["cards.apkg", "scratch"]


def numbers(path: Path) -> list[int]:
    """The numbers of the notes in a package."""
    with zipfile.ZipFile(path) as archive, closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(archive.read("collection.anki2"))
        return [number for (number,) in database.execute("select id from notes order by id")]
