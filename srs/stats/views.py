"""The same answers by month, day, hour, button, deck, paper and rule."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from operator import add
from typing import NamedTuple

from srs.review import ReviewKind
from srs.schedule.fsrs6 import rating_of
from srs.stats.counts import CardCounts, DayCounts, HourCounts, Maturity
from srs.stats.summary import Share, remembered

_BUTTONS = ("again", "hard", "good", "easy")
_OF_ALL = 200
"""Groups that are told of: papers may be thousands."""


class Month(NamedTuple):
    """True retention of one month."""

    month: str
    """As in 2026-11."""
    young: Share
    mature: Share


class StudiedDay(NamedTuple):
    """What was done on one study day."""

    day: date
    answers: int
    milliseconds: int
    recalled: Share


class Group(NamedTuple):
    """The answers of some cards."""

    name: str
    cards: int
    answers: int
    milliseconds: int
    recalled: Share


def months(cells: Iterable[DayCounts]) -> list[Month]:
    """True retention by month, apart for young and mature cards."""
    found: dict[str, list[DayCounts]] = defaultdict(list)
    for cell in cells:
        found[cell.day.isoformat()[:7]].append(cell)
    return [
        Month(month, _of(some, Maturity.YOUNG), _of(some, Maturity.MATURE))
        for month, some in sorted(found.items())
    ]


def _of(cells: Iterable[DayCounts], maturity: Maturity) -> Share:
    return remembered(cell for cell in cells if cell.maturity is maturity)


def days(cells: Iterable[DayCounts]) -> list[StudiedDay]:
    """What was done on each day with an answer: the heat map."""
    found: dict[date, list[DayCounts]] = defaultdict(list)
    for cell in cells:
        found[cell.day].append(cell)
    return [
        StudiedDay(
            day,
            sum(cell.answers for cell in some),
            sum(cell.milliseconds for cell in some),
            remembered(some),
        )
        for day, some in sorted(found.items())
    ]


def buttons(cells: Iterable[DayCounts]) -> dict[Maturity, dict[str, int]]:
    """How often each button was pressed, drills left aside; grades 0 to 2 are 'again'."""
    found: dict[Maturity, Counter[str]] = {maturity: Counter() for maturity in Maturity}
    for cell in cells:
        if cell.kind is ReviewKind.GRADED:
            found[cell.maturity][_BUTTONS[rating_of(cell.grade) - 1]] += cell.answers
    return {
        maturity: {button: counted[button] for button in _BUTTONS}
        for maturity, counted in found.items()
    }


def hours(cells: Iterable[HourCounts]) -> list[tuple[int, Share]]:
    """What was remembered by the hour of the day (0-23), as the wall clock showed."""
    return sorted((cell.hour, Share(cell.answers, cell.passed)) for cell in cells)


def by_group(
    cells: Iterable[CardCounts], name_of: Callable[[CardCounts], str | None]
) -> list[Group]:
    """The answers by what `name_of` says of a card, the most answered first; None counts nowhere.

    Of very many groups, those that were answered most.
    """
    found: dict[str, tuple[int, ...]] = {}
    for cell in cells:
        name = name_of(cell)
        if name is not None:
            counts = cell.cards, cell.recalls, cell.passed, cell.answers, cell.milliseconds
            so_far = found.get(name)
            # a collection has tens of thousands of cells
            found[name] = counts if so_far is None else tuple(map(add, so_far, counts))
    groups = (
        Group(name, cards, answers, milliseconds, Share(recalls, passed))
        for name, (cards, recalls, passed, answers, milliseconds) in found.items()
    )
    return sorted(groups, key=lambda group: (-group.answers, group.name))[:_OF_ALL]
