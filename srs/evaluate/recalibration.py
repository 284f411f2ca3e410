"""Chances of recall put right by how the answers of late came out.

A scheduler foresees by what many learners have in common. Where one of them does better or worse,
or once did, their own answers tell: the log odds of what was foreseen are shifted and stretched so
that they fit those best (J. Platt, 1999), as far as there are answers enough to say so.
"""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from srs.schedule.foreseen import ForeseenAnswer

NEWEST = 2_000
"""Answers from which it is learned."""
_CERTAIN = 7.0
"""Log odds beyond which nothing is told apart: 0.1 % and 99.9 %."""
_BINS = 10
"""In each unit of log odds: like chances are counted together."""
_DOUBT = 50.0
"""How strongly it is believed beforehand that all is right, as Fisher information: about what a few
hundred answers hold. Of 5 to 100, at this one each tenth came true best on a log of years."""
_ROUNDS, _ENOUGH = 30, 1e-9


@dataclass(frozen=True, slots=True)
class Recalibration:
    """What the chances of a scheduler are read as."""

    shift: float = 0.0
    slope: float = 1.0

    def __call__(self, chance: float) -> float:
        """The chance (0-1) that `chance` stands for."""
        return _chance(self.shift + self.slope * _log_odds(chance))


def recalibration(came_true: Iterable[tuple[float, bool]]) -> Recalibration:
    """What fits answers best: of each, the chance (0-1) that was foreseen, and whether it passed.

    Two parameters of a logistic regression by Newton's method, with a normal prior around those
    that change nothing.
    """
    seen = Counter((round(_log_odds(chance) * _BINS), passed) for chance, passed in came_true)
    shift, slope = 0.0, 1.0
    for _ in range(_ROUNDS):
        rise = [-_DOUBT * shift, -_DOUBT * (slope - 1)]
        curve = [_DOUBT, 0.0, _DOUBT]
        for (odds, passed), count in seen.items():
            at = odds / _BINS
            chance = _chance(shift + slope * at)
            missed, weight = count * (passed - chance), count * chance * (1 - chance)
            rise[0] += missed
            rise[1] += missed * at
            curve[0] += weight
            curve[1] += weight * at
            curve[2] += weight * at * at
        whole = curve[0] * curve[2] - curve[1] ** 2
        by_shift = (curve[2] * rise[0] - curve[1] * rise[1]) / whole
        by_slope = (curve[0] * rise[1] - curve[1] * rise[0]) / whole
        shift, slope = shift + by_shift, slope + by_slope
        if abs(by_shift) + abs(by_slope) < _ENOUGH:
            break
    return Recalibration(shift, slope)


def by_newest(came: Iterable[ForeseenAnswer]) -> Recalibration:
    """What fits the newest answers best, of `came` in no order: people change over the years."""
    newest = sorted(came)[-NEWEST:]
    return recalibration((each.chance, each.passed) for each in newest)


def _log_odds(chance: float) -> float:
    if not 0 < chance < 1:
        return _CERTAIN if chance else -_CERTAIN
    return min(max(math.log(chance / (1 - chance)), -_CERTAIN), _CERTAIN)


def _chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))
