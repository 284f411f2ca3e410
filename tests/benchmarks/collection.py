"""A large collection of this program: the cards and answers of `tests.benchmarks.life`."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from uuid import UUID

from srs.card import Card, CardId, Status
from srs.content import Basic, Prompt
from srs.note import Entry, Kind, Note
from srs.origin import LogLines
from srs.review import Rating, Review, ReviewId, ReviewKind
from srs.schedule.fsrs6 import FsrsMemory, FsrsScheduler
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory
from srs.schedule.sm2 import SM2, Sm2Memory
from srs.store import Store, content, history
from srs.store.connection import connect
from tests.benchmarks import life

TODAY = date(2026, 11, 1)
NOW = datetime(2026, 11, 1, 9, tzinfo=UTC)
DRAFTS = 50
"""Cards that wait, beside the others."""
_PER_LOG = 100
_RULES = ("number.parameters", "definition.colon", "list.label")
_SETTINGS = 'new_per_day = 0\nreviews_per_day = 9999\ntimezone = "UTC"\nscheduler = "{}"\n'


def write_home(home: Path, cards: int, reviews: int, scheduler: str = "sm2") -> None:
    """A home of the program with `cards`, each answered equally often, `reviews` in all."""
    home.mkdir(parents=True)
    (home / "config.toml").write_text(_SETTINGS.format(scheduler), encoding="utf-8")
    each, place = reviews // cards, home / "srs.db"
    with Store.open(place) as store:
        store.do(content.save, (a_card(n) for n in range(cards)))
        store.do(content.save, (a_card(cards + n, Status.DRAFT) for n in range(DRAFTS)))
        store.do(
            history.cache_all, {card_id(n): _progress(n, each, scheduler) for n in range(cards)}
        )
    database = connect(place)
    with database.write() as connection:
        history.append_reviews(connection, _events(cards, each))
    database.close()
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def card_id(number: int) -> CardId:
    """As long as those that the program draws, and in no order."""
    return CardId(blake2b(str(number).encode(), digest_size=6).hexdigest())


def a_card(number: int, status: Status = Status.ACTIVE) -> Card:
    """Card `number`, a line of a log with a hundred of them."""
    asked, told = life.text(number)
    log, place = divmod(number, _PER_LOG)
    line = 3 + 2 * place
    note = Note(
        kind=Kind.BASIC,
        content=Basic(Prompt(asked), told),
        origin=LogLines(f"/home/me/notes/{log:04}.md", line, line, f"{asked} {told}"),
        entry=Entry(date(2024, 1, 1) + timedelta(days=log % 900), f"Paper {log}"),
        deck=f"bench::{life.deck(number):02}",
        rule=_RULES[number % len(_RULES)],
        sure=status is Status.ACTIVE,
    )
    return Card(card_id(number), note, status, place, datetime(2026, 1, 1, tzinfo=UTC))


def _progress(number: int, reviews: int, scheduler: str) -> Progress:
    due, interval, answers = life.schedule(number, reviews)
    memory: Memory = Sm2Memory(reviews, interval, 250)
    key = SM2.key
    if scheduler == "fsrs":
        memory, key = FsrsMemory(float(interval), 5.0, interval), FsrsScheduler().key
    return Progress(
        memory=memory,
        scheduler=key,
        due=TODAY + timedelta(days=due),
        introduced=TODAY + timedelta(days=answers[0].day),
        reviewed=TODAY + timedelta(days=answers[-1].day),
        reviews=reviews,
        lapses=0,
        passed=True,
        drill=None,
        answered=_instant(answers[-1].day, number),
    )


def _events(cards: int, each: int) -> Iterator[Review]:
    """All answers in the order of their days."""
    log = [
        (answer.day, number, place, answer.passed, answer.before)
        for number in range(cards)
        for place, answer in enumerate(life.schedule(number, each)[2])
    ]
    log.sort()
    for seq, (day, number, place, passed, before) in enumerate(log):
        at = _instant(day, number)
        yield Review(
            id=ReviewId(str(UUID(int=(int(at.timestamp() * 1000) << 80) | (7 << 76) | seq))),
            card=card_id(number),
            at=at,
            day=TODAY + timedelta(days=day),
            offset_minutes=0,
            kind=ReviewKind.GRADED,
            grade=Rating.GOOD if passed else Rating.AGAIN,
            duration_ms=5_000,
            scheduled=before if place else None,
            predicted=0.9 if place else None,
            device="bench",
        )


def _instant(day: int, number: int) -> datetime:
    return datetime(2026, 11, 1, 5, tzinfo=UTC) + timedelta(days=day, milliseconds=number * 40)
