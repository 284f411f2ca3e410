"""Where everything of one person lies, and opening the collection there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from srs import store as stores
from srs.config import Config, DatabaseFile, Home
from srs.errors import StoreError
from srs.scratch import Scratch
from srs.store import Store, holds_collection
from srs.study.clock import notice
from srs.study.memories import follow_settings
from srs.study.study import Clock, Study
from srs.translation import mark, tr, trn

_LOOKED_AT = 5
"""How many of the newest backups are looked at to find a sound one."""


class Lost(NamedTuple):
    """A collection that is not where it was, though there are backups of it."""

    message: str
    """What is missing, and where; marked, as the hint is."""
    newest: Path
    """The newest backup."""
    hint: str
    """What can be done about it."""


Notify = Callable[[str], object]
"""Takes a line that a person should read."""
Answer = Literal["restore", "begin anew", "leave"]
Ask = Callable[[Lost], Answer]
"""Lets a person choose what becomes of a collection that is lost."""


def leave(_lost: Lost) -> Answer:
    """What is chosen where nobody can be asked: then opening fails, and says what can be done."""
    return "leave"


@dataclass(frozen=True, slots=True)
class HomeSetup:
    """A home folder with its settings, on this machine and by this clock."""

    home: Home
    config: Config
    now: Clock
    device: str
    """The name of this machine, kept with each answer."""
    seconds: Callable[[], float]
    """The system's own clock, by which files have their times."""

    @property
    def database(self) -> DatabaseFile:
        """The database: the one that is configured, else that of the home folder."""
        return self.config.database_in(self.home)

    def backup_name(self, ending: str = "") -> Path:
        """A free path for a backup of this moment."""
        return self.home.free_backup(self.config.study_days.local(self.now()), ending)

    def scratch(self) -> Scratch:
        """Where files are made first, without what killed processes left there."""
        scratch = Scratch(self.home.folder)
        scratch.sweep(self.seconds(), self.home.backups, self.database.path.parent)
        return scratch

    def open(self, notify: Notify, ask: Ask = leave, *, as_it_is: bool = False) -> Study:
        """The collection, to be closed by `Store.close`; what its owner should know is told.

        One that does not exist yet is empty, and made with the first thing that is written. One
        that is lost while there are backups is asked about. What is opened `as_it_is` may have
        schedules that do not follow the settings. Raises StoreError.
        """
        for line in self.config.remarks:
            notify(f"srs: {line}")
        file, scratch = self.database, self.scratch()
        if not holds_collection(file.path):
            self._regain(notify, ask, scratch)
            if not (file.make or file.path.exists()):
                raise StoreError(
                    mark(
                        "database {place}: it is not there, and mode=rw makes none",
                        place=file.path,
                    ),
                    mark("leave mode=rw out of 'database' in config.toml"),
                )
        store = Store.open(file.path, make=False, timeout=file.timeout)
        try:
            study = Study(store, self.config, self.now, self.device, scratch)
            _notify_state(study, notify, as_it_is=as_it_is)
        except BaseException:
            store.close()
            raise
        return study

    def restore(self, source: Path) -> Path | None:
        """Put a backup in the place of the database; where the present one is kept, or None.

        Raises StoreError.
        """
        return self._restore(source, self.scratch())

    def newest_sound_backup(self) -> Path | None:
        """The newest backup that can be restored, of the last few; None where there is none."""
        scratch = Scratch(self.home.folder)
        found = self.home.newest_first()[:_LOOKED_AT]
        return next((file for file in found if stores.is_sound(file, scratch)), None)

    def _restore(self, source: Path, scratch: Scratch) -> Path | None:
        file = self.database
        return stores.restore_backup(source, file.path, self.backup_name, scratch, file.timeout)

    def _regain(self, notify: Notify, ask: Ask, scratch: Scratch) -> None:
        """Nothing where there are no backups; else what its owner chooses. Raises StoreError."""
        backups = self.home.newest_first()
        if not backups:
            return
        file, newest = self.database.path, backups[0]
        lost = Lost(
            mark("database {place}: it is empty", place=file)
            if file.exists()
            else mark("database {place}: it is not there", place=file),
            newest,
            mark(
                "'srs restore {newest}' brings the newest back; to begin anew, move {backups} away",
                newest=newest,
                backups=self.home.backups,
            ),
        )
        chosen = ask(lost)
        if chosen == "leave":
            said = mark("{message}, but there are backups of it", message=lost.message)
            raise StoreError(said, lost.hint)
        if chosen == "restore":
            self._restore(newest, scratch)
            notify(tr("restored {newest}", newest=newest))


def _notify_state(study: Study, notify: Notify, *, as_it_is: bool) -> None:
    """Let schedules follow the settings, and tell what is odd about settings and clock."""
    config = study.config
    if not as_it_is and (again := follow_settings(study)):
        said = trn(
            "computed {number} schedule anew, by the settings in config.toml",
            "computed {number} schedules anew, by the settings in config.toml",
            again,
        )
        notify(f"srs: {said}")
    if config.easy_days and config.easy_days.until < study.today:
        said = tr(
            "easy_days in config.toml ended on {day}: no day is easy", day=config.easy_days.until
        )
        notify(f"srs: {said}")
    if said := notice(study):
        notify(f"srs: {said}")
