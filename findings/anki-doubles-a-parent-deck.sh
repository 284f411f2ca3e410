#!/usr/bin/env bash
# anki 26.9.3: a text import whose rows name a deck of a deck before the deck above it makes a third
# deck, with a plus behind its name, and puts the notes of the upper deck there.
#
# The file has a deck column. Its first row is of papers::bert, so that papers is made as well; the
# second row, of papers, does not find that one and goes into a new deck `papers+`. With the rows
# the other way round both notes are where the file says.
#
# Seen: 'lower first: papers 0, papers::bert 1, papers+ 1'
#       'upper first: papers 1, papers::bert 1'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check anki==26.9.3
cat >"$work/try.py" <<'PY'
import sys
from pathlib import Path

from anki.collection import Collection, ImportCsvRequest

folder = Path(sys.argv[1])


def decks(name: str, rows: list[str]) -> str:
    path = folder / f"{name}.csv"
    head = "#separator:Comma\n#html:false\n#deck column:1\n"
    path.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")
    collection = Collection(str(folder / f"{name}.anki2"))
    metadata = collection.get_csv_metadata(path=str(path), delimiter=None)
    collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata))
    return ", ".join(
        f"{deck.name} {len(collection.find_notes(f'did:{deck.id}'))}"
        for deck in collection.decks.all_names_and_ids()
        if deck.name != "Default"
    )


LOWER, UPPER = "papers::bert,one,1", "papers,two,2"
print("lower first:", decks("lower", [LOWER, UPPER]))
print("upper first:", decks("upper", [UPPER, LOWER]))
PY
got=$("$work/venv/bin/python" "$work/try.py" "$work")
printf '%s\n' "$got"
[ "$got" = "lower first: papers 0, papers::bert 1, papers+ 1
upper first: papers 1, papers::bert 1" ] || { echo "the behaviour has changed" >&2; exit 1; }
