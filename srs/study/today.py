"""What there is to do: today's queue, the decks with their counts."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from srs import queue
from srs.card import CardId, Status
from srs.deck import deck_levels
from srs.queue import Queue
from srs.store import day_queue
from srs.store.day_queue import Day, count_asked
from srs.store.decks import sizes as sizes_of
from srs.store.decks import unseen_sizes
from srs.study.garbage import without_collecting
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
    drills: int = 0
    """Of those, the drills."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cards a review is to ask."""

    deck: str | None = None
    """With the decks below it; None is all."""
    query: str = ""
    practice: bool = False
    """Whether all of them are asked, due or not, and no schedule is touched."""
    further_new: int = 0
    """New cards beyond the limits of the day, behind all others but the drills."""
    minutes: int | None = None
    """After so many it is asked whether to go on; 0 is never, None is as the settings say."""
    only: frozenset[CardId] | None = None
    """These cards, as far as they match; None is all that do."""


def queue_for(study: Study, wanted: Wanted) -> Queue:
    """The queue of a review. Raises UsageError for a query that means nothing."""
    if wanted.practice:
        found = _found(study, wanted.query, wanted.deck, study.today, wanted.only)
        return queue.practice(found, study.today)
    usual = queue_of(study, wanted.deck, wanted.query, only=wanted.only)
    more = further_new(study, wanted, wanted.further_new, usual.new)
    mixed = usual.mixed + more if usual.mixed else ()
    return replace(usual, new=usual.new + more, mixed=mixed)


def further_new(
    study: Study, wanted: Wanted, count: int, waiting: Collection[CardId]
) -> tuple[CardId, ...]:
    """Up to `count` new cards beyond the limits of the day, none of which is `waiting` already.

    Raises UsageError for a query that means nothing.
    """
    if count <= 0:
        return ()
    further, only = count + len(waiting), wanted.only
    beyond = queue_of(study, wanted.deck, wanted.query, further_new=further, only=only).new
    return tuple(card for card in beyond if card not in waiting)[:count]


def first_of(study: Study, wanted: Wanted) -> CardId | None:
    """The card that a review asks first, where it is known before all others are arranged."""
    if wanted.practice or wanted.query or wanted.only is not None:
        return None
    config = study.config
    day = Day(study.today, config.limits, config.order, wanted.deck)
    return study.store.ask(day_queue.first_card, day)


def next_of(study: Study, wanted: Wanted) -> CardId | None:
    """The card that a review asks first; None when nothing is due.

    Raises UsageError for a query that means nothing.
    """
    return first_of(study, wanted) or next(iter(queue_for(study, wanted).order), None)


@without_collecting()
def queue_of(  # noqa: PLR0913, all that a queue may be narrowed by
    study: Study,
    deck: str | None = None,
    query: str = "",
    day: date | None = None,
    *,
    further_new: int = 0,
    only: frozenset[CardId] | None = None,
) -> Queue:
    """What is still to be asked of `deck` and the decks below it (None is all) today, or on `day`.

    Of that, only cards that match `query`, and of these `only` those; with so many new cards of
    each deck beyond its limit. Raises UsageError for a query that means nothing.
    """
    config, day = study.config, day or study.today
    limits = config.limits.and_further(further_new, deck) if further_new else config.limits
    # what was asked today counts towards the limits, whether it is wanted now or not
    with study.store.transaction(reading=True):
        cards = frozenset(_found(study, query, deck, day, only)) if query else only
        wanted = Day(day, limits, config.order, deck, cards)
        return study.store.ask(day_queue.day_queue, wanted).queue(config.order)


def _found(
    study: Study, query: str, deck: str | None, day: date, only: frozenset[CardId] | None
) -> list[CardId]:
    """The active cards of `deck` that match `query` on `day`, of `only` those."""
    from srs.query import parse_query  # noqa: PLC0415  # most days are asked by no query
    from srs.store.search import Search, ids  # noqa: PLC0415  # the same

    lapses = study.config.leech_lapses
    meant = Search(parse_query(query), day, lapses, deck, (Status.ACTIVE,))
    found = study.store.ask(ids, meant)
    return found if only is None else [card for card in found if card in only]


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
        taken = study.store.ask(day_queue.day_queue, Day(day, config.limits, config.order))
        sizes = study.store.ask(sizes_of)
    new = Counter(card.deck for card in taken.new)
    drills = Counter(card.deck for card in taken.drills)
    due = Counter(card.deck for card in taken.due) + drills
    counts = (DeckCount(name, sizes[name], new[name], due[name], drills[name]) for name in sizes)
    decks = tuple(sorted(counts, key=lambda deck: deck_levels(deck.name)))
    return Today(decks, sum(taken.begun.values()))


def decks(study: Study) -> list[DeckCount]:
    """Every deck that has an active card, by name, with what it asks today."""
    return list(today(study).decks)


def unseen(study: Study) -> dict[str, int]:
    """How many active cards of each deck were never answered; of a deck without any nothing."""
    return study.store.ask(unseen_sizes)


def answered_today(study: Study) -> int:
    """How many cards were asked today."""
    return study.store.ask(count_asked, study.today)
