"""The cards that a reading concerns, read as far as they are needed: never the whole collection."""

from collections.abc import Collection, Iterable, Sequence

from srs.card import Card, CardId
from srs.note import Note
from srs.reconcile import come_back
from srs.store import Store, concerned


class Concerned:
    """Those of the logs that are read or gone, and of others what their notes may be.

    `srs.reconcile.reconcile` does the same with them as with all cards.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._cards: dict[CardId, Card] = {}
        self._logs: set[str] = set()
        self._answers: set[str] = set()

    @property
    def cards(self) -> Sequence[Card]:
        """Those that were read so far, in log order."""
        return concerned.in_log_order(self._cards.values())

    def read(self, logs: Collection[str], notes: Iterable[Note]) -> None:
        """Add the cards of `logs`, and those of others that `notes` of these logs may be."""
        notes = list(notes)
        self._add(self._store.ask(concerned.of_logs, set(logs) - self._logs))
        self._logs |= set(logs)
        answers = {note.answer for note in notes} - self._answers
        self._add(self._store.ask(concerned.answering, answers, self._logs))
        self._answers |= answers
        back = come_back(self._cards.values(), notes, self._logs)
        self._add(self._store.ask(concerned.of_logs, back))

    def _add(self, cards: Iterable[Card]) -> None:
        self._cards |= {card.id: card for card in cards}
