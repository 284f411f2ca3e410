"""A review session: which card is asked, what was answered, and what is left to do.

Another window may answer, reword or retire a card meanwhile: what comes up is looked at anew,
and so it is once more, in one transaction with the answer, before the answer counts.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial
from types import MappingProxyType
from typing import NamedTuple, TypeGuard

from srs import session
from srs.card import Card, CardId, Status
from srs.note import Wording, wording
from srs.queue import Queue, is_buried
from srs.review import SETTLED_GRADE, Review
from srs.session import Session
from srs.store import history
from srs.store.asked import CardState, card_state
from srs.store.version import Version, version
from srs.study import answers
from srs.study.cards import former_of
from srs.study.study import Study
from srs.study.today import Wanted, first_of, queue_for
from srs.study.undo import undo as undo_last


class ReviewSession(NamedTuple):
    """Where a review session stands. Every answer in it is already on disk."""

    session: Session
    fresh: frozenset[CardId]
    """Cards of those waiting that have never been answered."""
    shown: CardState | None = None
    """The current one as it was when it came up, with how far it had come."""
    seen: Version | None = None
    """The state of the database that `shown` is of."""
    leech: CardId | None = None
    """The card that the last answer made a leech."""
    given: tuple[Review, ...] = ()
    """The answers of this session, less those taken back."""
    practice: bool = False
    """Whether nothing is recorded."""
    practised: tuple[CardId, ...] = ()
    """The cards that a practice has asked, in order."""
    place: int = 0
    """The place in the review log of the newest event when the session began."""
    known: Mapping[CardId, int] = MappingProxyType({})
    """How many events of a waiting card behind that place are of this session, or known to it."""
    passed: tuple[Card, ...] = ()
    """The cards that the last step passed over, because another window had changed that."""
    taken: tuple[Review, ...] = ()
    """What the last undo took back."""
    reworded: bool = False
    """Whether the last step did nothing but show the current card in its new words."""
    behind: Callable[[], Queue] | None = None
    """Arranges what is asked behind the first card, where that is still to be done."""

    @property
    def card(self) -> Card | None:
        """The current card, with both sides as they were when it came up."""
        return self.shown.card if self.shown else None

    @property
    def new_left(self) -> int:
        """How many waiting cards have never been answered."""
        return len(self.arranged.fresh)

    @property
    def due_left(self) -> int:
        """How many other cards wait, drills among them."""
        return self.arranged.session.left - self.new_left

    @property
    def arranged(self) -> "ReviewSession":
        """The same, with all that is asked behind the first card. Raises StoreError."""
        if self.behind is None:
            return self
        queue = self.behind()
        now = session.followed_by(self.session, queue.order)
        return self._replace(session=now, fresh=frozenset(queue.new), behind=None)


def begin(study: Study, wanted: Wanted) -> ReviewSession:
    """A session over what `wanted` asks today.

    Where the first card is known before all others are, they wait until somebody asks for them,
    or for the next step.
    """
    with study.store.transaction(reading=True):
        place, first = study.store.ask(history.last_place), first_of(study, wanted)
        if first is not None:
            alone = session.begin(Queue(due=(first,)))
            behind = cache(partial(queue_for, study, wanted))
            now = ReviewSession(alone, frozenset(), place=place, behind=behind)
        else:
            queue = queue_for(study, wanted)
            fresh = frozenset(() if wanted.practice else queue.new)
            now = ReviewSession(session.begin(queue), fresh, practice=wanted.practice, place=place)
        return _looked_at(study, now)


def reveal(study: Study, ongoing: ReviewSession) -> ReviewSession:
    """The answer is shown, unless the card is not what it was when its question came up."""
    now = _looked_at(study, ongoing.arranged)
    if now.passed or now.reworded:
        return now
    return now._replace(session=session.reveal(now.session))


def rate(study: Study, ongoing: ReviewSession, grade: int, duration_ms: int) -> ReviewSession:
    """Record an answer to the current card and go on to the next; a practice records nothing.

    Nothing is recorded either when another window has answered the card, put it aside or
    worded it anew: then it is passed over, or shown anew. Raises ValueError when there is no
    current card.
    """
    card, ongoing = ongoing.session.current, ongoing.arranged
    if card is None:
        raise ValueError(ongoing)
    onward = session.rate(ongoing.session, grade)
    if ongoing.practice:
        after = ongoing._replace(session=onward, leech=None, shown=None)
        return _looked_at(study, after._replace(practised=(*ongoing.practised, card)))
    with study.store.transaction():
        seen = study.store.ask(version)
        same = ongoing.seen == seen
        found = ongoing.shown if same else study.store.ask(card_state, card, ongoing.place)
        if not _is_asked(found, study, ongoing, ongoing.known) or _differ(found, ongoing.shown):
            return _looked_at(study, ongoing)
        answered = answers.answer_asked(study, found, grade, duration_ms)
        if answered.suspended:
            onward = session.drop(onward, card)
        known = ongoing.known
        if grade < SETTLED_GRADE:  # one that is done is not looked at again
            known = {**known, card: found.events + 1}
        look = _look(study, ongoing, onward, known, seen)
    gone = look.gone | {card} if look.gone or card in ongoing.fresh else look.gone
    return ongoing._replace(
        session=look.session,
        fresh=ongoing.fresh - gone if gone else ongoing.fresh,
        shown=look.shown,
        seen=look.seen,
        leech=card if answered.leech else None,
        given=(*ongoing.given, answered.review),
        known=known,
        passed=look.passed,
        reworded=False,
    )


def preview(study: Study, ongoing: ReviewSession, grades: tuple[int, ...]) -> dict[int, int]:
    """The days until the current card would come back, for each grade that might be given.

    {} where no card is shown.
    """
    return answers.preview_asked(study, ongoing.shown, grades) if ongoing.shown else {}


def former_of_current(study: Study, ongoing: ReviewSession) -> Wording | None:
    """What the current card said when it was last answered, where its fact has changed since."""
    return former_of(study, *ongoing.shown[:2]) if ongoing.shown else None


def undo(study: Study, ongoing: ReviewSession) -> ReviewSession | None:
    """Take back the newest answer, of an earlier session or another window too; None if none.

    A practice goes back to its own last card.
    """
    if ongoing.practice:
        return _back(study, ongoing)
    ongoing = ongoing.arranged
    taken = undo_last(study, "answers").reviews
    if not taken:
        return None
    after = ongoing._replace(leech=None)
    for review in taken:
        given = tuple(event for event in after.given if event.id != review.id)
        after = _asked_again(study, after._replace(given=given), review)
    return _looked_at(study, after)._replace(taken=taken)


class _Look(NamedTuple):
    """The next card that is still to be asked, and what was passed over before it."""

    session: Session
    shown: CardState | None
    seen: Version
    gone: frozenset[CardId]
    passed: tuple[Card, ...]


def _look(
    study: Study,
    ongoing: ReviewSession,
    now: Session,
    known: Mapping[CardId, int],
    before: Version | None = None,
) -> _Look:
    """What comes up in the session `now` of `ongoing`; `before` is what was seen of the store."""
    gone, passed = set[CardId](), list[Card]()
    seen = study.store.ask(version, before)
    while current := now.current:
        shown = study.store.ask(card_state, current, ongoing.place)
        if _is_asked(shown, study, ongoing, known):
            return _Look(now, shown, seen, frozenset(gone), tuple(passed))
        passed += [shown.card] if shown else []
        gone.add(current)
        now = session.drop(now, current)
    return _Look(now, None, seen, frozenset(gone), tuple(passed))


def _looked_at(study: Study, ongoing: ReviewSession) -> ReviewSession:
    """`ongoing` at the first card that is still to be asked, with that card as it is now."""
    with study.store.transaction(reading=True):
        if ongoing.shown and ongoing.seen == study.store.ask(version):
            return ongoing._replace(passed=(), reworded=False)
        look = _look(study, ongoing, ongoing.session, ongoing.known)
    now, shown, seen, gone, passed = look
    reworded = _differ(shown, ongoing.shown)
    return ongoing._replace(
        session=session.hide(now) if reworded else now,
        fresh=ongoing.fresh - gone,
        shown=shown,
        seen=seen,
        passed=passed,
        reworded=reworded,
    )


def _differ(now: CardState | None, before: CardState | None) -> bool:
    """Whether a card that was shown says something else now."""
    if now is None or before is None or now.card.id != before.card.id:
        return False
    return now.card is not before.card and wording(now.card.note) != wording(before.card.note)


def _is_asked(
    found: CardState | None, study: Study, ongoing: ReviewSession, known: Mapping[CardId, int]
) -> TypeGuard[CardState]:
    """Whether nobody else has said something on the card since the queue was made."""
    if found is None or ongoing.practice:
        return found is not None
    card = found.card
    if card.status is not Status.ACTIVE or (card.buried and is_buried(card, study.today)):
        return False
    return found.events == known.get(card.id, 0)


def _asked_again(study: Study, ongoing: ReviewSession, review: Review) -> ReviewSession:
    """An answer that was taken back is asked again; a word on a schedule is for the next queue."""
    card, found = review.card, study.store.ask(card_state, review.card, ongoing.place)
    if found is None:
        return ongoing
    ongoing = ongoing._replace(known={**ongoing.known, card: found.events})
    if review.grade is None or found.card.status is not Status.ACTIVE:
        return ongoing
    return ongoing._replace(
        session=session.undo(ongoing.session, card),
        shown=None,
        fresh=ongoing.fresh | {card} if found.progress is None else ongoing.fresh - {card},
    )


def _back(study: Study, ongoing: ReviewSession) -> ReviewSession | None:
    if not ongoing.practised:
        return None
    *before, card = ongoing.practised
    now = session.undo(ongoing.session, card)
    return _looked_at(study, ongoing._replace(session=now, shown=None, practised=tuple(before)))
