"""The queue of cards that are all at hand, as the store gathers them from its own."""

from collections.abc import Iterable, Mapping
from datetime import date

from srs.card import Card, CardId, Status, fact_changed
from srs.queue import Askable, Limits, Order, Queue, arrange, is_buried
from srs.schedule.progress import Progress

_USUAL = Order()


def askable(card: Card, progress: Progress | None) -> Askable:
    """What the queue needs to know of `card`."""
    source, day = card.content.source, card.content.entry.date
    return Askable(
        card.id,
        card.content.deck,
        source.path,
        source.first,
        source.last,
        day.isoformat() if day else None,
        card.position,
        changed=progress is not None and fact_changed(card, progress.reviews),
    )


def build(
    cards: Iterable[Card],
    progress: Mapping[CardId, Progress],
    day: date,
    limits: Limits,
    order: Order = _USUAL,
) -> Queue:
    """The queue of `day` for `cards` of any status, as `arrange` makes it."""
    every = [(card, progress.get(card.id)) for card in cards]
    asked = (askable(card, state) for card, state in every if state and state.reviewed == day)
    waiting = (
        askable(card, state)
        for card, state in every
        if card.status is Status.ACTIVE and not is_buried(card, day)
    )
    return arrange(waiting, asked, progress, day, limits, order)
