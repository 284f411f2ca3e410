"""A blamed log in words: what leads a line, and how much of it is left."""

from pathlib import Path

from srs.blame import FADED, Blame, BlamedLine, Mark, is_faded
from srs.text import clean
from srs.translation import mark, spoken, tr, trn

_SUREST = 99
"""Percent: nothing is remembered for sure."""
_LEADS: dict[Mark, str] = {Mark.NEW: mark("new"), Mark.WAITS: mark("waits")}


def lead(line: BlamedLine) -> str:
    """'87 %', 'new', 'waits', or why a line has no card; '' of a blank one.

    In the reader's language.
    """
    if line.retrievability is not None:
        return f"{min(_SUREST, round(100 * line.retrievability))} %"
    if line.mark in _LEADS:
        return tr(_LEADS[line.mark])
    return clean(spoken(line.reason or ""))


def on_its_line(text: str) -> str:
    """The text of a line as it is shown: what would be obeyed is left out, a tab is four spaces."""
    return " ".join(clean(text).split("\n"))


def blame_counts(found: Blame) -> str:
    """'40 lines recalled, 3 of them below 60 %; 5 new, 2 waiting, 20 without a card'."""
    counts = {each: sum(line.mark is each for line in found.lines) for each in Mark}
    return trn(
        "{number} line recalled, {faded} of them below {share} %; "
        "{new} new, {waiting} waiting, {without} without a card",
        "{number} lines recalled, {faded} of them below {share} %; "
        "{new} new, {waiting} waiting, {without} without a card",
        counts[Mark.RECALLED],
        faded=sum(map(is_faded, found.lines)),
        share=round(100 * FADED),
        new=counts[Mark.NEW],
        waiting=counts[Mark.WAITS],
        without=sum(line.reason is not None for line in found.lines),
    )


def blame_summary(found: Blame) -> str:
    """'papers.md on 2026-11-22: ' and its counts."""
    return tr(
        "{log} on {day}: {counts}",
        log=on_its_line(Path(found.path).name),
        day=found.on,
        counts=blame_counts(found),
    )
