"""This machine: its clock, its name, the folder of whoever uses it. Read here and handed down."""

import os
import platform
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from srs.collection.collection import Collection
from srs.config import Config, Home, checked, home_folder, load_config
from srs.errors import ConfigError, UsageError
from srs.store import Store
from srs.study.opening import Ask, HomeSetup, Notify
from srs.study.study import Clock, Study
from srs.translation import tr

_FIRST_YEAR, _LAST_YEAR = 1970, 9000
"""Beyond these, a due day might be no date any more."""
IN_MEMORY: Literal["sqlite://"] = "sqlite://"


def clock(environ: Mapping[str, str]) -> Clock:
    """What gives the present instant. Raises ConfigError for an SRS_NOW that is none."""
    text = environ.get("SRS_NOW")
    if not text:
        return lambda: datetime.now(UTC)
    try:
        instant = datetime.fromisoformat(text)
        is_usable = instant.tzinfo is not None and _FIRST_YEAR <= instant.year <= _LAST_YEAR
    except ValueError:
        is_usable = False
    if not is_usable:
        raise ConfigError(
            tr("SRS_NOW is {text!r}, which is no instant with an offset", text=text),
            tr("write it as in 2026-11-22T09:30:00+08:00, or unset it"),
        )
    return lambda: instant.astimezone(UTC)


def place(
    home: Home, now: Clock, config: Config | None = None, device: str | None = None
) -> HomeSetup:
    """`home` on this machine; its settings are those in it, unless others are given."""
    settings = load_config(home) if config is None else checked(config, home.folder)
    name = platform.node() if device is None else device
    return HomeSetup(home, settings, now, name, time.time)


def open_collection(
    home: Path | str | None = None,
    *,
    config: Config | None = None,
    now: Clock | None = None,
    device: str | None = None,
) -> Collection:
    """Open a collection: that of a home folder, or for 'sqlite://' a new one in memory.

    Without a folder, the one that the command line uses: that of SRS_HOME, else the platform's.
    One that does not exist yet is empty, and made with the first thing that is written.
    `config` takes the place of the settings in the folder; `now` gives the present instant
    (aware; default: the clock of this machine, or SRS_NOW); `device` is the name that is kept
    with each answer (default: that of this machine).

    Raises ConfigError, UsageError for a URL, and StoreError for a database that cannot be
    opened or is missing beside its backups.
    """
    instant = now or clock(os.environ)
    if home == IN_MEMORY:
        name = platform.node() if device is None else device
        settings = checked(config or Config(), Path.cwd())
        return Collection(Study(Store.open(IN_MEMORY), settings, instant, name))
    if isinstance(home, str) and "://" in home:
        raise UsageError(
            tr("{home!r} is no folder", home=home),
            tr("a database elsewhere is named by Config(database=...)"),
        )
    folder = home_folder(os.environ) if home is None else Home(Path(home).expanduser().absolute())
    notices: list[str] = []
    study = place(folder, instant, config, device).open(notices.append)
    return Collection(study, tuple(notices))


def opened(there: HomeSetup, notify: Notify, ask: Ask, *, as_it_is: bool = False) -> Collection:
    """The collection at a place, for a face that talks to its owner meanwhile.

    Its lines are told as they come; a collection that is lost is asked about. What is opened
    `as_it_is` may have schedules that do not follow the settings. Raises StoreError.
    """
    return Collection(there.open(notify, ask, as_it_is=as_it_is))
