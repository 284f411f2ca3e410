"""The verdict log, inside a transaction."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, insert, select

from srs.card import CardId
from srs.review import Review
from srs.store import rows, tables
from srs.verdict import Verdict, VerdictKind


def events(connection: Connection) -> list[Verdict]:
    """All events, in the order they were recorded."""
    query = select(tables.verdict).order_by(tables.verdict.c.seq)
    return [rows.verdict_of(row) for row in connection.execute(query).mappings()]


def last_act(connection: Connection) -> list[Verdict]:
    """The verdicts of the last act that still stands; [] when there is none."""
    given, undo = tables.verdict, tables.verdict.alias("undo")
    undone = select(undo.c.seq).where(undo.c.undoes == given.c.id).exists()
    stands = (given.c.kind != VerdictKind.UNDO) & ~undone
    act = connection.scalar(select(given.c.act).where(stands).order_by(given.c.seq.desc()).limit(1))
    return act_of(connection, act)


def act_of(connection: Connection, act: str | None) -> list[Verdict]:
    """The verdicts of one act that still stand."""
    given, undo = tables.verdict, tables.verdict.alias("undo")
    undone = select(undo.c.seq).where(undo.c.undoes == given.c.id).exists()
    query = select(given).where(given.c.kind != VerdictKind.UNDO, ~undone, given.c.act == act)
    found = connection.execute(query.order_by(given.c.seq)).mappings()
    return [rows.verdict_of(row) for row in found]


def came_after(connection: Connection, verdict: Verdict, review: Review) -> bool:
    """Whether `verdict` was recorded after `review`."""
    seq = select(tables.review.c.seq).where(tables.review.c.id == review.id).scalar_subquery()
    query = select(tables.verdict.c.after_review >= seq).where(tables.verdict.c.id == verdict.id)
    return bool(connection.scalar(query))


def spoken_of(connection: Connection) -> set[CardId]:
    """The cards that have an answer, or a verdict that stands."""
    answered = connection.scalars(select(tables.review.c.card).distinct())
    given, undo = tables.verdict, tables.verdict.alias("undo")
    undone = select(undo.c.seq).where(undo.c.undoes == given.c.id).exists()
    query = select(given.c.card).where(given.c.kind != VerdictKind.UNDO, ~undone).distinct()
    return {CardId(card) for card in (*answered, *connection.scalars(query))}


def append(connection: Connection, given: Iterable[Verdict]) -> None:
    """Add events after all others."""
    newest = connection.scalar(select(func.max(tables.review.c.seq))) or 0
    values = [rows.verdict_values(verdict) | {"after_review": newest} for verdict in given]
    if values:
        connection.execute(insert(tables.verdict), values)
