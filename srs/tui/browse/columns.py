"""What the list tells of a card, in columns that fit the room there is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from textual.content import Content

from srs.card import Status
from srs.cells import cut_to_width, pad
from srs.day import interval
from srs.query import FoundCard
from srs.query.sort_key import SortKey
from srs.text import clean_line
from srs.translation import listed, mark, tr
from srs.tui.browse.states import states
from srs.tui.words.text import right

ORDERS: Mapping[SortKey, str] = {
    SortKey.DECK: mark("deck"),
    SortKey.DUE: mark("due day"),
    SortKey.INTERVAL: mark("interval"),
    SortKey.EASE: mark("ease"),
    SortKey.LAPSES: mark("lapses"),
    SortKey.QUESTION: mark("question"),
    SortKey.CREATED: mark("age"),
}
"""What the cards are sorted by, in English."""

Name = Literal["question", "deck", "due", "interval", "ease", "state"]
_HEADS: Mapping[Name, str] = {
    "question": mark("Question"),
    "deck": mark("Deck"),
    "due": mark("Due"),
    "interval": mark("Interval"),
    "ease": mark("Ease"),
    "state": mark("State"),
}
_SORTED_BY: Mapping[Name, SortKey] = {
    "question": SortKey.QUESTION, "deck": SortKey.DECK, "due": SortKey.DUE,
    "interval": SortKey.INTERVAL, "ease": SortKey.EASE,
}  # fmt: skip
_RIGHT: frozenset[Name] = frozenset({"interval", "ease"})
_GUTTER = 3
"""Cells before the columns: the cursor, the mark, and air."""
_AIR = 2
_SIGNS = 5
_QUESTION, _LEAST = 30, 14
"""Cells of a question before which further columns are left out: but for the day, and for it."""
_ROOMY = 60
"""Cells of a question from which there is room for states in words, and for long decks."""
_FIRST: tuple[tuple[Name, int], ...] = (
    ("state", _SIGNS), ("due", 10), ("deck", 12), ("interval", 8), ("ease", 9),
)  # fmt: skip
"""Columns in the order in which they find room."""
_WIDER: Mapping[Name, int] = {"deck": 20, "state": 22}
_PLACES: tuple[Name, ...] = ("question", "deck", "due", "interval", "ease", "state")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that are shown."""

    widths: tuple[tuple[Name, int], ...]
    """From the left, each with its cells."""
    in_words: bool
    """Whether there is room for states in words."""


def columns_for(width: int) -> Columns:
    """The columns of a list that is `width` cells wide."""
    room, found = width - _GUTTER - 1, dict[Name, int]()
    for name, cells in _FIRST:
        if room - cells - _AIR < (_LEAST if name in {"state", "due"} else _QUESTION):
            break
        found[name] = cells
        room -= cells + _AIR
    for name, cells in _WIDER.items():
        if name in found and room - (cells - found[name]) >= _ROOMY:
            room -= cells - found[name]
            found[name] = cells
    found["question"] = max(1, room)
    widths = tuple((name, found[name]) for name in _PLACES if name in found)
    return Columns(widths, found.get("state", 0) > _SIGNS)


def heading(columns: Columns, order: SortKey, *, descending: bool) -> Content:
    """The names of the columns; an arrow stands at the one that they are sorted by."""
    arrow = "↓" if descending else "↑"
    parts = [
        _fit(
            tr(_HEADS[name]) + (arrow if _SORTED_BY.get(name) is order else ""),
            cells,
            to_the_right=name in _RIGHT,
        )
        for name, cells in columns.widths
    ]
    return Content(" " * _GUTTER + (" " * _AIR).join(parts))


def row_of(columns: Columns, found: FoundCard, *, at_cursor: bool, marked: bool) -> Content:
    """One card. The cursor and the mark are signs as well: a terminal may have no colours."""
    parts = [
        Content.styled(
            _fit(_text(name, found, columns), cells, to_the_right=name in _RIGHT),
            "" if name in {"question", "state"} else "$text-muted",
        )
        for name, cells in columns.widths
    ]
    gutter = f"{'>' if at_cursor else ' '}{'*' if marked else ' '} "
    line = Content(gutter) + Content(" " * _AIR).join(parts)
    return line.stylize("bold") if marked else line


def due_text(found: FoundCard) -> str:
    """The day a card comes back; 'new' where it has none yet, nothing of a draft."""
    if found.card.status is Status.DRAFT:
        return ""
    return found.due.isoformat() if found.due else tr("new")


def _text(name: Name, found: FoundCard, columns: Columns) -> str:
    note, memory = found.card.note, found.progress.memory if found.progress else None
    match name:
        case "question":
            return clean_line(note.question)
        case "deck":
            return clean_line(note.deck)
        case "due":
            return due_text(found)
        case "interval":
            return interval(memory.interval) if memory else ""
        case "ease":
            return _ease(memory.figures()) if memory else ""
        case "state":
            return _state(states(found), in_words=columns.in_words)


def _ease(figures: Mapping[str, float]) -> str:
    """The ease, as a factor; of FSRS the stability, in days."""
    if "ease" in figures:
        return f"{figures['ease']:.2f}"
    return interval(round(figures["stability"])) if "stability" in figures else ""


def _state(told: Sequence[tuple[str, str]], *, in_words: bool) -> str:
    signs = "".join(dict.fromkeys(sign for sign, _ in told))
    if not in_words or not told:
        return signs
    return f"{signs} {listed(word for _, word in told)}"


def _fit(text: str, cells: int, *, to_the_right: bool) -> str:
    cut = cut_to_width(text, cells)
    return right(cut, cells) if to_the_right else pad(cut, cells)
