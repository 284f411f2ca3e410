"""The decks that there are: read from the index that keeps cards in order, not from the cards."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from srs.card import Status
from srs.store import tables
from srs.store.dialects import LEVEL, by_level

_CARD, _MEMORY = tables.card, tables.memory
_DECK = by_level(_CARD.c.deck)
_FOUND = select(func.min(_DECK).label("level")).cte("decks", recursive=True)
_BEHIND = select(func.min(_DECK)).where(_FOUND.c.level < _DECK).scalar_subquery()
_DECKS = _FOUND.union_all(select(_BEHIND).where(_FOUND.c.level.is_not(None)))
_LEVELS = select(_DECKS.c.level).where(_DECKS.c.level.is_not(None))
_OTHERS = [status for status in Status if status is not Status.ACTIVE]


def levels(connection: Connection) -> list[str]:
    """The decks that have cards, `by_level` and sorted: each is looked up behind the last one."""
    return list(connection.scalars(_LEVELS))


def named(connection: Connection) -> set[str]:
    """The decks that have cards, of whatever status."""
    return {level.replace(LEVEL, "::") for level in levels(connection)}


def sizes(connection: Connection) -> dict[str, int]:
    """How many active cards each deck has that has any.

    All are counted, by the index, and those taken off that are not active: mostly few.
    """
    every = select(_DECK, func.count()).group_by(_DECK)
    others = select(_CARD.c.deck, func.count()).where(_CARD.c.status.in_(_OTHERS))
    found = {level.replace(LEVEL, "::"): cards for level, cards in connection.execute(every)}
    for deck, cards in connection.execute(others.group_by(_CARD.c.deck)):
        found[deck] -= cards
    return {deck: cards for deck, cards in found.items() if cards}


def untouched(connection: Connection, decks: Collection[str]) -> set[str]:
    """Those of `decks` that have cards, and none of them reviewed; retired ones do not count."""
    there = (_CARD.c.status != Status.RETIRED) & _DECK.in_(
        [deck.replace("::", LEVEL) for deck in decks]
    )
    reviewed = select(_CARD.c.deck).join(_MEMORY, _MEMORY.c.card == _CARD.c.seq)
    every = connection.scalars(select(_CARD.c.deck).where(there).distinct())
    return {*every} - {*connection.scalars(reviewed.where(there).distinct())}
