"""Which drafts ride along at the end of a review."""

from __future__ import annotations  # a review begins without the inbox

from datetime import date

from srs import study as use
from srs.card import CardId
from srs.collection import Collection


class DraftsOfToday:
    """Chooses them, and knows which it has chosen: who leaves one is not shown it again today."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._day: date | None = None
        self._shown: set[CardId] = set()

    def choose(self, deck: str | None) -> use.inbox_session.InboxSession | None:
        """A session over what is worth asking of `deck`; None where nothing is, or enough was."""
        if self._day != self._collection.today:
            self._day, self._shown = self._collection.today, set()
        chosen = self._collection.inbox.worth_asking(deck, self._shown)
        self._shown.update(chosen.drafts if chosen else ())
        return chosen
