"""What real logs yield, as a digest each: a change of the code that should change no card.

`python -m tests.making.digests` writes the digests anew, into digests.txt beside it;
`python -m tests.making.digests LOG ...` prints what those of a log are made of, a card or a left
line a line: to see what a change does to it, print it before and after, and compare.
The logs are those of $SRS_TEST_DATA, from logs/ and strangers/.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from srs.errors import LogError
from srs.files import read_log_text
from srs.making import make_notes
from srs.note import places
from srs.parse import read_text

FILE = Path(__file__).with_suffix(".txt")
_FOLDERS = ("logs", "strangers")
_SUFFIXES = {".md", ".org", ".txt"}


def data() -> Path | None:
    """The folder of the shared logs, where there is one."""
    told = os.environ.get("SRS_TEST_DATA")
    return Path(told) if told else None


def kept() -> dict[str, str]:
    """By the name of a log in the folder, its digest as it was written last."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def digest(log: Path) -> str:
    """SHA-256 of all that `log` yields, in hex."""
    return sha256("\n".join(yielded(log)).encode()).hexdigest()


def yielded(log: Path) -> Iterator[str]:
    """Each card of `log` in words, and each line that is in none, with the reason."""
    try:
        text = read_log_text(log).text
    except LogError as error:
        yield type(error).__name__
        return
    made = make_notes(read_text(text, log.name), log.name, "deck")
    for note in made.notes:
        said = (note.kind, note.question, note.answer, note.items, note.sure, note.flags)
        where = (places(note), str(note.entry.date), note.entry.title, note.rule)
        yield json.dumps((*where, *said), ensure_ascii=False)
    for skip in made.skips:
        yield json.dumps((skip.first, skip.last, skip.message), ensure_ascii=False)


def _all(folder: Path) -> Mapping[str, Path]:
    found = (path for name in _FOLDERS for path in (folder / name).rglob("*"))
    logs = sorted(path for path in found if path.suffix in _SUFFIXES)
    return {path.relative_to(folder).as_posix(): path for path in logs}


def main(*logs: str) -> None:
    """Write all digests, or print what those of `logs` are made of."""
    folder = data()
    if logs:
        for log in logs:
            here = Path(log)
            sys.stdout.writelines(
                f"{line}\n" for line in yielded(here if here.exists() else (folder or here) / log)
            )
    elif folder is None:
        sys.exit("SRS_TEST_DATA does not tell where the logs are")
    else:
        lines = [f"{digest(path)}  {name}\n" for name, path in _all(folder).items()]
        FILE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
