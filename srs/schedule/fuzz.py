"""Moving a card by a few days, so that cards learned together do not stay together.

How far depends on the interval alone: not at all below 2.5 days, then by 1 day, and by 15 %
of the days from 2.5 to 7, 10 % of those from 7 to 20 and 5 % of those beyond (the ranges
that Anki uses, rslib/src/scheduler/fuzz.rs).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2b

from srs.schedule.sm2 import MAXIMUM_INTERVAL

_RANGES = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, float("inf"), 0.05))
_SHORTEST = 2.5


def window(interval: int) -> tuple[int, int]:
    """The fewest and the most days that a card with `interval` may be sent away for."""
    if interval < _SHORTEST:
        return interval, interval
    spread = 1 + sum(share * max(0.0, min(interval, end) - start) for start, end, share in _RANGES)
    return max(2, round(interval - spread)), min(MAXIMUM_INTERVAL, round(interval + spread))


def days_away(interval: int, moved: int) -> int:
    """The days from an answer to the card's return, where it was to be `moved` by some.

    The move was decided for the interval of one scheduler; another one lets its own window
    bound it, so that a replay by either gives the same days each time.
    """
    if not moved:
        return interval
    first, last = window(interval)
    return min(max(interval + moved, first), last)


@dataclass(frozen=True, slots=True)
class Moves:
    """What may move the return of a card."""

    is_easy: Callable[[date], bool] = lambda _: False
    """Whether as little as can be is to be asked on a day."""
    fuzz: bool = False
    """Whether cards are spread at all; else they only leave easy days."""

    def wanted(self, due: date) -> bool:
        """Whether a card that would be due on `due` may be moved."""
        return self.fuzz or self.is_easy(due)

    def moved(self, interval: int, since: date, seed: str, load: Mapping[date, int]) -> int:
        """The days by which a card is moved that would come back `interval` days after `since`.

        Of the days in its window that are not easy, fuzz takes the one with the fewest cards
        (`load`), and among equals the one that `seed` (card and repetition) points at; without
        fuzz it is the nearest one. On an easy day it stays if all of its window are easy.
        """
        if not self.wanted(since + timedelta(days=interval)):
            return 0
        first, last = window(interval)
        days = range(first, last + 1)
        open_days = [n for n in days if not self.is_easy(since + timedelta(days=n))]

        def crowd(days_on: int) -> int:
            return load.get(since + timedelta(days=days_on), 0)

        if self.fuzz:
            chosen = min(open_days or days, key=lambda n: (crowd(n), _drawn(seed, n)))
        else:
            chosen = min(open_days or [interval], key=lambda n: (abs(n - interval), crowd(n)))
        return chosen - interval


def _drawn(seed: str, number: int) -> bytes:
    """The same for the same seed on every machine, and in no order."""
    return blake2b(f"{seed} {number}".encode(), digest_size=8).digest()
