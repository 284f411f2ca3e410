"""A card in one row, read from the tables among which it is divided."""

from typing import Any

from sqlalchemy import Select, select

from srs.store.dialects import by_level
from srs.store.tables import card, note, place, rule, title

_BY_NUMBER = {"place", "rule", "title"}
_NOT_READ = {"card", "answer_hash", "own_answer_hash"}
LOG_ORDER = by_level(place.c.deck), place.c.path, card.c.position, card.c.id
"""Decks, each before those below it, and in each the cards as the logs have them."""


def whole() -> Select[Any]:
    """A query for all that `card_of` reads, in that order, with `seq` before it."""
    return (
        select(
            *(column for column in card.c if column.name not in _BY_NUMBER),
            *(place.c.deck, place.c.path),
            *(rule.c.name.label("rule"), title.c.name.label("entry_title")),
            *(column for column in note.c if column.name not in _NOT_READ),
        )
        .join_from(card, place, place.c.seq == card.c.place)
        .join(rule, rule.c.seq == card.c.rule)
        .join(note, note.c.card == card.c.seq)
        .outerjoin(title, title.c.seq == card.c.title)
    )
