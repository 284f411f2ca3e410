"""A card as a query sees it, and as a list tells it."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from srs.card import Card, CardId, Former, Status, fact_changed
from srs.deck import in_deck
from srs.queue import due_day
from srs.schedule.progress import LEECH_LAPSES, Progress


class Listed(NamedTuple):
    """What a list tells of a card: it is read in a third of the time of a whole one."""

    id: CardId
    status: Status
    deck: str
    question: str
    """As text."""
    due: date | None
    """The study day it comes back; None for a new card."""
    is_earlier: bool
    """Whether no rule makes it any more."""


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A card, how far it has come, and the study day it is looked at."""

    card: Card
    progress: Progress | None
    today: date
    leech_lapses: int = LEECH_LAPSES

    def is_in(self, deck: str | None) -> bool:
        """Whether it is in `deck` or below it; None is every deck."""
        return in_deck(self.card.note.deck, deck)

    @property
    def due(self) -> date | None:
        """The study day it comes back; None for a new card."""
        return due_day(self.card, self.progress, self.today) if self.progress else None

    @property
    def listed(self) -> Listed:
        """What a list tells of it."""
        card = self.card
        fields = card.id, card.status, card.note.deck, card.note.question
        return Listed(*fields, self.due, card.is_earlier)

    @property
    def former(self) -> Former | None:
        """What it said when it was last answered, where its fact has changed since."""
        reviews = self.progress.reviews if self.progress else 0
        return self.card.former if fact_changed(self.card, reviews) else None

    @property
    def is_leech(self) -> bool:
        """Whether it was forgotten so often that it had better be put in other words."""
        return self.progress is not None and self.progress.lapses >= self.leech_lapses
