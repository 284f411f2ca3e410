"""How intervals, eases and difficulties are spread over the cards."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import floor

from srs.schedule.scheduler import Memory

_INTERVALS = (1, 3, 7, 14, 21, 30, 60, 90, 180, 365, 730)
"""The most days of each part; a last one holds the longer ones."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Cards by what is known of them."""

    intervals: dict[str, int]
    """Days, as in '8-14'."""
    eases: dict[str, int]
    """In tenths: '2.5' is 2.50 to 2.59."""
    difficulties: dict[str, int]
    """'5' is 5.0 to 5.9."""
    stabilities: dict[str, int]
    """In days, as `intervals`."""


def spread(memories: Iterable[Memory]) -> Spread:
    """How `memories` are spread."""
    intervals: Counter[int] = Counter()
    stabilities: Counter[int] = Counter()
    eases: Counter[int] = Counter()
    difficulties: Counter[int] = Counter()
    for memory in memories:
        intervals[_part(memory.interval)] += 1
        figures = memory.figures()
        if "ease" in figures:
            eases[floor(figures["ease"] * 10)] += 1
        if "difficulty" in figures:
            difficulties[int(figures["difficulty"])] += 1
        if "stability" in figures:
            stabilities[_part(figures["stability"])] += 1
    return Spread(
        _named(intervals),
        {f"{ease / 10:.1f}": eases[ease] for ease in sorted(eases)},
        {str(part): difficulties[part] for part in sorted(difficulties)},
        _named(stabilities),
    )


def _part(days: float) -> int:
    return bisect_left(_INTERVALS, days)


def _named(parts: Counter[int]) -> dict[str, int]:
    return {_span(part): parts[part] for part in sorted(parts)}


def _span(part: int) -> str:
    first = _INTERVALS[part - 1] + 1 if part else 0
    if part == len(_INTERVALS):
        return f"{first}+"
    last = _INTERVALS[part]
    return f"{last}" if last - first <= 1 and part == 0 else f"{first}-{last}"
