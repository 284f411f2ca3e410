"""A collection of some months, the same on every machine: for pictures, and to drive the screens.

The logs are those that srs comes with; every answer comes from dice that fall the same each time.
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from shutil import copy
from unittest.mock import patch

from srs.collection import Collection
from srs.config import Config, Theme
from srs.files import packaged_logs
from srs.review import Rating
from srs.store import Store
from srs.study.study import Clock, Study

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
"""The instant at which the collection is looked at."""
DAYS = 100
"""Days of study before it."""
_LOGS = {"llm-papers.md": "papers", "cell-biology.md": "biology"}
"""The logs that srs comes with, and the folder of the notes in which each lies."""
_SKIPPED = 0.05
"""The share of days on which nothing was done."""
_GRADES = ((0.12, Rating.AGAIN), (0.22, Rating.HARD), (0.85, Rating.GOOD), (1.0, Rating.EASY))
"""The share of answers up to each grade."""


@contextmanager
def a_collection_of_months(
    home: Path, place: Path | None = None, theme: Theme = "dark"
) -> Iterator[Collection]:
    """The collection, whose logs lie in `home`/notes; in memory, or in a file at `place`.

    `home` is the home folder of whoever studies, for as long as the block runs.
    """
    ids = (f"card{number:08}" for number in count())
    with (
        patch("srs.study.taking_in.new_card_id", lambda: next(ids)),
        patch.object(Path, "home", lambda: home),
        Store.open(place or "sqlite://") as store,
    ):
        config = Config(timezone=UTC, fuzz=False, new_per_day=1, theme=theme)
        study = Study(store, config, lambda: NOW, "desk")
        for name, folder in _LOGS.items():
            log = home / "notes" / folder / name
            log.parent.mkdir(parents=True, exist_ok=True)
            copy(packaged_logs() / name, log)
        _study_since(replace(study, now=lambda: NOW - timedelta(days=DAYS)), home / "notes")
        yield Collection(study)


def _study_since(begun: Study, notes: Path) -> None:
    """Read the notes and answer what is asked, day by day, up to the eve of NOW."""
    dice = random.Random(7)  # noqa: S311, no secret
    Collection(begun).logs.generate(notes)
    for day in range(DAYS):
        if dice.random() < _SKIPPED:
            continue
        asked = Collection(replace(begun, now=_clock_from(begun.now() + timedelta(day)))).reviews
        session = asked.begin()
        while session.card is not None:
            share = dice.random()
            grade = next(rating for up_to, rating in _GRADES if share <= up_to)
            session = asked.rate(asked.reveal(session), grade, dice.randrange(2_000, 20_000))


def _clock_from(begin: datetime) -> Clock:
    """A clock that goes on each time it is read."""
    seconds = count(step=4)
    return lambda: begin + timedelta(seconds=next(seconds))
