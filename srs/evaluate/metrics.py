"""Log loss, RMSE (bins) and AUC, as srs-benchmark defines them."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from srs.evaluate.answers import Question

_EPSILON = 2.220446049250313e-16
"""Nearer to 0 or 1 a prediction is not let (scikit-learn's `log_loss`)."""


@dataclass(frozen=True, slots=True)
class Scores:
    """How good the predictions of a model are."""

    log_loss: float
    """Lower is better."""
    rmse_bins: float
    """Root mean square of (passes - prediction) over bins of like reviews; lower is better."""
    auc: float | None
    """The chance that a pass was thought likelier than a failure; None when there was but one."""


def scores(asked: Sequence[Question], predicted: Sequence[float]) -> Scores:
    """The scores of a prediction (0-1) for each question; there must be one question or more."""
    passed = [question.passed for question in asked]
    return Scores(
        log_loss=_log_loss(passed, predicted),
        rmse_bins=_rmse_bins(asked, passed, predicted),
        auc=_auc(passed, predicted),
    )


def loss(*, passed: bool, predicted: float) -> float:
    """The log loss of one prediction."""
    likely = min(max(predicted, _EPSILON), 1 - _EPSILON)
    return -math.log(likely if passed else 1 - likely)


def _log_loss(passed: Sequence[bool], predicted: Sequence[float]) -> float:
    losses = (loss(passed=y, predicted=p) for y, p in zip(passed, predicted, strict=True))
    return math.fsum(losses) / len(passed)


def _rmse_bins(
    asked: Sequence[Question], passed: Sequence[bool], predicted: Sequence[float]
) -> float:
    """Bins of days (2.48 * 3.62^n), reviews (1.99 * 1.89^n) and lapses (1.65 * 1.73^n)."""
    bins: dict[tuple[int, int, int], list[float]] = defaultdict(list)
    for question, y, p in zip(asked, passed, predicted, strict=True):
        lapses = _power(question.lapses, 1.73) if question.lapses else -1
        key = _power(question.gap, 3.62), _power(question.number, 1.89), lapses
        bins[key].append(y - p)
    squares = (math.fsum(found) ** 2 / len(found) for found in bins.values())
    return math.sqrt(math.fsum(squares) / len(passed))


def _power(value: int, base: float) -> int:
    return math.floor(math.log(value) / math.log(base))


def _auc(passed: Sequence[bool], predicted: Sequence[float]) -> float | None:
    """The rank-sum statistic of Mann and Whitney; equal predictions share their ranks."""
    positive = sum(passed)
    negative = len(passed) - positive
    if not positive or not negative:
        return None
    order = sorted(range(len(passed)), key=predicted.__getitem__)
    ranks, before = 0.0, 0
    for _, group in groupby(order, key=predicted.__getitem__):
        tied = list(group)
        ranks += sum(passed[n] for n in tied) * (before + (len(tied) + 1) / 2)
        before += len(tied)
    return (ranks - positive * (positive + 1) / 2) / (positive * negative)
