"""How long a large collection takes, beside its peers: `python -m tests.benchmarks.study`.

It makes the same years of somebody's reviews for this program, for Anki (where the package
`anki` is installed) and for sqlite3 alone, lets each do the work of a day in processes of its
own, in turns, and prints one table: the medians of the rounds, in milliseconds of the
processor's time where nothing else is said. One card in five is due.

A search tells how many cards there are and gives the first 200 in their order; Anki and
sqlite3 give the ids of all, in no order.
"""

import argparse
import importlib.util
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from compileall import compile_dir
from pathlib import Path
from statistics import median

import srs
from tests.benchmarks.collection import NOW, card_id, write_home
from tests.benchmarks.life import RARE
from tests.benchmarks.measuring import Figures, child_ms, in_a_process

ROWS = (
    "search a word", "search deck:", "search is:due", "search ivl>20", "list",
    "search is:due, all ids", "search ivl>20, all ids", "accept a draft", "Space and a grade",
    "one answer, SM-2", "one answer, FSRS", "open to first card", "open, and count all", "srs due", "srs next",
    "srs show", "srs list a word", "statistics", "export .apkg", "replay of all reviews",
    "replay, and kept", "memory, open", "memory, export", "memory, replay", "file",
)  # fmt: skip
"""What is told, in this order."""
_MEGABYTES = ("memory", "file")
_PARTS = {
    "srs": ("opening", "looking", "exporting", "replaying", "answering", "keys", "rebuilding"),
    "Anki": ("opening", "looking", "exporting", "answering"),
    "sqlite3": ("opening", "looking", "replaying", "answering"),
}
_MODULES = {
    "srs": "tests.benchmarks.ours",
    "Anki": "tests.benchmarks.peers.real_anki",
    "sqlite3": "tests.benchmarks.peers.bare_sqlite",
}
_ALGORITHMS = {"sm2": "one answer, SM-2", "fsrs": "one answer, FSRS"}
_WRITES = ("answering", "keys", "rebuilding")


def sides() -> tuple[str, ...]:
    """Who takes part here."""
    has_anki = importlib.util.find_spec("anki") is not None
    return tuple(side for side in _MODULES if side != "Anki" or has_anki)


def build(folder: Path, side: str, cards: int, reviews: int) -> None:
    """The collections of one side."""
    if side == "srs":
        for scheduler in _ALGORITHMS:
            write_home(folder / side / scheduler, cards, reviews, scheduler)
    else:
        in_a_process(_MODULES[side], "build", folder / side, cards, reviews)


def measure(folder: Path, side: str, cards: int, answers: int) -> Figures:
    """All rows of one side, once."""
    found: Figures = {}
    for algorithm, row in _ALGORITHMS.items():
        place = folder / side if side == "sqlite3" else folder / side / algorithm
        if side == "sqlite3" and algorithm == "fsrs":
            continue
        for part in _PARTS[side] if algorithm == "sm2" else ["answering"]:
            figures = _part(side, part, place, answers)
            if part == "answering":
                figures = {row: figures["one answer"]}
            found |= figures
        if side == "srs" and algorithm == "sm2":
            found |= commands(place, cards)
    return found


def _part(side: str, part: str, place: Path, answers: int) -> Figures:
    """One part, on a copy where it writes."""
    if part not in _WRITES:
        return in_a_process(_MODULES[side], part, place, answers)
    with tempfile.TemporaryDirectory(dir=place.parent) as copied:
        copy = Path(copied, "copy")
        shutil.copytree(place, copy)
        return in_a_process(_MODULES[side], part, copy, answers)


def commands(home: Path, cards: int) -> Figures:
    """What whole commands take, from their start to their end."""
    asked = {
        "srs due": ["due"],
        "srs next": ["next"],
        "srs show": ["show", card_id(cards // 2)],
        "srs list a word": ["list", RARE],
    }
    at = {"SRS_HOME": str(home), "SRS_NOW": NOW.isoformat()}
    # as an installed program is, and its peers are: an environment may keep Python from doing it
    compile_dir(Path(srs.__file__).parent, quiet=1)
    program = [sys.executable, "-m", "srs"]
    return {name: child_ms([*program, *words], at) for name, words in asked.items()}


def table(figures: Mapping[str, Sequence[Figures]]) -> str:
    """The medians of each side, and how many times as long as its peers' this program's are."""
    peers = [side for side in figures if side != "srs"]
    head = ["", *figures, *(f"of {peer}'s" for peer in peers)]
    lines = [f"{head[0]:24}" + "".join(f"{name:>14}" for name in head[1:])]
    for row in ROWS:
        told = {
            side: median([each[row] for each in rounds])
            for side, rounds in figures.items()
            if all(row in each for each in rounds)
        }
        unit = " MB" if row.startswith(_MEGABYTES) else " ms"
        cells = [f"{told[s]:.2f}{unit}" if s in told else "" for s in figures]
        cells += [f"{told['srs'] / told[p]:.2f} x" if p in told else "" for p in peers]
        lines.append(f"{row:24}" + "".join(f"{cell:>14}" for cell in cells))
    return "\n".join(lines)


def main(words: Sequence[str] | None = None) -> None:
    """Make the collections, measure in turns, print."""
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks.study", description=__doc__)
    options.add_argument("--cards", type=int, default=100_000)
    options.add_argument("--reviews", type=int, default=1_000_000)
    options.add_argument("--answers", type=int, default=500, help="at most one card in five")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--folder", type=Path, help="for the collections; it must lie on a disk")
    asked = options.parse_args(words)
    there = sides()
    with tempfile.TemporaryDirectory(dir=asked.folder) as place:
        for side in there:
            build(Path(place), side, asked.cards, asked.reviews)
        found: dict[str, list[Figures]] = {side: [] for side in there}
        for number in range(asked.rounds):
            for side in there if number % 2 == 0 else reversed(there):
                found[side].append(measure(Path(place), side, asked.cards, asked.answers))
    rounds = f"{asked.rounds} round{'s' * (asked.rounds != 1)}"
    many = f"{asked.cards:,} cards, {asked.reviews:,} reviews, {rounds}"
    took = median(each["replay of all reviews"] for each in found["srs"])
    rate = f"{asked.reviews / took / 1000:.2f} million reviews a second are replayed"
    sys.stdout.write(f"{many}\n{table(found)}\n{rate}\n")


if __name__ == "__main__":
    main()
