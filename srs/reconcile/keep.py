"""The whole of a reading: notes find their cards, and cards their notes."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

from srs.card import Card, Status, as_logged
from srs.note import Note
from srs.reconcile.alike import SameCard
from srs.reconcile.follow import follow_lines, is_of_model
from srs.reconcile.held import apart, going_on, paired
from srs.reconcile.match import NONE_SAME, match
from srs.reconcile.outcome import Outcome, added, kept_card, rejected, retired, sayings, stayed
from srs.reconcile.places import Places, new_positions
from srs.reconcile.terms import ReadingTerms, stands_apart

_OUT_OF_USE = {Status.RETIRED, Status.REJECTED}
"""Cards that do not mind whether their line is there."""


def reconcile(
    stored: Sequence[Card], notes: Sequence[Note], read: Collection[str], terms: ReadingTerms
) -> list[Outcome]:
    """What becomes of `stored` now that the logs `read` yield `notes`.

    `stored` may hold cards of other logs: they are left alone, unless they are retired ones
    that answer what a note answers, or of a log that has `come_back`; those that no line made
    are left alone always. The outcomes stand in the order of `notes`; behind them those of cards
    that no rule makes, of those of a model, which follow their lines, and of the retired ones.
    What was rejected once is rejected in every log it turns up in.

    Of other logs, only the cards that answer what a note answers make a difference, by their
    log or in their owner's words, and the retired ones of logs that have `come_back`.
    """
    return reconcile_beside(NONE_SAME, stored, notes, read, terms)[0]


def reconcile_beside(
    same: Mapping[int, SameCard],
    stored: Sequence[Card],
    notes: Sequence[Note],
    read: Collection[str],
    terms: ReadingTerms,
) -> tuple[list[Outcome], Places]:
    """As `reconcile`, without the cards that are the `same` by the number of their note.

    Of those, which are not in `stored`, there are no outcomes: they are kept. The places are
    those of all notes.
    """
    stored = [card for card in stored if card.note.lines]
    by_model = [card for card in stored if is_of_model(card)]
    by_rule = [card for card in stored if not is_of_model(card)]
    back = come_back(stored, notes, read)
    may_follow = [
        card
        for card in by_model
        if card.note.path in read or (card.status is Status.RETIRED and card.note.path in back)
    ]
    followed = follow_lines(may_follow, stored, {*read, *back}, terms)
    pool = _may_be(by_rule, notes, read)
    matches = match(pool, notes, lambda card, note: stands_apart(card, note, terms), same)
    for at in apart(matches, notes, terms):
        del matches[at]
    found = {card.id for card in matches.values()}
    left = [card for card in pool if card.id not in found]
    there = going_on(left, terms)
    new = [(at, note) for at, note in enumerate(notes) if at not in matches and at not in same]
    matches |= paired([card for card in left if card.id in there], there, new)
    found = {card.id for card in matches.values()}
    others = [
        card
        for card in left
        if card.id in there and card.id not in found and card.status is not Status.REJECTED
    ]
    models = [card for card in by_model if card.id in followed]
    kept = {**there, **{card: note.sources for card, note in followed.items()}}
    number = new_positions(notes, matches, [*others, *models], kept, terms)
    unwanted = {key for c in by_rule if c.status is Status.REJECTED for key in _sayings(c)}
    outcomes: list[Outcome] = []
    for at, note in enumerate(notes):
        if at in same:
            continue
        card = matches.get(at)
        if card:
            outcomes.append(kept_card(card, note, number.notes[at], terms))
        else:
            made = added(note, number.notes[at], terms)
            outcomes.append(made if unwanted.isdisjoint(sayings(note)) else rejected(made))
    outcomes.extend(stayed(c, None, there[c.id], number.cards[c.id], terms) for c in others)
    outcomes.extend(kept_card(c, followed[c.id], number.cards[c.id], terms) for c in models)
    gone = [card for card in left if card.id not in found and card.id not in there]
    gone += [card for card in by_model if card.note.path in read and card.id not in followed]
    outcomes.extend(retired(card) for card in gone if card.status not in _OUT_OF_USE)
    return outcomes, number


def _may_be(stored: Sequence[Card], notes: Sequence[Note], read: Collection[str]) -> list[Card]:
    """The cards that `notes` may be: of the logs `read`, and retired ones of others."""
    back, answers = come_back(stored, notes, read), {note.answer for note in notes}
    return [
        card
        for card in stored
        if card.note.path in read
        or (
            card.status is Status.RETIRED
            and (card.note.path in back or as_logged(card).answer in answers)
        )
    ]


def _sayings(card: Card) -> frozenset[Hashable]:
    return sayings(as_logged(card)) | sayings(card.note)


def elsewhere(
    stored: Iterable[Card], notes: Iterable[Note], read: Collection[str]
) -> frozenset[str]:
    """The logs, none of those `read`, that `notes` may have been moved from.

    Such a log has a card of the very same lines and answer. Whether the lines are still
    there only that log can tell.
    """
    said = {_line(note) for note in notes}
    there: set[tuple[str, str]] = set()
    paths: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for card in stored:
        logged = as_logged(card)
        key = _line(logged)
        if not card.note.lines or key not in said or card.status is Status.RETIRED:
            continue
        if logged.path in read:
            there.add(key)
        else:
            paths[key].add(logged.path)
    return frozenset().union(*(found for key, found in paths.items() if key not in there))


def come_back(
    stored: Iterable[Card], notes: Iterable[Note], read: Collection[str]
) -> frozenset[str]:
    """The logs, none of those `read`, whose lines have turned up again among `notes`.

    Such a log has a retired card of the very same lines and answer: the others may be back, too.
    """
    said = {_line(note) for note in notes}
    return frozenset(
        card.note.path
        for card in stored
        if card.status is Status.RETIRED
        and card.note.lines
        and card.note.path not in read
        and _line(as_logged(card)) in said
    )


def _line(note: Note) -> tuple[str, str]:
    return note.quote, note.answer
