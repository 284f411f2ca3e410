"""The places of cards among the others of their log: new ones are learned in this order."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from srs.card import Card, CardId
from srs.note import Note
from srs.reconcile.held import KeptSources
from srs.reconcile.terms import ReadingTerms, is_spoken_of


class _Slot(NamedTuple):
    """What takes a place."""

    line: int
    note: int | None
    """Its number; None of a card that no rule makes."""
    card: Card | None
    """None of a new one."""


class Places(NamedTuple):
    """Each place, from 0 in each log."""

    notes: Mapping[int, int]
    """By the number of the note."""
    cards: Mapping[CardId, int]
    """Of cards that no rule makes."""


def new_positions(
    notes: Sequence[Note],
    matches: Mapping[int, Card],
    others: Iterable[Card],
    there: KeptSources,
    terms: ReadingTerms,
) -> Places:
    """The places of `notes`, in their order, and of `others` by the lines they stand in.

    In a log that holds what it held, cards that no rule may change keep their order.
    """
    slots: defaultdict[str, list[_Slot]] = defaultdict(list)
    for at, note in enumerate(notes):
        here = slots[note.source.path]
        line = max(note.source.first, here[-1].line if here else 0)
        here.append(_Slot(line, at, matches.get(at)))
    for card in sorted(others, key=lambda card: card.position):
        source = there[card.id][0]
        slots[source.path].append(_Slot(source.first, None, card))
    of_notes: dict[int, int] = {}
    of_cards: dict[CardId, int] = {}
    for path, here in slots.items():
        here.sort(key=lambda slot: (slot.line, slot.note is None))
        for number, slot in enumerate(_as_before(path, here, terms)):
            if slot.note is not None:
                of_notes[slot.note] = number
            elif slot.card:
                of_cards[slot.card.id] = number
    return Places(of_notes, of_cards)


def _as_before(path: str, slots: list[_Slot], terms: ReadingTerms) -> list[_Slot]:
    log = terms.logs.get(path)
    if log is None or not log.same_bytes:
        return slots
    before = {
        number: slot.card.position
        for number, slot in enumerate(slots)
        if slot.card and slot.card.note.source.path == path and is_spoken_of(slot.card, terms)
    }
    after = list(slots)
    for number, held in zip(before, sorted(before, key=before.__getitem__), strict=True):
        after[number] = slots[held]
    return after
