"""The review log and the memories cached from it, inside a transaction."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, delete, func, insert, select

from srs.card import CardId, Status
from srs.review import Review, ReviewKind
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory
from srs.store import rows, tables
from srs.store.content import upsert


def events(connection: Connection, card: CardId | None) -> list[Review]:
    """The events of a card, or all, in the order they were recorded."""
    query = select(tables.review).order_by(tables.review.c.seq)
    if card is not None:
        query = query.where(tables.review.c.card == card)
    return [rows.review_of(row) for row in connection.execute(query)]


def last_events(connection: Connection) -> list[Review]:
    """The event recorded last of those that have not been undone, with those of its act."""
    answer, undo = tables.review, tables.review.alias("undo")
    undone = select(undo.c.seq).where(undo.c.undoes == answer.c.id).exists()
    query = (
        select(answer)
        .where(answer.c.kind != ReviewKind.UNDO, ~undone)
        .order_by(answer.c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    if row is None or row.act is None:
        return [] if row is None else [rows.review_of(row)]
    together = select(answer).where(answer.c.act == row.act, ~undone).order_by(answer.c.seq)
    return [rows.review_of(one) for one in connection.execute(together)]


def last_instant(connection: Connection) -> datetime | None:
    """When the event was that was recorded last, by the clock of then."""
    seq, at_ms = tables.review.c.seq, tables.review.c.at_ms
    found: int | None = connection.scalar(select(at_ms).order_by(seq.desc()).limit(1))
    return None if found is None else rows.instant(found)


def last_place(connection: Connection) -> int:
    """The place of the newest event in the review log; 0 where there is none."""
    return connection.scalar(select(func.max(tables.review.c.seq))) or 0


def count_since(connection: Connection, card: CardId, place: int) -> int:
    """How many events of `card` stand behind `place`."""
    review = tables.review.c
    query = select(func.count()).where(review.card == card, review.seq > place)
    return connection.scalar(query) or 0


def seconds_per_review(connection: Connection) -> float | None:
    """The mean of what was measured."""
    spent = tables.review.c.duration_ms
    mean: float | None = connection.scalar(select(func.avg(spent)).where(spent > 0))
    return None if mean is None else mean / 1000


def due_counts(
    connection: Connection, first: date, last: date, deck: str | None
) -> dict[date, int]:
    """How many active cards of `deck` come back on each day from `first` to `last`.

    A card that is buried comes back on no earlier day than the one it is buried until.
    """
    card, memory = tables.card.c, tables.memory.c
    due = func.max(memory.due, func.coalesce(card.buried, memory.due))
    span = first.isoformat(), last.isoformat()
    query = select(due, func.count()).join(tables.card, card.id == memory.card)
    # by the due day first, which has an index: hardly a card is buried
    near = memory.due.between(*span) | ((memory.due < span[0]) & card.buried.between(*span))
    query = query.where(near, due.between(*span), card.status == Status.ACTIVE)
    if deck is not None:
        query = query.where(
            (card.deck == deck) | card.deck.startswith(f"{deck}::", autoescape=True)
        )
    return {date.fromisoformat(day): n for day, n in connection.execute(query.group_by(due))}


def longest_interval(connection: Connection) -> int:
    """The days of the longest interval of any card; 0 where none was reviewed."""
    return connection.scalar(select(func.max(tables.memory.c.interval))) or 0


def append(connection: Connection, review: Review) -> None:
    """Add an event after all others."""
    connection.execute(insert(tables.review), rows.review_values(review))


def progress(connection: Connection) -> dict[CardId, Progress]:
    """What is cached of every card that was reviewed."""
    found = connection.execute(select(tables.memory)).mappings()
    return {CardId(row["card"]): rows.progress_of(row) for row in found}


def reviewed(connection: Connection) -> int:
    """How many cards have a memory."""
    return connection.scalar(select(func.count()).select_from(tables.memory)) or 0


def memories(connection: Connection) -> list[Memory]:
    """What the schedulers know of all cards that were reviewed."""
    return [rows.memory_of(row) for row in connection.execute(select(*rows.MEMORY_COLUMNS))]


def progress_of(connection: Connection, card: CardId) -> Progress | None:
    """What is cached of a card."""
    query = select(tables.memory).where(tables.memory.c.card == card)
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else rows.progress_of(row)


def cache(connection: Connection, card: CardId, state: Progress | None) -> None:
    """Let `state` be what is cached of `card`; None removes it."""
    if state is None:
        connection.execute(delete(tables.memory).where(tables.memory.c.card == card))
    else:
        upsert(connection, tables.memory, [rows.memory_values(card, state)])


def scheduler_keys(connection: Connection) -> set[str]:
    """The schedulers that made the memories."""
    return set(connection.scalars(select(tables.memory.c.scheduler).distinct()))


def schedulers(connection: Connection) -> set[tuple[str, str]]:
    """The decks that have memories, each with the schedulers that made them."""
    query = (
        select(tables.card.c.deck, tables.memory.c.scheduler)
        .join(tables.memory, tables.memory.c.card == tables.card.c.id)
        .distinct()
    )
    return {(deck, scheduler) for deck, scheduler in connection.execute(query)}


def parameters(connection: Connection) -> tuple[float, ...] | None:
    """The parameters that were fitted last."""
    query = select(tables.parameters.c.fitted).order_by(tables.parameters.c.seq.desc()).limit(1)
    fitted = connection.scalar(query)
    return None if fitted is None else tuple(map(float, json.loads(fitted)))


def add_parameters(connection: Connection, fitted: Sequence[float], at_ms: int) -> None:
    """Let `fitted` be the newest parameters."""
    connection.execute(
        insert(tables.parameters), {"at_ms": at_ms, "fitted": json.dumps(list(fitted))}
    )


def cache_all(connection: Connection, states: Mapping[CardId, Progress]) -> None:
    """Let `states` be all that is cached."""
    connection.execute(delete(tables.memory))
    upsert(connection, tables.memory, [rows.memory_values(*pair) for pair in states.items()])
