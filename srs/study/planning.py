"""Plans: working off what piled up, and learning a deck by a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from srs.card import CardId, Status
from srs.plan import CatchUp, Readiness, catch_up, ready_by
from srs.queue import in_deck, is_buried
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Scheduler
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class DeckPlan:
    """A deck with a day by which it is to be learned."""

    deck: str
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
            and self.takes.reviews_per_day - self.takes.new_per_day <= self.reviews_per_day
        )


def plan(study: Study, deck: str | None, per_day: int | None) -> CatchUp:
    """How what is due in `deck` (None is all) is worked off, by `per_day` or by the settings."""
    usual = study.config.limits.of(deck or "").reviews_per_day
    cards = list(_reviewed(study, deck))
    return catch_up(cards, study.today, usual if per_day is None else per_day)


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


def _deck_plan(study: Study, deck: str, by: date) -> DeckPlan:
    cards = list(_reviewed(study, deck or None))
    progress = {card for card, _, _ in cards}
    new = sum(
        card.id not in progress and card.status is Status.ACTIVE
        for card in study.store.cards()
        if in_deck(card.content.deck, deck or None)
    )
    limits = study.config.limits.of(deck)
    takes = ready_by(cards, new, study.scheduler_of(deck), (study.today, by))
    return DeckPlan(deck, takes, limits.new_per_day, limits.reviews_per_day)


def _reviewed(study: Study, deck: str | None) -> Iterator[tuple[CardId, Progress, Scheduler]]:
    progress = study.store.progress()
    for card in study.store.cards():
        state = progress.get(card.id)
        is_asked = card.status is Status.ACTIVE and not is_buried(card, study.today)
        if state and is_asked and in_deck(card.content.deck, deck):
            yield card.id, state, study.scheduler_of(card.content.deck)
