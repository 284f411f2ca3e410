"""An open collection: a thin face over the use cases, and all that a face of srs needs."""

from __future__ import annotations  # a part is imported when it is first used

from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Literal, Self

from srs import collection as parts
from srs import study as use
from srs.config import Config
from srs.study.study import Study


class Collection:
    """One open collection. Every method may raise SrsError, and StoreError of the database.

    What is written is on the disk when a method returns.
    """

    def __init__(self, study: Study, notices: tuple[str, ...] = ()) -> None:
        self._study = study
        self.notices = notices
        """What its owner should know, a line each: settings, clock, schedules made anew."""

    @cached_property
    def cards(self) -> parts.cards.Cards:
        """Finding cards, and the owner's word on them."""
        return parts.cards.Cards(self._study)

    @cached_property
    def reviews(self) -> parts.reviews.Reviews:
        """What is asked, and answering it."""
        return parts.reviews.Reviews(self._study)

    @cached_property
    def inbox(self) -> parts.inbox.Inbox:
        """What waits for a word of its owner."""
        return parts.inbox.Inbox(self._study)

    @cached_property
    def drafts(self) -> parts.drafts.Drafts:
        """Drafts by a model or an agent."""
        return parts.drafts.Drafts(self._study)

    @cached_property
    def logs(self) -> parts.logs.Logs:
        """Reading logs, and what is known of those that were read."""
        return parts.logs.Logs(self._study)

    @cached_property
    def statistics(self) -> parts.statistics.Statistics:
        """Figures of study."""
        return parts.statistics.Statistics(self._study)

    @cached_property
    def scheduling(self) -> parts.scheduling.Scheduling:
        """What the days to come ask, and plans for them."""
        return parts.scheduling.Scheduling(self._study)

    @cached_property
    def maintenance(self) -> parts.maintenance.Maintenance:
        """The health of the database and its backups."""
        return parts.maintenance.Maintenance(self._study)

    @cached_property
    def settings(self) -> parts.settings.Settings:
        """What stands in config.toml, and changing it."""
        return parts.settings.Settings(self.config, self._follow)

    def _follow(self, config: Config) -> None:
        """Go on with other settings; what was begun ends with those that it was begun with."""
        self._study = replace(self._study, config=config)
        for part in [name for name in vars(self) if not name.startswith("_")]:
            if isinstance(vars(type(self)).get(part), cached_property):
                del vars(self)[part]
        use.memories.follow_settings(self._study)

    def __enter__(self) -> Self:
        """The collection itself, closed at the end of the block."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close it."""
        self.close()

    def beside(self) -> Self | None:
        """The same collection once more, for another thread, to be closed; None of one in memory.

        One that does not exist yet is made.
        Raises StoreError.
        """
        store = self._study.store.beside()
        return None if store is None else type(self)(replace(self._study, store=store))

    def close(self) -> None:
        """Let go of the database. Closing twice does no harm."""
        self._study.store.close()

    @property
    def config(self) -> Config:
        """The settings it was opened with."""
        return self._study.config

    @property
    def now(self) -> datetime:
        """The present instant, by the clock that it was opened with."""
        return self._study.now()

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
        return use.first.is_untouched(self._study)

    def next_step(self, start: use.first.Start = "review") -> str:
        """What its owner does next, in a line; '' where there is something to `start` with."""
        return use.first.next_step(self._study, start)

    def undo(self) -> use.undo.Undone:
        """Take back what was done last, an answer or a verdict; with each call what was before."""
        return use.undo.undo(self._study)

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
        return use.export.export(self._study, path, deck, query, target)
