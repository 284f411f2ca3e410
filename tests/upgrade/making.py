"""A home as an older build makes it: `python -m tests.upgrade.making --old SRS`.

The build whose command is SRS reads the logs of this folder, every active card is answered
twice, and their owner says a word of some: accepted, edited, flagged, suspended, rejected.
What comes of it is written to HOME here, as SQL.
"""

import argparse
import platform
import sqlite3
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

LOGS = Path(__file__).parent / "logs"
HOME = Path(__file__).parent / "home-2026-11.sql"
"""A home of November 2026, when the schema was 0007."""
PLACE = "/place/of/the/sample"
"""Stands in HOME for the folder of the logs."""

LEARNED = """
import json, os, sys
from click.testing import CliRunner
from srs.cli.app import root

def run(*args):
    done = CliRunner().invoke(root, args)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.stdout

def ids(query):
    return [card["id"] for card in json.loads(run("list", query, "--json"))]

os.environ["SRS_NOW"] = "2026-11-20T10:00:00+00:00"
run("generate", *sys.argv[1:])
notes = ids("is:draft")
for word, some in (("accept", notes[::6]), ("reject", notes[1::12]), ("flag", notes[2::12])):
    if some:
        run(word, *some)
active = ids("is:active")
for card in active:
    run("answer", card, "good")
os.environ["SRS_NOW"] = "2026-11-21T10:00:00+00:00"
for at, card in enumerate(active):
    run("answer", card, ("good", "easy", "hard", "good", "again")[at % 5])
for card in active[3::11]:
    run("edit", card, "--question", "In my own words, " + card + "?")
if active[4::13]:
    run("flag", *active[4::13])
if active[5::17]:
    run("suspend", *active[5::17])
if notes[3::6]:
    run("accept", *notes[3::6])
"""


def learned_home(old: Path, logs: Sequence[Path], home: Path) -> None:
    """Let the build whose command is `old` make a home of `logs`, and learn it."""
    home.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [old.parent / "python", "-P", "-c", LEARNED, *logs],
        env={"SRS_HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        check=True,
    )


def database_of(sample: Path, logs: Path, database: Path) -> None:
    """Build the database of a sample, as if its logs lay in the folder `logs`."""
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(sample.read_text(encoding="utf-8").replace(PLACE, str(logs)))


def main() -> None:
    """Make the sample."""
    options = argparse.ArgumentParser(prog="python -m tests.upgrade.making", description=__doc__)
    options.add_argument("--old", type=Path, required=True, metavar="SRS")
    options.add_argument("--sample", type=Path, default=HOME)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        learned_home(asked.old, sorted(LOGS.iterdir()), Path(place))
        with closing(sqlite3.connect(Path(place, "srs.db"))) as connection:
            text = "\n".join(connection.iterdump())
    text = text.replace(str(LOGS), PLACE).replace(f"'{platform.node()}'", "'desk'")
    asked.sample.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
