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
from srs.study.undo import Undone
from srs.verdict import ActId


class ReviewSession(NamedTuple):
    """Where a review session stands. Every answer in it is already on disk."""

    session: Session
    fresh: frozenset[CardId]
    """Cards of those waiting that have never been answered."""
    drills: frozenset[CardId] = frozenset()
    """Cards of those waiting that were answered below 4 today."""
    wanted: Wanted = Wanted()
    """What it goes over."""
    shown: CardState | None = None
    """The current one as it was when it came up, with how far it had come."""
    seen: Version | None = None
    """The state of the database that `shown` is of."""
    leech: CardId | None = None
    """The card that the last answer made a leech."""
    given: tuple[Review, ...] = ()
    """The answers of this session, less those taken back."""
    practised: tuple[CardId, ...] = ()
    """The cards that a practice has asked, in order."""
    place: int = 0
    """The place in the review log of the newest event when the session began."""
    known: Mapping[CardId, int] = MappingProxyType({})
    """How many events of a waiting card behind that place are of this session, or known to it."""
    passed: tuple[Card, ...] = ()
    """The cards that the last step passed over, because another window had changed that."""
    acts: tuple[tuple[ActId, int], ...] = ()
    """What was said of cards in this session and stands, with the answers practised before it."""
    taken: Undone = Undone()
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
    def drills_left(self) -> int:
        """How many waiting cards were answered below 4 today."""
        return len(self.arranged.drills)

    @property
    def due_left(self) -> int:
        """How many other cards wait."""
        return self.arranged.session.left - self.new_left - self.drills_left

    @property
    def practice(self) -> bool:
        """Whether nothing is recorded."""
        return self.wanted.practice

    @property
    def arranged(self) -> "ReviewSession":
        """The same, with all that is asked behind the first card. Raises StoreError."""
        if self.behind is None:
            return self
        queue = self.behind()
        now = session.followed_by(self.session, queue.order)
        return self._replace(
            session=now, fresh=frozenset(queue.new), drills=frozenset(queue.drills), behind=None
        )


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
            now = ReviewSession(alone, frozenset(), wanted=wanted, place=place, behind=behind)
        else:
            queue = queue_for(study, wanted)
            now = ReviewSession(
                session.begin(queue),
                frozenset(queue.new),
                frozenset(queue.drills),
                wanted,
                place=place,
            )
        return look_again(study, now)


def joined(study: Study, ongoing: ReviewSession) -> ReviewSession:
    """`ongoing`, with what is asked by now and was not when it began behind all that waits.

    The card that is shown stays as it is. A practice asks what it began with.
    """
    if ongoing.practice:
        return ongoing
    ongoing = ongoing.arranged
    queue = queue_for(study, ongoing.wanted)
    waiting = set(ongoing.session.waiting)
    more = [card for card in queue.order if card not in waiting]
    now = session.append(ongoing.session, more)
    fresh = ongoing.fresh | (frozenset(queue.new) - waiting)
    after = ongoing._replace(session=now, fresh=fresh)
    return after if ongoing.card else look_again(study, after)


def reveal(study: Study, ongoing: ReviewSession) -> ReviewSession:
    """The answer is shown, unless the card is not what it was when its question came up."""
    now = look_again(study, ongoing.arranged)
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
    onward, is_drill = session.rate(ongoing.session, grade), grade < SETTLED_GRADE
    if ongoing.practice:
        after = ongoing._replace(session=onward, leech=None, shown=None)
        return look_again(study, after._replace(practised=(*ongoing.practised, card)))
    with study.store.transaction():
        seen = study.store.ask(version)
        same = ongoing.seen == seen
        found = ongoing.shown if same else study.store.ask(card_state, card, ongoing.place)
        if not _is_asked(found, study, ongoing, ongoing.known) or _differ(found, ongoing.shown):
            return look_again(study, ongoing)
        answered = answers.answer_asked(study, found, grade, duration_ms)
        if answered.suspended:
            onward, is_drill = session.drop(onward, card), False
        known = ongoing.known
        if grade < SETTLED_GRADE:  # one that is done is not looked at again
            known = {**known, card: found.events + 1}
        look = _look(study, ongoing, onward, known, seen)
    gone = look.gone | {card}
    fresh = ongoing.fresh
    return ongoing._replace(
        session=look.session,
        fresh=fresh if fresh.isdisjoint(gone) else fresh - gone,
        drills=ongoing.drills - look.gone | {card} if is_drill else ongoing.drills - gone,
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


def look_again(study: Study, ongoing: ReviewSession) -> ReviewSession:
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
        drills=ongoing.drills - gone,
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
