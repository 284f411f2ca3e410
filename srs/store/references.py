"""What a row refers to, as the number of another row: looked up by name, made if need be."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, ScalarSelect, bindparam, func, select, union_all
from sqlalchemy.dialects.sqlite import insert

from srs.store import tables
from srs.store.dialects import by_level
from srs.store.prepared import Prepared
from srs.text import folded

_REVIEW, _VERDICT = tables.review.c, tables.verdict.c
_NEWEST = union_all(select(func.max(_REVIEW.seq).label("seq")), select(func.max(_VERDICT.seq)))
NEXT: ScalarSelect[int] = select(
    func.coalesce(func.max(_NEWEST.subquery().c.seq), 0) + 1
).scalar_subquery()
"""The place of the next event: behind all of both logs."""

CARD_NAMED: ScalarSelect[int] = (
    select(tables.card.c.seq).where(tables.card.c.id == bindparam("card_id")).scalar_subquery()
)
"""The number of the card `card_id`; NULL, which no reference may be, where there is none."""


_PLACE = tables.place.c
PLACE_NAMED: ScalarSelect[int] = (
    select(_PLACE.seq)
    .where(by_level(_PLACE.deck) == by_level(bindparam("deck")), _PLACE.path == bindparam("path"))
    .scalar_subquery()
)
"""The number of the place `path` in `deck`."""
RULE_NAMED: ScalarSelect[int] = (
    select(tables.rule.c.seq).where(tables.rule.c.name == bindparam("rule_name")).scalar_subquery()
)
"""The number of the rule `rule_name`."""
TITLE_NAMED: ScalarSelect[int] = (
    select(tables.title.c.seq)
    .where(tables.title.c.name == bindparam("entry_title"))
    .scalar_subquery()
)
"""The number of the title `entry_title`; NULL where that is None."""


_OF_DEVICE, _OF_SCHEDULER = (
    select(func.min(tables.device.c.seq)).where(tables.device.c.name == bindparam("device_name")),
    select(tables.scheduler.c.seq).where(tables.scheduler.c.key == bindparam("scheduler_key")),
)
DEVICE_NAMED: ScalarSelect[int] = _OF_DEVICE.scalar_subquery()
"""The number of the device `device_name`; NULL where there is none."""
SCHEDULER_NAMED: ScalarSelect[int] = _OF_SCHEDULER.scalar_subquery()
"""The number of the scheduler `scheduler_key`; NULL where there is none."""
_DEVICE, _SCHEDULER = Prepared(_OF_DEVICE), Prepared(_OF_SCHEDULER)


def name_all(connection: Connection, cards: Sequence[Mapping[str, Any]]) -> None:
    """Let there be the places, rules and titles that rows of `cards` name."""
    places = dict.fromkeys((card["deck"], card["path"]) for card in cards)
    rules = dict.fromkeys(card["rule_name"] for card in cards)
    titles = dict.fromkeys(card["entry_title"] for card in cards)
    new = {
        tables.place: [{"deck": deck, "path": path} for deck, path in places],
        tables.rule: [{"name": rule} for rule in rules],
        tables.title: [
            {"name": title, "folded": folded(title)} for title in titles if title is not None
        ],
    }
    for table, values in new.items():
        if values:
            connection.execute(insert(table).on_conflict_do_nothing(), values)


def next_place(connection: Connection) -> int:
    """The place of the next event."""
    return connection.scalar(select(NEXT)) or 1


def device_number(connection: Connection, name: str) -> int:
    """The number of the device of that name."""
    device = tables.device
    found: int | None = _DEVICE.scalar(connection, device_name=name)
    if found is not None:
        return found
    # a name is no name for ever, and two machines may have the same
    made = insert(device).values(id=uuid4().bytes, name=name).returning(device.c.seq)
    added: int = connection.execute(made).scalar_one()
    return added


def scheduler_number(connection: Connection, key: str) -> int:
    """The number of the scheduler of that key."""
    scheduler = tables.scheduler
    found: int | None = _SCHEDULER.scalar(connection, scheduler_key=key)
    if found is not None:
        return found
    made = insert(scheduler).values(key=key).returning(scheduler.c.seq)
    added: int = connection.execute(made).scalar_one()
    return added
