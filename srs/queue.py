"""What is asked today, and in which order: gather, sort, bury siblings, limit, mix."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Literal, NamedTuple

from srs.card import Card, CardId, fact_changed
from srs.schedule.progress import Progress

NewOrder = Literal["oldest", "newest"]
DueOrder = Literal["overdue", "random"]
NewPlace = Literal["mixed", "last"]

NO_LINES = ("", 0, -1)
"""Path, first and last line of a card that cites none."""
_BEHIND_ALL = chr(0x10FFFF)
"""No path sorts behind it."""
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


class Seen(NamedTuple):
    """What the queue needs to know of how far a card has come, as `Progress` has it."""

    due: date
    reviewed: date
    introduced: date
    drill: date | None
    answered: datetime
    """Of a card that is drilled: drills come in this order."""

    def drills_on(self, day: date) -> bool:
        """Whether it comes again on `day`, until it is answered with 4 or 5."""
        return self.drill == day


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


def in_deck(deck: str, wanted: str | None) -> bool:
    """Whether `deck` is `wanted` or lies below it; None wants every deck."""
    return wanted is None or deck == wanted or deck.startswith(f"{wanted}::")


@lru_cache(maxsize=1024)  # a few decks, for each of their cards
def decks_above(deck: str) -> tuple[str, ...]:
    """`deck` and the decks that it lies in: papers::bert and papers."""
    levels = deck.split("::")
    return tuple("::".join(levels[:n]) for n in range(len(levels), 0, -1))


@lru_cache(maxsize=1024)  # as above
def deck_order(deck: str) -> tuple[str, ...]:
    """Sorts decks by name, each followed by the decks below it."""
    return tuple(deck.split("::"))


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
    asked: Iterable[Askable],
    progress: Mapping[CardId, Progress | Seen],
    day: date,
    limits: Limits,
    order: Order = Order(),
) -> Queue:
    """The queue of `day` for `cards`, each deck and those above it within their limits.

    `cards` may be asked: they are active, and not buried. `asked` were asked on `day` already,
    and count towards the limits, so that these hold across restarts. Siblings, that is cards
    of the same lines, would give each other away: one of them is asked, the others wait.
    """
    today = Room(limits)
    for card in asked:
        today.take(card, is_new=progress[card.id].introduced == day)
    begun = Counter(today.total)
    due: list[tuple[tuple[float | bytes, tuple[str, ...], str, int], Askable]] = []
    new: list[Askable] = []
    drills: list[tuple[datetime, CardId]] = []
    for card in cards:
        state = progress.get(card.id)
        if state is None:
            new.append(card)
        elif state.drills_on(day):
            drills.append((state.answered, card.id))
        elif state.due <= day or card.changed:
            due.append(((_urgency(card.id, state, day, order.due), *in_log(card)), card))
    due.sort()
    new.sort(key=lambda card: (_age(card, order.new), *in_log(card)))
    # a changed fact is told at once, whatever was asked of its lines today
    due_ids = [
        card.id
        for _, card in due
        if today.takes(card, is_new=False, is_news=progress[card.id].due > day)
    ]
    new_ids = [card.id for card in new if today.takes(card, is_new=True)]
    last = tuple(card for _, card in sorted(drills))
    mixed = _mixed(due_ids, new_ids, begun) if order.new_cards == "mixed" else ()
    return Queue(tuple(due_ids), tuple(new_ids), last, tuple(mixed))


def practice(cards: Iterable[CardId], day: date) -> Queue:
    """All `cards`, due or not, in an order of the day's own."""
    return Queue(due=tuple(sorted(cards, key=lambda card: _drawn(card, day))))


class Room:
    """What a day has room for: its limits, and lines that it has not told yet."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._rooms: dict[tuple[str, bool], list[tuple[str, int]]] = {}
        self._taken: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
        self._told: dict[tuple[str, int], CardId | None] = {}
        """Lines, with the card that told them; None where several did."""
        self.total: Counter[bool] = Counter()
        """How many cards it takes, by whether they are new."""

    def take(self, card: Askable, *, is_new: bool) -> None:
        """`card` is asked on this day."""
        taken, told, own = self._taken[is_new], self._told, card.id
        for deck, _ in self._room(card.deck, is_new=is_new):
            taken[deck] += 1
        for line in _cited(card):
            told[line] = own if told.get(line, own) == own else None
        self.total[is_new] += 1

    def takes(self, card: Askable, *, is_new: bool, is_news: bool = False) -> bool:
        """Take `card` if there is room for it; news may be told of lines that were."""
        taken, told, own = self._taken[is_new], self._told, card.id
        for deck, most in self._room(card.deck, is_new=is_new):
            if taken[deck] >= most:
                return False
        if not is_news:
            for line in _cited(card):
                if told.get(line, own) != own:
                    return False  # what the card itself told, its owner wants to see again
        self.take(card, is_new=is_new)
        return True

    def _room(self, deck: str, *, is_new: bool) -> list[tuple[str, int]]:
        """The most cards that `deck`, and each deck that it lies in, may ask for."""
        room = self._rooms.get((deck, is_new))
        if room is None:
            limits = ((above, self._limits.of(above)) for above in decks_above(deck))
            room = [(d, own.new_per_day if is_new else own.reviews_per_day) for d, own in limits]
            self._rooms[deck, is_new] = room
        return room


def _cited(card: Askable) -> list[tuple[str, int]]:
    if card.first == card.last:
        return [(card.path, card.first)]
    # a list of headings spans the text below them, which is no part of it
    last = card.last if card.last - card.first < _MOST_LINES else card.first
    return [(card.path, line) for line in range(card.first, last + 1)]


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


def _urgency(card: CardId, state: Progress | Seen, day: date, order: DueOrder) -> float | bytes:
    """What comes first has the least: the days since the answer for those of the interval."""
    if order == "random":
        return _drawn(card, day)
    return -overdue(state.reviewed, state.due, day)


def _drawn(card: CardId, day: date) -> bytes:
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
    return deck_order(card.deck), card.path or _BEHIND_ALL, card.position
