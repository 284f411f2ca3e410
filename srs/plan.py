"""What a number of days will ask, if all that is asked is remembered: before it begins."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from srs.card import CardId
from srs.deck import decks_above
from srs.queue import Askable, Order, arrange, in_log, overdue
from srs.review import Rating
from srs.room import AskedToday, Limits, Room
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory, Scheduler

FURTHEST = 365
"""Days that are looked ahead: with more, a plan says nothing any more."""
_DAY = timedelta(days=1)
_NO_LIMITS = Limits(reviews_per_day=10**9)


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
    """From today up to the first day that leaves nothing, or to where it is seen that none does."""
    first: tuple[CardId, ...]
    """The due cards that are still asked today, in their order."""

    @property
    def done(self) -> date | None:
        """The day after which nothing waits any more; None if more comes than is asked."""
        return self.days[-1].day if self.days and not self.days[-1].left else None


class Coming(NamedTuple):
    """A card on its way through a plan."""

    card: Askable
    memory: Memory
    reviewed: date
    due: date
    """The day it comes back: later than its schedule says while it is buried."""
    scheduler: Scheduler

    def answered(self, day: date) -> "Coming":
        """It was asked on `day`, and remembered."""
        gap = max(0, (day - self.reviewed).days)
        memory = self.scheduler.grade(self.memory, Rating.GOOD, gap)
        return self._replace(memory=memory, reviewed=day, due=day + memory.interval * _DAY)


@dataclass(frozen=True, slots=True)
class Begun:
    """What a day has asked already, and in which way it goes on."""

    day: date
    asked: Sequence[AskedToday]
    progress: Mapping[CardId, Progress]
    """Of all cards that wait."""
    limits: Limits
    order: Order


def catch_up(cards: Sequence[Coming], begun: Begun, cap: int | None = None) -> CatchUp:
    """Ask due cards from today on, within the limits or, instead of them, up to `cap` a day.

    Each is answered with 'good', and comes again when its scheduler says so. Today asks what
    its queue asks; from tomorrow on the latest for its interval comes first, as late as it was
    when it began to wait. Siblings wait for each other; new cards and drills are left aside.
    """
    limits = begun.limits if cap is None else _NO_LIMITS
    today = [one for one in cards if one.due <= begun.day]
    cards_of_today = [one.card for one in today]
    queue = arrange(cards_of_today, begun.asked, begun.progress, begun.day, limits, begun.order)
    first = queue.due if cap is None else queue.due[: max(0, cap - _reviewed_on(begun))]
    drills, now = set(queue.drills), set(first)
    asked = [one for one in today if one.card.id in now]
    waiting = [
        _in_line(one, begun.day)
        for one in today
        if one.card.id not in now and one.card.id not in drills
    ]
    heapify(waiting)
    coming: defaultdict[date, list[Coming]] = defaultdict(list)
    for one in cards:
        if one.due > begun.day:
            coming[one.due].append(one)
    days = [Planned(begun.day, len(asked), len(waiting))]
    most = cap or _room_of_all(limits, cards)
    while waiting and len(days) < FURTHEST and len(waiting) <= most * (FURTHEST - len(days)):
        for one in asked:
            again = one.answered(days[-1].day)
            coming[again.due].append(again)
        day = days[-1].day + _DAY
        for one in coming.pop(day, ()):
            heappush(waiting, _in_line(one, day))
        asked = _taken(waiting, limits, most)
        days.append(Planned(day, len(asked), len(waiting)))
    return CatchUp(tuple(days), tuple(first))


_Waiting = tuple[float, tuple[str, ...], str, int, CardId, Coming]
"""How late it was when it began to wait, its place in the log, and the card."""


def _in_line(one: Coming, day: date) -> _Waiting:
    return -overdue(one.reviewed, one.due, day), *in_log(one.card), one.card.id, one


def _taken(waiting: list[_Waiting], limits: Limits, most: int) -> list[Coming]:
    """What one day takes out of `waiting`, a heap."""
    room = Room(limits)
    asked: list[Coming] = []
    skipped: list[_Waiting] = []
    while waiting and len(asked) < most:
        entry = heappop(waiting)
        if room.takes(entry[-1].card, is_new=False):
            asked.append(entry[-1])
        else:
            skipped.append(entry)
    for entry in skipped:
        heappush(waiting, entry)
    return asked


def _reviewed_on(begun: Begun) -> int:
    return sum(not card.is_new for card in begun.asked)


def _room_of_all(limits: Limits, cards: Iterable[Coming]) -> int:
    tops = {decks_above(one.card.deck)[-1] for one in cards}
    return sum(limits.of(top).reviews_per_day for top in tops)


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
    due_per_day: int
    """Due cards that come with it a day, on the average up to that day."""
    most_due: int
    """The same on the day that has the most of them."""
    in_time: bool
    """Whether there are days enough at all."""


def ready_by(
    cards: Iterable[Coming], new: Sequence[Askable], scheduler: Scheduler, span: tuple[date, date]
) -> Readiness:
    """What it takes to learn `new` cards from the first day of `span` up to before the last.

    `cards` are those of the deck that come back meanwhile. Each answer is 'good'.
    """
    today, by = span
    first, left = scheduler.grade(None, Rating.GOOD, 0), len(new)
    room = (by - today).days - first.interval
    if new and room < 1:
        return Readiness(by, left, left, left, left, in_time=False)
    per_day = -(-left // room) if new else 0
    coming = [one._replace(due=max(today, one.due)) for one in cards]
    for number, card in enumerate(new):
        day = today + number // per_day * _DAY
        coming.append(Coming(card, first, day, day + first.interval * _DAY, scheduler))
    due: Counter[date] = Counter()
    for each in coming:
        one = each
        while one.due < by:
            due[one.due] += 1
            one = one.answered(one.due)
    days = max(1, (by - today).days)
    mean = -(-due.total() // days)
    return Readiness(by, left, per_day, mean, max(due.values(), default=0), in_time=True)
