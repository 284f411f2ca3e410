"""The models that are compared: what each predicts, having seen what it may learn from."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise, product

from srs.evaluate.answers import History, Question, Step
from srs.evaluate.metrics import loss
from srs.review import PASSING_GRADE
from srs.schedule.fsrs6 import RETENTION, FsrsScheduler
from srs.schedule.scheduler import Memory, Scheduler
from srs.schedule.sm2 import SM2

Asked = Sequence[Question]
Model = Callable[[Asked, Asked], list[float]]
"""From what it may learn, and what it is asked, to a retrievability (0-1) for each."""
Optimizer = Callable[[Sequence[Sequence[Step]]], tuple[float, ...]]
"""From histories, each up to a review to be predicted, to 21 parameters of FSRS-6."""

_START, _RATE = 1.2, 0.3
_DECAYS = (0.03, 3.0)
_SCALES = (0.02, 50.0)
_GRID, _ROUNDS = 9, 4


def average(seen: Asked, asked: Asked) -> list[float]:
    """AVG: the share of passes so far, for every card."""
    return [sum(question.passed for question in seen) / len(seen)] * len(asked)


def moving_average(seen: Asked, asked: Asked) -> list[float]:
    """MOVING-AVG: a share that moves a little with every outcome (a logit, from 1.2, by 0.3)."""
    logit, found = _START, []
    for question in (*seen, *asked):
        chance = 1 / (1 + math.exp(-logit))
        found.append(chance)
        logit += _RATE * (question.passed - chance)
    return found[len(seen) :]


def by_scheduler(scheduler: Scheduler) -> Model:
    """A scheduler as it is: what it foresees for each review, having seen those before it."""

    def predicted(_: Asked, asked: Asked) -> list[float]:
        memories = _Memories(scheduler)
        return [scheduler.retrievability(memories.before(each), each.gap) for each in asked]

    return predicted


def by_fitted_sm2(before: Asked, asked: Asked) -> list[float]:
    """SM-2 with two parameters: a factor on the interval, and how fast one forgets.

    p = (1 + F * days / (scale * interval)) ^ -decay, F = 0.9 ^ (-1 / decay) - 1.
    """
    memories = _Memories(SM2)
    seen = Counter((q.gap, memories.before(q).interval, q.passed) for q in before)
    scale, decay = _fit(seen)
    return [_curve(q.gap, scale * memories.before(q).interval, decay) for q in asked]


def by_optimized_fsrs(optimizer: Optimizer) -> Model:
    """FSRS-6 with the parameters that `optimizer` finds."""

    def predicted(learned: Asked, asked: Asked) -> list[float]:
        parameters = optimizer([q.history.steps[: q.at + 1] for q in learned])
        return by_scheduler(FsrsScheduler(parameters))(learned, asked)

    return predicted


class _Memories:
    """What a scheduler knew of a card before each of its reviews."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        self._seen: dict[int, list[Memory]] = {}

    def before(self, question: Question) -> Memory:
        """After the review that stands before `question`."""
        history = question.history
        if id(history) not in self._seen:
            self._seen[id(history)] = self._all(history)
        return self._seen[id(history)][question.at - 1]

    def _all(self, history: History) -> list[Memory]:
        found: list[Memory] = []
        for step in history.steps:
            grade = _grade_of(step.rating)
            if found and not step.gap:
                found.append(self._scheduler.drill(found[-1], grade))
            else:
                found.append(self._scheduler.grade(found[-1] if found else None, grade, step.gap))
        return found


def _grade_of(rating: int) -> int:
    """The grade 2-5 of a button 1-4."""
    return rating + PASSING_GRADE - 2


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
