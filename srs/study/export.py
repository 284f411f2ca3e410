"""Cards as files for other programs: Anki packages, CSV, JSON."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from srs import anki, files
from srs.card import Status
from srs.errors import UsageError
from srs.query import Candidate
from srs.study.cards import require_deck, search
from srs.study.describe import describe
from srs.study.study import Study
from srs.tags import tags

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


def export(study: Study, path: Path, deck: str | None = None) -> int:
    """Write the active cards of `deck` (None is all) to `path`; how many they are.

    The suffix says how: .apkg, .csv or .json. Raises UsageError for any other, and
    ExportError when the file cannot be written.
    """
    write = _FORMATS.get(path.suffix.lower())
    if write is None:
        raise UsageError(
            f"{path}: srs cannot write {path.suffix or 'a file without a suffix'}",
            f"name it {' or '.join('*' + suffix for suffix in _FORMATS)}",
        )
    require_deck(study, deck)
    query = f"is:{Status.ACTIVE}"
    cards = [found for found in search(study, query) if found.is_in(deck)]
    files.write_atomically(path, write(cards))
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
        writer.writerow(
            (
                card.id, content.deck, content.kind, content.question, content.answer,
                day or "", title or "", content.source, " ".join(tags(card)),
            )
        )  # fmt: skip
    return text.getvalue().encode()


def _json(cards: Sequence[Candidate]) -> bytes:
    return json.dumps([describe(found) for found in cards], ensure_ascii=False, indent=1).encode()


_FORMATS: dict[str, Callable[[Sequence[Candidate]], bytes]] = {
    ".apkg": _apkg,
    ".csv": _csv,
    ".json": _json,
}
