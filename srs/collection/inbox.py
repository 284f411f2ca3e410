"""The inbox of a collection: what waits for its owner's word, why, and sessions of it."""

from collections.abc import Collection
from dataclasses import dataclass

from srs.card import Card, CardId
from srs.study import inbox, inbox_groups, inbox_session, verdicts, worth_asking
from srs.study.cards import Named, card_of
from srs.study.encodings import encoding_of
from srs.study.inbox import ContextLine, Waiting
from srs.study.inbox_groups import InboxGroup
from srs.study.inbox_session import InboxSession
from srs.study.study import Study
from srs.study.undo import Undone, undo
from srs.study.verdicts import Act
from srs.verdict import Sides, VerdictKind


@dataclass(frozen=True, slots=True)
class Inbox:
    """Drafts, and cards that a newer version of srs words otherwise."""

    _study: Study

    def waiting(self, deck: str | None = None) -> list[Card]:
        """What waits in `deck` and below it (None is all), in log order."""
        return inbox.waiting(self._study, deck)

    def counts(self) -> Waiting:
        """How many drafts and offers of all decks wait."""
        return inbox.how_many_wait(self._study)

    def why(self, card: Named) -> list[str]:
        """Why `card` waits instead of being asked, in words."""
        return inbox.why(self._study, card_of(self._study, card))

    def around(self, card: Named) -> list[ContextLine]:
        """The lines that `card` cites, with the nearest one before and after them."""
        found = card_of(self._study, card)
        return inbox.around(found, encoding_of(self._study, found))

    def accept(self, *cards: Named) -> None:
        """Take drafts, or the words that are offered for cards."""
        verdicts.give(
            self._study, VerdictKind.ACCEPT, [card_of(self._study, card) for card in cards]
        )

    def reject(self, *cards: Named) -> None:
        """Turn drafts down, or the words that are offered for cards."""
        verdicts.give(
            self._study, VerdictKind.REJECT, [card_of(self._study, card) for card in cards]
        )

    def undo(self) -> Undone:
        """Take back the last verdicts that were given together."""
        return undo(self._study, "verdicts")

    def begin(self, deck: str | None = None, path: str | None = None) -> InboxSession:
        """A session over what waits in `deck`, of the log at `path`; None is all."""
        return inbox_session.begin(self._study, deck, path)

    def worth_asking(
        self, deck: str | None = None, shown: Collection[CardId] = ()
    ) -> InboxSession | None:
        """A session over the up to three drafts a day that ride along with a review.

        Less those that were `shown` in this way today; None where there are none.
        """
        return worth_asking.worth_asking(self._study, deck, shown)

    def only(self, session: InboxSession, deck: str | None, path: str | None) -> InboxSession:
        """`begin`, at the draft that is shown."""
        return inbox_session.only(self._study, session, deck, path)

    def step(self, session: InboxSession, by: int) -> InboxSession:
        """Look at another draft; a step past the last one is the end."""
        return inbox_session.step(self._study, session, by)

    def decide(self, session: InboxSession, kind: VerdictKind) -> InboxSession:
        """Accept or reject the draft that is shown, and show the next one."""
        return inbox_session.decide(self._study, session, kind)

    def groups(
        self, session: InboxSession, kind: VerdictKind
    ) -> tuple[InboxGroup, InboxGroup] | None:
        """What waits in a session of the entry that is shown, and of its rule or model.

        To be accepted or rejected, as `kind` says; None at the end.
        """
        return inbox_groups.groups_of(self._study, session, kind)

    def decide_group(self, session: InboxSession, group: InboxGroup) -> InboxSession:
        """Accept or reject a group in one act, and show the next draft."""
        return inbox_groups.decide_group(self._study, session, group)

    def edit(self, session: InboxSession, words: Sides) -> InboxSession:
        """Put the draft that is shown in other words. Raises CardError where it is judged."""
        return inbox_session.edit(self._study, session, words)

    def take_back(self, session: InboxSession) -> tuple[InboxSession, Act] | None:
        """The session before the last verdicts, and these; None where there are none."""
        return inbox_session.undo(self._study, session)
