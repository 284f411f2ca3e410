#!/usr/bin/env bash
# genanki 0.13.1 with anki 26.9.3: of a note with one gap inside another genanki writes one card,
# where Anki makes two.
#
# Anki nests gaps: `{{c1::outer {{c2::inner}} outer}}` is a note of two cards, and a note with that
# text that is added in Anki has both. genanki looks for the gaps itself and finds the outer number
# only, so that the package carries one card; Anki's import takes the note as it is in the package.
#
# Seen: 'cards by genanki 1, of the same note added in Anki 2'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check anki==26.9.3 genanki==0.13.1
cat >"$work/try.py" <<'PY'
import sys
from pathlib import Path

import genanki
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)

folder = Path(sys.argv[1])
TEXT = "The {{c1::outer {{c2::inner}} outer}} end"
deck = genanki.Deck(1_700_000_001, "Nested")
deck.add_note(genanki.Note(model=genanki.CLOZE_MODEL, fields=[TEXT, ""]))
package = folder / "nested.apkg"
genanki.Package(deck).write_to_file(str(package))

taken = Collection(str(folder / "taken.anki2"))
taken.import_anki_package(
    ImportAnkiPackageRequest(package_path=str(package), options=ImportAnkiPackageOptions())
)
typed = Collection(str(folder / "typed.anki2"))
note = typed.new_note(typed.models.by_name("Cloze"))
note["Text"] = TEXT
typed.add_note(note, typed.decks.id("Nested"))
print(f"cards by genanki {taken.card_count()}, of the same note added in Anki {typed.card_count()}")
PY
got=$("$work/venv/bin/python" "$work/try.py" "$work" 2>/dev/null)
printf '%s\n' "$got"
[ "$got" = "cards by genanki 1, of the same note added in Anki 2" ] || { echo "the behaviour has changed" >&2; exit 1; }
