"""Cards as files for other programs: Anki packages, CSV, JSON."""

import csv
import io
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

from srs import anki, files
from srs.card import Card, Status
from srs.errors import UsageError
from srs.note import places
from srs.store.search import Search, all_found, every_card, found_count
from srs.study.anki_table import anki_table
from srs.study.cards import require_deck
from srs.study.describe import describe
from srs.study.search import wanted
from srs.study.spreadsheet import cell
from srs.study.study import Study
from srs.tags import tags
from srs.text import as_json_list
from srs.translation import mark, one_of

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
        what = suffix or mark("a file without a suffix")
        said = (
            mark("{path}: srs cannot write {what} for Anki", path=path, what=what)
            if target
            else mark("{path}: srs cannot write {what}", path=path, what=what)
        )
        names = one_of(f"*{suffix}" for suffix in formats)
        raise UsageError(said, mark("name it {names}", names=names))
    require_deck(study, deck)
    search = wanted(study, query, deck, (Status.ACTIVE,))
    with study.store.transaction(reading=True):
        number, data = study.store.ask(found_count, search), write(study, search)
    files.write_atomically(path, data, study.scratch)
    return number


Write = Callable[[Study, Search], bytes]
"""The file of what is found."""


def _of_cards(write: Callable[[Iterable[Card]], bytes]) -> Write:
    """How `write` is given the cards: read while they are written, and never all at once."""
    return lambda study, search: write(study.store.ask(every_card, search))


def _csv(cards: Iterable[Card]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for card in cards:
        content = card.note
        day, title = content.entry.date, content.entry.title
        row = (
            card.id, content.deck, content.kind, content.question, content.answer,
            str(day or ""), title or "", places(content), " ".join(tags(card)),
        )  # fmt: skip
        writer.writerow(cell(text) for text in row)
    return text.getvalue().encode()


def _json(study: Study, search: Search) -> bytes:
    return as_json_list(map(describe, study.store.ask(all_found, search)))


_FORMATS: dict[str, Write] = {
    ".apkg": _of_cards(anki.package),
    ".csv": _of_cards(_csv),
    ".json": _json,
}
_FOR_ANKI: dict[str, Write] = {
    ".apkg": _of_cards(anki.package),
    ".csv": _of_cards(anki_table),
}
