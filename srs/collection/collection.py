"""An open collection: a thin face over the use cases, and all that a face of srs needs."""

from datetime import date
from pathlib import Path
from typing import Literal, Self

from srs.collection.cards import Cards
from srs.collection.care import Care
from srs.collection.inbox import Inbox
from srs.collection.logs import Logs
from srs.collection.reviews import Reviews
from srs.collection.scheduling import Scheduling
from srs.collection.statistics import Statistics
from srs.config import Config
from srs.study import undo
from srs.study.first import Start, is_untouched, next_step
from srs.study.study import Study


class Collection:
    """One open collection. Every method may raise SrsError, and StoreError of the database.

    What is written is on the disk when a method returns.
    """

    def __init__(self, study: Study, notices: tuple[str, ...] = ()) -> None:
        self._study = study
        self.notices = notices
        """What its owner should know, a line each: settings, clock, schedules made anew."""
        self.cards = Cards(study)
        """Finding cards, and the owner's word on them."""
        self.reviews = Reviews(study)
        """What is asked, and answering it."""
        self.inbox = Inbox(study)
        """What waits for a word of its owner."""
        self.logs = Logs(study)
        """Reading logs, and what is known of those that were read."""
        self.statistics = Statistics(study)
        """Figures of study."""
        self.scheduling = Scheduling(study)
        """What the days to come ask, and plans for them."""
        self.care = Care(study)
        """The health of the database and its backups."""

    def __enter__(self) -> Self:
        """The collection itself, closed at the end of the block."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the database. Closing twice does no harm."""
        self._study.store.close()

    @property
    def config(self) -> Config:
        """The settings it was opened with."""
        return self._study.config

    @property
    def today(self) -> date:
        """The present study day, which begins at the hour that the settings say."""
        return self._study.today

    @property
    def exists(self) -> bool:
        """Whether anything was ever written: before that there is no file."""
        return self._study.store.exists

    @property
    def is_untouched(self) -> bool:
        """Whether there is nothing at all yet: no card, no log, no setting that names one."""
        return is_untouched(self._study)

    def next_step(self, start: Start = "review") -> str:
        """What its owner does next, in a line; '' where there is something to `start` with."""
        return next_step(self._study, start)

    def undo(self) -> undo.Undone:
        """Take back what was done last, an answer or a verdict; with each call what was before."""
        return undo.undo(self._study)

    def export(
        self,
        path: Path,
        deck: str | None = None,
        query: str = "",
        target: Literal["anki"] | None = None,
    ) -> int:
        """Write the active cards of `deck` (None is all) that match `query`; how many they are.

        The suffix says how: .apkg, .csv or .json; .csv as Anki reads it, for that `target`.
        Raises UsageError for another suffix, ExportError when the file cannot be written.
        """
        from srs.study.export import export  # noqa: PLC0415  # brings genanki along

        return export(self._study, path, deck, query, target)
