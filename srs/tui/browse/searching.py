"""Searching while somebody types: in a thread, so that no key waits, and only the last counts.

A collection in memory cannot be opened twice: it is searched at once, where somebody asks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock, Thread

from textual.message import Message
from textual.screen import Screen

from srs.collection import Collection
from srs.errors import SrsError
from srs.query.sort_key import SortKey


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What is looked for, and where the cursor is to be then."""

    query: str
    order: SortKey
    descending: bool
    row: int = 0
    number: int | None = None
    """The card that the cursor is to be on, wherever it is; None is the row."""


class NumbersFound(Message):
    """A search is over."""

    def __init__(self, asked: AskedFor, outcome: Sequence[int] | SrsError) -> None:
        super().__init__()
        self.asked, self.outcome = asked, outcome


class BackgroundSearch:
    """Searches, one query at a time; its screen hears `NumbersFound` of the last one."""

    def __init__(self, screen: Screen[None], collection: Collection) -> None:
        self._screen, self._collection = screen, collection
        self._beside: Collection | None = None
        self._next: AskedFor | None = None
        self._is_running = self._is_over = False
        self._lock = Lock()

    def begin(self, asked: AskedFor) -> None:
        """Look for it; what was looked for before does not matter any more."""
        with self._lock:
            self._next = asked
            if self._is_running:
                return
            try:
                self._beside = self._beside or self._collection.beside()
            except SrsError as error:
                self._screen.post_message(NumbersFound(asked, error))
                return
            self._is_running = self._beside is not None
        if self._beside is None:
            self._screen.post_message(NumbersFound(asked, _outcome(self._collection, asked)))
        else:
            beside = self._beside
            Thread(target=self._run, args=(beside,), daemon=True, name="srs-search").start()

    def close(self) -> None:
        """Let go of the collection, at the latest when a search that is under way is over."""
        with self._lock:
            self._is_over = True
            self._next = None
            if not self._is_running and self._beside is not None:
                self._beside.close()

    def _run(self, beside: Collection) -> None:
        while (asked := self._taken()) is not None:
            outcome = _outcome(beside, asked)
            if self._next is None and not self._is_over:
                self._screen.post_message(NumbersFound(asked, outcome))
        if self._is_over:
            beside.close()

    def _taken(self) -> AskedFor | None:
        with self._lock:
            asked, self._next = self._next, None
            self._is_running = asked is not None
            return asked


def _outcome(collection: Collection, asked: AskedFor) -> Sequence[int] | SrsError:
    try:
        return collection.cards.many.numbers(asked.query, asked.order, descending=asked.descending)
    except SrsError as error:
        return error
