"""The decks that there are: read from the places of cards, of which there are few."""

from collections import Counter
from collections.abc import Collection

from sqlalchemy import Connection, Select, func, select

from srs.card import Status
from srs.store import tables
from srs.store.card_tables import STATUS_NUMBERS
from srs.store.dialects import LEVEL, by_level
from srs.store.prepared import Prepared

_CARD, _MEMORY, _PLACE = tables.card, tables.memory, tables.place
_DECK = by_level(_PLACE.c.deck)
# a place whose cards went elsewhere is left
_TAKEN = select(_CARD.c.seq).where(_CARD.c.place == _PLACE.c.seq).exists()
_FOUND = select(func.min(_DECK).label("level")).where(_TAKEN).cte("decks", recursive=True)
_BEHIND = select(func.min(_DECK)).where(_FOUND.c.level < _DECK, _TAKEN).scalar_subquery()
_DECKS = _FOUND.union_all(select(_BEHIND).where(_FOUND.c.level.is_not(None)))
_LEVELS = Prepared(select(_DECKS.c.level).where(_DECKS.c.level.is_not(None)))
_OTHERS = [number for status, number in STATUS_NUMBERS.items() if status is not Status.ACTIVE]
_RETIRED = STATUS_NUMBERS[Status.RETIRED]


def levels(connection: Connection) -> list[str]:
    """The decks that have cards, `by_level` and sorted: each is looked up behind the last one."""
    return [level for (level,) in _LEVELS.run(connection).fetchall()]


def named(connection: Connection) -> set[str]:
    """The decks that have cards, of whatever status."""
    return {level.replace(LEVEL, "::") for level in levels(connection)}


def places_in(deck: str) -> Select[tuple[int]]:
    """A query for the places of `deck` and of those below it."""
    below = _PLACE.c.deck.startswith(f"{deck}::", autoescape=True)
    return select(_PLACE.c.seq).where((_PLACE.c.deck == deck) | below)


def sizes(connection: Connection) -> dict[str, int]:
    """How many active cards each deck has that has any.

    All are counted, by the index, and those taken off that are not active: mostly few.
    """
    every = select(_CARD.c.place, func.count().label("cards")).group_by(_CARD.c.place).subquery()
    others = select(_PLACE.c.deck, func.count()).join_from(_CARD, _PLACE)
    query = select(_PLACE.c.deck, func.sum(every.c.cards)).join(
        every, every.c.place == _PLACE.c.seq
    )
    found = {deck: int(cards) for deck, cards in connection.execute(query.group_by(_PLACE.c.deck))}
    others = others.where(_CARD.c.status.in_(_OTHERS)).group_by(_PLACE.c.deck)
    for deck, cards in connection.execute(others):
        found[deck] -= cards
    return {deck: cards for deck, cards in found.items() if cards}


def unseen_sizes(connection: Connection) -> dict[str, int]:
    """How many active cards of each deck have no review, of the decks that have any.

    As `sizes`: by the index of places, and those taken off that are not active.
    """
    found: Counter[str] = Counter()
    new = _CARD.c.seq.not_in(select(_MEMORY.c.card))
    by_place = select(_CARD.c.place, func.count().label("cards")).where(new)
    every = by_place.group_by(_CARD.c.place).subquery()
    of_places = select(_PLACE.c.deck, every.c.cards).join(every, every.c.place == _PLACE.c.seq)
    for deck, cards in connection.execute(of_places):
        found[deck] += cards
    others = select(_PLACE.c.deck, func.count()).join_from(_CARD, _PLACE)
    others = others.where(_CARD.c.status.in_(_OTHERS), new).group_by(_PLACE.c.deck)
    for deck, cards in connection.execute(others):
        found[deck] -= cards
    return dict(+found)


def untouched(connection: Connection, decks: Collection[str]) -> set[str]:
    """Those of `decks` that have cards, and none of them reviewed; retired ones do not count."""
    there = (_CARD.c.status != _RETIRED) & _DECK.in_([deck.replace("::", LEVEL) for deck in decks])
    every = select(_PLACE.c.deck).join_from(_CARD, _PLACE).where(there).distinct()
    reviewed = every.join(_MEMORY, _MEMORY.c.card == _CARD.c.seq)
    return {*connection.scalars(every)} - {*connection.scalars(reviewed)}
