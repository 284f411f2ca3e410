"""Cards whose lines were changed: found by their place among the others, and by likeness."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from srs.card import Card, CardId, as_logged
from srs.note import Note
from srs.origin import Source
from srs.reconcile.likeness import Features, card_features, likeness

_NEAR = 12
"""Cards before and behind its place that a note is compared with."""
_RARE = 12
"""So many cards may hold a word by which others are found, from wherever."""


_Line = tuple[str, int]
"""A log, and the number of a line in it."""


class SameCard(NamedTuple):
    """A stored card that a note says word for word: it need not be read to be known again."""

    id: CardId
    path: str
    """The log of both."""
    first: int
    """The first line that the card cites, before the reading."""
    position: int
    """Its place among the cards of its log, before the reading."""


def alike(
    pool: Sequence[Card],
    notes: Sequence[Note],
    matched: Mapping[int, Card],
    apart: Callable[[Card, Note], bool],
    same: Mapping[int, SameCard],
) -> dict[int, Card]:
    """Pairs of a note and a card, none of them in `matched`, that differ a little; likest first.

    What a card says must not stand `apart` from the note. The notes of `same` have their cards.
    """
    unrecognised = _Unrecognised(pool, matched, same)
    scored: list[tuple[float, int, int]] = []
    for at, note, gap in _in_gaps(notes, matched, same):
        mine = card_features(note)
        for there, in_place in unrecognised.near(mine, gap).items():
            score = likeness(unrecognised.features[there], mine, in_place=in_place)
            if score and not apart(unrecognised.cards[there], note):
                scored.append((-score, at, there))
    found: dict[int, Card] = {}
    taken: set[int] = set()
    for _, at, there in sorted(scored):
        if at not in found and there not in taken:
            found[at] = unrecognised.cards[there]
            taken.add(there)
    return found


@dataclass(frozen=True, slots=True)
class _Gap:
    """Where a note or a card stands: between which cards that have been recognised."""

    before: CardId | None
    behind: CardId | None
    number: int
    """Its place among those of the same gap."""


def _in_gaps(
    notes: Sequence[Note], matched: Mapping[int, Card], same: Mapping[int, SameCard]
) -> Iterator[tuple[int, Note, _Gap]]:
    names: list[CardId | None] = [None] * len(notes)
    for found in (matched, same):
        for at, card in found.items():
            names[at] = card.id
    for at, gap in _gaps([_line(note.source) for note in notes], names):
        yield at, notes[at], gap


def _line(source: Source) -> _Line:
    return source.path, source.first


def _gaps(lines: Sequence[_Line], names: Sequence[CardId | None]) -> Iterator[tuple[int, _Gap]]:
    """The gap of each place without a name.

    What begins in one line has one place: rules decide in which order a line is asked about.
    """
    before = _passed(lines, names)
    behind = _passed(lines[::-1], names[::-1])[::-1]
    numbers: Counter[tuple[str, CardId | None]] = Counter()
    for at, name in enumerate(names):
        if name is None:
            here = lines[at][0], before[at]
            yield at, _Gap(before[at], behind[at], numbers[here])
            numbers[here] += 1


def _passed(lines: Sequence[_Line], names: Sequence[CardId | None]) -> list[CardId | None]:
    """The last name in the lines of the same log that come before each place."""
    found: list[CardId | None] = []
    path, line, name, passed = "", 0, None, None
    for (there, first), here in zip(lines, names, strict=True):
        if there != path:
            name = passed = None
        elif first != line:
            passed = name
        path, line = there, first
        found.append(passed)
        name = here or name
    return found


class _Unrecognised:
    """The cards that have not been recognised, to find the few that a note might be.

    Comparing each with each would take minutes where thousands of lines were changed.
    """

    def __init__(
        self, pool: Sequence[Card], matched: Mapping[int, Card], same: Mapping[int, SameCard]
    ) -> None:
        found = {card.id for card in matched.values()}
        placed: list[tuple[str, int, CardId, Card | SameCard]] = [
            (card.note.source.path, card.position, card.id, card) for card in pool
        ]
        placed += [(card.path, card.position, card.id, card) for card in same.values()]
        ordered = [card for *_, card in sorted(placed, key=lambda each: each[:3])]
        names = [
            card.id if isinstance(card, SameCard) or card.id in found else None for card in ordered
        ]
        lines = [
            (card.path, card.first) if isinstance(card, SameCard) else _line(card.note.source)
            for card in ordered
        ]
        self.cards: list[Card] = []
        self.features: list[Features] = []
        self._before: defaultdict[CardId | None, list[int]] = defaultdict(list)
        self._behind: defaultdict[CardId | None, list[int]] = defaultdict(list)
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for at, gap in _gaps(lines, names):
            card = ordered[at]
            if isinstance(card, Card):
                self._put(card, gap)

    def _put(self, card: Card, gap: _Gap) -> None:
        number = len(self.cards)
        self.cards.append(card)
        self.features.append(card_features(as_logged(card)))
        self._before[gap.before].append(number)
        self._behind[gap.behind].append(number)
        for word in self.features[-1].words:
            self._holders[word].append(number)

    def near(self, note: Features, gap: _Gap) -> dict[int, bool]:
        """The cards that a note might be, each with whether it stands in the same place."""
        found: dict[int, bool] = {}
        for word in note.words:
            holders = self._holders.get(word, ())
            if len(holders) <= _RARE:
                found.update(dict.fromkeys(holders, False))
        first = max(0, gap.number - _NEAR)
        for there in (self._before[gap.before], self._behind[gap.behind]):
            found.update(dict.fromkeys(there[first : gap.number + _NEAR], True))
        return found
