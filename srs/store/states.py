"""What `is:` and `tag:` ask, as sets of cards."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, FromClause, and_, false, select, true

from srs.card import Card, Status
from srs.card_flags import EARLIER
from srs.note import Kind
from srs.store import card_rows, tables
from srs.store.card_tables import KIND_NUMBERS, STATUS_NUMBERS
from srs.store.changed import CHANGED, changed
from srs.store.days import day_number, day_of
from srs.store.dialects import among, by_level
from srs.store.sets import HERE, All, Cards, Condition, Except, Rows, Some
from srs.store.whole import whole
from srs.tags import CONFUSED, paper_tag
from srs.text import folded

_CARD, _MEMORY, _NOTE, _TITLE = tables.card, tables.memory, tables.note, tables.title


@dataclass(frozen=True, slots=True)
class Look:
    """A collection as it is looked at on one day."""

    connection: Connection
    today: int
    """In days since 1970."""
    leech_lapses: int


def of_status(*statuses: Status) -> Cards:
    """The cards of any of those statuses: nearly all are active, so the others are looked up."""
    if Status.ACTIVE in statuses:
        others = [status for status in Status if status not in statuses]
        return Except(of_status(*others)) if others else All()
    wanted = [STATUS_NUMBERS[status] for status in statuses]
    return Rows(_CARD, (lambda card: card.c.status.in_(wanted),), few=True)


def cards_of_kind(name: str) -> Cards:
    """The cards of the kind of that name; none where it is the name of no kind."""
    if name not in KIND_NUMBERS:
        return Some()
    number = KIND_NUMBERS[Kind(name)]
    return Rows(_CARD, (lambda card: card.c.kind == number,))


def of_decks(levels: Iterable[str]) -> Cards:
    """The cards of the decks that sort so (`by_level`)."""
    wanted = list(levels)

    def holds(card: FromClause) -> ColumnElement[bool]:
        if card is HERE:
            return _within(by_level(tables.place.c.deck), wanted)
        there = tables.place.alias()
        return card.c.place.in_(select(there.c.seq).where(by_level(there.c.deck).in_(wanted)))

    return Rows(_CARD, (holds,), in_order=True)


def _within(level: ColumnElement[str], wanted: list[str]) -> ColumnElement[bool]:
    """One of `wanted`, found by the index in its order: SQLite sorts what it finds by a list."""
    if not wanted:
        return false()
    span = level.between(min(wanted), max(wanted))
    return span if len(wanted) == 1 else and_(span, (level + "").in_(wanted))


def buried_on(day: int) -> Rows:
    """The cards that their owner does not want to see on a day."""
    return Rows(_CARD, (lambda card: card.c.buried > day,), few=True)


def due_on(connection: Connection, day: int) -> Rows:
    """The cards that are due or drilled on a day, or whose fact changed; buried ones as well."""
    return _due_or(day, changed(connection) | _drilled(connection, day))


def _due_or(day: int, others: set[int]) -> Rows:
    """The cards that are due on a day, and those of a few numbers."""
    ways: list[Condition] = [lambda memory: memory.c.due <= day]
    if others:
        ways.append(lambda memory: and_(among(memory.c.card, sorted(others)), memory.c.due > day))
    return Rows(_MEMORY, tuple(ways))


def _drilled(connection: Connection, day: int) -> set[int]:
    """The numbers of the cards that are drilled on a day: fewer than were answered on it."""
    memory = _MEMORY.c
    query = select(memory.card).where(memory.reviewed == day, memory.drill == day)
    return set(connection.scalars(query))


def changed_before(day: int) -> Rows:
    """The cards whose fact changed, and that would come back after `day` but for that."""
    return Rows(_MEMORY, (lambda memory: and_(memory.c.card.in_(CHANGED), memory.c.due > day),))


def in_state(state: str, look: Look) -> Cards:
    """The cards that `is:` means by `state`, one of `srs.query.tree.STATES`."""
    make = _STATES.get(state)
    return make(look) if make else of_status(Status(state))


def tagged(tag: str, look: Look) -> Cards:
    """The cards that have `tag`, which is folded, or one below it."""
    name, below, rest = tag.partition("::")
    make = _TAGS.get(name)
    return make(look, rest if below else None) if make else Some()


def _due(look: Look) -> Cards:
    """Those that `due_on` means, but what is buried; a card that is drilled is asked even so."""
    connection, today = look.connection, look.today
    drilled = _drilled(connection, today)
    query = select(_CARD.c.seq).where(_CARD.c.buried > today)
    buried = set(connection.scalars(query)) - drilled
    free = Except(Rows(_CARD, (lambda card: among(card.c.seq, sorted(buried)),), few=True))
    due = _due_or(today, changed(connection) | drilled)
    return All((of_status(Status.ACTIVE), due, *([free] if buried else [])))


def _new(_: Look) -> Cards:
    return All((of_status(Status.ACTIVE), Except(Rows(_MEMORY, (lambda _: true(),)))))


def _leeches(look: Look) -> Cards:
    return Rows(_MEMORY, (lambda memory: memory.c.lapses >= look.leech_lapses,))


def _buried(look: Look) -> Cards:
    return All((of_status(Status.ACTIVE), buried_on(look.today)))


def _flagged(_: Look) -> Cards:
    return Rows(_CARD, (lambda card: card.c.flagged == 1,))


def _changed(_: Look) -> Cards:
    return Rows(_MEMORY, (lambda memory: memory.c.card.in_(CHANGED),))


def _in_conflict(look: Look) -> Cards:
    return _read(look, lambda card: card.in_conflict, _NOTE.c.edited.is_not(None))


def _offered(look: Look) -> Cards:
    known = (_NOTE.c.newer.is_not(None), _NOTE.c.edited.is_(None))
    return _read(look, lambda card: card.offer is not None, *known)


def _earlier(look: Look) -> Cards:
    return _read(look, lambda card: card.is_earlier, _NOTE.c.newer.is_not(None))


def _read(look: Look, holds: Callable[[Card], bool], *known: ColumnElement[bool]) -> Cards:
    """The cards that `holds`, which only who reads them can say: of few so much is `known`."""
    found = look.connection.execute(whole().where(*known))
    numbers = [row[0] for row in found if holds(card_rows.card_from_row(row))]
    return Rows(_CARD, (lambda card: among(card.c.seq, numbers),), few=True)


_STATES: dict[str, Callable[[Look], Cards]] = {
    "new": _new, "due": _due, "leech": _leeches, "buried": _buried, "flagged": _flagged,
    "changed": _changed, "conflict": _in_conflict, "offer": _offered, EARLIER: _earlier,
}  # fmt: skip
"""What is asked beside the statuses of cards."""


def _of_kind(_: Look, kind: str | None) -> Cards:
    return All() if kind is None else cards_of_kind(kind)


def _of_day(_: Look, day: str | None) -> Cards:
    if day is None:
        return Rows(_CARD, (lambda card: card.c.entry_day.is_not(None),))
    try:
        number = day_number(date.fromisoformat(day))
    except ValueError:
        return Some()
    if day_of(number).isoformat() != day:  # '20230604' is a day, too, and no tag
        return Some()
    return Rows(_CARD, (lambda card: card.c.entry_day == number,))


def _of_paper(look: Look, name: str | None) -> Cards:
    titles = look.connection.execute(select(_TITLE.c.seq, _TITLE.c.name))
    tags = ((number, paper_tag(title)) for number, title in titles)
    wanted = [t for t, tag in tags if tag and (name is None or folded(tag) == f"paper::{name}")]
    return Rows(_CARD, (lambda card: card.c.title.in_(wanted),))


def _confused(_: Look, below: str | None) -> Cards:
    lint = f'"{CONFUSED}"'
    return Rows(_CARD, (lambda card: card.c.flags.contains(lint),)) if below is None else Some()


def _leech_tag(look: Look, below: str | None) -> Cards:
    return _leeches(look) if below is None else Some()


_TAGS: dict[str, Callable[[Look, str | None], Cards]] = {
    "kind": _of_kind, "date": _of_day, "paper": _of_paper, "confusable": _confused,
    "leech": _leech_tag,
}  # fmt: skip
"""The cards with a tag of that name, by what is asked below it."""
