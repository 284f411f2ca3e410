"""What a study day has room for: the limits of its decks, and lines that it has not told yet."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from srs.card import CardId
from srs.deck import decks_above, in_deck

_MOST_LINES = 12
"""Lines that one card may cite and still be about all of them."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many cards a deck, with those below it, may ask for on one study day."""

    new_per_day: int = 20
    reviews_per_day: int = 200
    of_decks: Mapping[str, "Limits"] = field(default_factory=dict)
    """Decks that have limits of their own."""
    further_new: int = 0
    """New cards beyond what the day's limit leaves, for a review that wants more."""

    def of(self, deck: str) -> "Limits":
        """The limits of `deck`."""
        return self.of_decks.get(deck, self)

    def and_further(self, new: int, deck: str | None = None) -> "Limits":
        """These, and `new` further new cards in each deck.

        But not in one that takes none by a limit of its own, unless `deck` is it or lies in it.
        """
        of_decks = {
            name: own.and_further(
                new if own.new_per_day or (deck is not None and in_deck(deck, name)) else 0
            )
            for name, own in self.of_decks.items()
        }
        return replace(self, further_new=new, of_decks=of_decks)

    @property
    def fewest_reviews(self) -> int:
        """No deck asks for fewer due cards."""
        return min(each.reviews_per_day for each in (self, *self.of_decks.values()))

    @property
    def takes_new(self) -> bool:
        """Whether any deck asks for new cards."""
        every = (self, *self.of_decks.values())
        return any(each.new_per_day + each.further_new for each in every)


class Sited(Protocol):
    """A card in its place: what is to be known of it to make room for it."""

    @property
    def id(self) -> CardId:
        """The card."""

    @property
    def deck(self) -> str:
        """The deck that it lies in."""

    @property
    def path(self) -> str:
        """The log that it cites."""

    @property
    def first(self) -> int:
        """The first line that it cites."""

    @property
    def last(self) -> int:
        """The last one; it lies before the first where none is cited."""


class AskedToday(NamedTuple):
    """A card that was asked on the day already."""

    id: CardId
    deck: str
    path: str
    first: int
    last: int
    is_new: bool
    """Whether it was new before."""


class InLine(NamedTuple):
    """A card that waits to be asked, if there is room for it."""

    id: CardId
    deck: str
    path: str
    first: int
    last: int
    is_news: bool = False
    """Whether its fact changed and it would come later but for that."""


Further = Callable[[int], Sequence[InLine]]
"""Gives at least so many further cards of a line, or all that are left; none at its end."""

_Line = tuple[str, int]
"""A line of a log."""
_Left = list[int]
"""How many cards a deck may still ask for: one number, below 0 where more were asked."""


class Room:
    """What a day has room for still."""

    def __init__(self, limits: Limits, asked: Iterable[AskedToday] = ()) -> None:
        """`asked` were asked on the day already, and count towards the limits."""
        self._limits = limits
        self._left: dict[tuple[str, bool], _Left] = {}
        self._rooms: dict[tuple[str, bool], list[_Left]] = {}
        """Of a deck and of each that it lies in."""
        self._shown_lines: dict[_Line, CardId | None] = {}
        """Lines, with the card that told them; None where several did."""
        self.total: Counter[bool] = Counter()
        """How many cards it took, by whether they are new."""
        for card in asked:
            self._take(card.id, self._room(card.deck, card.is_new), _cited(card))
            self.total[card.is_new] += 1
        for (deck, is_new), left in self._left.items():
            if is_new:  # where more were asked than the limit says, further ones are on top of that
                left[0] = max(left[0], limits.of(deck).further_new)

    def takes(self, card: Sited, *, is_new: bool, is_news: bool = False) -> bool:
        """Take `card` if there is room for it; news may be told of lines that were."""
        rooms = self._room(card.deck, is_new)
        for room in rooms:
            if room[0] <= 0:
                return False
        own, lines = card.id, _cited(card)
        if not is_news:
            shown = self._shown_lines
            for line in lines:
                if shown.get(line, own) != own:
                    return False  # what the card itself told, its owner wants to see again
        self._take(own, rooms, lines)
        self.total[is_new] += 1
        return True

    def left(self, decks: Iterable[str], *, is_new: bool) -> int:
        """The most cards that it may take of `decks` and those below, none in another of them."""
        rooms = (self._room(deck, is_new) for deck in decks)
        return sum(max(0, min(left for (left,) in room)) for room in rooms)

    def fill(self, decks: Iterable[str], further: Further, *, is_new: bool) -> list[InLine]:
        """What it takes of a line of cards of `decks`, which is read no further than need be."""
        found: list[InLine] = []
        left = self.left(decks, is_new=is_new)
        while left and (cards := further(left)):
            for card in cards:
                if self.takes(card, is_new=is_new, is_news=card.is_news):
                    found.append(card)
                    left -= 1
                    if not left:
                        break
        return found

    def _take(self, card: CardId, rooms: list[_Left], lines: list[_Line]) -> None:
        for room in rooms:
            room[0] -= 1
        shown = self._shown_lines
        for line in lines:
            shown[line] = card if shown.get(line, card) == card else None

    def _room(self, deck: str, is_new: bool) -> list[_Left]:  # noqa: FBT001  # of each card
        room = self._rooms.get((deck, is_new))
        if room is None:
            room = self._rooms[deck, is_new] = [
                self._left.setdefault((above, is_new), [self._most(above, is_new=is_new)])
                for above in decks_above(deck)
            ]
        return room

    def _most(self, deck: str, *, is_new: bool) -> int:
        own = self._limits.of(deck)
        return own.new_per_day + own.further_new if is_new else own.reviews_per_day


def _cited(card: Sited) -> list[tuple[str, int]]:
    if card.first == card.last:
        return [(card.path, card.first)]
    # a list of headings spans the text below them, which is no part of it
    last = card.last if card.last - card.first < _MOST_LINES else card.first
    return [(card.path, line) for line in range(card.first, last + 1)]
