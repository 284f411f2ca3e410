"""Whether this version takes cards of an older one: `python -m tests.benchmarks.upgrade --old SRS`.

The build whose command is SRS reads every log of a folder (else those of $SRS_TEST_DATA), and
learns it as `tests.upgrade.making` does, a home for each log. Then this version reads it again,
and it is told which cards were retired, reworded, told to state another fact, and on how many of
the next 30 days the queue asks others. All of that is to be 0.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from srs import files
from srs.errors import SrsError
from tests.upgrade.making import learned_home
from tests.upgrade.reading import Taken, read_again
from tests.upgrade.rules import CHANGES, rules

_TOGETHER = 12
"""Logs of one home: answering one by one takes its time, starting the old build as well."""


def _logs(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.suffix.lower() in files.SUFFIXES)


def _parcels(logs: list[Path]) -> Iterator[list[Path]]:
    for at in range(0, len(logs), _TOGETHER):
        yield logs[at : at + _TOGETHER]


def _report(taken: Taken, total: Counter[str]) -> None:
    found = {
        "retired": taken.retired,
        "reworded": taken.reworded,
        "another fact": taken.another_fact,
        "another status": taken.status,
        "other days": taken.days,
    }
    total["cards"] += taken.cards
    for name, told in found.items():
        total[name] += len(told)
        for line in told[:5]:
            sys.stdout.write(f"  {name}: {line}\n")
    if taken.generated:
        total["offers"] += len(taken.generated.offers)
        total["earlier"] += sum(taken.generated.upgrade.of("earlier").values())


def main() -> None:
    """Make the homes, read them again, print."""
    options = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.upgrade", description=__doc__
    )
    options.add_argument("--old", type=Path, required=True, metavar="SRS")
    options.add_argument(
        "--mixed", action="store_true", help="read by rules changed at random, too"
    )
    options.add_argument("folders", nargs="*", type=Path)
    asked = options.parse_args()
    data = Path(os.environ.get("SRS_TEST_DATA", "."))
    folders = asked.folders or [data / "logs", data / "strangers"]
    total: Counter[str] = Counter(dict.fromkeys(_ZERO, 0))
    mixed: Counter[str] = Counter(dict.fromkeys(_ZERO, 0))
    for parcel in _parcels([log for folder in folders for log in _logs(folder)]):
        with tempfile.TemporaryDirectory() as place:
            home = Path(place)
            learned_home(asked.old, parcel, home)
            before = (home / "srs.db").read_bytes()
            sys.stdout.write(f"{parcel[0]} and {len(parcel) - 1} more\n")
            try:
                _report(read_again(home / "srs.db"), total)
                if asked.mixed:
                    (home / "other.db").write_bytes(before)
                    _report(_by_mixed_rules(home / "other.db"), mixed)
            except SrsError as error:
                sys.stdout.write(f"  {error}\n")
            sys.stdout.flush()
    sys.stdout.write(f"by this version: {dict(total)}\n")
    if asked.mixed:
        sys.stdout.write(f"by other rules: {dict(mixed)}\n")


_ZERO = ("cards", "retired", "reworded", "another fact", "another status", "other days")


def _by_mixed_rules(database: Path) -> Taken:
    with patch("srs.study.reading.make_notes", rules(*CHANGES, seed=database.name)):
        return read_again(database)


if __name__ == "__main__":
    main()
