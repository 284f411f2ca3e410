"""Opening the collection of the person who typed the command."""

import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from srs.cli.clock import clock
from srs.cli.lost import ask_about_lost
from srs.cli.output import tell
from srs.config import Config, DatabaseFile, Home, home_folder, load_config
from srs.errors import StoreError
from srs.scratch import Scratch
from srs.store import Naming, Store, holds_collection
from srs.study.clock import notice
from srs.study.memories import follow_settings
from srs.study.study import Study
from srs.text import count


def home() -> Home:
    """The folder of this person's collection."""
    return home_folder(os.environ)


@contextmanager
def open_study(*, as_it_is: bool = False) -> Iterator[Study]:
    """The collection, closed at the end of the block.

    One that does not exist yet is empty, and made with the first thing that is written. What is
    opened `as_it_is` may have schedules that do not follow the settings.
    """
    now = clock(os.environ)
    config = load_config(home())
    for line in config.unknown:
        tell(f"srs: {line}")
    file = database_of(config)
    scratch = swept_scratch(file)
    if not holds_collection(file.path):
        ask_about_lost(file, home(), backup_names(config), scratch)
        if not (file.make or file.path.exists()):
            raise StoreError(
                f"database {file.path}: it is not there, and mode=rw makes none",
                "leave mode=rw out of 'database' in config.toml",
            )
    with Store.open(file.path, make=False, timeout=file.timeout) as store:
        study = Study(store, config, now, platform.node(), scratch)
        if not as_it_is and (again := follow_settings(study)):
            tell(f"srs: computed {count(again, 'schedule')} anew, by the settings in config.toml")
        if config.easy_until and config.easy_until < study.today:
            tell(f"srs: easy_days in config.toml ended on {config.easy_until}: no day is easy")
        if said := notice(study):
            tell(f"srs: {said}")
        yield study


def database_of(config: Config) -> DatabaseFile:
    """The database: the one that is configured, else that of the home folder."""
    return config.database or DatabaseFile(home().database)


def backup_names(config: Config) -> Naming:
    """How a backup of this moment is named."""
    return partial(home().free_backup, config.rollover.local(clock(os.environ)()))


def swept_scratch(database: DatabaseFile) -> Scratch:
    """Where files are made first, without what killed processes left there."""
    scratch = Scratch(home().folder)
    scratch.sweep(time.time(), home().backups, database.path.parent)
    return scratch
