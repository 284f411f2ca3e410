"""The review log and the memories cached from it, inside a transaction."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, Table, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from srs.card import CardId, Status
from srs.review import Review, ReviewKind
from srs.schedule.progress import Progress
from srs.store import rows, tables
from srs.store.card_tables import STATUS_NUMBERS
from srs.store.concerned import batches
from srs.store.days import instant
from srs.store.ids import id_bytes
from srs.store.prepared import Prepared
from srs.store.references import (
    CARD_NAMED,
    DEVICE_NAMED,
    NEXT,
    SCHEDULER_NAMED,
    device_number,
    next_place,
    scheduler_number,
)

_AT_ONCE, _ACTIVE = 10_000, STATUS_NUMBERS[Status.ACTIVE]
_EVENT, _CARD, _MEMORY = tables.review.c, tables.card.c, tables.memory.c
_MORE, _PLACE = tables.review_more.c, tables.place.c
_UNDO = rows.KIND_NUMBERS[ReviewKind.UNDO]
_BEFORE, _AFTER = tables.review.alias("taken_back"), tables.review_more.alias("undo")
_UNDONE = select(_AFTER.c.seq).where(_AFTER.c.undoes == _EVENT.seq).exists()
_REVIEWS = (
    select(
        *(_EVENT.id, _CARD.id, _EVENT.at, _EVENT.day, _EVENT.offset_minutes, _EVENT.kind),
        *(_EVENT.grade, _EVENT.duration_ms, _BEFORE.c.id, _MORE.due, _EVENT.scheduled),
        *(_EVENT.predicted, _EVENT.moved, _MORE.act, tables.device.c.name, _EVENT.clock),
        *(_MORE.tool, _MORE.own_grade, _MORE.state),
    )
    .join(tables.card, _CARD.seq == _EVENT.card)
    .join(tables.device, tables.device.c.seq == _EVENT.device)
    .outerjoin(tables.review_more, _MORE.seq == _EVENT.seq)
    .outerjoin(_BEFORE, _BEFORE.c.seq == _MORE.undoes)
    .order_by(_EVENT.seq)
)
"""What `rows.review_of` reads."""
_TAKEN_BACK = (
    select(_BEFORE.c.seq)
    .where(_BEFORE.c.card == CARD_NAMED, _BEFORE.c.id == bindparam("undone"))
    .scalar_subquery()
)
_ADD = insert(tables.review).values(card=CARD_NAMED)
_ADD_MORE = insert(tables.review_more).values(undoes=_TAKEN_BACK)
_CACHE = insert(tables.memory).values(card=CARD_NAMED, name=bindparam("card_id"))
_WHOSE = "card", "name"
_KEEP = _CACHE.on_conflict_do_update(
    index_elements=["card"],
    set_={
        column.name: _CACHE.excluded[column.name] for column in _MEMORY if column.name not in _WHOSE
    },
)
_PROGRESS = (
    select(*rows.PROGRESS_COLUMNS, _CARD.id)
    .join(tables.card, _CARD.seq == _MEMORY.card)
    .join(tables.scheduler, tables.scheduler.c.seq == _MEMORY.scheduler)
)


def _given(table: Table, *others: str) -> tuple[str, ...]:
    """The columns of `table` that a row is given, but `others`, which are looked up."""
    return tuple(column.name for column in table.c if column.name not in others)


_PROGRESS_OF = Prepared(_PROGRESS.where(_CARD.id == bindparam("card")))
_LAST_PLACE = Prepared(select(func.max(_EVENT.seq)))
_COUNT_SINCE = Prepared(
    select(func.count())
    .select_from(tables.review)
    .join(tables.card)
    .where(_CARD.id == bindparam("card"), _EVENT.seq > bindparam("place"))
)
_ADD_ONE = Prepared(
    _ADD.values(seq=NEXT, device=DEVICE_NAMED), _given(tables.review, "seq", "card", "device")
)
_KEEP_ONE = Prepared(_KEEP, _given(tables.memory, *_WHOSE))
# an update of what is there takes half as long as an insert that meets it
_CHANGE_ONE = Prepared(
    update(tables.memory)
    .values(scheduler=SCHEDULER_NAMED)
    .where(_MEMORY.card == CARD_NAMED, SCHEDULER_NAMED.is_not(None)),
    _given(tables.memory, *_WHOSE, "scheduler"),
)


def review_events(connection: Connection, card: CardId | None = None) -> list[Review]:
    """The events of a card, or all, in the order they were recorded."""
    query = _REVIEWS if card is None else _REVIEWS.where(_CARD.id == card)
    return [rows.review_of(row) for row in connection.execute(query)]


def event_at(connection: Connection, place: int) -> Review:
    """The event at `place` in the order of recording."""
    return rows.review_of(connection.execute(_REVIEWS.where(_EVENT.seq == place)).one())


def last_events(connection: Connection) -> list[Review]:
    """The event recorded last of those that have not been undone, with those of its act."""
    newest = (
        select(_EVENT.seq, _MORE.act)
        .outerjoin(tables.review_more, _MORE.seq == _EVENT.seq)
        .where(_EVENT.kind != _UNDO, ~_UNDONE)
        .order_by(_EVENT.seq.desc())
        .limit(1)
    )
    row = connection.execute(newest).one_or_none()
    if row is None:
        return []
    which = _EVENT.seq == row.seq if row.act is None else (_MORE.act == row.act) & ~_UNDONE
    return [rows.review_of(one) for one in connection.execute(_REVIEWS.where(which))]


def last_instant(connection: Connection) -> datetime | None:
    """When the event was that was recorded last, by the clock of then."""
    found: int | None = connection.scalar(select(_EVENT.at).order_by(_EVENT.seq.desc()).limit(1))
    return None if found is None else instant(found)


def last_place(connection: Connection) -> int:
    """The place of the newest event in the review log; 0 where there is none."""
    found: int = _LAST_PLACE.scalar(connection) or 0
    return found


def count_since(connection: Connection, card: CardId, place: int) -> int:
    """How many events of `card` stand behind `place`."""
    found: int = _COUNT_SINCE.scalar(connection, card=card, place=place)
    return found


def seconds_per_review(connection: Connection) -> float | None:
    """The mean of what was measured."""
    spent = _EVENT.duration_ms
    mean: float | None = connection.scalar(select(func.avg(spent)).where(spent > 0))
    return None if mean is None else mean / 1000


def is_any_longer(connection: Connection, days: int) -> bool:
    """Whether any card has an interval of more than so many days."""
    return (
        connection.scalar(select(_MEMORY.card).where(_MEMORY.interval > days).limit(1)) is not None
    )


def append_reviews(connection: Connection, reviews: Iterable[Review]) -> None:
    """Add events after all others, in their order."""
    devices, waiting = dict[str, int](), iter(reviews)
    while some := list(islice(waiting, _AT_ONCE)):
        for name in {review.device for review in some} - devices.keys():
            devices[name] = device_number(connection, name)
        for part in _parts(some):
            numbered = list(enumerate(part, next_place(connection)))
            # an event that is two rows is whole before it counts
            more = [_more(review, place) for place, review in numbered if rows.has_more(review)]
            if more:
                connection.execute(_ADD_MORE, more)
            values = [_values(review, devices) | {"seq": place} for place, review in numbered]
            connection.execute(_ADD, values)


def append_one(connection: Connection, review: Review) -> None:
    """Add one event after all others, as every answer does."""
    if rows.has_more(review):
        append_reviews(connection, [review])
        return
    values = rows.review_values(review)
    named = {"card_id": review.card, "device_name": review.device}
    try:
        _ADD_ONE.run(connection, **values, **named).close()
    except sqlite3.IntegrityError:  # the first event of its device?
        device_number(connection, review.device)
        _ADD_ONE.run(connection, **values, **named).close()


def _parts(reviews: Iterable[Review]) -> Iterator[list[Review]]:
    """What is written at once: before an undo there must be what it takes back."""
    part: list[Review] = []
    for review in reviews:
        if review.kind is ReviewKind.UNDO and part:
            yield part
            part = []
        part.append(review)
    yield part


def _values(review: Review, devices: Mapping[str, int]) -> rows.Values:
    values = rows.review_values(review)
    return values | {"card_id": review.card, "device": devices[review.device]}


def _more(review: Review, place: int) -> rows.Values:
    undone = None if review.undoes is None else id_bytes(review.undoes)
    return rows.more_values(review) | {"seq": place, "card_id": review.card, "undone": undone}


def record(connection: Connection, review: Review, state: Progress | None) -> None:
    """Add an event, and let `state` be how far its card has come after it.

    It is on the disk when the transaction ends. Instants are kept in whole milliseconds.
    """
    append_one(connection, review)
    cache(connection, review.card, state)


def progress(connection: Connection) -> dict[CardId, Progress]:
    """What is cached of every card that was reviewed."""
    found = connection.execute(_PROGRESS)
    return {CardId(card): rows.progress_from_row(row) for *row, card in found}


def review_counts(connection: Connection, cards: Iterable[CardId]) -> dict[CardId, int]:
    """How many graded reviews each of `cards` has; one without a memory is left out."""
    query = select(_CARD.id, _MEMORY.reviews).join(tables.memory, _MEMORY.card == _CARD.seq)
    return {
        CardId(card): reviews
        for some in batches(cards)
        for card, reviews in connection.execute(query.where(_CARD.id.in_(some)))
    }


def reviewed(connection: Connection) -> int:
    """How many cards have a memory."""
    return connection.scalar(select(func.count()).select_from(tables.memory)) or 0


def stored_progress(connection: Connection, card: CardId) -> Progress | None:
    """What is cached of a card."""
    row = _PROGRESS_OF.first(connection, card=card)
    return None if row is None else rows.progress_from_row(row[:-1])


def cache(connection: Connection, card: CardId, state: Progress | None) -> None:
    """Let `state` be what is cached of `card`; None removes it."""
    if state is None:
        of_card = select(_CARD.seq).where(_CARD.id == card).scalar_subquery()
        connection.execute(delete(tables.memory).where(_MEMORY.card == of_card))
        return
    values, key = rows.memory_values(state), state.scheduler
    changed = _CHANGE_ONE.run(connection, **values, card_id=card, scheduler_key=key)
    if changed.rowcount == 0:  # its first answer, or the first by that scheduler
        number = scheduler_number(connection, key)
        _KEEP_ONE.run(connection, **values, card_id=card, scheduler=number).close()


def scheduler_keys(connection: Connection) -> set[str]:
    """The schedulers that made the memories."""
    scheduler = tables.scheduler.c
    used = select(_MEMORY.card).where(_MEMORY.scheduler == scheduler.seq).exists()
    return set(connection.scalars(select(scheduler.key).where(used)))


def schedulers(connection: Connection) -> set[tuple[str, str]]:
    """The decks that have memories, each with the schedulers that made them."""
    query = (
        select(_PLACE.deck, tables.scheduler.c.key)
        .join(tables.card, _CARD.place == _PLACE.seq)
        .join(tables.memory, _MEMORY.card == _CARD.seq)
        .join(tables.scheduler, tables.scheduler.c.seq == _MEMORY.scheduler)
        .distinct()
    )
    return {(deck, key) for deck, key in connection.execute(query)}


def cache_all(connection: Connection, states: Mapping[CardId, Progress]) -> None:
    """Let `states` be all that is cached."""
    connection.execute(delete(tables.memory))
    connection.execute(delete(tables.scheduler))
    numbers = {
        key: scheduler_number(connection, key)
        for key in {state.scheduler for state in states.values()}
    }
    waiting = iter(states.items())
    while some := list(islice(waiting, _AT_ONCE)):
        values = [
            rows.memory_values(state) | {"card_id": card, "scheduler": numbers[state.scheduler]}
            for card, state in some
        ]
        connection.execute(_CACHE, values)
