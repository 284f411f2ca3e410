"""Plans: working off what piled up, and learning a deck by a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from srs.card import Card, Status
from srs.deck import in_deck
from srs.plan import Begun, CatchUp, Coming, Readiness, catch_up, ready_by
from srs.query import FoundCard
from srs.queue import askable, is_buried
from srs.schedule.progress import Progress
from srs.store import coming
from srs.store.day_queue import asked_on
from srs.store.search import Search, found
from srs.study.study import Study

__all__ = ["FURTHEST_DAY", "CatchUp", "DeckPlan", "coming_days", "deck_plans", "plan"]

FURTHEST_DAY = timedelta(days=36_500)
"""A day that is further ahead is no day to be ready by."""


@dataclass(frozen=True, slots=True)
class DeckPlan:
    """A deck with a day by which it is to be learned."""

    deck: str
    cards: int
    """All active ones."""
    takes: Readiness
    new_per_day: int
    """What the settings allow."""
    reviews_per_day: int

    @property
    def can_be_met(self) -> bool:
        """Whether days and limits are enough."""
        return (
            self.takes.in_time
            and self.takes.new_per_day <= self.new_per_day
            and self.takes.most_due <= self.reviews_per_day
        )


def plan(study: Study, deck: str | None, cap: int | None) -> CatchUp:
    """How what is due in `deck` (None is all) is worked off, by `cap` a day or by the settings."""
    config, today = study.config, study.today
    asked = study.store.ask(asked_on, today)
    reviewed = [(each.card, each.progress) for each in _active(study, deck) if each.progress]
    cards = [_coming(study, card, state) for card, state in reviewed]
    progress = {card.id: state for card, state in reviewed}
    return catch_up(cards, Begun(today, asked, progress, config.limits, config.order), cap)


def deck_plans(study: Study, deck: str | None, by: date | None) -> list[DeckPlan]:
    """For each deck that the settings want learned by a day, or `deck` by `by`: what it takes."""
    wanted = {
        name: own.ready_by
        for name, own in study.config.of_decks.items()
        if own.ready_by and in_deck(name, deck)
    }
    if by is not None:
        wanted = {deck or "": by}
    return [_deck_plan(study, name, day) for name, day in sorted(wanted.items())]


def coming_days(study: Study, deck: str | None = None) -> dict[date, int]:
    """How many active reviewed cards of `deck` come back on each day after today that has any."""
    return study.store.ask(coming.due_counts, study.today + timedelta(days=1), date.max, deck)


def _deck_plan(study: Study, deck: str, by: date) -> DeckPlan:
    cards = _active(study, deck or None)
    coming = [_coming(study, each.card, each.progress) for each in cards if each.progress]
    new = [askable(each.card, None) for each in cards if not each.progress]
    limits, scheduler = study.config.limits.of(deck), study.scheduler_of(deck)
    span = study.today, min(by, study.today + FURTHEST_DAY)
    takes = ready_by(coming, new, scheduler, span)
    return DeckPlan(deck, len(cards), takes, limits.new_per_day, limits.reviews_per_day)


def _active(study: Study, deck: str | None) -> list[FoundCard]:
    wanted = Search(None, study.today, deck=deck, statuses=(Status.ACTIVE,))
    return study.store.ask(found, wanted)


def _coming(study: Study, card: Card, state: Progress) -> Coming:
    one = askable(card, state)
    due = min(state.due, study.today) if one.changed else state.due
    if is_buried(card, study.today) and card.buried:
        due = max(due, card.buried)
    scheduler = study.scheduler_of(card.note.deck)
    return Coming(one, state.memory, state.reviewed, due, scheduler)
