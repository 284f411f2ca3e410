"""A review session: which card is shown, which side of it, and what comes after it.

A session is a value. Each step gives the next session and changes nothing; what has
been answered is in the review log, so a session that is lost costs nothing: the queue
built anew goes on at the same card.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from srs.card import CardId
from srs.queue import Queue
from srs.review import SETTLED_GRADE


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """Where a session stands. Two are equal that ask the same from now on."""

    order: tuple[CardId, ...]
    """Cards in the order in which they are asked. An answer goes on in it and copies nothing:
    they may be many thousands."""
    place: int = 0
    """How many of them are done."""
    again: tuple[CardId, ...] = ()
    """Cards that come again after all of `order`."""
    revealed: bool = False
    """Whether the answer of the current card is shown."""
    answered: int = 0
    """Answers given in this session, drills among them, less those undone."""

    def __eq__(self, other: object) -> bool:
        """Whether the same is shown, and the same waits, after as many answers."""
        return isinstance(other, Session) and self._state == other._state

    def __hash__(self) -> int:
        """As `__eq__` asks for."""
        return hash(self._state)

    @property
    def waiting(self) -> tuple[CardId, ...]:
        """Cards still to be asked, the current one first; drills stand at the end."""
        return self.order[self.place :] + self.again

    @property
    def left(self) -> int:
        """How many are still to be asked."""
        return len(self.order) - self.place + len(self.again)

    @property
    def current(self) -> CardId | None:
        """The card on the screen, None at the end."""
        return self.order[self.place] if self.place < len(self.order) else None

    @property
    def total(self) -> int:
        """Answers this session will have taken if every card left is settled at once."""
        return self.answered + self.left

    @property
    def _state(self) -> tuple[tuple[CardId, ...], bool, int]:
        return self.waiting, self.revealed, self.answered


def begin(queue: Queue) -> Session:
    """A session over `queue`."""
    return Session(queue.order)


def followed_by(session: Session, cards: Iterable[CardId]) -> Session:
    """The current card is shown as it is, and behind it all others of `cards` are asked."""
    now = session.current
    head = () if now is None else (now,)
    return replace(session, order=(*head, *(card for card in cards if card != now)), place=0)


def reveal(session: Session) -> Session:
    """The answer of the current card is shown."""
    return replace(session, revealed=session.current is not None)


def hide(session: Session) -> Session:
    """The question of the current card is shown, once more."""
    return replace(session, revealed=False)


def rate(session: Session, grade: int) -> Session:
    """The current card got `grade`: below 4 it comes again after all others.

    Raises ValueError when there is no current card.
    """
    card = session.current
    if card is None:
        raise ValueError(session)
    again = session.again if grade >= SETTLED_GRADE else (*session.again, card)
    return _onward(session, again, session.answered + 1)


def append(session: Session, cards: Iterable[CardId]) -> Session:
    """`cards` are asked as well, before those that come again."""
    return replace(session, order=session.order + tuple(cards))


def drop(session: Session, card: CardId) -> Session:
    """`card` is not asked any more; behind it, the next one shows its question."""
    if card == session.current:
        return _onward(session, session.again, session.answered)
    waiting = tuple(other for other in session.waiting if other != card)
    return Session(waiting, revealed=session.revealed, answered=session.answered)


def put_first(session: Session, card: CardId) -> Session:
    """The question of `card` is shown, and behind it all others are asked."""
    rest = tuple(other for other in session.waiting if other != card)
    return Session((card, *rest), answered=session.answered)


def undo(session: Session, card: CardId) -> Session:
    """The last answer of `card` was taken back: it is asked again, before all others.

    The card may come from an earlier session; the count of this one stays at 0 then.
    """
    return replace(put_first(session, card), answered=max(0, session.answered - 1))


def _onward(session: Session, again: tuple[CardId, ...], answered: int) -> Session:
    """At the question of the next card; once the others are done, at those that come again."""
    place = session.place + 1
    if place < len(session.order):
        return Session(session.order, place, again, answered=answered)
    return Session(again, answered=answered)
