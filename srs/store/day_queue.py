"""The cards that a day may ask, each sort in its order, read by what is indexed.

The lines of those that are due and of new ones are read no further than there is room for them.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Any

from sqlalchemy import Connection

from srs.card import CardId
from srs.deck import in_deck
from srs.queue import Lines, Order, Taken, drawn, taken
from srs.room import AskedToday, Further, InLine, Limits, Room
from srs.store import turns
from srs.store.days import day_number
from srs.store.decks import levels
from srs.store.dialects import LEVEL
from srs.store.prepared import Prepared

_MORE = 4
"""Where a part of a line was not enough, so many times as many cards are read next."""


@dataclass(frozen=True, slots=True)
class Day:
    """A study day, and what is wanted of it."""

    day: date
    limits: Limits
    order: Order
    deck: str | None = None
    """With the decks below it; None is all."""
    cards: Collection[CardId] | None = None
    """Only these; None is all."""

    @property
    def values(self) -> dict[str, Any]:
        """What its statements are told."""
        values: dict[str, Any] = {"today": day_number(self.day)}
        if self.deck is not None:
            values["level"] = self.deck.replace("::", LEVEL)
        return values

    def wants(self, card: InLine) -> bool:
        """Whether `card` is wanted."""
        return in_deck(card.deck, self.deck) and (self.cards is None or card.id in self.cards)


def day_queue(connection: Connection, day: Day) -> Taken:
    """What `day` still asks, after what it did."""
    asked = turns.ASKED.run(connection, today=day.values["today"]).fetchall()
    drilled = sorted((at, InLine(*site)) for *site, _, at in asked if at is not None)
    drills = [card for _, card in drilled if day.wants(card)]
    lines = Lines(_wanted(_due(connection, day), day), _wanted(_new(connection, day), day), drills)
    room = Room(day.limits, (AskedToday(*row[:-1]) for row in asked))
    return taken(room, _decks(connection, day), lines)


def first_card(connection: Connection, day: Day) -> CardId | None:
    """The card that `day` asks next; None where that is not certain but from all of them."""
    limits, order, asked = day.limits, day.order, count_asked(connection, day.day)
    # how far new cards are mixed in, only all of the day's cards tell
    mixed = order.new_cards == "mixed" and limits.takes_new and asked > 0
    if day.cards is not None or order.due == "random" or mixed or asked >= limits.fewest_reviews:
        return None
    for card in _due(connection, day)(1)[:1]:
        # there is room in every deck, so that only what cites the same lines may be in its way
        beside = turns.ASKED_OF.run(connection, today=day.values["today"], path=card.path)
        room = Room(limits, (AskedToday(*row[:-1]) for row in beside.fetchall()))
        if room.takes(card, is_new=False, is_news=card.is_news):
            return card.id
    return None


def asked_on(connection: Connection, day: date) -> list[AskedToday]:
    """The cards that were asked on `day` already, of whatever status."""
    asked = turns.ASKED.run(connection, today=day_number(day)).fetchall()
    return [AskedToday(*row[:-1]) for row in asked]


def count_asked(connection: Connection, day: date) -> int:
    """How many cards were asked on `day` already."""
    found: int = turns.COUNT_ASKED.scalar(connection, today=day_number(day))
    return found


def _decks(connection: Connection, day: Day) -> set[str]:
    """The decks in which the wanted cards lie, or below them."""
    if day.deck is not None:
        return {day.deck}
    return {level.split(LEVEL)[0] for level in levels(connection)}


def _due(connection: Connection, day: Day) -> Further:
    """Those that are due, or whose fact changed."""
    query = turns.due_cards(within=day.deck is not None, in_order=day.order.due == "overdue")
    if day.order.due == "random":
        return _drawn(connection, query, day)
    before: float = inf
    factor = 1

    def further(count: int) -> list[InLine]:
        nonlocal before, factor
        if before == -inf:
            return []
        behind = count * factor
        rows = query.run(connection, **day.values, before=before, behind=behind).fetchall()
        before, factor = rows[-1][-1] if len(rows) > behind else -inf, factor * _MORE
        return [InLine._make(row[:-1]) for row in rows]

    return further


def _new(connection: Connection, day: Day) -> Further:
    """Those without a review."""
    behind, factor, is_over = 0, 1, False

    def further(count: int) -> list[InLine]:
        nonlocal behind, factor, is_over
        if is_over:
            return []
        many = count * factor
        query = turns.new(within=day.deck is not None, newest=day.order.new == "newest")
        rows = query.run(connection, **day.values, count=many, behind=behind).fetchall()
        behind, factor, is_over = behind + many, factor * _MORE, len(rows) < many
        return [InLine._make((*row, False)) for row in rows]

    return further


def _drawn(connection: Connection, query: Prepared, day: Day) -> Further:
    """All that `query` finds, in an order of the day's own."""

    def read() -> list[InLine]:
        found = [InLine._make(row) for row in query.run(connection, **day.values).fetchall()]
        found.sort(key=lambda card: drawn(card.id, day.day))
        return found

    left = [read]
    return lambda _: left.pop()() if left else ()


def _wanted(line: Further, day: Day) -> Further:
    """The cards of `line` that are wanted; of their decks all are."""
    wanted = day.cards
    if wanted is None:
        return line

    def further(count: int) -> list[InLine]:
        while cards := line(count):
            if found := [card for card in cards if card.id in wanted]:
                return found
        return []

    return further
