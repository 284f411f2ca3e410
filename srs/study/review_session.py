"""A review session: which card is asked, what was answered, and what is left to do.

Another window may answer, reword or retire a card meanwhile: what comes up is looked at anew,
and so it is once more, in one transaction with the answer, before the answer counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from srs import session
from srs.card import Card, CardId, Status
from srs.note import wording
from srs.queue import is_buried
from srs.review import Review
from srs.session import Session
from srs.store import content, history
from srs.study import answers
from srs.study.study import Study
from srs.study.today import Wanted, queue_for
from srs.study.undo import undo as undo_last


@dataclass(frozen=True, slots=True)
class ReviewSession:
    """Where a review session stands. Every answer in it is already on disk."""

    session: Session
    fresh: frozenset[CardId]
    """Cards that have never been answered."""
    card: Card | None = None
    """The current one, with both sides as they were when it came up."""
    leech: CardId | None = None
    """The card that the last answer made a leech."""
    given: tuple[Review, ...] = ()
    """The answers of this sitting, less those taken back."""
    practice: bool = False
    """Whether nothing is recorded."""
    practised: tuple[CardId, ...] = ()
    """The cards that a practice has asked, in order."""
    place: int = 0
    """The place in the review log of the newest event when the sitting began."""
    known: Mapping[CardId, int] = field(default_factory=dict, compare=False)
    """How many events of a card behind that place are of this sitting, or known to it."""
    passed: tuple[Card, ...] = ()
    """The cards that the last step passed over, because another window had changed that."""
    taken: tuple[Review, ...] = field(default=(), compare=False)
    """What the last undo took back."""
    reworded: bool = False
    """Whether the last step did nothing but show the current card in its new words."""

    @property
    def new_left(self) -> int:
        """How many waiting cards have never been answered."""
        return sum(card in self.fresh for card in self.session.waiting)

    @property
    def due_left(self) -> int:
        """How many other cards wait, drills among them."""
        return len(self.session.waiting) - self.new_left


def begin(study: Study, wanted: Wanted) -> ReviewSession:
    """A sitting over what `wanted` asks today."""
    with study.store.transaction(reading=True):
        queue, place = queue_for(study, wanted), study.store.ask(history.last_place)
    fresh = frozenset(() if wanted.practice else queue.new)
    now = ReviewSession(session.begin(queue), fresh, practice=wanted.practice, place=place)
    return _looked_at(study, now)


def reveal(study: Study, sitting: ReviewSession) -> ReviewSession:
    """The answer is shown, unless the card is not what it was when its question came up."""
    now = _looked_at(study, sitting)
    if now.passed or now.reworded:
        return now
    return replace(now, session=session.reveal(now.session))


def rate(study: Study, sitting: ReviewSession, grade: int, duration_ms: int) -> ReviewSession:
    """Record an answer to the current card and go on to the next; a practice records nothing.

    Nothing is recorded either when another window has answered the card, put it aside or
    worded it anew: then it is passed over, or shown anew. Raises ValueError when there is no
    current card.
    """
    card = sitting.session.current
    if card is None:
        raise ValueError(sitting)
    after = replace(sitting, session=session.rate(sitting.session, grade), leech=None, card=None)
    if sitting.practice:
        return _looked_at(study, replace(after, practised=(*sitting.practised, card)))
    with study.store.transaction():
        now = _looked_at(study, sitting)
        if now.passed or now.reworded:
            return now
        answered = answers.answer(study, card, grade, duration_ms)
        after = _knowing(study, after, card)
    if answered.suspended:
        after = replace(after, session=session.drop(after.session, card))
    after = replace(
        after,
        leech=card if answered.leech else None,
        fresh=sitting.fresh - {card},
        given=(*sitting.given, answered.review),
    )
    return _looked_at(study, after)


def undo(study: Study, sitting: ReviewSession) -> ReviewSession | None:
    """Take back the newest answer, of an earlier sitting or another window too; None if none.

    A practice goes back to its own last card.
    """
    if sitting.practice:
        return _back(study, sitting)
    taken = undo_last(study, "answers").reviews
    if not taken:
        return None
    after = replace(sitting, leech=None)
    for review in taken:
        given = tuple(event for event in after.given if event.id != review.id)
        after = _asked_again(study, replace(after, given=given), review)
    return replace(_looked_at(study, after), taken=taken)


def _looked_at(study: Study, sitting: ReviewSession) -> ReviewSession:
    """`sitting` at the first card that is still to be asked, with that card as it is now."""
    with study.store.transaction(reading=True):
        return _looked(study, sitting)


def _looked(study: Study, sitting: ReviewSession) -> ReviewSession:
    now, passed = sitting.session, []
    while current := now.current:
        card = study.store.ask(content.one, current)
        if card is not None and (sitting.practice or _is_asked(study, sitting, card)):
            break
        passed += [card] if card else []
        now = session.drop(now, current)
    else:
        card = None
    before = sitting.card
    reworded = bool(card and before and card.id == before.id and _differ(card, before))
    if reworded:
        now = replace(now, revealed=False)
    return replace(sitting, session=now, card=card, passed=tuple(passed), reworded=reworded)


def _differ(card: Card, before: Card) -> bool:
    return wording(card.note) != wording(before.note)


def _is_asked(study: Study, sitting: ReviewSession, card: Card) -> bool:
    """Whether nobody else has said something on the card since the queue was made."""
    if card.status is not Status.ACTIVE or is_buried(card, study.today):
        return False
    return study.store.ask(history.count_since, card.id, sitting.place) == sitting.known.get(
        card.id, 0
    )


def _knowing(study: Study, sitting: ReviewSession, card: CardId) -> ReviewSession:
    """`sitting`, to which all events of `card` so far are known."""
    events = study.store.ask(history.count_since, card, sitting.place)
    return replace(sitting, known={**sitting.known, card: events})


def _asked_again(study: Study, sitting: ReviewSession, review: Review) -> ReviewSession:
    """An answer that was taken back is asked again; a word on a schedule is for the next queue."""
    sitting = _knowing(study, sitting, review.card)
    card = study.store.ask(content.one, review.card)
    if review.grade is None or card is None or card.status is not Status.ACTIVE:
        return sitting
    is_new = study.store.ask(history.progress_of, card.id) is None
    return replace(
        sitting,
        session=session.undo(sitting.session, card.id),
        card=None,
        fresh=sitting.fresh | {card.id} if is_new else sitting.fresh - {card.id},
    )


def _back(study: Study, sitting: ReviewSession) -> ReviewSession | None:
    if not sitting.practised:
        return None
    *before, card = sitting.practised
    now = session.undo(sitting.session, card)
    return _looked_at(study, replace(sitting, session=now, card=None, practised=tuple(before)))
