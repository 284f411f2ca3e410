"""A large collection, the same one for the same seed: years of somebody's reviews."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from pathlib import Path
from random import Random

from srs.card import Card, CardId, Status
from srs.note import Entry, Kind
from srs.origin import Source
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule import sm2
from srs.schedule.progress import Progress, advance
from srs.store import Store, history
from srs.store.connection import connect
from tests.samples import a_note

LAST_DAY = date(2026, 11, 1)
"""The newest study day on which anything was answered."""
_PER_LOG, _PER_ENTRY = 100, 5
_GRADES, _WEIGHTS = (2, 3, 4, 5), (10, 15, 60, 15)
_FEWEST_DAYS, _TRIALS = 100, 300
_LATE = (0, 0, 0, 0, 0, 0, 1, 2)
"""Days after the due day on which an answer comes."""


def write_collection(path: Path, cards: int, reviews: int, seed: int = 1) -> None:
    """Make a collection of `cards`, of which a tenth is new, with about `reviews`."""
    chance = Random(seed)  # noqa: S311  # nothing secret
    made = [_card(number) for number in range(cards)]
    learned = made[: cards - cards // 10]
    days = _days_for(reviews / len(learned), chance)
    histories = [_history(card.id, days, chance) for card in learned]
    states = {card.id: _state(history) for card, history in zip(learned, histories, strict=True)}
    events = iter(sorted(chain.from_iterable(histories), key=lambda event: event.at))
    with Store.open(path) as store:
        store.save(made)
        store.rebuild(states)
    database = connect(path)
    with database.write() as connection:
        history.append(connection, events)
    database.engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _card(number: int) -> Card:
    log, place = divmod(number, _PER_LOG)
    entry = place // _PER_ENTRY
    line = 2 + entry * (_PER_ENTRY + 3) + place % _PER_ENTRY
    content = a_note(
        kind=Kind.CLOZE,
        question=f"论文 {log}: the model of entry {entry} has ____ parameters in part {number}",
        answer=f"{number} M",
        items=None,
        source=Source(f"/home/me/notes/{log:04}.md", line, line),
        entry=Entry(date(2020, 1, 1) + timedelta(days=log % 2_000), f"Paper {log}-{entry}"),
        deck=f"papers::{log % 20:02}",
        rule=("number.parameters", "definition.colon", "list.label")[number % 3],
        quote=f"the model of entry {entry} has {number} M parameters in part {number}",
        sure=True,
    )
    changed = datetime(2026, 1, 1, tzinfo=UTC)
    return Card(CardId(f"c{number:07}"), content, Status.ACTIVE, place, changed)


def _days_for(reviews: float, chance: Random) -> int:
    """The days of study in which a card is reviewed so often, on the average."""
    card, days = CardId("trial"), _FEWEST_DAYS
    while sum(len(_history(card, days, chance)) for _ in range(_TRIALS)) < reviews * _TRIALS:
        days = days * 9 // 8
    return days


def _history(card: CardId, days: int, chance: Random) -> list[Review]:
    """Answers of a card begun on one of the last `days`, each on its day or a little later."""
    day, gap, memory = LAST_DAY - timedelta(days=chance.randrange(days)), 0, None
    found: list[Review] = []
    while day <= LAST_DAY:
        (grade,) = chance.choices(_GRADES, _WEIGHTS)
        memory = sm2.step(memory, grade)
        at = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
        at += timedelta(milliseconds=chance.randrange(8 * 3_600_000))
        found.append(
            Review(
                id=ReviewId(f"{card}-{len(found):03}"),
                card=card,
                at=at,
                day=day,
                offset_minutes=0,
                kind=ReviewKind.GRADED,
                grade=grade,
                duration_ms=chance.randrange(1_000, 20_000),
                scheduled=gap or None,
                predicted=0.9 if gap else None,
                device="bench",
            )
        )
        gap = memory.interval + chance.choice(_LATE)
        day += timedelta(days=gap)
    return found


def _state(history: Iterable[Review]) -> Progress:
    state = None
    for review in history:
        state = advance(state, review)
    if state is None:
        raise ValueError(history)
    return state
