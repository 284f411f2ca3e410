#!/usr/bin/env bash
# anki 26.9.3: a review whose id the collection has already is left out of a package's import, also
# where it belongs to another card; the import says nothing of it.
#
# Two packages, one note with two reviews each, of different notes; one of the second package's
# reviews has the millisecond id of one of the first. Both notes and cards arrive, the second card
# says that it was reviewed twice, and one row of its history is not there.
#
# Seen: 'cards 2, reviews told by the cards 4, reviews in the history 3'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check anki==26.9.3
cat >"$work/try.py" <<'PY'
import sys
from pathlib import Path

from anki.collection import (
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)

folder = Path(sys.argv[1])


def package(name: str, reviews: list[int]) -> Path:
    collection = Collection(str(folder / f"{name}.anki2"))
    note = collection.new_note(collection.models.by_name("Basic"))
    note["Front"], note["Back"] = name, "answer"
    collection.add_note(note, collection.decks.id("Deck"))
    card = note.cards()[0]
    card.type, card.queue, card.ivl, card.reps, card.factor = 2, 2, 10, len(reviews), 2500
    card.due = collection.sched.today + 10
    collection.update_card(card)
    for review in reviews:
        collection.db.execute(
            "insert into revlog values (?, ?, -1, 3, 10, 4, 2500, 4000, 1)", review, card.id
        )
    path = folder / f"{name}.apkg"
    collection.export_anki_package(
        out_path=str(path),
        options=ExportAnkiPackageOptions(with_scheduling=True, with_deck_configs=False),
        limit=None,
    )
    return path


target = Collection(str(folder / "target.anki2"))
for path in (
    package("first", [1_780_000_000_000, 1_780_000_001_000]),
    package("second", [1_780_000_001_000, 1_780_000_002_000]),
):
    target.import_anki_package(
        ImportAnkiPackageRequest(
            package_path=str(path), options=ImportAnkiPackageOptions(with_scheduling=True)
        )
    )
print(
    f"cards {target.card_count()},"
    f" reviews told by the cards {target.db.scalar('select sum(reps) from cards')},"
    f" reviews in the history {target.db.scalar('select count() from revlog')}"
)
PY
got=$("$work/venv/bin/python" "$work/try.py" "$work" 2>/dev/null)
printf '%s\n' "$got"
[ "$got" = "cards 2, reviews told by the cards 4, reviews in the history 3" ] || { echo "the behaviour has changed" >&2; exit 1; }
