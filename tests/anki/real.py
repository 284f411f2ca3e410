"""Collections of the real Anki, where it is installed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

pytest.importorskip("anki.collection")

from anki import import_export_pb2 as wire
from anki.cards import Card
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)

__all__ = [
    "Collection",
    "back",
    "card_of",
    "empty_collection",
    "front",
    "row",
    "take_in",
    "take_in_table",
]

_IF_NEWER = wire.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER


@contextmanager
def empty_collection() -> Iterator[Collection]:
    with TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "collection.anki2"))
        try:
            yield collection
        finally:
            collection.close()


def take_in(collection: Collection, package: Path) -> dict[str, int]:
    """Import `package` as Anki does by default, and count what became of its notes."""
    options = ImportAnkiPackageOptions(update_notes=_IF_NEWER, update_notetypes=_IF_NEWER)
    request = ImportAnkiPackageRequest(package_path=str(package), options=options)
    log = collection.import_anki_package(request).log
    counts = {
        "new": len(log.new),
        "updated": len(log.updated),
        "duplicate": len(log.duplicate),
        "conflicting": len(log.conflicting),
    }
    return {outcome: count for outcome, count in counts.items() if count}


def card_of(collection: Collection, name: str) -> Card:
    """The one card of the note that was made of the card `name`."""
    [number] = collection.find_cards(f'"Id:{name}"')
    return collection.get_card(number)


def front(card: Card) -> str:
    """The question as Anki draws it, without the style."""
    return card.question().partition("</style>")[2]


def back(card: Card) -> str:
    """The answer as Anki draws it, without the style."""
    return card.answer().partition("</style>")[2]


def row(collection: Collection, name: str) -> tuple[object, ...]:
    """All that Anki keeps about the note and its card."""
    card = card_of(collection, name)
    assert collection.db is not None
    [note] = collection.db.all("select * from notes where id = ?", card.nid)
    [kept] = collection.db.all("select * from cards where id = ?", card.id)
    return (*note, *kept)


def take_in_table(collection: Collection, table: Path) -> dict[str, int]:
    """Import a CSV file by what stands in its first lines, and count what became of its notes."""
    metadata = collection.get_csv_metadata(path=str(table), delimiter=None)
    log = collection.import_csv(ImportCsvRequest(path=str(table), metadata=metadata)).log
    outcomes = ("new", "updated", "duplicate", "conflicting", "first_field_match",
                "missing_notetype", "missing_deck", "empty_first_field")  # fmt: skip
    counts = {outcome: len(getattr(log, outcome)) for outcome in outcomes}
    return {outcome: count for outcome, count in counts.items() if count}
