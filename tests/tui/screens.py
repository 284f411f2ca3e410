"""Driving the screens: an app over a collection in memory, and what it shows as plain text."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from html import unescape
from itertools import count

from rich.cells import cell_len
from textual.app import App
from textual.pilot import Pilot

from srs.card import Card
from srs.collection import Collection
from srs.config import Grades
from srs.store import Store
from srs.study.first import Start
from srs.study.study import Study
from srs.study.today import Wanted
from srs.tui.app import SrsApp
from srs.tui.home.screen import HomeScreen
from tests.study.clock import Clock, a_study

SMALL, USUAL, LARGE = (60, 20), (80, 24), (200, 60)

_TEXT = re.compile(
    r'<text [^>]*?x="([\d.]+)"[^>]*?clip-path="url\(#[\w-]+-line-(\d+)\)"[^>]*>(.*?)</text>'
)
_CELL = 12.2
"""Width of a cell in a picture of the screen."""


@contextmanager
def a_study_of(*cards: Card, grades: Grades = "buttons") -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock(), *cards)
        yield replace(study, config=replace(study.config, grades=grades))


def an_app(
    study: Study, start: Start = "review", deck: str | None = None, wanted: Wanted | None = None
) -> SrsApp:
    """An app whose stopwatch ticks 5 seconds each time it is read."""
    seconds = count(step=5)
    return SrsApp(
        Collection(study), start, wanted or Wanted(deck), ticks=lambda: float(next(seconds))
    )


async def home_is_whole(pilot: Pilot[None]) -> None:
    """Wait until the home screen has counted all that it tells."""
    while isinstance(home := pilot.app.screen, HomeScreen) and not home.is_whole:
        await pilot.pause(0.01)
    await pilot.pause()
    await pilot.pause()


def screen_lines(app: App[None]) -> list[str]:
    """The screen as lines of plain text, read from the picture of it."""
    rows: list[str] = [""] * app.size.height
    for x, row, text in _TEXT.findall(app.export_screenshot()):
        if text.isspace():
            continue
        line = int(row)
        gap = round(float(x) / _CELL) - cell_len(rows[line])
        rows[line] += " " * gap + unescape(text).replace("\xa0", " ")
    return [row.rstrip() for row in rows]


def screen_text(app: App[None]) -> str:
    """As screen_lines, without empty lines."""
    return "\n".join(line for line in screen_lines(app) if line)
