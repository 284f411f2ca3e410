"""What the answers of a collection add up to, by day, hour and card."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, func, not_, select

from srs.stats import CardCounts, DayCounts, Foreseen, HourCounts, Maturity, StudyCounts
from srs.store import kept_counts, tables
from srs.store.counts import COUNTS, DRILL, IS_UNDONE, Cells
from srs.store.days import day_of
from srs.store.decks import places_in
from srs.store.rows import KINDS

_CARD = tables.card.c


def study_counts(connection: Connection) -> StudyCounts:
    """All counts of the answers that stand."""
    return replace(counts_of_all(connection), cards=tuple(card_counts(connection)))


def counts_of_all(connection: Connection) -> StudyCounts:
    """Of all counts those that are not by card."""
    return _counts(kept_counts.kept_totals(connection))


def counts_in_deck(connection: Connection, deck: str) -> StudyCounts:
    """The same of the cards of `deck` and those below it: their answers are counted one by one."""
    cards = select(_CARD.seq).where(_CARD.place.in_(places_in(deck)))
    which = tables.review.c.card.in_(cards) & not_(IS_UNDONE)
    return _counts({name: count.of(connection, which) for name, count in COUNTS.items()})


def _counts(totals: dict[str, Cells]) -> StudyCounts:
    hours, foreseen = _recalls(totals["recalls"])
    return StudyCounts(tuple(_days(totals["days"])), hours, foreseen)


def day_counts(connection: Connection) -> tuple[DayCounts, ...]:
    """Of all counts only those by day, which take a hundredth of the time."""
    return tuple(_days(kept_counts.kept_totals(connection, ("days",))["days"]))


def _days(cells: Cells) -> Iterator[DayCounts]:
    for (day, kind, grade), counted in sorted(cells.items()):
        of = day_of(day), KINDS[kind], grade
        answers, spent_ms, new, new_ms, mature, mature_ms, *when = counted
        if kind == DRILL:
            new = new_ms = mature = mature_ms = 0
        parts = (
            (Maturity.NEW, new, new_ms),
            (Maturity.YOUNG, answers - new - mature, spent_ms - new_ms - mature_ms),
            (Maturity.MATURE, mature, mature_ms),
        )
        for maturity, some, some_ms in parts:
            if some:
                yield DayCounts(*of, maturity, some, some_ms, *when)


def _recalls(cells: Cells) -> tuple[tuple[HourCounts, ...], tuple[Foreseen, ...]]:
    """The graded answers but first ones, by hour and by what was foreseen."""
    hours: defaultdict[int, list[Any]] = defaultdict(lambda: [0, 0])
    bins: defaultdict[int, list[Any]] = defaultdict(lambda: [0, 0, 0.0])
    for (hour, part), counted in cells.items():
        hours[hour] = [one + other for one, other in zip(hours[hour], counted, strict=False)]
        if part is not None:
            bins[part] = [one + other for one, other in zip(bins[part], counted, strict=True)]
    return (
        tuple(HourCounts(hour, *counted) for hour, counted in sorted(hours.items())),
        tuple(Foreseen(part, *counted) for part, counted in sorted(bins.items())),
    )


def card_counts(connection: Connection) -> list[CardCounts]:
    """The answers of the cards that are alike in deck, paper and rule."""
    by_card = kept_counts.kept_by_card(connection).subquery()
    group = tables.place.c.deck, tables.title.c.name, tables.rule.c.name
    sums = (func.sum(by_card.c[name]) for name in ("recalls", "passed", "answers", "spent"))
    query = (
        select(*group, func.count(), *sums)
        .select_from(by_card)
        .join(tables.card, _CARD.seq == by_card.c.card)
        .join(tables.place)
        .join(tables.rule)
        .outerjoin(tables.title)
        .group_by(*group)
    )
    return [CardCounts(*row) for row in connection.execute(query)]
