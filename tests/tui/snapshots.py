"""Every screen as text, at four widths: `python -m tests.tui.snapshots` writes what it shows now.

A change of a screen is seen in the difference of these files. In the dark theme the program
speaks English, in the terminal's own colours, which know no half tones, Chinese.
"""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from functools import partial
from gettext import NullTranslations
from itertools import count
from pathlib import Path
from typing import NamedTuple

from textual.pilot import Pilot

from srs import translation
from srs.config import Theme
from srs.locale import speak
from srs.study.first import Start
from srs.tui.app import SrsApp
from tests.tui.demo import a_collection_of_months
from tests.tui.screens import LARGE, SMALL, USUAL, screen_lines

FOLDER = Path(__file__).with_name("snapshots")
SIZES = (SMALL, USUAL, (120, 30), LARGE)
_QUIET, _PATIENCE, _SAME = 0.06, 150, 3
"""Seconds between two looks, how many a screen may take, and how many in a row are to be alike."""


class Look(NamedTuple):
    """In what the screens are looked at."""

    theme: Theme
    language: str


class _Shown(NamedTuple):
    """A screen, and how it is reached from the first one."""

    name: str
    start: Start
    keys: tuple[str, ...]


LOOKS = (Look("dark", "en"), Look("terminal", "zh_CN"))
SHOWN = (
    _Shown("home", "home", ()),
    _Shown("help over home", "home", ("?",)),
    _Shown("browse", "home", ("b", "j", "j")),
    _Shown("statistics", "home", ("s",)),
    _Shown("log view", "home", ("j", "j", "v")),
    _Shown("settings", "home", ("comma",)),
    _Shown("review, question", "review", ()),
    _Shown("review, answer", "review", ("enter",)),
    _Shown("review, why", "review", ("enter", "i")),
    _Shown("inbox", "inbox", ()),
)


def file_of(look: Look, size: tuple[int, int]) -> Path:
    """Where what is seen in this look, at that size, is kept."""
    return FOLDER / f"{look.theme}-{look.language}-{size[0]}x{size[1]}.txt"


async def screens(look: Look, size: tuple[int, int]) -> str:
    """All screens one below the other, each with its name above it."""
    speak({}, look.language)
    try:
        return "".join([part async for part in _screens(look, size)])
    finally:
        translation.use(NullTranslations())


async def _screens(look: Look, size: tuple[int, int]) -> AsyncIterator[str]:
    with (
        tempfile.TemporaryDirectory() as home,
        a_collection_of_months(Path(home), theme=look.theme) as collection,
    ):
        for shown in SHOWN:
            app = SrsApp(collection, shown.start, ticks=partial(next, count(step=5)))
            async with app.run_test(size=size) as pilot:
                await pilot.pause()
                await pilot.press(*shown.keys)
                await at_rest(pilot)
                yield "\n".join([f"== {shown.name} ==", *screen_lines(app), ""])


async def at_rest(pilot: Pilot[None]) -> None:
    """Wait until nothing changes any more."""
    before, alike = list[str](), 0
    for _ in range(_PATIENCE):
        await pilot.pause(_QUIET)
        now = screen_lines(pilot.app)
        alike = alike + 1 if now == before else 1
        if alike == _SAME:
            return
        before = now


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(exist_ok=True)
    for look in LOOKS:
        for size in SIZES:
            file_of(look, size).write_text(asyncio.run(screens(look, size)), encoding="utf-8")
            sys.stdout.write(f"{file_of(look, size).name}\n")


if __name__ == "__main__":
    main()
