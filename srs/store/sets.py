"""Sets of cards, and how SQL finds what is in them.

A card is in a set or it is not: each set is made of rows of one table that name cards, where
nothing is NULL, so that 'not' means what it says.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeGuard, TypeVar

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    and_,
    false,
    not_,
    or_,
    select,
    true,
    union_all,
)

from srs.store import tables

HERE = tables.card.alias("here")
"""The cards, gone through in the order of their logs."""
T = TypeVar("T")
Condition = Callable[[FromClause], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Rows:
    """The cards that rows of `table` are about for which `holds`."""

    table: FromClause
    ways: tuple[Condition, ...]
    """A row is meant for which one of these holds; not two hold of one. Each has its index."""
    few: bool = False
    """Whether an index finds them, so that they had better be found before all else."""
    in_order: bool = False
    """Whether they stand together in the order of the logs, by an index."""

    def hold(self, of: FromClause) -> ColumnElement[bool]:
        """Whether they are about the card of a row of `of`, which is the table or an alias."""
        return or_(false(), *(way(of) for way in self.ways))


@dataclass(frozen=True, slots=True)
class Except:
    """The cards that are not in `part`."""

    part: "Cards"


@dataclass(frozen=True, slots=True)
class All:
    """The cards that are in each of `parts`; every card where there are none."""

    parts: tuple["Cards", ...] = ()


@dataclass(frozen=True, slots=True)
class Some:
    """The cards that are in one of `parts` at least; none where there are none."""

    parts: tuple["Cards", ...] = ()


Cards = Rows | Except | All | Some


def key_of(table: FromClause) -> ColumnElement[int]:
    """The number of the card that a row of `table` is about."""
    return table.c.card if table in {tables.memory, tables.words} else table.c.seq


class Queries(NamedTuple, Generic[T]):
    """How cards are found."""

    found: list[Select[T]]
    """Queries that find each of them once, and more."""
    left_out: list[Select[T]]
    """Queries for those of what was found that are none."""


def queries(cards: Cards, what: Callable[[FromClause], ColumnElement[T]]) -> Queries[T]:
    """Queries for `what` there is of a row of each of the cards.

    What few cards are not to be is found from those few, and taken off: asking each card that
    was found whether it is one of them takes longer than finding it.
    """
    parts = list(_parts(cards))
    without = [part.part for part in parts if _leaves_out_few(part)]
    found = _queries([part for part in parts if not _leaves_out_few(part)], what)
    if not without:
        return Queries(found, [])
    few = Some(tuple(without))
    return Queries(found, _queries([*(p for p in parts if not _leaves_out_few(p)), few], what))


def kept(cards: Cards, what: Callable[[FromClause], ColumnElement[T]]) -> list[Select[T]]:
    """As `queries`, where nothing is taken off afterwards."""
    parts = list(_parts(cards))
    without = [part.part for part in parts if _leaves_out_few(part)]
    others = [part for part in parts if not _leaves_out_few(part)]
    return _queries([*others, *([Except(Some(tuple(without)))] if without else [])], what)


def card_numbers(cards: Cards) -> Select[int] | CompoundSelect[int]:
    """A query for the numbers of the cards, each once and in no order."""
    one, *more = kept(cards, key_of)
    return union_all(one, *more) if more else one


def _queries(
    parts: Sequence[Cards], what: Callable[[FromClause], ColumnElement[T]]
) -> list[Select[T]]:
    """Queries for `what` there is of a row of each of the cards that are in all `parts`.

    They go through the words, where words are looked for: hardly a card has them, and what
    else is asked of one is looked up. Else through the memories or the cards themselves.
    """
    first = (tables.words, tables.memory)
    table = next((t for t in first if any(_is_of(part, t) for part in parts)), tables.card)
    here = [part for part in parts if isinstance(part, Rows) and part.table is table]
    others = [part for part in parts if part not in here]
    key = key_of(table)
    found = table is not tables.words
    query = select(what(table)).select_from(table)
    rest = [has(part, key, table, found_first=found) for part in others]
    if not here:  # and no condition that always holds: SQLite would go through all to count them
        return [query.where(*rest)]
    one, *more = here
    rest = [*(part.hold(table) for part in more), *rest]
    return [query.where(way(table), *rest) for way in one.ways]


def _leaves_out_few(cards: Cards) -> TypeGuard[Except]:
    return isinstance(cards, Except) and isinstance(cards.part, Rows) and cards.part.few


def has(
    cards: Cards, key: ColumnElement[int], of: FromClause, *, found_first: bool
) -> ColumnElement[bool]:
    """Whether the card of number `key`, of a row of `of`, is among `cards`.

    All of `cards` may be `found_first`; who goes through some rows only had better look each
    of them up.
    """
    match cards:
        case Rows() if cards.in_order and of is HERE:
            return cards.hold(of)
        case Rows() if cards.few or found_first:
            return is_in(cards, key)
        case Rows():
            return _looked_up(cards, key, of)
        case Except():
            return not_(has(cards.part, key, of, found_first=False))
        case All():
            return and_(true(), *(has(p, key, of, found_first=found_first) for p in cards.parts))
        case Some():
            few = _few(cards)
            return (
                is_in(few, key)
                if few
                else or_(false(), *(has(p, key, of, found_first=found_first) for p in cards.parts))
            )


def _few(cards: Some) -> Rows | None:
    """The same as rows of the cards that are found by indexes, where it is so."""
    parts = [part for part in cards.parts if isinstance(part, Rows) and part.few]
    if not parts or len(parts) < len(cards.parts):
        return None
    return Rows(tables.card, tuple(part.hold for part in parts), few=True)


def is_in(cards: Rows, key: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether the card of number `key` is among those rows, which are found first."""
    return key.in_(select(key_of(cards.table)).where(cards.hold(cards.table)))


def _looked_up(cards: Rows, key: ColumnElement[int], of: FromClause) -> ColumnElement[bool]:
    there = cards.table.alias()
    same = there.c[key_of(cards.table).key or ""] == key
    return select(true()).select_from(there).where(same, cards.hold(there)).correlate(of).exists()


def reads_words(cards: Cards) -> bool:
    """Whether all words of the collection are read to find `cards`: twice is once too often."""
    match cards:
        case Rows():
            return cards.table is tables.words
        case Except():
            return reads_words(cards.part)
        case All() | Some():
            return any(map(reads_words, cards.parts))


def _parts(cards: Cards) -> Iterator[Cards]:
    if isinstance(cards, All):
        for part in cards.parts:
            yield from _parts(part)
    else:
        yield cards


def _is_of(cards: Cards, table: FromClause) -> bool:
    return isinstance(cards, Rows) and cards.table is table
