"""What there is to do: today's queue, the decks with their counts, the days to come."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from srs import query as queries
from srs import queue
from srs.card import CardId, Status
from srs.queue import Queue, deck_order
from srs.store import coming, gather, search
from srs.store.decks import sizes as sizes_of
from srs.store.gather import Day, count_asked
from srs.store.search import Search
from srs.study.bulk import without_collecting
from srs.study.study import Study

_ASKED = (Status.ACTIVE,)


@dataclass(frozen=True, slots=True)
class DeckCount:
    """A deck on the home screen."""

    name: str
    cards: int
    """Active cards."""
    new: int
    """New cards still to be asked today."""
    due: int
    """Due cards and drills still to be asked today."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cards a review is to ask."""

    deck: str | None = None
    """With the decks below it; None is all."""
    query: str = ""
    practice: bool = False
    """Whether all of them are asked, due or not, and no schedule is touched."""


def queue_for(study: Study, wanted: Wanted) -> Queue:
    """The queue of a review. Raises UsageError for a query that means nothing."""
    if not wanted.practice:
        return queue_of(study, wanted.deck, wanted.query)
    query, lapses = queries.parse_query(wanted.query), study.config.leech_lapses
    meant = Search(query, study.today, lapses, wanted.deck, _ASKED)
    return queue.practice(study.store.ask(search.ids, meant), study.today)


def first_of(study: Study, wanted: Wanted) -> CardId | None:
    """The card that a review asks first, where it is known before all others are arranged."""
    if wanted.practice or wanted.query:
        return None
    config = study.config
    day = Day(study.today, config.limits, config.order, wanted.deck)
    return study.store.ask(gather.head, day)


@without_collecting()
def queue_of(
    study: Study, deck: str | None = None, query: str = "", day: date | None = None
) -> Queue:
    """What is still to be asked of `deck` and the decks below it (None is all) today, or on `day`.

    Of that, only cards that match `query`. Raises UsageError for one that means nothing.
    """
    config, day, cards = study.config, day or study.today, None
    # what was asked today counts towards the limits, whether it is wanted now or not
    with study.store.transaction(reading=True):
        if query:
            meant = Search(queries.parse_query(query), day, config.leech_lapses, deck, _ASKED)
            cards = frozenset(study.store.ask(search.ids, meant))
        wanted = Day(day, config.limits, config.order, deck, cards)
        return study.store.ask(gather.gather, wanted).queue(config.order)


@dataclass(frozen=True, slots=True)
class Today:
    """What there is to do today, and what was done."""

    decks: tuple[DeckCount, ...]
    """Every deck that has an active card, by name, with what it asks today."""
    answered: int
    """How many cards were asked today."""


@without_collecting()
def today(study: Study) -> Today:
    """What the home screen tells."""
    config, day = study.config, study.today
    with study.store.transaction(reading=True):
        taken = study.store.ask(gather.gather, Day(day, config.limits, config.order))
        sizes = study.store.ask(sizes_of)
    new = Counter(card.deck for card in taken.new)
    due = Counter(card.deck for part in (taken.due, taken.drills) for card in part)
    counts = (DeckCount(name, sizes[name], new[name], due[name]) for name in sizes)
    decks = tuple(sorted(counts, key=lambda deck: deck_order(deck.name)))
    return Today(decks, sum(taken.begun.values()))


def decks(study: Study) -> list[DeckCount]:
    """Every deck that has an active card, by name, with what it asks today."""
    return list(today(study).decks)


def answered_today(study: Study) -> int:
    """How many cards were asked today."""
    return study.store.ask(count_asked, study.today)


def forecast(study: Study, days: int, deck: str | None = None) -> dict[date, int]:
    """How many active reviewed cards of `deck` are due on today and the days after it.

    Today's figure holds everything overdue, and the drills. Limits are left aside.
    """
    now = study.today
    counts = dict.fromkeys((now + timedelta(days=n) for n in range(days)), 0)
    counts |= study.store.ask(coming.due_counts, now + timedelta(days=1), max(counts), deck)
    counts[now] = study.store.ask(search.count_due, now, deck)
    for day in study.store.ask(search.due_later, now, deck):
        if day in counts:
            counts[day] -= 1  # its fact changed, and it comes back at once
    return counts
