"""The picture of a log that fades, drawn from the real log view: `python -m tests.tui.picture FILE blame`.

The log is the sample that srs comes with. Answers, clock and size are fixed, so that a second
drawing gives the same file.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from srs.card import Status
from srs.collection import Collection
from srs.config import Config
from srs.files import packaged_logs
from srs.review import Rating
from srs.store import Store
from srs.study.answers import answer
from srs.study.generate import generate
from srs.study.study import Study
from srs.tui.app import SrsApp

SIZE = (90, 27)
"""Columns and rows of the terminal in the picture."""

_NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
_SAMPLE = "llm-papers.md"
_DOWN = 14
"""Lines from the top to the one with the cursor."""
_NEVER = 9
"""Of so many cards one was never answered."""


async def draw_log_view() -> str:
    """The picture as SVG."""
    with _home() as log, Store.open("sqlite://") as store:
        study = Study(store, Config(timezone=UTC), now=lambda: _NOW)
        _learn(study, log)
        app = SrsApp(Collection(study), "home")
        async with app.run_test(size=SIZE) as pilot:
            await pilot.press("down", "v")
            await pilot.pause()
            await pilot.pause()
            await pilot.press(*["j"] * _DOWN)
            await pilot.pause()
            return app.export_screenshot(title="srs blame")


@contextmanager
def _home() -> Iterator[Path]:
    """The log in the home of somebody: its path is to be the same wherever this is drawn."""
    with TemporaryDirectory() as folder, patch.dict(os.environ, {"HOME": folder}):
        log = Path(folder).resolve() / "notes" / "papers.md"
        log.parent.mkdir()
        shutil.copyfile(packaged_logs() / _SAMPLE, log)
        yield log


def _learn(study: Study, log: Path) -> None:
    """Answer the cards in log order, some well and some badly, the last time weeks ago."""
    for place, made in enumerate(generate(study, [log]).cards):
        if made.id is None or made.status is not Status.ACTIVE or place % _NEVER == _NEVER - 1:
            continue
        days = (80 - place % 7, 78 - place % 5, 70 - place % 11, 20 + place * 7 % 40)
        for turn, ago in enumerate(days[: 2 + place % 3]):
            good = (place * 5 + turn * 3) % 7 > 1
            answer(_earlier(study, ago), made.id, Rating.GOOD if good else Rating.AGAIN)


def _earlier(study: Study, days: int) -> Study:
    return replace(study, now=lambda: _NOW - timedelta(days=days))
