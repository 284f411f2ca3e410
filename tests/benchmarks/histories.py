"""What becomes of cards while their log grows: `python -m tests.benchmarks.histories FOLDER...`.

A folder holds the versions of one log, one after the other: 1.md, 2.md, ... Each is read as the
next reading of the same log. What a reading did is judged by the lines alone: a card whose lines
and answer stand in both versions must be the same card; one that was taken for a new line looks
lost or wrong by how alike the letters of both lines are. `--show` prints those for a look.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

from srs import files
from srs.card import Card, Status
from srs.making import make_notes
from srs.note import Note
from srs.parse import read_text
from srs.reconcile import Change, Outcome, reconcile
from tests.edits.trial import FIRST, PATH, terms

_ALIKE, _OTHER = 0.8, 0.5
"""Likeness of the letters of two lines: the same line from the one on, below the other another."""


@dataclass(slots=True)
class Figures:
    """What the readings of a history did to the cards that were in use."""

    standing: int = 0
    """Cards whose lines and answer stand in both versions, summed over the versions."""
    kept: int = 0
    """Of those, the ones that kept their id."""
    carried: int = 0
    """Cards that went to lines that were changed."""
    retired: int = 0
    lost: list[str] = field(default_factory=list)
    """Retired ones with a new card in a line much like theirs."""
    wrong: list[str] = field(default_factory=list)
    """Carried ones whose line still stands, or has little in common with the new one."""


def versions(folder: Path) -> list[Path]:
    """The versions of a log, in their order."""
    found = [path for path in folder.iterdir() if re.fullmatch(r"\d+", path.stem)]
    return sorted(found, key=lambda path: int(path.stem))


def follow(logs: Sequence[str]) -> Iterator[Figures]:
    """Read one version after the other; the figures of each reading but the first."""
    cards: list[Card] = []
    for at, (before, after) in enumerate(pairwise(["", *logs])):
        notes = make_notes(read_text(after), PATH, "log").notes
        outcomes = reconcile(cards, notes, {PATH}, terms(FIRST + timedelta(at)))
        if at:
            yield _judge(cards, notes, outcomes, before.splitlines(), after.splitlines())
        cards = [outcome.card for outcome in outcomes]


def _judge(
    cards: Sequence[Card],
    notes: Sequence[Note],
    outcomes: Sequence[Outcome],
    before: Sequence[str],
    after: Sequence[str],
) -> Figures:
    figures = Figures()
    now = {outcome.card.id: outcome for outcome in outcomes}
    said = Counter((made.quote, made.answer) for made in notes)
    used = [card for card in cards if card.status is not Status.RETIRED]
    twins = Counter((card.note.quote, card.note.answer) for card in used)
    added = [o.card.note for o in outcomes if o.change is Change.ADDED]
    for card in used:
        old, outcome = card.note, now[card.id]
        new = outcome.card.note
        same = old.quote == new.quote and old.answer == new.answer
        if said[old.quote, old.answer] >= twins[old.quote, old.answer]:
            figures.standing += 1
            figures.kept += same and outcome.change is not Change.RETIRED
            if not same or outcome.change is Change.RETIRED:
                figures.lost.append(_told(old, None))
        elif outcome.change is Change.RETIRED:
            figures.retired += 1
            if like := [made for made in added if _likeness(old, made) >= _ALIKE]:
                figures.lost.append(_told(old, like[0]))
        elif not same:
            figures.carried += 1
            stands = old.quote != new.quote and _stands(old.quote, after)
            was_there = old.quote != new.quote and _stands(new.quote, before)
            if stands or was_there or _likeness(old, new) < _OTHER:
                figures.wrong.append(_told(old, new))
    return figures


def _stands(quote: str, lines: Sequence[str]) -> bool:
    block = quote.split("\n")
    return any(list(lines[at : at + len(block)]) == block for at in range(len(lines)))


def _likeness(one: Note, other: Note) -> float:
    before, after = ("".join(re.findall(r"\w", each.quote)) for each in (one, other))
    return SequenceMatcher(None, before, after, autojunk=False).ratio()


def _told(old: Note, new: Note | None) -> str:
    after = f"{new.question!r} {new.answer!r}" if new else "stands, and is another card"
    return f"{old.question!r} {old.answer!r} -> {after}"


def main() -> None:
    """Read each history, print a line for it."""
    options = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.histories", description=__doc__
    )
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--show", action="store_true", help="the cards that look lost or wrong")
    asked = options.parse_args()
    columns = ("versions", "standing", "kept", "carried", "retired", "lost?", "wrong?")
    sys.stdout.write(" ".join(f"{name:>9}" for name in columns) + "\n")
    for folder in asked.folders:
        paths = versions(folder)
        total = Figures()
        for each in follow([files.read_log_text(path).text for path in paths]):
            total.standing += each.standing
            total.kept += each.kept
            total.carried += each.carried
            total.retired += each.retired
            total.lost += each.lost
            total.wrong += each.wrong
        counts = (len(paths), total.standing, total.kept, total.carried, total.retired)
        shown = (*counts, len(total.lost), len(total.wrong))
        sys.stdout.write(" ".join(f"{n:>9}" for n in shown) + f"  {folder.name}\n")
        for what, texts in (("lost?", total.lost), ("wrong?", total.wrong)):
            for text in texts if asked.show else ():
                sys.stdout.write(f"    {what} {text}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
