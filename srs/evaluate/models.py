"""The models that are compared: what each predicts, having seen what it may learn from."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise, product

from srs.evaluate.answers import History, Question, Step
from srs.evaluate.metrics import loss
from srs.schedule import sm2
from srs.schedule.fsrs6 import DEFAULTS, RETENTION, Fsrs6, FsrsMemory

Asked = Sequence[Question]
Model = Callable[[Asked, Asked], list[float]]
"""From what it may learn, and what it is asked, to a chance of recall (0-1) for each."""
Optimizer = Callable[[Sequence[Sequence[Step]]], tuple[float, ...]]
"""From histories, each up to a review to be predicted, to 21 parameters of FSRS-6."""

_START, _RATE = 1.2, 0.3
_DECAYS = (0.03, 3.0)
_SCALES = (0.02, 50.0)
_GRID, _ROUNDS = 9, 4


def average(learned: Asked, asked: Asked) -> list[float]:
    """AVG: the share of passes so far, for every card."""
    return [sum(question.passed for question in learned) / len(learned)] * len(asked)


def moving_average(learned: Asked, asked: Asked) -> list[float]:
    """MOVING-AVG: a share that moves a little with every outcome (a logit, from 1.2, by 0.3)."""
    logit, found = _START, []
    for question in (*learned, *asked):
        chance = 1 / (1 + math.exp(-logit))
        found.append(chance)
        logit += _RATE * (question.passed - chance)
    return found[len(learned) :]


def by_sm2(_: Asked, asked: Asked) -> list[float]:
    """SM-2 as it is, by `srs.schedule.sm2.recall`; repetitions of one day change no interval."""
    intervals = _Intervals()
    return [sm2.recall(intervals.before(question), question.gap) for question in asked]


def by_fitted_sm2(learned: Asked, asked: Asked) -> list[float]:
    """SM-2 with two parameters: a factor on the interval, and how fast one forgets.

    p = (1 + F * days / (scale * interval)) ^ -decay, F = 0.9 ^ (-1 / decay) - 1.
    """
    intervals = _Intervals()
    seen = Counter((q.gap, intervals.before(q), q.passed) for q in learned)
    scale, decay = _fit(seen)
    return [_curve(question.gap, scale * intervals.before(question), decay) for question in asked]


def by_fsrs(learned: Asked, asked: Asked, optimizer: Optimizer | None = None) -> list[float]:
    """FSRS-6, with its default parameters or those that `optimizer` finds."""
    if optimizer is None:
        return _recalls(DEFAULTS, asked)
    return _recalls(optimizer([q.history.steps[: q.at + 1] for q in learned]), asked)


def _recalls(parameters: tuple[float, ...], asked: Asked) -> list[float]:
    model = Fsrs6(parameters)
    memories: dict[int, list[FsrsMemory]] = {}
    found = []
    for question in asked:
        known = memories.setdefault(id(question.history), [])
        for step in question.history.steps[len(known) : question.at]:
            known.append(model.step(known[-1] if known else None, step.rating, step.gap))
        found.append(model.recall(known[question.at - 1], question.gap))
    return found


class _Intervals:
    """The interval that SM-2 had given before each review of a card."""

    def __init__(self) -> None:
        self._known: dict[int, list[int]] = {}

    def before(self, question: Question) -> int:
        """Days, 1 or more."""
        history = question.history
        if id(history) not in self._known:
            self._known[id(history)] = self._all(history)
        return self._known[id(history)][question.at - 1]

    @staticmethod
    def _all(history: History) -> list[int]:
        memory: sm2.Sm2Memory | None = None
        found = []
        for step in history.steps:
            if memory is None or step.gap:
                memory = sm2.step(memory, step.rating + 1)
            found.append(memory.interval)
        return found


def _curve(days: int, stability: float, decay: float) -> float:
    factor = RETENTION ** (-1 / decay) - 1
    return float((1 + factor * days / stability) ** -decay)


def _fit(seen: Counter[tuple[int, int, bool]]) -> tuple[float, float]:
    """Scale and decay of the least log loss: a grid, and finer ones around its best point."""
    scales, decays = _between(*_SCALES), _between(*_DECAYS)
    best = (1.0, 1.0)
    for _ in range(_ROUNDS):
        best = min(product(scales, decays), key=lambda point: _loss_of(seen, *point))
        scales, decays = _around(scales, best[0]), _around(decays, best[1])
    return best


def _loss_of(seen: Counter[tuple[int, int, bool]], scale: float, decay: float) -> float:
    return math.fsum(
        count * loss(passed=passed, predicted=_curve(days, scale * interval, decay))
        for (days, interval, passed), count in seen.items()
    )


def _between(low: float, high: float) -> list[float]:
    """Points at equal ratios."""
    return [low * (high / low) ** (n / (_GRID - 1)) for n in range(_GRID)]


def _around(points: list[float], best: float) -> list[float]:
    at = points.index(best)
    near = [points[max(0, at - 1)], best, points[min(len(points) - 1, at + 1)]]
    low, high = min(near), max(near)
    return _between(low, high) if any(a != b for a, b in pairwise(near)) else points
