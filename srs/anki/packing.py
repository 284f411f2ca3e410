"""A package in memory: the cards as notes, in their decks.

The same cards always give the same bytes. No schedule or history is written: every card is
new in Anki, and a note that is there already keeps what Anki knows about it.
"""

import io
import itertools
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from hashlib import sha256

import genanki

from srs.anki.fields import fields
from srs.anki.note_type import REVISED, note_type
from srs.anki.text import line
from srs.card import Card
from srs.tags import tags

_DAY_MS = 24 * 60 * 60 * 1000
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip file can hold."""


class _Note(genanki.Note):  # type: ignore[misc]  # genanki has no types
    """A note that was last modified when its card was, and not when the package was made.

    Anki updates a note when its time is later than the one it has, and leaves it otherwise.
    """

    def __init__(self, card: Card, model: genanki.Model, number: int, due: int) -> None:
        super().__init__(model, fields(card), tags=tags(card), guid=card.id, due=due)
        self._changed = card.changed.timestamp()
        self._number = number

    def write_to_db(
        self,
        cursor: sqlite3.Cursor,
        timestamp: float,  # noqa: ARG002  genanki's one time for all notes
        deck_id: int,
        id_gen: Iterator[int],  # noqa: ARG002  genanki counts on from the present time
    ) -> None:
        """Write the note and its one card, both under the same number."""
        super().write_to_db(cursor, self._changed, deck_id, itertools.repeat(self._number))


def package(cards: Sequence[Card]) -> bytes:
    """An .apkg with `cards`, which Anki will introduce in this order."""
    decks = _decks(cards)
    with closing(sqlite3.connect(":memory:")) as database:
        genanki.Package(decks).write_to_db(
            database.cursor(), REVISED.timestamp(), itertools.repeat(0)
        )
        database.commit()
        collection = database.serialize()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as members:
        _add(members, "collection.anki2", collection)
        _add(members, "media", b"{}")
    return archive.getvalue()


def _decks(cards: Sequence[Card]) -> list[genanki.Deck]:
    model = note_type()
    decks: dict[str, genanki.Deck] = {}
    for due, (card, number) in enumerate(zip(cards, _numbers(cards), strict=True), start=1):
        name = line(card.note.deck)
        deck = decks.setdefault(name, genanki.Deck(_deck_number(name), name))
        deck.add_note(_Note(card, model, number, due))
    return list(decks.values())


def _numbers(cards: Sequence[Card]) -> Iterator[int]:
    """A number for each card, unique among them.

    Anki reads it as the instant, in milliseconds, at which the card was made. Cards are made
    many at a time, so each gets an instant of its own within the day before.
    """
    taken: set[int] = set()
    for card in cards:
        number = int(card.changed.timestamp()) * 1000 - _hash(card.id) % _DAY_MS
        while number in taken:
            number -= 1
        taken.add(number)
        yield number


def _deck_number(name: str) -> int:
    """Anki knows a deck by its name; the number only has to differ. 1 is its default deck."""
    return 2 + _hash(name) % 2**48


def _hash(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:8])


def _add(members: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _OLDEST)
    members.writestr(member, content, zipfile.ZIP_DEFLATED, compresslevel=1)
