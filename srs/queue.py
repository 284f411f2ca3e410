"""What is asked today, and in which order: collect, sort, bury siblings, limit, mix."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import blake2b
from typing import Literal, NamedTuple

from srs.card import Card, CardId, fact_changed
from srs.deck import deck_levels, decks_above
from srs.room import AskedToday, Further, InLine, Limits, Room
from srs.schedule.progress import Progress

NewOrder = Literal["oldest", "newest"]
DueOrder = Literal["overdue", "random"]
NewPlace = Literal["mixed", "last"]

NO_LINES = ("", 0, -1)
"""Path, first and last line of a card that cites none."""
_BEHIND_ALL = chr(0x10FFFF)
"""No path sorts behind it."""


@dataclass(frozen=True, slots=True)
class Order:
    """What comes first."""

    new: NewOrder = "oldest"
    """Whether new cards of the oldest or of the newest log entries are learned first."""
    due: DueOrder = "overdue"
    """Whether due cards come by how late they are for their interval, or in the day's own order."""
    new_cards: NewPlace = "mixed"
    """Whether new cards are spread among the due ones, or stand after them."""


class Askable(NamedTuple):
    """What the queue needs to know of an active card; there may be a hundred thousand of them."""

    id: CardId
    deck: str
    path: str
    """The log that it cites."""
    first: int
    last: int
    date: str | None
    """The day of its log entry, in ISO form."""
    position: int
    """Its place among the cards of its log."""
    changed: bool = False
    """Whether its fact changed in the log since its last answer."""

    def in_line(self, *, is_news: bool = False) -> InLine:
        """The same card in its turn."""
        return InLine(self.id, self.deck, self.path, self.first, self.last, is_news)


@dataclass(frozen=True, slots=True)
class Queue:
    """The cards of a study day that are still to be answered."""

    due: tuple[CardId, ...] = ()
    new: tuple[CardId, ...] = ()
    drills: tuple[CardId, ...] = ()
    """Answered below 4 today: they come again after everything else."""
    mixed: tuple[CardId, ...] = field(default=(), compare=False)
    """New cards spread among the due ones; when empty, they stand after them."""

    @property
    def order(self) -> tuple[CardId, ...]:
        """The order in which they are asked."""
        return (self.mixed or self.due + self.new) + self.drills


def due_day(card: Card, progress: Progress, today: date) -> date:
    """The study day on which `card` comes back; one whose fact changed comes back at once.

    Its schedule is not touched: it is what its reviews add up to.
    """
    return min(progress.due, today) if fact_changed(card, progress.reviews) else progress.due


def is_buried(card: Card, day: date) -> bool:
    """Whether its owner does not want to see `card` on `day`."""
    return card.buried is not None and day < card.buried


def askable(card: Card, progress: Progress | None) -> Askable:
    """What the queue needs to know of `card`."""
    lines, day = card.note.lines, card.note.entry.date
    return Askable(
        card.id,
        card.note.deck,
        *((lines.path, lines.first, lines.last) if lines else NO_LINES),
        day.isoformat() if day else None,
        card.position,
        changed=progress is not None and fact_changed(card, progress.reviews),
    )


def arrange(  # noqa: PLR0913, PLR0917  # all that a day depends on
    cards: Iterable[Askable],
    asked: Iterable[AskedToday],
    progress: Mapping[CardId, Progress],
    day: date,
    limits: Limits,
    order: Order = Order(),
) -> Queue:
    """The queue of `day` for `cards`, each deck and those above it within their limits.

    `cards` may be asked: they are active, and not buried. `asked` were asked on `day` already,
    and count towards the limits, so that these hold across restarts. Siblings, that is cards
    of the same lines, would give each other away: one of them is asked, the others wait.
    """
    due: list[tuple[tuple[float | bytes, tuple[str, ...], str, int], Askable]] = []
    new: list[Askable] = []
    drills: list[tuple[datetime, Askable]] = []
    tops: set[str] = set()
    for card in cards:
        tops.add(decks_above(card.deck)[-1])
        state = progress.get(card.id)
        if state is None:
            new.append(card)
        elif state.drills_on(day):
            drills.append((state.answered, card))
        elif state.due <= day or card.changed:
            due.append(((_urgency(card.id, state, day, order.due), *in_log(card)), card))
    due.sort()
    new.sort(key=lambda card: (_age(card, order.new), *in_log(card)))
    lines = Lines(
        # a changed fact is told at once, whatever was asked of its lines today
        all_of([card.in_line(is_news=progress[card.id].due > day) for _, card in due]),
        all_of([card.in_line() for card in new]),
        [card.in_line() for _, card in sorted(drills)],
    )
    return taken(Room(limits, asked), tops, lines).queue(order)


