"""A review as it goes on: the session, what was answered in it, and what is left to do."""

from dataclasses import dataclass, replace

from srs import session
from srs.card import CardId
from srs.review import Review
from srs.session import Session
from srs.study import answers
from srs.study.study import Study
from srs.study.today import queue_of


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

    @property
    def new_left(self) -> int:
        """How many waiting cards have never been answered."""
        return sum(card in self.fresh for card in self.session.waiting)

    @property
    def due_left(self) -> int:
        """How many other cards wait, drills among them."""
        return len(self.session.waiting) - self.new_left


def begin(study: Study, deck: str | None, query: str = "") -> Sitting:
    """A sitting over what `deck` (None is all) still asks today, of cards that match `query`."""
    queue = queue_of(study, deck, query)
    return Sitting(session.begin(queue), frozenset(queue.new))


def reveal(sitting: Sitting) -> Sitting:
    """The answer is shown."""
    return replace(sitting, session=session.reveal(sitting.session))


def rate(study: Study, sitting: Sitting, grade: int, duration_ms: int) -> Sitting:
    """Record an answer to the current card and go on to the next.

    Raises ValueError when there is no current card.
    """
    card = sitting.session.current
    if card is None:
        raise ValueError(sitting)
    answered = answers.answer(study, card, grade, duration_ms)
    review = answered.review
    return Sitting(
        leech=card if answered.leech else None,
        session=session.rate(sitting.session, grade),
        fresh=sitting.fresh - {card},
        given=(*sitting.given, review),
    )


def undo(study: Study, sitting: Sitting) -> Sitting | None:
    """Take back the newest answer, of an earlier sitting too; None if there is none."""
    taken = answers.undo(study)
    if not taken:
        return None
    after = sitting
    for review in taken:
        card = review.card
        is_new = study.store.progress_of(card) is None
        after = Sitting(
            session=session.undo(after.session, card),
            fresh=after.fresh | {card} if is_new else after.fresh - {card},
            given=tuple(event for event in after.given if event.id != review.id),
        )
    return after
