"""All models on the same questions."""

import os
import random
from datetime import UTC
from pathlib import Path

import pytest

from srs import fitting
from srs.day import Rollover
from srs.evaluate import Answer, questions, trial
from srs.evaluate.models import by_fitted_sm2, by_scheduler, moving_average
from srs.revlogs import read_revlog
from srs.schedule.sm2 import SM2


def forgetful(cards: int = 60, reviews: int = 12) -> list[Answer]:
    """Cards of somebody who forgets one in five, reviewed at growing gaps."""
    chance = random.Random(7)  # noqa: S311  # the same ones each time
    answers = []
    for card in range(cards):
        day = card
        for n in range(reviews):
            answers.append(Answer(str(card), day, 1 if chance.random() < 0.2 else 3))
            day += 1 + n
    return sorted(answers, key=lambda answer: answer.day)


def test_every_model_is_scored_on_the_same_reviews() -> None:
    found = trial(forgetful(), fitting.fit)
    assert found.scored == (60 * 11) // 6 * 5
    assert set(found.models) == {
        "sm2", "sm2-fitted", "fsrs6", "fsrs6-optimized", "avg", "moving-avg",
    }  # fmt: skip
    assert all(found.models.values())


def test_fitting_helps_where_forgetting_does_not_go_by_the_interval() -> None:
    found = trial(forgetful()).models
    assert found["sm2"]
    assert found["sm2-fitted"]
    assert found["sm2-fitted"].log_loss < found["sm2"].log_loss


def test_without_an_optimizer_one_model_is_not_tried() -> None:
    assert trial(forgetful()).models["fsrs6-optimized"] is None


def test_a_log_without_anything_to_predict_scores_nothing() -> None:
    found = trial([Answer("a", 0, 3), Answer("b", 0, 3)])
    assert (found.reviews, found.scored, set(found.models.values())) == (2, 0, {None})


def test_sm2_takes_its_interval_for_nine_in_ten() -> None:
    asked = questions([Answer("a", 0, 3), Answer("a", 1, 3), Answer("a", 13, 3)])
    assert by_scheduler(SM2)((), asked) == pytest.approx([0.9, 0.9**2])


def test_a_moving_average_begins_where_srs_benchmark_lets_it() -> None:
    asked = questions([Answer("a", 0, 3), Answer("a", 1, 3), Answer("a", 2, 1)])
    first, second = moving_average((), asked)
    assert first == pytest.approx(0.76852, abs=1e-5)
    assert second > first


def test_a_fit_to_nothing_but_passes_predicts_passes() -> None:
    asked = questions([Answer("a", day, 3) for day in range(12)])
    assert min(by_fitted_sm2(asked[:6], asked[6:])) > 0.95


@pytest.mark.skipif("SRS_TEST_DATA" not in os.environ, reason="needs the data that CI has")
def test_a_real_review_log_has_the_figures_that_were_measured_elsewhere() -> None:
    path = Path(os.environ["SRS_TEST_DATA"]) / "revlogs" / "pyfsrs_josh_review_logs.csv"
    found = trial(read_revlog(path, Rollover(zone=UTC)), fitting.fit)
    assert (found.reviews, found.scored) == (12_580, 5_230)
    for name, expected in {
        "sm2": (0.5247, 0.0911, 0.5310),
        "fsrs6": (0.4422, 0.0622, 0.6792),
        "fsrs6-optimized": (0.4403, 0.0418, 0.6796),
        "avg": (0.5116, 0.1242, 0.5118),
        "moving-avg": (0.4783, 0.0609, 0.5502),
    }.items():
        scored = found.models[name]
        assert scored
        assert (scored.log_loss, scored.rmse_bins, scored.auc) == pytest.approx(expected, abs=6e-5)
