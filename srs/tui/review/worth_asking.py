"""The drafts that ride along at the end of a review: the inbox, three drafts long."""

from srs.card import Card
from srs.collection import Collection
from srs.study.inbox_session import InboxSession
from srs.translation import tr
from srs.tui.inbox.screen import InboxScreen


class WorthAskingScreen(InboxScreen):
    """Shows a few drafts, and has no result: every verdict is kept."""

    def __init__(self, collection: Collection, chosen: InboxSession) -> None:
        super().__init__(collection)
        self._chosen = chosen

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out what looks at the rest of the inbox."""
        del parameters
        return action not in {"only", "several"}

    def action_leave(self) -> None:
        """On to the end of the review."""
        self.dismiss()

    def _begun(self) -> InboxSession:
        return self._chosen

    def _read_anew(self) -> InboxSession:
        return self._collection.inbox.step(self._session, 0)

    def _heading(self, card: Card) -> str:
        return tr("Worth asking? {deck}", deck=card.note.deck)

    def _finish(self) -> None:
        if any(self._session.said.values()):
            super()._finish()  # where the last word may be taken back
        else:
            self.action_leave()
