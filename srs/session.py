"""One sitting: which card is shown, which side of it, and what comes after it.

A session is a value. Each step gives the next session and changes nothing; what has
been answered is in the review log, so a session that is lost costs nothing: the queue
built anew goes on at the same card.
"""

from dataclasses import dataclass, replace

from srs.card import CardId
from srs.queue import Queue
from srs.review import SETTLED_GRADE


@dataclass(frozen=True, slots=True)
class Session:
    """Where a sitting stands."""

    waiting: tuple[CardId, ...]
    """Cards still to be asked, the current one first; drills stand at the end."""
    revealed: bool = False
    """Whether the answer of the current card is shown."""
    answered: int = 0
    """Answers given in this sitting, drills among them, less those undone."""

    @property
    def current(self) -> CardId | None:
        """The card on the screen, None at the end."""
        return self.waiting[0] if self.waiting else None

    @property
    def total(self) -> int:
        """Answers this sitting will have taken if every card left is settled at once."""
        return self.answered + len(self.waiting)


def begin(queue: Queue) -> Session:
    """A sitting over `queue`."""
    return Session(waiting=queue.order)


def reveal(session: Session) -> Session:
    """The answer of the current card is shown."""
    return replace(session, revealed=session.current is not None)


def rate(session: Session, grade: int) -> Session:
    """The current card got `grade`: below 4 it comes again after all others.

    Raises ValueError when there is no current card.
    """
    if session.current is None:
        raise ValueError(session)
    card, rest = session.current, session.waiting[1:]
    waiting = rest if grade >= SETTLED_GRADE else (*rest, card)
    return Session(waiting, answered=session.answered + 1)


def drop(session: Session, card: CardId) -> Session:
    """`card` is not asked any more; behind it, the next one shows its question."""
    waiting = tuple(other for other in session.waiting if other != card)
    return replace(session, waiting=waiting, revealed=session.revealed and session.current != card)


def undo(session: Session, card: CardId) -> Session:
    """The last answer of `card` was taken back: it is asked again, before all others.

    The card may come from an earlier sitting; the count of this one stays at 0 then.
    """
    rest = tuple(other for other in session.waiting if other != card)
    return Session((card, *rest), answered=max(0, session.answered - 1))
