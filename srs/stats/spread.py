"""How intervals, eases and difficulties are spread over the cards."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from srs.stats.counts import SPANS, RetrievabilityCounts


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


def spread(cells: Iterable[RetrievabilityCounts]) -> Spread:
    """How the memories in `cells` are spread."""
    intervals: Counter[int] = Counter()
    stabilities: Counter[int] = Counter()
    eases: Counter[int] = Counter()
    difficulties: Counter[int] = Counter()
    for cell in cells:
        intervals[cell.interval] += cell.cards
        if cell.ease is not None:
            eases[cell.ease] += cell.cards
        if cell.difficulty is not None:
            difficulties[cell.difficulty] += cell.cards
        if cell.stability is not None:
            stabilities[cell.stability] += cell.cards
    return Spread(
        _named(intervals),
        {f"{ease / 10:.1f}": eases[ease] for ease in sorted(eases)},
        {str(part): difficulties[part] for part in sorted(difficulties)},
        _named(stabilities),
    )


def _named(parts: Counter[int]) -> dict[str, int]:
    return {_span(part): parts[part] for part in sorted(parts)}


def _span(part: int) -> str:
    first = SPANS[part - 1] + 1 if part else 0
    if part == len(SPANS):
        return f"{first}+"
    last = SPANS[part]
    return f"{last}" if last - first <= 1 and part == 0 else f"{first}-{last}"
