"""The same work by sqlite3 alone, in tables for nothing else: as fast as a file can be.

`python -m tests.benchmarks.peers.bare_sqlite PART FOLDER N`, or `build FOLDER CARDS REVIEWS`.
It keeps answers as durably as the others: WAL, synchronous=FULL.
"""

import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

from tests.benchmarks import life
from tests.benchmarks.measuring import Figures, megabytes, peak_mb, processor_ms, say

_TODAY = 20_000
_CARDS = "select id from card where"
_DAY_MS = 86_400_000
_NEXT = (
    "select m.card, c.front, c.back, m.n, m.interval, m.ease from memory m "
    "join card c on c.id = m.card where m.due <= ? order by m.due, m.card limit 1"
)
_SEARCHES = {
    "search a word": f"front like '%{life.RARE}%' or back like '%{life.RARE}%'",
    "search deck:": "deck = 3",
    "search is:due": "id in (select card from memory where due <= 20000)",
    "search ivl>20": "id in (select card from memory where interval > 20)",
    "list": "true",
}
_IDS = {
    "search is:due, all ids": "select card from memory where due <= 20000",
    "search ivl>20, all ids": "select card from memory where interval > 20",
}
_A_YEAR = "select day, grade, count(*), sum(ms) from review where day > 20000 - 365 group by 1, 2"


def build(folder: Path, cards: int, reviews: int) -> None:
    """The file."""
    folder.mkdir(parents=True)
    each, log = reviews // cards, []
    with closing(sqlite3.connect(folder / "bare.db")) as database, database:
        database.executescript(
            "pragma journal_mode = wal;"
            "create table card(id integer primary key, deck integer, front text, back text);"
            "create table memory(card integer primary key, due integer, n integer,"
            " interval integer, ease integer);"
            "create table review(id integer primary key, card integer, grade integer,"
            " day integer, ms integer);"
        )
        for number in range(cards):
            due, interval, answers = life.schedule(number, each)
            row = (number, life.deck(number), *life.text(number))
            database.execute("insert into card values(?, ?, ?, ?)", row)
            memory = (number, _TODAY + due, each, interval, 250)
            database.execute("insert into memory values(?, ?, ?, ?, ?)", memory)
            for day, passed, _, _ in answers:
                at = (_TODAY + day) * _DAY_MS + number * 40
                log.append((at, number, 4 if passed else 2, _TODAY + day, 5_000))
        database.executemany("insert into review values(?, ?, ?, ?, ?)", sorted(log))
        database.executescript(
            "create index due on memory(due, card); create index deck on card(deck);"
            "create index history on review(card, id);"
        )


def _opened(folder: Path) -> sqlite3.Connection:
    database = sqlite3.connect(folder / "bare.db", isolation_level=None)
    database.execute("pragma synchronous = full")
    return database


def opening(folder: Path, _: int) -> Figures:
    """From nothing to the first card."""
    begin = time.process_time()
    with closing(_opened(folder)) as database:
        assert database.execute(_NEXT, (_TODAY,)).fetchone()
    took = (time.process_time() - begin) * 1000
    size = megabytes(folder / "bare.db")
    return {"open to first card": took, "memory, open": peak_mb(), "file": size}


def looking(folder: Path, _: int) -> Figures:
    """Searches, which give all ids; reviews of a year by day and grade."""
    found: Figures = {}
    with closing(_opened(folder)) as database:
        queries = {name: f"{_CARDS} {test}" for name, test in _SEARCHES.items()}
        for name, query in (queries | _IDS | {"statistics": _A_YEAR}).items():
            found[name] = processor_ms(partial(_all, database, query))
    return found


def _all(database: sqlite3.Connection, query: str) -> list[object]:
    return database.execute(query).fetchall()


def answering(folder: Path, answers: int) -> Figures:
    """One answer on the disk, and the next card."""
    took, at = [], (_TODAY + 1) * _DAY_MS
    with closing(_opened(folder)) as database:
        card = database.execute(_NEXT, (_TODAY,)).fetchone()
        for number in range(answers):
            begin = time.process_time()
            n, interval, ease = _good(*card[3:])
            database.execute("begin immediate")
            row = (at + number, card[0], 4, _TODAY, 5_000)
            database.execute("insert into review values(?, ?, ?, ?, ?)", row)
            after = (_TODAY + interval, n, interval, ease, card[0])
            database.execute("update memory set due=?, n=?, interval=?, ease=? where card=?", after)
            database.execute("commit")
            card = database.execute(_NEXT, (_TODAY,)).fetchone()
            took.append((time.process_time() - begin) * 1000)
    return {"one answer": median(took)}


def replaying(folder: Path, _: int) -> Figures:
    """All schedules from all reviews, by SM-2 written out in a loop."""
    begin = time.process_time()
    states: dict[int, tuple[int, int, int, int]] = {}
    with closing(_opened(folder)) as database:
        for card, grade, day in database.execute("select card, grade, day from review order by id"):
            n, interval, ease, _ = states.get(card, (0, 0, 250, 0))
            n, interval, ease = _good(n, interval, ease) if grade >= 3 else (0, 1, ease)
            states[card] = n, interval, ease, day + interval
    took = (time.process_time() - begin) * 1000
    return {"replay of all reviews": took, "memory, replay": peak_mb()}


def _good(n: int, interval: int, ease: int) -> tuple[int, int, int]:
    """SM-2 after an answer with 4, which leaves the ease as it is."""
    return n + 1, (1 if n == 0 else 6 if n == 1 else -(-interval * ease // 100)), ease


PARTS: dict[str, Callable[[Path, int], Figures]] = {
    "opening": opening,
    "looking": looking,
    "replaying": replaying,
    "answering": answering,
}


if __name__ == "__main__":
    if sys.argv[1] == "build":
        build(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
        say({})
    else:
        say(PARTS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3])))