class Lines(NamedTuple):
    """The cards of a day, each sort in its order."""

    due: Further
    new: Further
    drills: Sequence[InLine]


class Taken(NamedTuple):
    """The cards that a day has room for, each sort in its order."""

    due: list[InLine]
    new: list[InLine]
    drills: Sequence[InLine]
    begun: Mapping[bool, int]
    """How many were asked on the day already, by whether they were new."""

    def queue(self, order: Order) -> Queue:
        """The queue that asks them."""
        due, new, drills = (tuple(card.id for card in part) for part in self[:3])
        mixed = _mixed(due, new, self.begun) if order.new_cards == "mixed" else ()
        return Queue(due, new, drills, tuple(mixed))


def taken(room: Room, decks: Collection[str], lines: Lines) -> Taken:
    """What `room` takes of `lines`, whose cards lie in `decks` or below; none of those in another.

    Due cards come before new ones, so that of siblings the new ones wait.
    """
    begun = dict(room.total)
    due = room.fill(decks, lines.due, is_new=False)
    return Taken(due, room.fill(decks, lines.new, is_new=True), lines.drills, begun)


def all_of(cards: Sequence[InLine]) -> Further:
    """A line of `cards`, read at once."""
    left = [cards]
    return lambda _: left.pop() if left else ()


def practice(cards: Iterable[CardId], day: date) -> Queue:
    """All `cards`, due or not, in an order of the day's own."""
    return Queue(due=tuple(sorted(cards, key=lambda card: drawn(card, day))))


def _mixed(due: Sequence[CardId], new: Sequence[CardId], begun: Mapping[bool, int]) -> list[CardId]:
    """New cards at even distances among the due ones.

    The pattern is that of the whole day, with what was asked already: a review that is broken
    off goes on where it stopped.
    """
    due_before, new_before = begun.get(False, 0), begun.get(True, 0)
    all_due, all_new = due_before + len(due), new_before + len(new)
    found: list[CardId] = []
    shown = 0
    for number, card in enumerate(new, start=new_before + 1):
        after = -(-number * all_due // (all_new + 1)) - due_before
        found += due[shown : max(shown, after)]
        shown = max(shown, after)
        found.append(card)
    return found + list(due[shown:])


def _urgency(card: CardId, state: Progress, day: date, order: DueOrder) -> float | bytes:
    """What comes first has the least: the days since the answer for those of the interval."""
    if order == "random":
        return drawn(card, day)
    return -overdue(state.reviewed, state.due, day)


def drawn(card: CardId, day: date) -> bytes:
    """The same on every machine, and in no order."""
    return blake2b(f"{card} {day}".encode(), digest_size=8).digest()


def overdue(reviewed: date, due: date, day: date) -> float:
    """How late a card is on `day` for its interval: 1 on its due day, 2 an interval later."""
    return (day - reviewed).days / max(1, (due - reviewed).days)


def _age(card: Askable, order: NewOrder) -> tuple[bool, int]:
    """Undated entries come last, whichever end is first."""
    if card.date is None:
        return True, 0
    number = date.fromisoformat(card.date).toordinal()
    return False, -number if order == "newest" else number


def in_log(card: Askable) -> tuple[tuple[str, ...], str, int]:
    """Sorts cards as they stand in their logs, deck by deck; behind them those of no log."""
    return deck_levels(card.deck), card.path or _BEHIND_ALL, card.position
