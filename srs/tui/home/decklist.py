"""The decks as rows: a parent above its sub-decks, each counted with everything below it."""

from collections.abc import Iterable
from dataclasses import dataclass

from textual.content import Content

from srs.cells import cut_to_width, pad
from srs.deck import deck_levels, decks_above, in_deck
from srs.study.today import DeckCount
from srs.text import clean_line
from srs.translation import tr
from srs.tui.words.text import right

_INDENT = "  "
_FIGURE = 7
"""Cells of a column of figures."""


@dataclass(frozen=True, slots=True)
class DeckRow:
    """A line of the list."""

    deck: str | None
    """What is reviewed from here; None is all decks."""
    label: str
    new: int
    due: int
    cards: int


def deck_rows(decks: Iterable[DeckCount]) -> list[DeckRow]:
    """All decks together first, then each deck and each level above one; [] without decks."""
    counts = list(decks)
    if not counts:
        return []
    names = {above for deck in counts for above in decks_above(deck.name)}
    ordered = sorted(names, key=deck_levels)
    return [_row(None, counts), *(_row(name, counts) for name in ordered)]


def deck_line(row: DeckRow, width: int) -> Content:
    """`row` in `width` cells; a figure of 0 is faint."""
    figures = (row.new, row.due, row.cards)
    name = _fit(row.label, width - _FIGURE * len(figures))
    parts = [(f"{n:>{_FIGURE}}", "" if n else "dim") for n in figures[:2]]
    return Content.assemble(name, *parts, (f"{row.cards:>{_FIGURE}}", "dim"))


def column_heads(width: int) -> Content:
    """The names of the columns."""
    names = (tr("new"), tr("due"), tr("cards"))
    figures = "".join(right(name, _FIGURE) for name in names)
    return Content(_fit(tr("Deck"), width - _FIGURE * len(names)) + figures)


def _row(deck: str | None, counts: Iterable[DeckCount]) -> DeckRow:
    below = [count for count in counts if in_deck(count.name, deck)]
    *parents, own = deck_levels(deck) if deck else [tr("All decks")]
    return DeckRow(
        deck=deck,
        label=_INDENT * len(parents) + clean_line(own),
        new=sum(count.new for count in below),
        due=sum(count.due for count in below),
        cards=sum(count.cards for count in below),
    )


def _fit(text: str, cells: int) -> str:
    """`text` in exactly `cells` cells, cut with dots when it is longer."""
    room = max(cells, len("..."))
    return pad(cut_to_width(text, room, "..."), room)
