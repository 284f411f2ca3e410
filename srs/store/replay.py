"""The review log replayed where it lies: read as numbers, and never all at once."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import cast

from sqlalchemy import Connection, bindparam, case, delete, func, insert, select

from srs.card import CardId
from srs.review import Review, ReviewKind
from srs.schedule.progress import Progress
from srs.schedule.replaying import DRILL, OTHER, State, Step, progress_from_numbers, replayed
from srs.schedule.scheduler import Scheduler
from srs.store import history, rows, tables
from srs.store.days import EPOCH, instant, milliseconds
from srs.store.references import scheduler_number

_EVENT, _CARD = tables.review.c, tables.card.c
_UNDO = rows.KIND_NUMBERS[ReviewKind.UNDO]
_UNDONE = select(tables.review_more.c.undoes).where(tables.review_more.c.undoes.is_not(None))
_STEPS = (
    select(
        _EVENT.card,
        _EVENT.kind * DRILL + func.coalesce(_EVENT.grade, 0),
        _EVENT.day + EPOCH,
        case((_EVENT.kind * DRILL < OTHER, _EVENT.moved), else_=_EVENT.seq),
        _EVENT.at,
    )
    .where(_EVENT.kind != _UNDO, _EVENT.seq.not_in(_UNDONE))
    # sorted, and not by the index, which would look up every row of the table by itself
    .order_by(_EVENT.card + 0, _EVENT.seq)
)
_ID = select(_CARD.id).where(_CARD.seq == bindparam("number")).scalar_subquery()
_KEEP = insert(tables.memory).values(name=_ID)
_AT_ONCE = 2_000

SchedulerOf = Callable[[str], Scheduler]
"""The scheduler of the cards of a deck."""


def rebuild(connection: Connection, scheduler_of: SchedulerOf, *, uniform: bool) -> int:
    """Let what the reviews add up to be how far all cards have come; the number of those.

    Where all decks have one scheduler (`uniform`), the decks of the cards are not looked up.
    """
    states = _replayed(connection, scheduler_of, uniform=uniform)
    connection.execute(delete(tables.memory))
    connection.execute(delete(tables.scheduler))
    numbers, cards = dict[str, int](), 0
    while some := list(islice(states, _AT_ONCE)):
        for key in {state.scheduler for _, state in some} - numbers.keys():
            numbers[key] = scheduler_number(connection, key)
        values = [
            rows.state_values(numbers[state.scheduler], state) | {"card": card, "number": card}
            for card, state in some
        ]
        connection.execute(_KEEP, values)
        cards += len(values)
    return cards


def recomputed(
    connection: Connection, scheduler_of: SchedulerOf, *, uniform: bool
) -> dict[CardId, Progress]:
    """How far every card has come, as its reviews have it."""
    named = {row[0]: row[1] for row in connection.execute(select(_CARD.seq, _CARD.id))}
    found = _replayed(connection, scheduler_of, uniform=uniform)
    return {CardId(named[card]): progress_from_numbers(state, instant) for card, state in found}


def _replayed(
    connection: Connection, scheduler_of: SchedulerOf, *, uniform: bool
) -> Iterator[tuple[int, State]]:
    everywhere = scheduler_of("")
    decks = {} if uniform else _decks(connection)
    # straight from the driver: a million rows are read for nothing but their numbers
    cursor = connection.connection.cursor()
    try:
        cursor.execute(str(_STEPS.compile(connection, compile_kwargs={"literal_binds": True})))
        yield from replayed(
            cast("Iterator[Step]", cursor),
            lambda card: scheduler_of(decks[card]) if decks else everywhere,
            lambda place: _event(connection, place),
            (instant, milliseconds),
        )
    finally:
        cursor.close()


def _decks(connection: Connection) -> dict[int, str]:
    query = select(_CARD.seq, tables.place.c.deck).join(tables.place)
    return {row[0]: row[1] for row in connection.execute(query)}


def _event(connection: Connection, place: int) -> Review:
    return history.event_at(connection, place)
