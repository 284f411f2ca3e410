"""The cards that a reading concerns, read as far as they are needed: never the whole collection."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from srs.card import Card, CardId, answer_hash
from srs.note import Note
from srs.reconcile import come_back
from srs.store import Store, concerned, placed


class Concerned:
    """Those of the logs that are read or gone, and of others what their notes may be.

    `srs.reconcile.reconcile` does the same with them as with all cards. Of the logs in `rows`, by
    path, the cards in these rows are all that are not known to stay the same
    (`srs.study.same_cards`): the others are not read.
    """

    def __init__(self, store: Store, rows: Mapping[str, Collection[int]]) -> None:
        self._store, self._rows = store, rows
        self._cards: dict[CardId, Card] = {}
        self._logs: set[str] = set()
        self._answers: set[str] = set()

    @property
    def cards(self) -> Sequence[Card]:
        """Those that were read so far, in log order."""
        return concerned.in_log_order(self._cards.values())

    def read(
        self, logs: Collection[str], notes: Sequence[Note], same: Collection[int] = ()
    ) -> None:
        """Add the cards of `logs`, and those of others that `notes` of these logs may be.

        Those notes that have the numbers of the `same` have their cards.
        """
        new = set(logs) - self._logs
        self._add(self._store.ask(concerned.of_logs, new - self._rows.keys()))
        for path in new & self._rows.keys():
            self._add(self._store.ask(concerned.of_rows, self._rows[path]))
        self._logs |= set(logs)
        others = (note for at, note in enumerate(notes) if at not in same)
        answers = {note.answer for note in others} - self._answers
        self._add(self._store.ask(concerned.answering, answers, self._logs))
        self._answers |= answers
        if same:
            # a log that has gone may come back with the lines of any note
            hashes = {answer_hash(note.answer) for note in notes}
            rows = self._store.ask(placed.retired_elsewhere, self._logs, hashes)
            self._add(self._store.ask(concerned.of_rows, rows))
        back = come_back(self._cards.values(), notes, self._logs)
        self._add(self._store.ask(concerned.of_logs, back))

    def _add(self, cards: Iterable[Card]) -> None:
        self._cards |= {card.id: card for card in cards}
