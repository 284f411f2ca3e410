"""How many cards come back on which day: counted by the index of due days, and no card is read."""

from collections import Counter
from datetime import date

from sqlalchemy import Connection, case, func, select, union_all

from srs.card import Status
from srs.store import tables
from srs.store.card_tables import STATUS_NUMBERS
from srs.store.days import day_number, day_of
from srs.store.decks import places_in

_CARD, _MEMORY = tables.card.c, tables.memory.c
_OTHERS = [number for status, number in STATUS_NUMBERS.items() if status is not Status.ACTIVE]


def due_counts(
    connection: Connection, first: date, last: date, deck: str | None = None
) -> dict[date, int]:
    """How many active cards of `deck` come back on each day from `first` to `last`.

    A card that is buried comes back on no earlier day than the one it is buried until.
    """
    first_day, last_day = day_number(first), day_number(last)
    buried = _CARD.buried.is_not(None)
    # those are few, and each of them is found by an index; of the others the due day is enough
    aside = union_all(
        select(_CARD.seq).where(_CARD.status.in_(_OTHERS)), select(_CARD.seq).where(buried)
    )
    plain = select(_MEMORY.due, func.count()).where(_MEMORY.card.not_in(aside))
    later = case((_CARD.buried > _MEMORY.due, _CARD.buried), else_=_MEMORY.due)
    moved = select(later, func.count()).join(tables.card, _CARD.seq == _MEMORY.card)
    moved = moved.where(buried, _CARD.status.not_in(_OTHERS))
    counts: Counter[date] = Counter()
    for query, due in ((plain, _MEMORY.due), (moved, later)):
        wanted = query.where(due.between(first_day, last_day)).group_by(due)
        if deck is not None:
            cards = select(_CARD.seq).where(_CARD.place.in_(places_in(deck)))
            wanted = wanted.where(_MEMORY.card.in_(cards))
        for day, cards_of_day in connection.execute(wanted):
            counts[day_of(day)] += cards_of_day
    return dict(sorted(counts.items()))
