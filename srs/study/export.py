"""Cards as files for other programs: Anki packages, CSV, JSON."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from srs import anki, files
from srs.card import Status
from srs.errors import UsageError
from srs.note import places
from srs.query import Candidate
from srs.study.anki_table import anki_table
from srs.study.cards import require_deck
from srs.study.describe import describe
from srs.study.search import search
from srs.study.spreadsheet import cell
from srs.study.study import Study
from srs.tags import tags
from srs.text import as_json

_COLUMNS = (
    "id",
    "deck",
    "kind",
    "question",
    "answer",
    "entry_date",
    "entry_title",
    "source",
    "tags",
)

Target = Literal["anki"]
"""A program that reads a format in a way of its own."""


def export(
    study: Study,
    path: Path,
    deck: str | None = None,
    query: str = "",
    target: Target | None = None,
) -> int:
    """Write the active cards of `deck` (None is all) that match `query`; how many they are.

    The suffix says how: .apkg, .csv or .json; .csv for Anki, if that is the `target`. In CSV
    an apostrophe stands before what a spreadsheet would run as a formula; JSON holds every
    text as it is. Raises UsageError for any other suffix, and ExportError when the file
    cannot be written.
    """
    suffix = path.suffix.lower()
    formats = _FORMATS if target is None else _FOR_ANKI
    write = formats.get(suffix)
    if write is None:
        what = suffix or "a file without a suffix"
        raise UsageError(
            f"{path}: srs cannot write {what}{' for Anki' if target else ''}",
            f"name it {' or '.join('*' + suffix for suffix in formats)}",
        )
    require_deck(study, deck)
    cards = [
        found
        for found in search(study, query)
        if found.card.status is Status.ACTIVE and found.is_in(deck)
    ]
    files.write_atomically(path, write(cards), study.scratch)
    return len(cards)


def _apkg(cards: Sequence[Candidate]) -> bytes:
    return anki.package([found.card for found in cards])


def _csv(cards: Sequence[Candidate]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for found in cards:
        card, content = found.card, found.card.note
        day, title = content.entry.date, content.entry.title
        row = (
            card.id, content.deck, content.kind, content.question, content.answer,
            str(day or ""), title or "", places(content), " ".join(tags(card)),
        )  # fmt: skip
        writer.writerow(cell(text) for text in row)
    return text.getvalue().encode()


def _json(cards: Sequence[Candidate]) -> bytes:
    return as_json([describe(found) for found in cards])


_FORMATS: dict[str, Callable[[Sequence[Candidate]], bytes]] = {
    ".apkg": _apkg,
    ".csv": _csv,
    ".json": _json,
}
_FOR_ANKI: dict[str, Callable[[Sequence[Candidate]], bytes]] = {
    ".apkg": _apkg,
    ".csv": lambda cards: anki_table([found.card for found in cards]),
}
