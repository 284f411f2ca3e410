"""Cards that keep what an earlier version made of their lines, whatever this one makes of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from srs.card import (
    Card,
    CardId,
    Draft,
    Edited,
    Entry,
    Newer,
    Source,
    Status,
    worded,
    wording,
)
from srs.draft.weigh import tokens
from srs.reconcile.terms import Terms, may_stand, standing

_SAME = 0.5
"""Share of the words of the shorter of two answers from which on they tell the same."""

Standing = Mapping[CardId, tuple[Source, ...]]
"""Where the lines of each card stand that keeps what it says."""


def says(card: Card, draft: Draft) -> bool:
    """Whether `draft` is what `card` is, to the letter and to the line."""
    said = card.edited.log if card.edited else wording(card.content)
    return said == wording(draft) and _cites(card, draft)


def apart(matches: Mapping[int, Card], drafts: Sequence[Draft], terms: Terms) -> set[int]:
    """The drafts that are no words for the card that they were taken for.

    Its own lines stand, and they are others than those of the draft: it may be written twice.
    """
    found: set[int] = set()
    for at, card in matches.items():
        there = standing(card, terms, drafts[at]) if may_stand(card, terms) else None
        if there is not None and _lines(there).isdisjoint(_lines(drafts[at].sources)):
            found.add(at)
    return found


def going_on(cards: Iterable[Card], terms: Terms) -> dict[CardId, tuple[Source, ...]]:
    """Of `cards`, which no rule makes, those that go on all the same, and where they stand."""
    found = ((card.id, standing(card, terms)) for card in cards)
    return {card: sources for card, sources in found if sources is not None}


def paired(
    cards: Sequence[Card], there: Standing, drafts: Iterable[tuple[int, Draft]]
) -> dict[int, Card]:
    """New drafts of the very same lines as cards that no rule makes, which tell the same.

    They are other words for those cards: a new card beside them would ask for it twice.
    """
    by_lines: defaultdict[frozenset[tuple[str, int]], list[Card]] = defaultdict(list)
    for card in cards:
        by_lines[_lines(there[card.id])].append(card)
    found: dict[int, Card] = {}
    for at, draft in drafts:
        waiting = by_lines.get(_lines(draft.sources), [])
        alike = max(waiting, key=lambda card: _alike(card, draft), default=None)
        if alike and _alike(alike, draft) >= _SAME:
            found[at] = alike
            waiting.remove(alike)
    return found


def held(
    card: Card, draft: Draft | None, sources: tuple[Source, ...], position: int, terms: Terms
) -> Card:
    """`card`, which stands in `sources`, as it is; `draft` is what this version makes of it."""
    own = terms.logs[card.content.source.path]
    content = replace(
        card.content,
        source=sources[0],
        also=sources[1:],
        deck=draft.deck if draft else own.deck,
        entry=entry_of(card, draft, terms) if draft else card.content.entry,
    )
    moved = place(content) != place(card.content)
    newer: Newer | None = Newer(draft, refused=_is_refused(card.id, draft, terms))
    if draft and card.edited and _cites(card, draft) and content.entry == draft.entry:
        # all else of it is words, and these are its owner's
        content, newer = worded(draft, wording(card.content)), None
    status = status_of(card)
    if status is Status.RETIRED:
        status = Status.ACTIVE if terms.active(content) else Status.DRAFT
    return replace(
        card,
        content=content,
        status=status,
        resumes=None,
        position=position,
        changed=terms.now if moved else card.changed,
        edited=_edited(card, draft),
        newer=newer,
    )


def entry_of(card: Card, draft: Draft, terms: Terms) -> Entry:
    """The entry of a card that stands: another one where edits moved it, not where rules do."""
    own = terms.logs[card.content.source.path]
    before = card.newer.draft.entry if card.newer and card.newer.draft else None
    stays = own.same_bytes or (before == draft.entry and not own.by_other_rules)
    return card.content.entry if stays else draft.entry


def status_of(card: Card) -> Status:
    """The status of `card`, once its lines are there."""
    return (card.resumes or card.status) if card.status is Status.RETIRED else card.status


def place(draft: Draft) -> tuple[str, str, Entry]:
    """Where a card belongs."""
    return draft.source.path, draft.deck, draft.entry


def _cites(card: Card, draft: Draft) -> bool:
    return card.content.quote == draft.quote


def _is_refused(card: CardId, draft: Draft | None, terms: Terms) -> bool:
    return draft is not None and (card, draft.question, draft.answer) in terms.refused


def _edited(card: Card, draft: Draft | None) -> Edited | None:
    """What the log says of a card in its owner's words: other rules are nothing to choose for."""
    if card.edited is None or draft is None:
        return card.edited
    now = wording(draft)
    if now == wording(card.content):
        return None
    return Edited(now, card.edited.seen if card.edited.in_conflict else now)


def _alike(card: Card, draft: Draft) -> float:
    """Which share of its words the shorter of both answers has in common with the other."""
    one, other = set(tokens(card.content.answer)), set(tokens(draft.answer))
    return len(one & other) / max(1, min(len(one), len(other)))


def _lines(sources: Iterable[Source]) -> frozenset[tuple[str, int]]:
    return frozenset(
        (source.path, line) for source in sources for line in range(source.first, source.last + 1)
    )
