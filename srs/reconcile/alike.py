"""Cards whose lines were changed: found by their place among the others, and by likeness."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from srs.card import Card, CardId, as_logged
from srs.note import Note
from srs.origin import Source
from srs.reconcile.likeness import Features, card_features, likeness

_NEAR = 12
"""Cards before and behind its place that a note is compared with."""
_RARE = 12
"""So many cards may hold a word by which others are found, from wherever."""


def alike(
    pool: Sequence[Card],
    notes: Sequence[Note],
    matched: Mapping[int, Card],
    apart: Callable[[Card, Note], bool],
) -> dict[int, Card]:
    """Pairs of a note and a card, none of them in `known`, that differ a little; likest first.

    What a card says must not stand `apart` from the note.
    """
    unrecognised = _Unrecognised(pool, matched)
    scored: list[tuple[float, int, int]] = []
    for at, note, gap in _in_gaps(notes, matched):
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
    notes: Sequence[Note], matched: Mapping[int, Card]
) -> Iterator[tuple[int, Note, _Gap]]:
    names = [matched[at].id if at in matched else None for at in range(len(notes))]
    for at, gap in _gaps([note.source for note in notes], names):
        yield at, notes[at], gap


def _gaps(sources: Sequence[Source], names: Sequence[CardId | None]) -> Iterator[tuple[int, _Gap]]:
    """The gap of each place without a name.

    What begins in one line has one place: rules decide in which order a line is asked about.
    """
    before = _passed(sources, names)
    behind = _passed(sources[::-1], names[::-1])[::-1]
    numbers: Counter[tuple[str, CardId | None]] = Counter()
    for at, name in enumerate(names):
        if name is None:
            here = sources[at].path, before[at]
            yield at, _Gap(before[at], behind[at], numbers[here])
            numbers[here] += 1


def _passed(sources: Sequence[Source], names: Sequence[CardId | None]) -> list[CardId | None]:
    """The last name in the lines of the same log that come before each place."""
    found: list[CardId | None] = []
    path, line, name, passed = "", 0, None, None
    for source, here in zip(sources, names, strict=True):
        if source.path != path:
            name = passed = None
        elif source.first != line:
            passed = name
        path, line = source.path, source.first
        found.append(passed)
        name = here or name
    return found


class _Unrecognised:
    """The cards that have not been recognised, to find the few that a note might be.

    Comparing each with each would take minutes where thousands of lines were changed.
    """

    def __init__(self, pool: Sequence[Card], matched: Mapping[int, Card]) -> None:
        found = {card.id for card in matched.values()}
        ordered = sorted(pool, key=lambda card: (card.note.source.path, card.position, card.id))
        names = [card.id if card.id in found else None for card in ordered]
        self.cards: list[Card] = []
        self.features: list[Features] = []
        self._before: defaultdict[CardId | None, list[int]] = defaultdict(list)
        self._behind: defaultdict[CardId | None, list[int]] = defaultdict(list)
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for at, gap in _gaps([card.note.source for card in ordered], names):
            self._put(ordered[at], gap)

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
