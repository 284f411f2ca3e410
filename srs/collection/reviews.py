"""The reviews of a collection: what is asked, answering it, and sessions of it."""

from __future__ import annotations  # a use case is imported when it is first used

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from srs import study as use
from srs.card import Card, CardId
from srs.note import Wording
from srs.query import FoundCard
from srs.queue import Queue
from srs.review import Review
from srs.store import history as review_log
from srs.study import cards
from srs.study.cards import Named
from srs.study.given_answers import GivenAnswers
from srs.study.study import Study
from srs.verdict import Sides, VerdictKind


@dataclass(frozen=True, slots=True)
class Reviews:
    """Every answer is an event of the review log, from which schedules are computed."""

    _study: Study

    def queue(self, deck: str | None = None, query: str = "", *, day: date | None = None) -> Queue:
        """What is still to be asked of `deck` (None is all) that matches `query`, in its order.

        Today, or on `day`. Raises UsageError for a query that means nothing.
        """
        return use.today.queue_of(self._study, deck, query, day)

    def next(self, deck: str | None = None, query: str = "") -> FoundCard | None:
        """The card that is asked next, with how far it has come; None when nothing is due.

        Raises UsageError for a deck without cards, or a query that means nothing.
        """
        cards.require_deck(self._study, deck)
        card = use.today.next_of(self._study, use.today.Wanted(deck, query))
        return None if card is None else cards.look(self._study, cards.find(self._study, card))

    def answer(self, name: Named, grade: int, duration_ms: int = 0) -> use.answers.Answered:
        """Record a grade 0-5, as of a Rating; what it did to the card.

        Raises CardError when there is none or
        it is not asked, ValueError for another grade.
        """
        return use.answers.answer_named(self._study, cards.ids_of(name)[0], grade, duration_ms)

    def record_elsewhere(
        self, given: GivenAnswers, *, partly: bool = False, dry_run: bool = False
    ) -> use.answers_elsewhere.RecordedElsewhere:
        """Record what was given elsewhere and is not known yet; what was refused, and why.

        All or nothing; or `partly`, what can be. A `dry_run` records nothing.
        """
        return use.answers_elsewhere.record_elsewhere(
            self._study, given, partly=partly, dry_run=dry_run
        )

    def undo(self) -> use.undo.Undone:
        """Take back the last answer, or word on a schedule, of whatever day."""
        return use.undo.undo(self._study, "answers")

    def preview(
        self, card: CardId | use.review_session.ReviewSession, grades: Sequence[int]
    ) -> dict[int, int]:
        """The days until the card would come back, for each grade that might be given now.

        Of a session: of the card that it shows, as it was looked at last; {} at its end.
        """
        if isinstance(card, str):
            return use.answers.preview(self._study, card, tuple(grades))
        return use.review_session.preview(self._study, card, tuple(grades))

    def former(self, session: use.review_session.ReviewSession) -> Wording | None:
        """What the card that is shown said when it was last answered, if its fact has changed."""
        return use.review_session.former_of_current(self._study, session)

    def chance_today(self, card: CardId) -> float | None:
        """The chance (0-1) that `card` is remembered today; None while it is new."""
        return use.answers.chance_today(self._study, card)

    def is_beginning(self, card: CardId) -> bool:
        """Whether every grade gives the same day, because no card has come further yet."""
        return use.answers.is_beginning(self._study, card)

    def history(self, card: CardId | None = None) -> list[Review]:
        """The events of a card, or all, in the order they were recorded; undone ones as well."""
        return self._study.store.ask(review_log.review_events, card)

    def answered_today(self) -> int:
        """How many cards were asked today."""
        return use.today.answered_today(self._study)

    def set_due(self, names: Named | Iterable[Named], day: date) -> list[Card]:
        """Let reviewed cards come back on `day`. Raises CardError for a new one."""
        return use.manual.set_due(self._study, cards.ids_of(names), day)

    def reset(self, names: Named | Iterable[Named]) -> list[Card]:
        """Let reviewed cards be new again; the review log stays. Raises CardError for a new one."""
        return use.manual.reset(self._study, cards.ids_of(names))

    def asks(self, wanted: use.today.Wanted) -> bool:
        """Whether anything that is `wanted` is asked today."""
        return use.today.next_of(self._study, wanted) is not None

    def begin(self, wanted: use.today.Wanted | None = None) -> use.review_session.ReviewSession:
        """A session over what is `wanted`: by default, all that is due today."""
        return use.review_session.begin(self._study, wanted or use.today.Wanted())

    def join(self, session: use.review_session.ReviewSession) -> use.review_session.ReviewSession:
        """The session, with what is asked by now and was not when it began at its end."""
        return use.review_session.joined(self._study, session)

    def reveal(self, session: use.review_session.ReviewSession) -> use.review_session.ReviewSession:
        """The answer is shown, unless the card is not what it was when its question came up."""
        return use.review_session.reveal(self._study, session)

    def rate(
        self, session: use.review_session.ReviewSession, grade: int, duration_ms: int = 0
    ) -> use.review_session.ReviewSession:
        """Record an answer to the current card, and go on to the next."""
        return use.review_session.rate(self._study, session, grade, duration_ms)

    def give_word(
        self, session: use.review_session.ReviewSession, kind: VerdictKind
    ) -> use.review_session.ReviewSession:
        """Suspend, bury, reject or flag the card that is shown, and show what is asked then."""
        return use.review_acts.give_word(self._study, session, kind)

    def reword(
        self, session: use.review_session.ReviewSession, words: Sides
    ) -> use.review_session.ReviewSession:
        """Put the card that is shown in other words. Raises CardError where it is judged."""
        return use.review_acts.reword_current(self._study, session, words)

    def look_again(
        self, session: use.review_session.ReviewSession
    ) -> use.review_session.ReviewSession:
        """The session at the first card still to be asked, as its log and others left it."""
        return use.review_session.look_again(self._study, session)

    def ask_more(
        self, session: use.review_session.ReviewSession, count: int
    ) -> use.review_session.ReviewSession:
        """The session with up to `count` more new cards, beyond the limits of the day."""
        return use.review_acts.ask_more(self._study, session, count)

    def take_back(
        self, session: use.review_session.ReviewSession
    ) -> use.review_session.ReviewSession | None:
        """The session without what was done last, word or answer; None where there is nothing."""
        return use.review_acts.undo(self._study, session)
