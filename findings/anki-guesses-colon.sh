#!/usr/bin/env bash
# anki 26.9.3: a comma-separated file whose tags are Anki's own hierarchical ones
# (paper::bert) is taken for a colon-separated file.
#
# The file below has five columns, a header row and six rows, all quoted by rule and divided by
# commas. Given no delimiter, Anki's own metadata answers COLON and one column, and the import
# makes seven notes of it, the header among them, each holding the text up to the first colon.
# With a first line `#separator:Comma` the same rows are read as five columns.
#
# Seen: 'guessed COLON, columns 1, notes 7, first field of the second: 0,papers'
#       'declared COMMA, columns 5'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check anki==26.9.3
cat >"$work/try.py" <<'PY'
import sys
from pathlib import Path

from anki.collection import Collection, ImportCsvRequest

folder = Path(sys.argv[1])
rows = "id,deck,question,answer,tags\n" + "".join(
    f"{n},papers::bert,Question {n}?,Answer {n},paper::bert layer::{n}\n" for n in range(6)
)
collection = Collection(str(folder / "collection.anki2"))


def read(name: str, text: str):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path, collection.get_csv_metadata(path=str(path), delimiter=None)


path, guessed = read("plain.csv", rows)
collection.import_csv(ImportCsvRequest(path=str(path), metadata=guessed))
notes = [collection.get_note(each) for each in sorted(collection.find_notes(""))]
print(
    f"guessed {guessed.Delimiter.Name(guessed.delimiter)}, columns {len(guessed.column_labels)},"
    f" notes {len(notes)}, first field of the second: {notes[1].fields[0]}"
)
_, declared = read("declared.csv", "#separator:Comma\n" + rows)
print(
    f"declared {declared.Delimiter.Name(declared.delimiter)},"
    f" columns {len(declared.column_labels)}"
)
PY
got=$("$work/venv/bin/python" "$work/try.py" "$work")
printf '%s\n' "$got"
[ "$got" = "guessed COLON, columns 1, notes 7, first field of the second: 0,papers
declared COMMA, columns 5" ] || { echo "the behaviour has changed" >&2; exit 1; }
