"""The queue of cards that are all at hand, as the store gathers them from its own."""

from collections.abc import Container, Iterable, Mapping
from datetime import date

from srs.card import Card, CardId, Status
from srs.queue import Order, Queue, arrange, askable, is_buried
from srs.room import AskedToday, Limits
from srs.schedule.progress import Progress

_USUAL = Order()


def build(  # noqa: PLR0913, PLR0917  # as `arrange`
    cards: Iterable[Card],
    progress: Mapping[CardId, Progress],
    day: date,
    limits: Limits,
    order: Order = _USUAL,
    wanted: Container[CardId] | None = None,
) -> Queue:
    """The queue of `day` for `cards` of any status, as `arrange` makes it; of those `wanted`."""
    every = [(card, progress.get(card.id)) for card in cards]
    asked = [
        asked_card(card, state, day) for card, state in every if state and state.reviewed == day
    ]
    waiting = (
        askable(card, state)
        for card, state in every
        if card.status is Status.ACTIVE
        and not is_buried(card, day)
        and (wanted is None or card.id in wanted)
    )
    return arrange(waiting, asked, progress, day, limits, order)


def asked_card(card: Card, state: Progress, day: date) -> AskedToday:
    """`card`, which was asked on `day`."""
    here = askable(card, state).in_line()
    return AskedToday(*here[:5], is_new=state.introduced == day)
