"""The rows of a package are those that genanki writes of the same notes."""

import io
import itertools
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import genanki
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.anki import package
from srs.anki.fields import fields
from srs.anki.note_type import REVISED, note_type
from srs.anki.text import line
from srs.card import Card
from srs.tags import tags
from tests.anki.samples import a_card, a_list, edited

Rows = dict[str, list[tuple[object, ...]]]
_DECKS = 10
"""The column of `col` that has them, as JSON."""
_TABLES = ("col", "notes", "cards", "revlog", "graves")
_TEXT = st.text(st.sampled_from("aB字 _'<&[$]\u200b\n"), min_size=1, max_size=8)


@st.composite
def some_cards(draw: st.DrawFn) -> list[Card]:
    """Cards of several decks, some with a question of which nothing is to be seen."""
    names = draw(st.lists(_TEXT, unique=True, max_size=6))
    cards = [
        a_list(*draw(st.lists(_TEXT, min_size=1, max_size=3)), name=name)
        if draw(st.booleans())
        else a_card(name, draw(_TEXT), draw(_TEXT))
        for name in names
    ]
    decks = st.sampled_from(["papers", "papers::bert", "论文", "a  b", "a b"])
    return [
        edited(card, timedelta(seconds=draw(st.integers(0, 2))), deck=draw(decks)) for card in cards
    ]


class _Note(genanki.Note):  # type: ignore[misc]  # genanki has no types
    """One that is written under a given number, with the time of its card."""

    def __init__(self, card: Card, model: genanki.Model, number: int, due: int) -> None:
        super().__init__(model, fields(card), tags=tags(card), guid=card.id, due=due)
        self._changed, self._number = card.changed.timestamp(), number

    def write_to_db(
        self,
        cursor: sqlite3.Cursor,
        timestamp: float,  # noqa: ARG002 - one for all
        deck_id: int,
        id_gen: Iterator[int],  # noqa: ARG002 - it counts on from the present time
    ) -> None:
        super().write_to_db(cursor, self._changed, deck_id, itertools.repeat(self._number))


def of(package_of: bytes) -> Rows:
    """All rows of a package."""
    with closing(sqlite3.connect(":memory:")) as database:
        with zipfile.ZipFile(io.BytesIO(package_of)) as archive:
            database.deserialize(archive.read("collection.anki2"))
        return _rows(database)


def by_genanki(cards: list[Card], like: Rows) -> Rows:
    """The rows that genanki makes, with the numbers of `like`."""
    numbers, model = {str(row[1]): row[0] for row in like["notes"]}, note_type()
    known = json.loads(str(like["col"][0][_DECKS]))
    decks = {deck["name"]: genanki.Deck(deck["id"], deck["name"]) for deck in known.values()}
    used: dict[str, genanki.Deck] = {}
    for due, card in enumerate(cards, start=1):
        name, number = line(card.note.deck), numbers[card.id]
        assert isinstance(number, int)
        used[name] = decks[name]
        used[name].add_note(_Note(card, model, number, due))
    with closing(sqlite3.connect(":memory:")) as database:
        whole = genanki.Package(list(used.values()))
        whole.write_to_db(database.cursor(), REVISED.timestamp(), itertools.repeat(0))
        return _rows(database)


def _rows(database: sqlite3.Connection) -> Rows:
    return {
        table: database.execute(f"select * from {table} order by 1").fetchall()  # noqa: S608 - ours
        for table in _TABLES
    }


@settings(deadline=None)
@given(some_cards())
def test_rows_are_as_genanki_writes_them(cards: list[Card]) -> None:
    rows = of(package(cards))
    assert rows == by_genanki(cards, rows)
