"""A card in one row, read from the tables among which it is divided."""

from typing import Any

from sqlalchemy import FromClause, Select, select

from srs.store.dialects import by_level
from srs.store.tables import card, note, place, rule, title

_BY_NUMBER = {"place", "rule", "title"}
LOG_ORDER = by_level(place.c.deck), place.c.path, card.c.position, card.c.id
"""Decks, each before those below it, and in each the cards as the logs have them."""


def whole(of: FromClause = card, *, in_order: bool = False) -> Select[Any]:
    """A query for all that `card_of` reads, with `seq`; `of` are the cards by another name.

    Where the first of many are wanted `in_order`, places are gone through in theirs, and the
    cards of each: no database is to look up the place of each card, and sort them all.
    """
    number = place.c.seq + 0 if in_order else place.c.seq
    return (
        select(
            *(column for column in of.c if column.name not in _BY_NUMBER),
            *(place.c.deck, place.c.path),
            *(rule.c.name.label("rule"), title.c.name.label("entry_title")),
            *(column for column in note.c if column.name != "card"),
        )
        .join_from(of, place, number == of.c.place)
        .join(rule, rule.c.seq == of.c.rule)
        .join(note, note.c.card == of.c.seq)
        .outerjoin(title, title.c.seq == of.c.title)
    )
