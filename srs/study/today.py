"""What there is to do: today's queue, the decks with their counts, the days to come."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from srs import queue
from srs.card import Card, CardId, Status
from srs.query import Candidate, parse_query
from srs.queue import Queue, deck_order, due_day, in_deck
from srs.study.study import Study


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


def queue_of(study: Study, deck: str | None = None, query: str = "") -> Queue:
    """What is still to be asked today of `deck` and the decks below it; None is all.

    Of that, only cards that match `query`. Raises UsageError for one that means nothing.
    """
    cards, progress = study.store.cards(), study.store.progress()
    if query:
        matches, today, lapses = parse_query(query), study.today, study.config.leech_lapses
        wanted = [
            card for card in cards if matches(Candidate(card, progress.get(card.id), today, lapses))
        ]
    else:
        wanted = cards
    wanted = [card for card in wanted if in_deck(card.content.deck, deck)]
    return queue.build(wanted, progress, study.today, study.config.limits)


def decks(study: Study) -> list[DeckCount]:
    """Every deck that has an active card, by name, with what it asks today."""
    cards = {card.id: card for card in study.store.cards()}
    today = queue.build(cards.values(), study.store.progress(), study.today, study.config.limits)
    new = _by_deck(cards, today.new)
    due = _by_deck(cards, today.due + today.drills)
    size = _by_deck(cards, (c.id for c in cards.values() if c.status is Status.ACTIVE))
    return [
        DeckCount(name, size[name], new[name], due[name]) for name in sorted(size, key=deck_order)
    ]


def forecast(study: Study, days: int, deck: str | None = None) -> dict[date, int]:
    """How many active reviewed cards of `deck` are due on today and the days after it.

    Today's figure holds everything overdue, and the drills. Limits are left aside.
    """
    today, progress = study.today, study.store.progress()
    counts = dict.fromkeys((today + timedelta(days=n) for n in range(days)), 0)
    for card in study.store.cards():
        state = progress.get(card.id)
        if card.status is not Status.ACTIVE or not in_deck(card.content.deck, deck):
            continue
        if state and state.drills_on(today):
            counts[today] += 1
        if state and (day := max(due_day(card, state, today), today)) in counts:
            counts[day] += 1
    return counts


def _by_deck(cards: Mapping[CardId, Card], ids: Iterable[CardId]) -> Counter[str]:
    return Counter(cards[card].content.deck for card in ids)
