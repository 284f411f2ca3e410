#!/usr/bin/env bash
# anki 26.9.3: in a text import every row that begins with # is left out, wherever it stands.
#
# Lines beginning with # are directives or comments at the head of such a file. Below the head, in
# the midst of the notes, they are dropped as well: a note whose first field is `#include` is gone,
# and the report counts only the others as found. The same field in quotation marks is imported.
#
# Seen: 'rows 4, found 3, new: alpha | beta | #quoted'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check anki==26.9.3
cat >"$work/try.py" <<'PY'
import sys
from pathlib import Path

from anki.collection import Collection, ImportCsvRequest

folder = Path(sys.argv[1])
rows = ["alpha,one", "#include,two", "beta,three", '"#quoted",four']
path = folder / "notes.csv"
path.write_text("#separator:Comma\n#html:false\n" + "\n".join(rows) + "\n", encoding="utf-8")
collection = Collection(str(folder / "collection.anki2"))
metadata = collection.get_csv_metadata(path=str(path), delimiter=None)
log = collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log
print(
    f"rows {len(rows)}, found {log.found_notes},"
    f" new: {' | '.join(note.fields[0] for note in log.new)}"
)
PY
got=$("$work/venv/bin/python" "$work/try.py" "$work")
printf '%s\n' "$got"
[ "$got" = "rows 4, found 3, new: alpha | beta | #quoted" ] || { echo "the behaviour has changed" >&2; exit 1; }
