"""The few drafts that ride along at the end of a review, so that nobody needs a second habit."""

from collections import Counter
from collections.abc import Callable, Collection
from fractions import Fraction

from srs.card import Card, CardId, Status
from srs.note import Entry, Note
from srs.origin import Model
from srs.store import content, verdicts
from srs.study.inbox import waiting
from srs.study.inbox_session import InboxSession, begin_with
from srs.study.study import Study
from srs.trust import expected_share
from srs.verdict import Tier, maker_of, tier_of

MOST = 3
"""Drafts a day: a review is to end, and not to go over into another task."""
_LIKELY = Fraction(1, 2)
"""Below this a draft is likelier turned down than kept, and waits in the inbox alone."""


def worth_asking(
    study: Study, deck: str | None = None, shown: Collection[CardId] = ()
) -> InboxSession | None:
    """A session over the drafts of `deck` that are most worth a word today; None without any.

    They are as many as the day has room for, less those that were `shown` in this way today or
    decided in any. First come those that no lint has flagged, of entries of which no card is
    asked; then what its owner will most likely keep; then what the log has least of.
    """
    room = MOST - len({*shown, *_decided_today(study)})
    if room <= 0 or not study.store.ask(content.status_count, Status.DRAFT):
        return None
    drafts = [card for card in waiting(study, deck) if card.status is Status.DRAFT]
    drafts = [card for card in drafts if card.id not in shown]
    found = _chosen(drafts, room, _share_of(study), study.store.ask(content.asked_by_entry))
    session = begin_with(study, [card.id for card in found])
    return session if session.card else None


def _decided_today(study: Study) -> set[CardId]:
    day_of = study.config.study_days.day_of
    last = study.store.ask(verdicts.last_decided_drafts, MOST)
    return {card for card, at in last if day_of(at) == study.today}


def _share_of(study: Study) -> Callable[[Note], Fraction]:
    """What share of cards like a note its owner is expected to keep."""
    counts = study.store.ask(verdicts.verdict_counts)
    known: dict[tuple[str, Tier, str], Fraction] = {}

    def share(note: Note) -> Fraction:
        like = maker_of(note), tier_of(note), note.path
        if like not in known:
            known[like] = expected_share(note, counts)
        return known[like]

    return share


def _chosen(
    drafts: Collection[Card],
    room: int,
    share: Callable[[Note], Fraction],
    asked: dict[tuple[str, Entry], int],
) -> list[Card]:
    """The best of `drafts`, one after the other: an entry that has one has a card more."""
    left = {card.id: card for card in drafts if share(card.note) >= _LIKELY}
    cards = Counter(asked)
    found: list[Card] = []

    def rank(card: Card) -> tuple[bool, bool, Fraction, bool, int]:
        note = card.note
        of_entry = cards[note.path, note.entry]
        is_model = isinstance(note.origin, Model)  # whose words are proved
        return bool(note.doubts), of_entry > 0, -share(note), not is_model, of_entry

    while left and len(found) < room:
        best = min(left.values(), key=rank)
        found.append(left.pop(best.id))
        cards[best.note.path, best.note.entry] += 1
    return found
