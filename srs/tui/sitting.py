"""A review as it goes on: the session, what was answered in it, and what is left to do."""

from dataclasses import dataclass, replace

from srs import session
from srs.card import CardId, Status
from srs.review import Review
from srs.session import Session
from srs.study import answers
from srs.study.study import Study
from srs.study.today import Wanted, queue_for


@dataclass(frozen=True, slots=True)
class Sitting:
    """Where a review stands. Every answer in it is already on disk."""

    session: Session
    fresh: frozenset[CardId]
    """Cards that have never been answered."""
    leech: CardId | None = None
    """The card that the last answer made a leech."""
    given: tuple[Review, ...] = ()
    """The answers of this sitting, less those taken back."""
    practice: bool = False
    """Whether nothing is recorded."""
    practised: tuple[CardId, ...] = ()
    """The cards that a practice has asked, in order."""

    @property
    def new_left(self) -> int:
        """How many waiting cards have never been answered."""
        return sum(card in self.fresh for card in self.session.waiting)

    @property
    def due_left(self) -> int:
        """How many other cards wait, drills among them."""
        return len(self.session.waiting) - self.new_left


def begin(study: Study, wanted: Wanted) -> Sitting:
    """A sitting over what `wanted` asks today."""
    queue = queue_for(study, wanted)
    fresh = frozenset(() if wanted.practice else queue.new)
    return Sitting(session.begin(queue), fresh, practice=wanted.practice)


def reveal(sitting: Sitting) -> Sitting:
    """The answer is shown."""
    return replace(sitting, session=session.reveal(sitting.session))


def rate(study: Study, sitting: Sitting, grade: int, duration_ms: int) -> Sitting:
    """Record an answer to the current card and go on to the next; a practice records nothing.

    Raises ValueError when there is no current card.
    """
    card = sitting.session.current
    if card is None:
        raise ValueError(sitting)
    after = replace(sitting, session=session.rate(sitting.session, grade), leech=None)
    if sitting.practice:
        return replace(after, practised=(*sitting.practised, card))
    answered = answers.answer(study, card, grade, duration_ms)
    if answered.suspended:
        after = replace(after, session=session.drop(after.session, card))
    return replace(
        after,
        leech=card if answered.leech else None,
        fresh=sitting.fresh - {card},
        given=(*sitting.given, answered.review),
    )


def undo(study: Study, sitting: Sitting) -> Sitting | None:
    """Take back the newest answer, of an earlier sitting too; None if there is none.

    A practice goes back to its own last card.
    """
    if sitting.practice:
        return _back(sitting)
    taken = answers.undo(study)
    if not taken:
        return None
    after = replace(sitting, leech=None)
    for review in taken:
        given = tuple(event for event in after.given if event.id != review.id)
        after = _asked_again(study, replace(after, given=given), review)
    return after


def _asked_again(study: Study, sitting: Sitting, review: Review) -> Sitting:
    """An answer that was taken back is asked again; a word on a schedule is for the next queue."""
    card = study.store.card(review.card)
    if review.grade is None or card is None or card.status is not Status.ACTIVE:
        return sitting
    is_new = study.store.progress_of(card.id) is None
    return replace(
        sitting,
        session=session.undo(sitting.session, card.id),
        fresh=sitting.fresh | {card.id} if is_new else sitting.fresh - {card.id},
    )


def _back(sitting: Sitting) -> Sitting | None:
    if not sitting.practised:
        return None
    *before, card = sitting.practised
    now = session.undo(sitting.session, card)
    return replace(sitting, session=now, practised=tuple(before))
