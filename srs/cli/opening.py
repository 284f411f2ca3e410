"""Opening the collection of the person who typed the command."""

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from srs.cli.clock import clock
from srs.cli.output import tell
from srs.config import Config, Home, home_folder, load_config
from srs.store import Store
from srs.study.memories import follow_settings
from srs.study.study import Study
from srs.text import count

_IN_MEMORY = "sqlite://"
_SLACK = timedelta(minutes=10)
"""A clock may be corrected by so much without a word."""


def home() -> Home:
    """The folder of this person's collection."""
    return home_folder(os.environ)


@contextmanager
def open_study(*, create: bool = True) -> Iterator[Study]:
    """The collection, closed at the end of the block.

    Without `create`, a collection that does not exist yet is an empty one in memory, so
    that nothing is written.
    """
    now = clock(os.environ)
    config = load_config(home())
    for line in config.unknown:
        tell(f"srs: {line}")
    file = database_file(config)
    exists = file is not None and file.exists()
    place = database_of(config) if create or exists else _IN_MEMORY
    with Store.open(place) as store:
        study = Study(store, config, now, platform.node())
        if again := follow_settings(study):
            tell(f"srs: computed {count(again, 'schedule')} anew, by the settings in config.toml")
        _tell_of_the_clock(study)
        yield study


def _tell_of_the_clock(study: Study) -> None:
    """Answers are kept in the order in which they are given, so that nothing comes to harm."""
    last, now = study.store.last_instant(), study.now()
    if last and last - now > _SLACK:
        local = study.config.rollover.local
        tell(
            f"srs: the clock shows {local(now):%Y-%m-%d %H:%M}, and your last answer is of "
            f"{local(last):%Y-%m-%d %H:%M}; check the clock - nothing is lost by it"
        )


def database_of(config: Config) -> str | Path:
    """The database: a URL where one is configured, else the path of the default."""
    return config.database or home().database


def database_file(config: Config) -> Path | None:
    """The file of the database; None for one in memory, and for a URL that names no file."""
    if config.database is None:
        return home().database
    path = config.database.partition("sqlite:///")[2]
    return Path(path).absolute() if path not in {"", ":memory:"} else None
