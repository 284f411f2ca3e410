"""The decks as rows of a tree: a parent above its sub-decks, each counted with all below it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from textual.content import Content

from srs.cells import cut_to_width, pad
from srs.deck import deck_levels, decks_above
from srs.study.today import DeckCount
from srs.text import clean_line
from srs.translation import mark, tr
from srs.tui.charts.bars import bar
from srs.tui.words.text import right

_INDENT = 2
_FIGURE = 7
"""Cells of a column of figures."""
_LEAST_NAME = 12
"""Cells that a name keeps, whatever stands beside it."""
_BAR, _LONG_BAR = 8, 16
_UNFOLDED, _FOLDED, _LEAF = "▾ ", "▸ ", "  "


@dataclass(frozen=True, slots=True)
class DeckRow:
    """A row of the tree."""

    deck: str | None
    """What is reviewed from here; None is all decks."""
    level: int
    """How many decks it lies in."""
    cards: int
    new: int
    due: int
    """Without the drills."""
    drills: int
    has_below: bool = False
    unseen: int | None = None
    """Cards that were never answered; None while that is not counted yet."""

    @property
    def left(self) -> int:
        """How many cards are still to be asked today."""
        return self.new + self.due + self.drills

    @property
    def label(self) -> str:
        """Its name as it is shown, without the decks that it lies in."""
        return clean_line(deck_levels(self.deck)[-1]) if self.deck else tr("All decks")


def deck_rows(decks: Iterable[DeckCount], unseen: Mapping[str, int] | None = None) -> list[DeckRow]:
    """All decks together first, then each deck and each level above one; [] without decks."""
    sums: defaultdict[str | None, list[int]] = defaultdict(lambda: [0] * 5)
    parents: set[str] = set()
    for deck in decks:
        counted = (
            *(deck.cards, deck.new, deck.due - deck.drills, deck.drills),
            (unseen or {}).get(deck.name, 0),
        )
        above = decks_above(deck.name)
        parents.update(above[1:])
        for name in (*above, None):
            sums[name] = [one + other for one, other in zip(sums[name], counted, strict=True)]
    names = sorted((name for name in sums if name), key=deck_levels)
    ordered: list[str | None] = [None, *names] if names else []
    return [
        _row(name, sums[name], is_counted=unseen is not None, has_below=name in parents)
        for name in ordered
    ]


def _row(name: str | None, sums: Sequence[int], *, is_counted: bool, has_below: bool) -> DeckRow:
    cards, new, due, drills, unseen = sums
    level = len(deck_levels(name)) - 1 if name else 0
    return DeckRow(name, level, cards, new, due, drills, has_below, unseen if is_counted else None)


def visible_rows(rows: Sequence[DeckRow], folded: Collection[str]) -> list[DeckRow]:
    """Those that lie in no `folded` deck."""
    if not folded:
        return list(rows)
    return [
        row
        for row in rows
        if row.deck is None or not any(name in folded for name in decks_above(row.deck)[1:])
    ]


def deck_line(row: DeckRow, width: int, *, is_folded: bool = False) -> Content:
    """`row` in `width` cells; a figure of 0 is faint."""
    shown = _shown(width)
    name = _fit(_lead(row, is_folded=is_folded) + row.label, _name_room(width))
    parts = []
    for head in shown:
        figure = _FIGURES[head](row)
        faint = figure == 0 or head == _UNSEEN
        parts.append((f"{'' if figure is None else figure:>{_FIGURE}}", "dim" if faint else ""))
    cells = _bar_room(width)
    if cells:
        seen = 0 if row.unseen is None else row.cards - row.unseen
        part = f"{seen / row.cards:>4.0%} " if row.cards and row.unseen is not None else ""
        drawn = bar(seen, row.cards, cells) if part else ""
        parts += [(f" {pad(part, len('100% '))}", "dim"), (pad(drawn, cells), "$primary on $panel")]
    return Content.assemble(name, *parts)


def column_heads(width: int) -> Content:
    """The names of the columns."""
    figures = "".join(right(tr(name), _FIGURE) for name in _shown(width))
    cells = _bar_room(width)
    seen = " " + _fit(tr("seen"), cells + len("100% ")) if cells else ""
    return Content(_fit(_LEAF + tr("Deck"), _name_room(width)) + figures + seen)


_UNSEEN, _NEW, _DRILLS, _DUE = mark("unseen"), mark("new"), mark("drills"), mark("due")
_FIGURES = {
    _UNSEEN: lambda row: row.unseen,
    _NEW: lambda row: row.new,
    _DRILLS: lambda row: row.drills,
    _DUE: lambda row: row.due,
}
_ALWAYS = (_NEW, _DUE)


def _shown(width: int) -> list[str]:
    """The columns that there is room for."""
    every = [*_FIGURES]
    fits = width - _FIGURE * len(every) >= _LEAST_NAME + _LEAST_NAME // 2
    return every if fits else [*_ALWAYS]


def _bar_room(width: int) -> int:
    """Cells of the bar; 0 where there is no room for one."""
    left = width - _FIGURE * len(_FIGURES) - len(" 100% ") - _LEAST_NAME
    return _LONG_BAR if left >= 2 * _LONG_BAR else _BAR if left >= _BAR else 0


def _name_room(width: int) -> int:
    cells = _bar_room(width)
    beside = _FIGURE * len(_shown(width)) + (cells + len(" 100% ") if cells else 0)
    return max(width - beside, 1)


def _lead(row: DeckRow, *, is_folded: bool) -> str:
    fold = (_FOLDED if is_folded else _UNFOLDED) if row.has_below else _LEAF
    return " " * _INDENT * row.level + fold


def _fit(text: str, cells: int) -> str:
    """`text` in exactly `cells` cells, cut where it is longer."""
    return pad(cut_to_width(text, cells), cells)
