"""Opening the collection of the person who typed the command."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from srs.cli.clock import clock
from srs.config import Config, Home, home_folder, load_config
from srs.store import Store
from srs.study.study import Study

_IN_MEMORY = "sqlite://"


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
        click.echo(f"srs: {line}", err=True)
    place = database_of(config)
    if not create and isinstance(place, Path) and not place.exists():
        place = _IN_MEMORY
    with Store.open(place) as store:
        yield Study(store, config, now)


def database_of(config: Config) -> str | Path:
    """The database: a URL where one is configured, else the path of the default."""
    return config.database or home().database
