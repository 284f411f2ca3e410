"""What becomes of a card when its line is read again."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum

from srs.card import (
    Card,
    Edited,
    Former,
    Newer,
    Status,
    as_logged,
    fact_changed,
    is_offered_by_model,
)
from srs.note import Note, Wording, worded, wording
from srs.origin import Source, moved_origin
from srs.parse import split_marker
from srs.reconcile.facts import is_another_fact
from srs.reconcile.held import card_place, entry_of, held, says, status_of
from srs.reconcile.terms import ReadingTerms, is_spoken_of, located


class Change(StrEnum):
    """What a reading did to a card."""

    ADDED = "added"
    CHANGED = "changed"
    """Other words, the same card."""
    MOVED = "moved"
    """The same words under another title, date or file."""
    RETIRED = "retired"
    """Its line is gone; the card waits for it to come back."""
    RETURNED = "returned"
    """Its line is back, and with it the card, its schedule and its history."""
    KEPT = "kept"
    """At most its line number is another."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A card after the reading."""

    card: Card
    change: Change
    another_fact: bool = False
    """Whether it now states something else: 35k where it was 33k."""


def added(note: Note, position: int, terms: ReadingTerms) -> Outcome:
    """A note that is no card yet."""
    card = Card(terms.new_id(), note, _unasked(note, terms), position, terms.now)
    return Outcome(card, Change.ADDED)


def rejected(outcome: Outcome) -> Outcome:
    """A note that says what its owner turned down elsewhere."""
    return replace(outcome, card=replace(outcome.card, status=Status.REJECTED))


def sayings(note: Note) -> frozenset[Hashable]:
    """What a rejection holds for: an answer from a line as it stands, a card word for word."""
    lines = (text for text in map(str.strip, note.quote.split("\n")) if text)
    line = " ".join(word for text in lines for word in split_marker(text)[1].split())
    return frozenset({(note.rule, line, note.answer), (note.rule, wording(note))})


def retired(card: Card) -> Outcome:
    """A card whose line is gone."""
    return Outcome(replace(card, status=Status.RETIRED, resumes=card.status), Change.RETIRED)


def kept_card(card: Card, note: Note, position: int, terms: ReadingTerms) -> Outcome:
    """A card that was recognised in `draft`."""
    untouched = card.status is Status.ACTIVE and card.edited is None and card.newer is None
    if untouched and card.position == position and card.note == note:
        return Outcome(card, Change.KEPT)  # most cards, most of the time
    there, status = located(card, terms, note), _status(card, note, terms)
    if there is not None and is_spoken_of(card, terms):
        if not says(card, note) or entry_of(card, note, terms) != note.entry:
            return stayed(card, note, there, position, terms)
        status = status_of(card)
    lines_stand = there is not None or note.quote == card.note.quote
    before, now = _asked(card), wording(note)
    edited = _edited(card, note)
    content = note if edited is None else worded(note, wording(card.note))
    reworded = wording(content) != wording(card.note)
    moved = card_place(card.note) != card_place(note)
    another_fact = not lines_stand and before != now and is_another_fact(before, now)
    after = replace(
        card,
        note=content,
        status=status,
        resumes=None,
        position=position,
        changed=terms.now if reworded or moved else card.changed,
        former=_former(card, content, terms) if reworded and not lines_stand else card.former,
        edited=edited,
        newer=_offer_of_model(card, note),
    )
    if card.status is Status.RETIRED:
        change = Change.RETURNED
    elif before != now:
        change = Change.CHANGED
    else:
        change = Change.MOVED if moved else Change.KEPT
    return Outcome(after, change, another_fact)


def _offer_of_model(card: Card, note: Note) -> Newer | None:
    """The words that a model offers, as long as the lines say what they said."""
    newer = card.newer
    if newer is None or newer.note is None or not is_offered_by_model(card):
        return None
    if note.quote != card.note.quote:
        return None
    moved = replace(newer.note, origin=moved_origin(newer.note.origin, note.sources))
    return replace(newer, note=moved)


def stayed(
    card: Card, note: Note | None, there: tuple[Source, ...], position: int, terms: ReadingTerms
) -> Outcome:
    """A card that keeps what an earlier version made of the lines that stand `there`."""
    after = held(card, note, there, position, terms)
    if card.status is Status.RETIRED:
        return Outcome(after, Change.RETURNED)
    moved = card_place(card.note) != card_place(after.note)
    return Outcome(after, Change.MOVED if moved else Change.KEPT)


def _asked(card: Card) -> Wording:
    """What a card says in the words of the log: those that it was made with."""
    return card.edited.log if card.edited else wording(card.note)


def _status(card: Card, note: Note, terms: ReadingTerms) -> Status:
    """What its owner has decided stays; a note becomes what it would be if it were new.

    What was rejected waits again for its owner's word once its line says something else.
    """
    status = status_of(card)
    if status is Status.REJECTED:
        same = not sayings(as_logged(card)).isdisjoint(sayings(note))
        return Status.REJECTED if same else Status.DRAFT
    if status is Status.DRAFT and card.id in terms.rejected:
        return Status.DRAFT
    return _unasked(note, terms) if status in {Status.RETIRED, Status.DRAFT} else status


def _unasked(note: Note, terms: ReadingTerms) -> Status:
    return Status.ACTIVE if terms.active(note) else Status.DRAFT


def _former(card: Card, after: Note, terms: ReadingTerms) -> Former | None:
    """What the owner remembers of a card that now says `after`, if that was another fact.

    A fact that changes twice before it is asked is compared with the one that was learned;
    a card that was never asked holds no surprise.
    """
    reviews = terms.reviews(card.id)
    news = card.former if fact_changed(card, reviews) else None
    remembered = news.wording if news else wording(card.note)
    if not reviews or not is_another_fact(remembered, wording(after)):
        return None
    return news or Former(remembered, reviews)


def _edited(card: Card, note: Note) -> Edited | None:
    """What the log now says of a card whose owner has edited it.

    A new title, or another rule, words the question anew and says nothing new: only
    another line or another answer asks the owner to choose.
    """
    if card.edited is None:
        return None
    before, now = card.edited.log, wording(note)
    if now == wording(card.note):
        return None
    unsaid = note.quote == card.note.quote and now.answer == before.answer
    seen = now if unsaid and not card.edited.in_conflict else card.edited.seen
    return Edited(now, seen)
