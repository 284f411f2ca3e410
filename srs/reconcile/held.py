"""Cards that keep what an earlier version made of their lines, whatever this one makes of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from srs.card import Card, CardId, Edited, Newer, Status
from srs.note import Entry, Note, worded, wording
from srs.origin import Source, moved_origin
from srs.prose.weigh import tokens
from srs.reconcile.terms import ReadingTerms, may_stand, where_kept

_SAME = 0.5
"""Share of the words of the shorter of two answers from which on they tell the same."""

KeptSources = Mapping[CardId, tuple[Source, ...]]
"""Where the lines of each card stand that keeps what it says."""


def says(card: Card, note: Note) -> bool:
    """Whether `draft` is what `card` is, to the letter and to the line."""
    said = card.edited.log if card.edited else wording(card.note)
    return said == wording(note) and _cites(card, note)


def apart(matches: Mapping[int, Card], notes: Sequence[Note], terms: ReadingTerms) -> set[int]:
    """The notes that are no words for the card that they were taken for.

    Its own lines stand, and they are others than those of the note: it may be written twice.
    """
    found: set[int] = set()
    for at, card in matches.items():
        there = where_kept(card, terms, notes[at]) if may_stand(card, terms) else None
        if there is not None and _lines(there).isdisjoint(_lines(notes[at].sources)):
            found.add(at)
    return found


def going_on(cards: Iterable[Card], terms: ReadingTerms) -> dict[CardId, tuple[Source, ...]]:
    """Of `cards`, which no rule makes, those that go on all the same, and where they stand."""
    found = ((card.id, where_kept(card, terms)) for card in cards)
    return {card: sources for card, sources in found if sources is not None}


def paired(
    cards: Sequence[Card], there: KeptSources, notes: Iterable[tuple[int, Note]]
) -> dict[int, Card]:
    """New notes of the very same lines as cards that no rule makes, which tell the same.

    They are other words for those cards: a new card beside them would ask for it twice.
    """
    by_lines: defaultdict[frozenset[tuple[str, int]], list[Card]] = defaultdict(list)
    for card in cards:
        by_lines[_lines(there[card.id])].append(card)
    found: dict[int, Card] = {}
    for at, note in notes:
        waiting = by_lines.get(_lines(note.sources), [])
        alike = max(waiting, key=lambda card: _alike(card, note), default=None)
        if alike and _alike(alike, note) >= _SAME:
            found[at] = alike
            waiting.remove(alike)
    return found


def held(
    card: Card, note: Note | None, sources: tuple[Source, ...], position: int, terms: ReadingTerms
) -> Card:
    """`card`, which stands in `sources`, as it is; `draft` is what this version makes of it."""
    own = terms.logs[card.note.source.path]
    content = replace(
        card.note,
        origin=moved_origin(card.note.origin, sources),
        deck=note.deck if note else own.deck,
        entry=entry_of(card, note, terms) if note else card.note.entry,
    )
    moved = card_place(content) != card_place(card.note)
    newer: Newer | None = Newer(note, refused=_is_refused(card.id, note, terms))
    if note and card.edited and _cites(card, note) and content.entry == note.entry:
        # all else of it is words, and these are its owner's
        content, newer = worded(note, wording(card.note)), None
    status = status_of(card)
    if status is Status.RETIRED:
        status = Status.ACTIVE if terms.active(content) else Status.DRAFT
    return replace(
        card,
        note=content,
        status=status,
        resumes=None,
        position=position,
        changed=terms.now if moved else card.changed,
        edited=_edited(card, note),
        newer=newer,
    )


def entry_of(card: Card, note: Note, terms: ReadingTerms) -> Entry:
    """The entry of a card that stands: another one where edits moved it, not where rules do."""
    own = terms.logs[card.note.source.path]
    before = card.newer.note.entry if card.newer and card.newer.note else None
    stays = own.same_bytes or (before == note.entry and not own.by_other_rules)
    return card.note.entry if stays else note.entry


def status_of(card: Card) -> Status:
    """The status of `card`, once its lines are there."""
    return (card.resumes or card.status) if card.status is Status.RETIRED else card.status


def card_place(note: Note) -> tuple[str, str, Entry]:
    """Where a card belongs."""
    return note.source.path, note.deck, note.entry


def _cites(card: Card, note: Note) -> bool:
    return card.note.quote == note.quote


def _is_refused(card: CardId, note: Note | None, terms: ReadingTerms) -> bool:
    return note is not None and (card, note.question, note.answer) in terms.refused


def _edited(card: Card, note: Note | None) -> Edited | None:
    """What the log says of a card in its owner's words: other rules are nothing to choose for."""
    if card.edited is None or note is None:
        return card.edited
    now = wording(note)
    if now == wording(card.note):
        return None
    return Edited(now, card.edited.seen if card.edited.in_conflict else now)


def _alike(card: Card, note: Note) -> float:
    """Which share of its words the shorter of both answers has in common with the other."""
    one, other = set(tokens(card.note.answer)), set(tokens(note.answer))
    return len(one & other) / max(1, min(len(one), len(other)))


def _lines(sources: Iterable[Source]) -> frozenset[tuple[str, int]]:
    return frozenset(
        (source.path, line) for source in sources for line in range(source.first, source.last + 1)
    )
