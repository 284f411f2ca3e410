"""What is asked today, and in which order: gather, sort, limit."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from srs.card import Card, CardId, Status, fact_changed
from srs.schedule.progress import Progress

_MOST_LINES = 12
"""Lines that one card may cite and still be about all of them."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many cards a deck, with those below it, may ask for on one study day."""

    new_per_day: int = 20
    reviews_per_day: int = 200
    of_decks: Mapping[str, "Limits"] = field(default_factory=dict)
    """Decks that have limits of their own."""

    def of(self, deck: str) -> "Limits":
        """The limits of `deck`."""
        return self.of_decks.get(deck, self)


@dataclass(frozen=True, slots=True)
class Queue:
    """The cards of a study day that are still to be answered."""

    due: tuple[CardId, ...] = ()
    new: tuple[CardId, ...] = ()
    drills: tuple[CardId, ...] = ()
    """Answered below 4 today: they come again after everything else."""

    @property
    def order(self) -> tuple[CardId, ...]:
        """The order in which they are asked."""
        return self.due + self.new + self.drills


def due_day(card: Card, progress: Progress, today: date) -> date:
    """The study day on which `card` comes back; one whose fact changed comes back at once.

    Its schedule is not touched: it is what its reviews add up to.
    """
    return min(progress.due, today) if fact_changed(card, progress.reviews) else progress.due


def is_buried(card: Card, day: date) -> bool:
    """Whether its owner does not want to see `card` on `day`."""
    return card.buried is not None and day < card.buried


def in_deck(deck: str, wanted: str | None) -> bool:
    """Whether `deck` is `wanted` or lies below it; None wants every deck."""
    return wanted is None or deck == wanted or deck.startswith(f"{wanted}::")


@lru_cache(maxsize=1024)  # a few decks, for each of their cards
def decks_above(deck: str) -> tuple[str, ...]:
    """`deck` and the decks that it lies in: papers::bert and papers."""
    levels = deck.split("::")
    return tuple("::".join(levels[:n]) for n in range(len(levels), 0, -1))


def build(
    cards: Iterable[Card],
    progress: Mapping[CardId, Progress],
    day: date,
    limits: Limits,
) -> Queue:
    """The queue of `day` for `cards`, each deck and those above it within their limits.

    What was answered earlier on `day` counts towards the limits, so they hold across
    restarts. `cards` may hold cards of any status: only active ones are asked, but
    the others still count for what they took of today's limits. Siblings, that is cards of
    the same lines, would give each other away: one of them is asked, the others wait.
    """
    ordered = sorted(cards, key=_log_order)
    new_taken, due_taken = _taken(ordered, progress, day)
    due: list[CardId] = []
    new: list[CardId] = []
    drills: list[tuple[datetime, CardId]] = []
    active = [card for card in ordered if card.status is Status.ACTIVE and not is_buried(card, day)]
    told = _Told(card for card in ordered if _was_asked(progress.get(card.id), day))
    for card in sorted(active, key=lambda card: _due(progress, card, day)):
        state, deck = progress.get(card.id), card.content.deck
        if state and state.drills_on(day):
            drills.append((state.answered, card.id))
            continue
        taken, queue = (new_taken, new) if state is None else (due_taken, due)
        is_full = any(
            taken[name]
            >= (limits.of(name).new_per_day if state is None else limits.of(name).reviews_per_day)
            for name in decks_above(deck)
        )
        waits = state is not None and due_day(card, state, day) > day
        # a changed fact is told at once, whatever was asked of its lines today
        is_news = state is not None and state.due > day
        if waits or is_full or (told.has_sibling(card) and not is_news):
            continue
        taken.update(decks_above(deck))
        queue.append(card.id)
        told.add(card)
    return Queue(tuple(due), tuple(new), tuple(card for _, card in sorted(drills)))


class _Told:
    """The lines whose cards are asked on a day."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self._lines: set[tuple[str, int]] = set()
        for card in cards:
            self.add(card)

    def add(self, card: Card) -> None:
        """What `card` cites is told on this day."""
        self._lines.update(_cited(card))

    def has_sibling(self, card: Card) -> bool:
        """Whether something of what `card` cites is told already."""
        return not self._lines.isdisjoint(_cited(card))


def _cited(card: Card) -> Iterable[tuple[str, int]]:
    source = card.content.source
    # a list of headings spans the text below them, which is no part of it
    last = source.last if source.last - source.first < _MOST_LINES else source.first
    return ((source.path, line) for line in range(source.first, last + 1))


def _was_asked(state: Progress | None, day: date) -> bool:
    return state is not None and state.reviewed == day


def deck_order(deck: str) -> list[str]:
    """Sorts decks by name, each followed by the decks below it."""
    return deck.split("::")


def _log_order(card: Card) -> tuple[list[str], str, int]:
    return deck_order(card.content.deck), card.content.source.path, card.position


def _due(progress: Mapping[CardId, Progress], card: Card, day: date) -> date:
    state = progress.get(card.id)
    return due_day(card, state, day) if state else day


def _taken(
    cards: Iterable[Card], progress: Mapping[CardId, Progress], day: date
) -> tuple[Counter[str], Counter[str]]:
    """How many new and how many due cards each deck has already asked on `day`."""
    new: Counter[str] = Counter()
    due: Counter[str] = Counter()
    for card in cards:
        state = progress.get(card.id)
        if state and state.introduced == day:
            new.update(decks_above(card.content.deck))
        elif state and state.reviewed == day:
            due.update(decks_above(card.content.deck))
    return new, due
