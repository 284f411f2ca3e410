"""Reviews and verdicts in one order, and the memories that follow from reviews."""

import sqlite3
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate
from uuid import NAMESPACE_URL, uuid5

from srs.store.migrations.from_0009 import reading
from srs.store.migrations.from_0009.moving import Row, Table


class Places:
    """Reviews and verdicts in one order: each verdict behind the review that it came after."""

    def __init__(self, after_review: list[int]) -> None:
        self._after = list(accumulate(after_review, max))

    def of_review(self, seq: int) -> int:
        """The new place of a review."""
        return seq + bisect_left(self._after, seq)

    def of_verdict(self, number: int) -> int:
        """The new place of a verdict; `number` counts them, from 0."""
        return self._after[number] + number + 1


class Numbers(dict[str, int]):
    """The numbers of rows by name."""

    def __missing__(self, name: str) -> int:
        """Raises ValueError for a row that is not there."""
        raise ValueError(f"it names {name!r}, which is not there")


_KINDS = {"graded": 0, "drill": 1, "undo": 2, "manual": 3}


def reviews(database: sqlite3.Connection, cards: Numbers, places: Places) -> Table:
    """The review log; `cards` are numbers by id."""
    undone = Numbers(
        database.execute(
            "SELECT DISTINCT b.id, b.seq FROM review_before AS a "
            "JOIN review_before AS b ON b.id = a.undoes"
        )
    )
    device = _devices(database)

    def row(  # noqa: PLR0913, PLR0917  # the columns of the table
        name: str, seq: int, card: str, at: int, day: str, offset: int, kind: str,
        grade: int | None, spent: int, undoes: str | None, due: str | None,
        scheduled: int | None, predicted: float | None, moved: int, act: str | None, where: str,
    ) -> Row:  # fmt: skip
        return (
            places.of_review(seq),
            reading.id_bytes(name),
            cards[card],
            at,
            reading.day_number(day),
            offset,
            _KINDS[kind],
            grade,
            spent,
            scheduled,
            predicted,
            moved,
            device(where),
            None if undoes is None else places.of_review(undone[undoes]),
            reading.day_number(due),
            None if act is None else reading.id_bytes(act),
        )

    return Table(
        "review",
        "seq id card at day offset_minutes kind grade duration_ms scheduled predicted moved "
        "device undoes due act",
        "SELECT id, seq, card, at_ms, day, offset_minutes, kind, grade, duration_ms, undoes, due, "
        "scheduled, predicted, moved, act, device FROM review_before ORDER BY seq",
        row,
    )


def verdicts(database: sqlite3.Connection, cards: Numbers, places: Places) -> Table:
    """The verdict log."""
    query = "SELECT id FROM verdict_before ORDER BY seq"
    numbers = Numbers((name, n) for n, (name,) in enumerate(database.execute(query)))
    device = _devices(database)

    def row(  # noqa: PLR0913, PLR0917  # the columns of the table
        name: str, act: str, card: str, at: int, kind: str, rule: str, tier: str, path: str,
        before: str, wording: str | None, undoes: str | None,
    ) -> Row:  # fmt: skip
        return (
            places.of_verdict(numbers[name]),
            reading.id_bytes(name),
            reading.id_bytes(act),
            cards[card],
            at,
            kind,
            rule,
            tier,
            path or None,
            before,
            None if wording is None else reading.words(wording),
            None if undoes is None else places.of_verdict(numbers[undoes]),
            device(""),
        )

    return Table(
        "verdict",
        "seq id act card at kind rule tier path before wording undoes device",
        "SELECT id, act, card, at_ms, kind, rule, tier, path, before, wording, undoes "
        "FROM verdict_before ORDER BY seq",
        row,
    )


def _devices(database: sqlite3.Connection) -> Callable[[str], int]:
    """The number of a device, which is made with its first event."""
    known: dict[str, int] = dict(database.execute("SELECT name, seq FROM device"))

    def device(name: str) -> int:
        if name not in known:
            # the same in every copy of the collection, wherever it is migrated
            made = uuid5(NAMESPACE_URL, f"srs:device:{name}").bytes
            added = database.execute("INSERT INTO device (id, name) VALUES (?, ?)", (made, name))
            known[name] = added.lastrowid or 0
        return known[name]

    return device


def memories(database: sqlite3.Connection, cards: Numbers) -> Table:
    """What was cached, with the schedulers that made it."""
    database.execute(
        "INSERT INTO scheduler (key) SELECT DISTINCT scheduler FROM memory_before ORDER BY 1"
    )
    schedulers = Numbers(database.execute("SELECT key, seq FROM scheduler"))
    day = reading.day_number

    def row(  # noqa: PLR0913, PLR0917  # the columns of the table
        card: str, scheduler: str, due: str, interval: int, repetitions: int | None,
        ease: int | None, stability: float | None, difficulty: float | None, introduced: str,
        reviewed: str, reviews: int, lapses: int, known: int, drill: str | None, answered: int,
    ) -> Row:  # fmt: skip
        return (
            cards[card], schedulers[scheduler], day(due), interval, repetitions, ease, stability,
            difficulty, day(introduced), day(reviewed), reviews, lapses, known, day(drill),
            answered,
        )  # fmt: skip

    columns = (
        "card scheduler due interval repetitions ease stability difficulty introduced reviewed "
        "reviews lapses known drill"
    )
    old = ", ".join(columns.split())
    read = f"SELECT {old}, answered_ms FROM memory_before ORDER BY rowid"  # noqa: S608
    return Table("memory", f"{columns} answered", read, row)
