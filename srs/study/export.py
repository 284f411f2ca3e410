"""Cards as files for other programs: Anki packages, CSV, JSON."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

from srs import anki, files
from srs.card import Status, places
from srs.errors import UsageError
from srs.query import Candidate
from srs.study.cards import require_deck, search
from srs.study.describe import describe
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


def export(study: Study, path: Path, deck: str | None = None, query: str = "") -> int:
    """Write the active cards of `deck` (None is all) that match `query`; how many they are.

    The suffix says how: .apkg, .csv or .json. In CSV an apostrophe stands before what a
    spreadsheet would run as a formula; JSON holds every text as it is. Raises
    UsageError for any other suffix, and ExportError when the file cannot be written.
    """
    write = _FORMATS.get(path.suffix.lower())
    if write is None:
        raise UsageError(
            f"{path}: srs cannot write {path.suffix or 'a file without a suffix'}",
            f"name it {' or '.join('*' + suffix for suffix in _FORMATS)}",
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
        card, content = found.card, found.card.content
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
