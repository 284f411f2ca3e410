"""Opening the collection of the person who typed the command."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from srs.cli.lost import ask_about_lost
from srs.cli.output import say_on_stderr
from srs.collection import Collection
from srs.collection.here import clock, opened, place
from srs.config import Home, home_folder
from srs.locale import speak
from srs.study.opening import HomeSetup


def home() -> Home:
    """The folder of this person's collection."""
    return home_folder(os.environ)


def here() -> HomeSetup:
    """That folder with its settings, on this machine; srs speaks the language that is set."""
    found = place(home(), clock(os.environ))
    if language := found.config.language:
        speak(os.environ, language)
    return found


@contextmanager
def open_collection(*, as_it_is: bool = False) -> Iterator[Collection]:
    """The collection, closed at the end of the block; what its owner should know is told.

    One that does not exist yet is empty, and made with the first thing that is written. What is
    opened `as_it_is` may have schedules that do not follow the settings.
    """
    with opened(here(), say_on_stderr, ask_about_lost, as_it_is=as_it_is) as collection:
        yield collection
