"""Logs are read in a thread of their own: no card waits for it, and no key.

A collection in memory cannot be opened twice: its logs are read at once, where somebody asks.
"""

from __future__ import annotations  # what a reading came to is known when one is over

from abc import abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from textual.app import App
from textual.message import Message

from srs import study as use
from srs.collection import Collection
from srs.errors import SrsError

_STEP = 0.01
"""The least progress that is worth telling."""


class ReadingStoppedError(Exception):
    """The owner does not want a reading to go on."""


class LogsReading(Message):
    """How far a reading has come."""

    def __init__(self, share: float) -> None:
        """Of the changed logs, from 0 to 1."""
        super().__init__()
        self.share = share


class LogsRead(Message):
    """A reading is over."""

    def __init__(self, outcome: use.generated.Generated | SrsError | None, *, asked: bool) -> None:
        """What it came to; None where it was stopped, or no log is known.

        `asked` is whether its owner asked for it.
        """
        super().__init__()
        self.outcome, self.asked = outcome, asked


class FollowsLogs:
    """A screen that tells of readings, and shows what came of them."""

    def show_reading(self, share: float) -> None:
        """Show how far one has come."""

    @abstractmethod
    def take_in(self, read: LogsRead) -> None:
        """Show what came of one."""


@dataclass(slots=True)
class _Run:
    """A reading that is under way."""

    thread: Thread
    stopped: Event
    asked: bool


class BackgroundReading:
    """Reads logs, one reading at a time; the app hears `LogsReading` and `LogsRead`."""

    def __init__(self, app: App[None], collection: Collection) -> None:
        self._app, self._collection = app, collection
        self._run: _Run | None = None

    @property
    def is_asked(self) -> bool:
        """Whether one is under way that its owner asked for."""
        return self._run is not None and self._run.thread.is_alive() and self._run.asked

    def begin(self, paths: Sequence[Path] | None = None) -> None:
        """Read `paths`, or with none of them what is usually read; None: what has changed.

        One that is under way and was not asked for gives way.
        """
        if self.is_asked:
            return
        self.stop()
        try:
            if paths is None and not self._collection.logs.are_known():
                self._app.post_message(LogsRead(None, asked=False))
                return
            beside = self._collection.beside()
        except SrsError as error:
            self._app.post_message(LogsRead(error, asked=paths is not None))
            return
        if beside is None:
            # in its owner's own time, and not while a first card is to be seen
            asked = paths is not None
            outcome = _read(self._collection, paths, lambda _share: None) if asked else None
            self._app.post_message(LogsRead(outcome, asked=asked))
            return
        stopped = Event()
        thread = Thread(
            target=self._read, args=(beside, paths, stopped), daemon=True, name="srs-logs"
        )
        self._run = _Run(thread, stopped, asked=paths is not None)
        thread.start()

    def stop(self) -> None:
        """Let one that is under way end as soon as it can; what it did not finish is not kept."""
        if self._run is not None:
            self._run.stopped.set()

    def _read(self, beside: Collection, paths: Sequence[Path] | None, stopped: Event) -> None:
        last = -_STEP

        def told(share: float) -> None:
            nonlocal last
            if stopped.is_set():
                raise ReadingStoppedError
            if share >= last + _STEP:
                last = share
                self._app.post_message(LogsReading(share))

        outcome: use.generated.Generated | SrsError | None = None
        with suppress(ReadingStoppedError), beside:
            outcome = _read(beside, paths, told)
        self._app.post_message(LogsRead(outcome, asked=paths is not None))


def _read(
    collection: Collection, paths: Sequence[Path] | None, told: Callable[[float], object]
) -> use.generated.Generated | SrsError | None:
    try:
        if paths is None:
            return collection.logs.read_changed(told)
        # who names a log is told what became of its lines
        return collection.logs.generate(paths, listing=bool(paths), told=told)
    except SrsError as error:
        return error
