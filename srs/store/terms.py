"""What a query asks, as sets of cards."""

from collections.abc import Callable
from functools import singledispatch
from operator import eq, ge, gt, le, lt
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, case, func, select

from srs.query import tree
from srs.store import tables
from srs.store.changed import CHANGED
from srs.store.days import EPOCH
from srs.store.decks import levels
from srs.store.dialects import LEVEL
from srs.store.sets import All, Cards, Except, Rows, Some
from srs.store.states import Look, cards_of_kind, in_state, of_decks, tagged
from srs.text import folded

_CARD, _MEMORY, _TITLE = tables.card, tables.memory, tables.title.c
_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "<=": le, ">=": ge, "<": lt, ">": gt, "=": eq,
}  # fmt: skip
_COLUMNS: dict[str, Callable[[FromClause], ColumnElement[Any]]] = {
    "ivl": lambda memory: memory.c.interval,
    "ease": lambda memory: memory.c.ease / 100.0,
    "lapses": lambda memory: memory.c.lapses,
    "reps": lambda memory: memory.c.reviews,
    "stability": lambda memory: memory.c.stability,
    "difficulty": lambda memory: memory.c.difficulty,
}
_EXACT = 2**53
_COUNTED = {"lapses", "reps"}
"""What is 0, and not unknown, of a card that was never reviewed."""


@singledispatch
def cards_of(node: tree.Node, look: Look) -> Cards:
    """The cards that `node` asks for."""
    raise TypeError(node, look)


@cards_of.register
def _(node: tree.And, look: Look) -> Cards:
    return All(tuple(cards_of(part, look) for part in node.parts))


@cards_of.register
def _(node: tree.Or, look: Look) -> Cards:
    return Some(tuple(cards_of(part, look) for part in node.parts))


@cards_of.register
def _(node: tree.Not, look: Look) -> Cards:
    return Except(cards_of(node.part, look))


@cards_of.register
def _(term: tree.ContainsText, look: Look) -> Cards:
    """Titles and decks stand once, and not in the words of each card: they are looked up first."""
    said = Rows(tables.words, (lambda words: words.c.text.contains(term.text, autoescape=True),))
    query = select(_TITLE.seq).where(_TITLE.folded.contains(term.text, autoescape=True))
    titles = look.connection.scalars(query).all()
    decks = [level for level, name in _decks(look) if term.text in name.replace(LEVEL, "::")]
    named = Rows(_CARD, (lambda card: card.c.title.in_(titles),))
    parts = (said, *([named] if titles else []), *([of_decks(decks)] if decks else []))
    return Some(parts) if len(parts) > 1 else said


@cards_of.register
def _(term: tree.InDeck, look: Look) -> Cards:
    wanted = term.deck.replace("::", LEVEL)
    return of_decks(
        level
        for level, name in _decks(look)
        if name == wanted or name.startswith(f"{wanted}{LEVEL}")
    )


def _decks(look: Look) -> list[tuple[str, str]]:
    """The decks as they sort, each with the same folded."""
    return [(level, folded(level)) for level in levels(look.connection)]


@cards_of.register
def _(term: tree.OfKind, _: Look) -> Cards:
    return cards_of_kind(term.kind)


@cards_of.register
def _(term: tree.OfRule, _: Look) -> Cards:
    prefix, rule = term.prefix, tables.rule.c
    wanted = select(rule.seq).where(func.substr(rule.name, 1, len(prefix)) == prefix)
    return Rows(_CARD, (lambda card: card.c.rule.in_(wanted),))


@cards_of.register
def _(term: tree.InFile, look: Look) -> Cards:
    paths = look.connection.scalars(select(tables.place.c.path).distinct())
    wanted = [path for path in paths if term.part in folded(path)]

    def holds(card: FromClause) -> ColumnElement[bool]:
        place = tables.place.alias()
        return card.c.place.in_(select(place.c.seq).where(place.c.path.in_(wanted)))

    return Rows(_CARD, (holds,))


@cards_of.register
def _(term: tree.InPeriod, _: Look) -> Cards:
    first, last = (ordinal - EPOCH for ordinal in term.span)

    def holds(card: FromClause) -> ColumnElement[bool]:
        day = card.c.entry_day
        # a month is all of its days
        return {
            "=": day.between(first, last), "<": day < first, ">": day > last,
            "<=": day <= last, ">=": day >= first,
        }[term.how]  # fmt: skip

    return Rows(_CARD, (holds,))


@cards_of.register
def _(term: tree.Compared, look: Look) -> Cards:
    column, compare = _COLUMNS.get(term.name) or _days_left(look), _OPERATORS[term.how]
    asked = _whole(term.number)
    if term.name in _COUNTED and compare(0, term.number):
        return Except(Rows(_MEMORY, (lambda memory: ~compare(column(memory), asked),)))
    return Rows(_MEMORY, (lambda memory: compare(column(memory), asked),))


@cards_of.register
def _(term: tree.HasTag, look: Look) -> Cards:
    return tagged(term.tag, look)


@cards_of.register
def _(term: tree.IsState, look: Look) -> Cards:
    return in_state(term.state, look)


def _whole(number: float) -> float:
    """As a whole number, where it is one: SQLite compares those faster."""
    return int(number) if number.is_integer() and abs(number) < _EXACT else number


def _days_left(look: Look) -> Callable[[FromClause], ColumnElement[int]]:
    """The days until a card comes back; one whose fact changed does so at once."""

    def days(memory: FromClause) -> ColumnElement[int]:
        at_once = and_(memory.c.due > look.today, memory.c.card.in_(CHANGED))
        return case((at_once, 0), else_=memory.c.due - look.today)

    return days
