"""The owner's word on the schedule: another due day, or all over again. Each is an event."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from srs.card import Card, Status
from srs.errors import CardError
from srs.review import ReviewId, ReviewKind
from srs.schedule.progress import follow
from srs.store import content, history
from srs.study.recording import event_now
from srs.study.search import chosen
from srs.study.study import Study
from srs.translation import mark

_FOR = (Status.ACTIVE, Status.SUSPENDED)


def set_due(study: Study, names: Sequence[str], day: date) -> list[Card]:
    """Let reviewed cards come back on `day`; what is known of their memory stays.

    `names` are ids or one query. Raises CardError for a card that was never reviewed.
    """
    return _taken(study, "set-due", names, day)


def reset(study: Study, names: Sequence[str]) -> list[Card]:
    """Let reviewed cards be new again; their reviews stay in the review log.

    `names` are ids or one query. Raises CardError for a card that was never reviewed.
    """
    return _taken(study, "reset", names, None)


def _taken(study: Study, word: str, names: Sequence[str], day: date | None) -> list[Card]:
    with study.store.transaction():
        cards = chosen(study, word, names, _FOR)
        states = {card.id: study.store.ask(history.stored_progress, card.id) for card in cards}
        new = [card for card, state in states.items() if state is None]
        if len(new) == len(cards) > 1:
            raise CardError(mark("no reviewed card matches"), mark("new cards have no day yet"))
        if new and len(cards) == 1:
            raise CardError(
                mark("card {card} is new, and has no day yet", card=new[0]),
                mark(
                    "'srs bury' puts it off until tomorrow, 'srs suspend' for as long as you like"
                ),
            )
        reschedule(study, cards, day)
    return [card for card in cards if states[card.id] is not None]


def reschedule(study: Study, cards: Sequence[Card], day: date | None) -> list[Card]:
    """Let those of `cards` that were reviewed come back on `day`, or be new (None), in one act."""
    act: ReviewId | None = None
    taken = list[Card]()
    with study.store.transaction():
        for card in cards:
            before = study.store.ask(history.stored_progress, card.id)
            if before is None:
                continue
            event = event_now(study, card.id)
            act = act or event.id
            event = event._replace(kind=ReviewKind.MANUAL, due=day, act=act)
            after = follow(before, event, study.scheduler_for(card.id))
            study.store.do(history.record, event, after)
            taken.append(card)
        if day is None:  # who learns it anew has nothing to unlearn
            forgotten = (replace(card, former=None) for card in taken if card.former)
            study.store.do(content.save, forgotten)
    return taken
