"""The picture of the README, drawn from the real review screen: `python -m tests.tui.picture FILE`.

With a further word `blame` it is that of `tests.tui.blame_picture`.

Cards, clock and size are fixed, so that a second drawing gives the same file.
"""

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version
from itertools import count
from pathlib import Path

from srs.card import Card, CardId, Status
from srs.collection import Collection
from srs.config import Config
from srs.content import Basic, ListContent, Prompt
from srs.note import Entry, Kind, Note
from srs.origin import LogLines
from srs.review import Rating
from srs.store import Store, content
from srs.study.answers import answer
from srs.study.study import Study
from srs.tui.app import SrsApp
from tests.tui.blame_picture import draw_log_view

SIZE = (90, 27)
"""Columns and rows of the terminal in the picture."""

_NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
_LOG = "notes/papers.md"
_OTHERS = 11
_ANSWERED = 4

_LIST = Note(
    kind=Kind.LIST,
    content=ListContent(
        Prompt("Transformer 的核心部件有哪些？"),
        (
            "多头注意力（multi-head attention）",
            "残差连接（residual connection）",
            "层归一化（layer normalization）",
            "前馈网络（position-wise feed-forward network）",
            "位置编码（positional encoding）",
        ),
        count=5,
    ),
    origin=LogLines(
        _LOG,
        41,
        41,
        "核心部件：多头注意力（multi-head attention）、残差连接（residual connection）、"
        "层归一化（layer normalization）、前馈网络（position-wise feed-forward network）、"
        "位置编码（positional encoding）",
    ),
    entry=Entry(date(2026, 1, 12), "Attention Is All You Need"),
    deck="papers",
    rule="list.label",
    sure=True,
)


def drawn_by() -> str:
    """The libraries whose every release may draw a little differently."""
    return f"<!-- textual {version('textual')}, rich {version('rich')} -->"


async def draw() -> str:
    """The picture as SVG."""
    with Store.open("sqlite://") as store:
        study = _study(store)
        seconds = count(step=5)
        app = SrsApp(Collection(study), "review", ticks=lambda: float(next(seconds)))
        async with app.run_test(size=SIZE) as pilot:
            for _ in range(_ANSWERED):
                await pilot.press("space", "3")
            await pilot.press("enter")
            await pilot.pause()
            picture = app.export_screenshot(title="srs review")
    return f"{picture.rstrip()}\n{drawn_by()}\n"


def main() -> None:
    """Write the picture to the file named on the command line."""
    drawn = draw_log_view() if sys.argv[2:] == ["blame"] else draw()
    Path(sys.argv[1]).write_text(asyncio.run(drawn), encoding="utf-8")


def _study(store: Store) -> Study:
    """A collection in which the list is the next card, reviewed three times before."""
    store.do(content.save, _cards())
    config = Config(timezone=UTC, new_cards="last")
    study = Study(store, config, now=lambda: _NOW)
    for card, days_ago in [(_ANSWERED, (22, 21, 15)), *((n, (9, 8)) for n in range(_ANSWERED))]:
        for days in days_ago:
            answer(_earlier(study, days), CardId(f"card-{card:02}"), Rating.GOOD)
    return study


def _earlier(study: Study, days: int) -> Study:
    return replace(study, now=lambda: _NOW - timedelta(days=days))


def _cards() -> Iterator[Card]:
    for position in range(_OTHERS + 1):
        note = _LIST
        if position != _ANSWERED:
            line = LogLines(_LOG, 100 + position, 100 + position, f"{position}")
            note = replace(_LIST, content=Basic(Prompt(f"{position}"), f"{position}"), origin=line)
        yield Card(CardId(f"card-{position:02}"), note, Status.ACTIVE, position, _NOW)


if __name__ == "__main__":
    main()
