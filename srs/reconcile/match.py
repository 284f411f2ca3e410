"""Which note is which card: by exact text first, then by place and likeness."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence

from srs.card import Card, Status, as_logged
from srs.note import Note
from srs.prose.weigh import tokens
from srs.reconcile.alike import SameCard, alike

FEWEST_WORDS = 6
"""Words from which on a line is not written twice by chance."""
FEWEST_WORDS_OF_ANSWER = 4
"""Words from which on an answer is not: it says less than its line, and must be found by itself."""

NONE_SAME: Mapping[int, SameCard] = {}


def match(
    pool: Sequence[Card],
    notes: Sequence[Note],
    apart: Callable[[Card, Note], bool] = lambda _card, _note: False,
    same: Mapping[int, SameCard] = NONE_SAME,
) -> dict[int, Card]:
    """The card of each note, by the place of the note; the surest way of knowing first.

    `apart` tells whether what a card says stands elsewhere than in the lines of a note: then it
    has not become that note, even where no rule asks about its own lines any more. The notes of
    `same` have their cards already, and those are not in the `pool`.
    """
    matches: dict[int, Card] = {}
    # a card that is asked has more to lose than a retired one of the same words
    waiting = sorted(pool, key=lambda card: card.status is Status.RETIRED)
    left = [(at, note) for at, note in enumerate(notes) if at not in same]
    for key in _KEYS:
        by_key: defaultdict[Hashable, list[Card]] = defaultdict(list)
        for card in reversed(waiting):
            if key is not _line or card.status is not Status.RETIRED or _is_specific(card):
                by_key[key(as_logged(card))].append(card)
        for at, note in left:
            if cards := by_key.get(key(note)):
                matches[at] = cards.pop()
        found = {card.id for card in matches.values()}
        waiting = [card for card in waiting if card.id not in found]
        left = [(at, note) for at, note in left if at not in matches]
        if not left or not waiting:
            return matches
    return matches | alike(pool, notes, matches, apart, same)


def _is_specific(card: Card) -> bool:
    return len(tokens(card.note.quote)) >= FEWEST_WORDS


def _line(note: Note) -> Hashable:
    """The same lines answer the same, in whatever log and under whatever title."""
    return note.quote, note.answer


_KEYS: tuple[Callable[[Note], Hashable], ...] = (
    lambda d: (d.quote, d.question, d.answer, d.rule, d.path, d.entry),
    lambda d: (d.quote, d.answer, d.rule, d.path),
    lambda d: (d.quote, d.question, d.answer),
    _line,
    lambda d: (d.question, d.answer, d.path),
    lambda d: (d.question, d.answer),
)
"""What two readings of one card have in common, the strictest first.

A title is part of the question, and a rule may change: neither is what a card is known by.
"""
