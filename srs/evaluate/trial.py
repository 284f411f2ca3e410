"""One trial: all models on the same questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from srs.evaluate import models
from srs.evaluate.answers import Answer, Question, questions, splits
from srs.evaluate.metrics import Scores, scores
from srs.evaluate.models import Asked, Model, Optimizer
from srs.schedule import registry
from srs.schedule.fsrs6 import RETENTION
from srs.schedule.scheduler import ScheduleSettings


@dataclass(frozen=True, slots=True)
class Trial:
    """What came out."""

    reviews: int
    scored: int
    """Predictions that were scored."""
    models: Mapping[str, Scores | None]
    """None for a model that could not be tried here."""


def trial(answers: Sequence[Answer], optimizer: Optimizer | None = None) -> Trial:
    """Let every model predict the last five sixths of `answers`, in five splits.

    All schedulers are tried as they are; without an `optimizer` FSRS-6 only so.
    """
    asked = questions(answers)
    parts = list(splits(asked))
    tried: dict[str, Model | None] = {
        algorithm.model: models.by_scheduler(algorithm.make(ScheduleSettings(RETENTION)))
        for algorithm in registry.ALGORITHMS.values()
    }
    tried |= {
        "sm2-fitted": models.by_fitted_sm2,
        "fsrs6-optimized": models.by_optimized_fsrs(optimizer) if optimizer else None,
        "avg": models.average,
        "moving-avg": models.moving_average,
    }
    scored = [question for _, test in parts for question in test]
    found = {name: _scores(model, parts, scored) for name, model in tried.items()}
    return Trial(len(answers), len(scored), found)


def _scores(
    model: Model | None, parts: Sequence[tuple[Asked, Asked]], scored: Sequence[Question]
) -> Scores | None:
    if model is None or not scored:
        return None
    return scores(scored, [p for learned, asked in parts for p in model(learned, asked)])
