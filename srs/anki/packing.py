"""A package in memory: the cards as notes, in their decks.

The same cards always give the same bytes. No schedule or history is written: every card is
new in Anki, and a note that is there already keeps what Anki knows about it.
"""

import io
import itertools
import sqlite3
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from hashlib import sha256

import genanki

from srs.anki.fields import fields
from srs.anki.note_type import NOTE_TYPE_ID, REVISED, note_type
from srs.anki.text import line
from srs.card import Card
from srs.tags import tags

_DAY_MS = 24 * 60 * 60 * 1000
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip file can hold."""
_AT_ONCE = 2_000
_BETWEEN_FIELDS = "\x1f"
_UNSYNCED = -1
"""What Anki counts changes by that it has not sent to its server."""
_NOTE = "INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '')"
"""The sum over the first field is 0: Anki makes it anew."""
_CARD = "INSERT INTO cards VALUES (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"
"""New, so that its place in the queue is the only figure that is not 0."""


def package(cards: Iterable[Card]) -> bytes:
    """An .apkg with `cards`, which Anki will introduce in this order."""
    with closing(sqlite3.connect(":memory:")) as database:
        cursor = database.cursor()
        genanki.Package([]).write_to_db(cursor, REVISED.timestamp(), itertools.repeat(0))
        for deck in _add_notes(cursor, cards):
            deck.write_to_db(cursor, REVISED.timestamp(), itertools.repeat(0))
        database.commit()
        collection = database.serialize()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as members:
        _add(members, "collection.anki2", collection)
        _add(members, "media", b"{}")
    return archive.getvalue()


def _add_notes(cursor: sqlite3.Cursor, cards: Iterable[Card]) -> list[genanki.Deck]:
    """Write each of `cards` as a note with its one card; the decks that they are in.

    genanki would hold all notes as objects, and write each with two statements of its own.
    """
    model, decks, taken = note_type(), dict[str, genanki.Deck](), set[int]()
    numbered = enumerate(cards, start=1)
    while some := list(itertools.islice(numbered, _AT_ONCE)):
        notes, shown = [], []
        for due, card in some:
            name = line(card.note.deck)
            if name not in decks:
                decks[name] = genanki.Deck(_deck_number(name), name)
                decks[name].add_model(model)
            number, held = _number(card, taken), fields(card)
            notes.append(_note_row(card, number, held))
            if held[0]:  # without a question Anki has no card
                shown.append(_card_row(card, number, decks[name].deck_id, due))
        cursor.executemany(_NOTE, notes)
        cursor.executemany(_CARD, shown)
    return list(decks.values())


def _note_row(card: Card, number: int, held: Sequence[str]) -> tuple[str | int, ...]:
    """A row of Anki's table of notes.

    A note was last modified when its card was, and not when the package was made: Anki updates
    one when its time is later than the one it has, and leaves it otherwise.
    """
    changed, tagged = int(card.changed.timestamp()), f" {' '.join(tags(card))} "
    text = _BETWEEN_FIELDS.join(held)
    return number, card.id, NOTE_TYPE_ID, changed, _UNSYNCED, tagged, text, held[0]


def _card_row(card: Card, number: int, deck: int, due: int) -> tuple[int, ...]:
    """A row of Anki's table of cards, under the number of its note."""
    return number, number, deck, int(card.changed.timestamp()), _UNSYNCED, due


def _number(card: Card, taken: set[int]) -> int:
    """A number for `card` that is none of those `taken`, and is taken by it.

    Anki reads it as the instant, in milliseconds, at which the card was made. Cards are made
    many at a time, so each gets an instant of its own within the day before.
    """
    number = int(card.changed.timestamp()) * 1000 - _hash(card.id) % _DAY_MS
    while number in taken:
        number -= 1
    taken.add(number)
    return number


def _deck_number(name: str) -> int:
    """Anki knows a deck by its name; the number only has to differ. 1 is its default deck."""
    return 2 + _hash(name) % 2**48


def _hash(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:8])


def _add(members: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _OLDEST)
    members.writestr(member, content, zipfile.ZIP_DEFLATED, compresslevel=1)
