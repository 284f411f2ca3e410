"""The queue of cards that are all at hand, as the store gathers them from its own."""

from collections.abc import Iterable, Mapping
from datetime import date

from srs.card import Card, CardId, Status
from srs.queue import Limits, Order, Queue, arrange, askable, is_buried
from srs.schedule.progress import Progress

_USUAL = Order()


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
