"""What a number of days will ask, if all that is asked is remembered: before it begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from srs.card import CardId
from srs.queue import overdue
from srs.review import Rating
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory, Scheduler

FURTHEST = 365
"""Days that are looked ahead: with more, a plan says nothing any more."""
_DAY = timedelta(days=1)


class Planned(NamedTuple):
    """One day of a plan."""

    day: date
    asked: int
    """Due cards that it asks."""
    left: int
    """Due cards that it leaves to the next day."""


@dataclass(frozen=True, slots=True)
class CatchUp:
    """How overdue cards are worked off."""

    days: tuple[Planned, ...]
    """From today up to the first day that leaves nothing, or as far as is looked ahead."""
    first: tuple[CardId, ...]
    """What is asked today, in its order."""

    @property
    def done(self) -> date | None:
        """The day after which nothing waits any more; None if more comes than is asked."""
        return self.days[-1].day if self.days and not self.days[-1].left else None


class _Due(NamedTuple):
    """A card on its way through a plan."""

    memory: Memory
    reviewed: date
    due: date
    card: CardId
    scheduler: Scheduler


def catch_up(
    cards: Iterable[tuple[CardId, Progress, Scheduler]], today: date, per_day: int
) -> CatchUp:
    """Ask `per_day` due cards from `today` on, the latest for its interval first.

    Each is answered with 'good', and comes again when its scheduler says so. New cards are
    left aside.
    """
    coming: dict[date, list[_Due]] = {}
    for card, state, scheduler in cards:
        one = _Due(state.memory, state.reviewed, state.due, card, scheduler)
        coming.setdefault(max(today, state.due), []).append(one)
    waiting: list[_Due] = []
    days: list[Planned] = []
    first: tuple[CardId, ...] = ()
    for number in range(FURTHEST):
        day = today + number * _DAY
        waiting += coming.pop(day, [])
        waiting.sort(key=lambda one: (-overdue(one.reviewed, one.due, day), one.card))
        asked, waiting = waiting[:per_day], waiting[per_day:]
        first = first or tuple(one.card for one in asked)
        for one in asked:
            again = _answered(one, day)
            coming.setdefault(again.due, []).append(again)
        days.append(Planned(day, len(asked), len(waiting)))
        if not waiting:
            break
    return CatchUp(tuple(days), first)


def _answered(one: _Due, day: date) -> _Due:
    memory = one.scheduler.grade(one.memory, Rating.GOOD, (day - one.reviewed).days)
    return one._replace(memory=memory, reviewed=day, due=day + memory.interval * _DAY)


@dataclass(frozen=True, slots=True)
class Readiness:
    """What it takes to have learned a deck by a day.

    Learned is a card that was recalled once more, on a later day than its first.
    """

    by: date
    cards: int
    """New cards that are left."""
    new_per_day: int
    """What is to be learned a day from today on; 0 when nothing is left."""
    reviews_per_day: int
    """What comes with it a day on the average, the new ones among it."""
    in_time: bool
    """Whether there are days enough at all."""


def ready_by(
    cards: Iterable[tuple[CardId, Progress, Scheduler]],
    new: int,
    scheduler: Scheduler,
    span: tuple[date, date],
) -> Readiness:
    """What it takes to learn `new` cards from the first day of `span` up to before the last.

    `cards` are those of the deck that come back meanwhile. Each answer is 'good'.
    """
    today, by = span
    first = scheduler.grade(None, Rating.GOOD, 0)
    room = (by - today).days - first.interval
    if new and room < 1:
        return Readiness(by, new, new, new, in_time=False)
    per_day = -(-new // room) if new else 0
    asked = new
    waiting = [
        _Due(state.memory, state.reviewed, max(today, state.due), card, own)
        for card, state, own in cards
    ]
    for number in range(-(-new // per_day) if per_day else 0):
        day, some = today + number * _DAY, min(per_day, new - number * per_day)
        one = _Due(first, day, day + first.interval * _DAY, CardId(""), scheduler)
        waiting += [one] * some
    for each in waiting:
        one = each
        while one.due < by:
            one, asked = _answered(one, one.due), asked + 1
    days = max(1, (by - today).days)
    return Readiness(by, new, per_day, -(-asked // days), in_time=True)
