"""Counting memories where they lie: those of a hundred thousand cards are a few hundred alike."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, case, cast, func, select

from srs.schedule import registry
from srs.stats import RetrievabilityCounts
from srs.stats.counts import SPANS
from srs.store import tables
from srs.store.decks import places_in

_CARD, _MEMORY = tables.card.c, tables.memory.c
_TENTH = 10
"""Eases are kept in hundredths."""


def memories(connection: Connection, deck: str | None = None) -> list[RetrievabilityCounts]:
    """What the schedulers know of all cards of `deck` (None is all) that were reviewed."""
    known = select(
        _MEMORY.scheduler,
        _part(_MEMORY.interval).label("interval_in"),
        (_MEMORY.ease // _TENTH).label("ease_in"),
        cast(_MEMORY.difficulty, Integer).label("difficulty_in"),
        _part(_MEMORY.stability).label("stability_in"),
    )
    if deck is not None:
        cards = select(_CARD.seq).where(_CARD.place.in_(places_in(deck)))
        known = known.where(_MEMORY.card.in_(cards))
    each = known.subquery()
    scheduler = tables.scheduler.c
    keys = {row[0]: row[1] for row in connection.execute(select(scheduler.seq, scheduler.key))}
    units = {number: registry.figure_units_of(key) for number, key in keys.items()}
    query: Select[Any] = select(*each.c, func.count()).group_by(*each.c)
    return [
        # a scheduler may keep what it does not tell
        RetrievabilityCounts(
            interval,
            ease if "ease" in units[number] else None,
            difficulty if "difficulty" in units[number] else None,
            stability if "stability" in units[number] else None,
            cards,
        )
        for number, interval, ease, difficulty, stability, cards in connection.execute(query)
    ]


def _part(days: ColumnElement[Any]) -> ColumnElement[Any]:
    """The number of the part of SPANS that holds `days`; NULL of NULL."""
    shorter = [(days <= most, number) for number, most in enumerate(SPANS)]
    return case((days.is_(None), None), *shorter, else_=len(SPANS))
