"""The collection as the rest of srs sees it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Concatenate, Literal, ParamSpec, Self, TypeVar

from sqlalchemy import Connection

from srs.card import Card, CardId, Status
from srs.review import Review
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory
from srs.scratch import UNNOTED, Scratch
from srs.stats import Tallies
from srs.store import content, health, history, tallies, verdicts
from srs.store.backup import write_backup
from srs.store.connection import Database
from srs.store.gather import Gathered, gather
from srs.store.identity import holds_collection
from srs.store.known import KnownLog
from srs.store.opening import ready, waiting
from srs.store.schema import Difference
from srs.verdict import ActId, Verdict

InMemory = Literal["sqlite://"]
P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """One open collection. Every method is a transaction, or part of one; all raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(
        cls, place: Path | InMemory, *, make: bool = True, timeout: float | None = None
    ) -> Self:
        """Open the collection at a path; create or migrate it first if need be.

        Without `make`, one that is not there yet is empty, and made with the first thing that
        is written. `timeout` is how many seconds to wait for another process that is writing.
        'sqlite://' is a new one in memory. Raises StoreError, NewerStoreError.
        """
        if not isinstance(place, Path):
            return cls(ready(None))
        if holds_collection(place) or make:
            return cls(ready(place, timeout))
        return cls(waiting(place.absolute(), timeout))

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm."""
        self._database.engine.dispose()

    def __enter__(self) -> Self:
        """The store itself, closed at the end of the block."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close the store."""
        self.close()

    @property
    def path(self) -> Path | None:
        """The SQLite file, absolute; None for a collection in memory."""
        return self._database.path

    @property
    def exists(self) -> bool:
        """Whether there is a collection, and not only the place for one."""
        return self._database.before_writing is None

    def transaction(self, *, reading: bool = False) -> AbstractContextManager[None]:
        """Everything inside the block is one transaction: nobody else writes meanwhile.

        One that is only `reading` keeps nobody from writing, and does not see it.
        """
        return self._database.together(reading=reading)

    def ask(
        self,
        question: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **options: P.kwargs,
    ) -> T:
        """What a function of a query module of `srs.store` answers, of a connection and more."""
        with self._database.read() as connection:
            return question(connection, *args, **options)

    def do(
        self,
        change: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **options: P.kwargs,
    ) -> T:
        """As `ask`, with a function that changes something: all of it, or nothing."""
        with self._database.write() as connection:
            return change(connection, *args, **options)

    def cards(self) -> list[Card]:
        """Every card of whatever status, by deck, path of its log, and place in it."""
        with self._database.read() as connection:
            return content.every(connection)

    def card(self, card: CardId) -> Card | None:
        """The card of that id."""
        with self._database.read() as connection:
            return content.one(connection, card)

    def offered(self) -> list[Card]:
        """The cards that newer rules word otherwise, where their owner may take that."""
        with self._database.read() as connection:
            return content.offered(connection)

    def count(self, status: Status) -> int:
        """How many cards have the status."""
        with self._database.read() as connection:
            return content.count(connection, status)

    def ids_beginning(self, prefix: str) -> list[CardId]:
        """Ids that begin with `prefix` to the letter: sorted, and 20 at most."""
        with self._database.read() as connection:
            return content.ids_beginning(connection, prefix)

    def logs(self) -> list[KnownLog]:
        """The logs that have been read into the collection, by path."""
        with self._database.read() as connection:
            return content.logs(connection)

    def save(
        self, cards: Iterable[Card], logs: Iterable[KnownLog] = (), gone: Iterable[str] = ()
    ) -> None:
        """Keep cards and logs, each in the place of an older one; forget logs by path.

        A path that is both in `logs` and in `gone` is kept.
        """
        with self._database.write() as connection:
            content.put(connection, cards)
            content.forget_logs(connection, gone)
            content.put_logs(connection, logs)

    def set_status(self, ids: Iterable[CardId], status: Status) -> None:
        """Give all those cards the status, or none. Raises CardError for an unknown id."""
        with self._database.write() as connection:
            content.set_status(connection, ids, status)

    def progress(self) -> dict[CardId, Progress]:
        """How far every card has come that was reviewed."""
        with self._database.read() as connection:
            return history.progress(connection)

    def progress_of(self, card: CardId) -> Progress | None:
        """How far one card has come; None for one without reviews."""
        with self._database.read() as connection:
            return history.progress_of(connection, card)

    def reviews(self, card: CardId | None = None) -> list[Review]:
        """The events of a card, or all, in the order they were recorded."""
        with self._database.read() as connection:
            return history.events(connection, card)

    def last_reviews(self) -> list[Review]:
        """The event recorded last of those that stand, after those given with it; or none."""
        with self._database.read() as connection:
            return history.last_events(connection)

    def gather(self, day: date) -> Gathered:
        """The cards that `day` may ask, and those it asked already."""
        with self._database.read() as connection:
            return gather(connection, day)

    def last_instant(self) -> datetime | None:
        """When the newest event of the review log was, by the clock of then."""
        with self._database.read() as connection:
            return history.last_instant(connection)

    def last_place(self) -> int:
        """The place of the newest event in the review log."""
        with self._database.read() as connection:
            return history.last_place(connection)

    def count_since(self, card: CardId, place: int) -> int:
        """How many events of `card` were recorded after the one at `place`."""
        with self._database.read() as connection:
            return history.count_since(connection, card, place)

    def tallies(self) -> Tallies:
        """Counts of all answers that stand."""
        with self._database.read() as connection:
            return tallies.tallies(connection)

    def by_status(self) -> dict[Status, int]:
        """How many cards have each status."""
        with self._database.read() as connection:
            return tallies.by_status(connection)

    def reviewed(self) -> int:
        """How many cards have been reviewed."""
        with self._database.read() as connection:
            return history.reviewed(connection)

    def memories(self) -> list[Memory]:
        """What is known of the cards that have been reviewed."""
        with self._database.read() as connection:
            return history.memories(connection)

    def due_counts(self, first: date, last: date, deck: str | None = None) -> dict[date, int]:
        """How many active cards of `deck` (None is all) come back on each day of the span."""
        with self._database.read() as connection:
            return history.due_counts(connection, first, last, deck)

    def record(self, review: Review, progress: Progress | None) -> None:
        """Add an event, and let `progress` be how far its card has come after it.

        It is on the disk when this returns. Instants are kept in whole milliseconds.
        """
        with self._database.write() as connection:
            history.append_one(connection, review)
            history.cache(connection, review.card, progress)

    def scheduler_keys(self) -> set[str]:
        """The keys of the schedulers that made the memories."""
        with self._database.read() as connection:
            return history.scheduler_keys(connection)

    def schedulers(self) -> set[tuple[str, str]]:
        """The decks that have reviewed cards, with the keys of the schedulers of their memories."""
        with self._database.read() as connection:
            return history.schedulers(connection)

    def parameters(self) -> tuple[float, ...] | None:
        """The FSRS parameters that were fitted last; None before that."""
        with self._database.read() as connection:
            return history.parameters(connection)

    def add_parameters(self, fitted: Sequence[float], at_ms: int) -> None:
        """Keep newly fitted FSRS parameters; the older ones stay for the record."""
        with self._database.write() as connection:
            history.add_parameters(connection, fitted, at_ms)

    def verdicts(self) -> list[Verdict]:
        """All verdicts, in the order they were given."""
        with self._database.read() as connection:
            return verdicts.events(connection)

    def spoken_of(self) -> set[CardId]:
        """The cards that were ever answered, or that a standing verdict is about."""
        with self._database.read() as connection:
            return verdicts.spoken_of(connection)

    def last_act(self) -> list[Verdict]:
        """The verdicts that were given together, last of those that have not been undone."""
        with self._database.read() as connection:
            return verdicts.last_act(connection)

    def act(self, act: ActId) -> list[Verdict]:
        """The verdicts that were given together as `act`, without those undone."""
        with self._database.read() as connection:
            return verdicts.act_of(connection, act)

    def came_after(self, verdict: Verdict, review: Review) -> bool:
        """Whether `verdict` was given after `review`, by the order of recording."""
        with self._database.read() as connection:
            return verdicts.came_after(connection, verdict, review)

    def judge(self, given: Iterable[Verdict]) -> None:
        """Add verdicts. Raises StoreError for a card that is not there."""
        with self._database.write() as connection:
            verdicts.append(connection, given)

    def rebuild(self, progress: Mapping[CardId, Progress]) -> None:
        """Let `progress` be how far all cards have come, and nothing else."""
        with self._database.write() as connection:
            history.cache_all(connection, progress)

    def problems(self) -> list[str]:
        """What of the file only a backup can mend, a line each; empty when it is sound."""
        return health.damage(self._database)

    def deviations(self) -> list[Difference]:
        """Where the schema is not as srs makes it."""
        return health.deviations(self._database)

    def mend_schema(self) -> list[Difference]:
        """Make every index, trigger and view what it should be; those that were mended."""
        return health.mend_schema(self._database)

    def backup(self, target: Path, scratch: Scratch = UNNOTED) -> None:
        """Write a copy of the collection as it is now to `target`. Raises ExportError."""
        write_backup(self._database, target, scratch)
