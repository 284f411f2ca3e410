"""The metrics, held against scikit-learn's."""

import math
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.evaluate import Answer, Question, questions, scores

PREDICTED = st.lists(
    st.tuples(st.integers(1, 4), st.floats(0, 1, allow_nan=False)), min_size=2, max_size=60
)


def asked_of(ratings: list[int]) -> list[Question]:
    answers = [Answer(str(n), day, r) for n, r in enumerate(ratings) for day in (0, 1 + n)]
    return questions(sorted(answers, key=lambda answer: answer.day))


@given(PREDICTED)
def test_log_loss_and_auc_are_those_of_scikit_learn(pairs: list[tuple[int, float]]) -> None:
    from sklearn.metrics import log_loss, roc_auc_score  # noqa: PLC0415  # slow to import

    asked = asked_of([rating for rating, _ in pairs])
    predicted = [chance for _, chance in pairs]
    found, passed = scores(asked, predicted), [question.passed for question in asked]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert found.log_loss == pytest.approx(log_loss(passed, predicted, labels=[False, True]))
        if len(set(passed)) > 1:
            assert found.auc == pytest.approx(roc_auc_score(passed, predicted))
        else:
            assert found.auc is None


def test_rmse_is_over_bins_of_days_reviews_and_lapses() -> None:
    asked = questions([Answer("a", 0, 3), Answer("b", 0, 3), Answer("a", 1, 3), Answer("b", 3, 1)])
    # one day and three days are one bin (3.62^0); so its mean error is that of 1 - .8 and 0 - .4
    assert scores(asked, [0.8, 0.4]).rmse_bins == pytest.approx(abs(0.2 - 0.4) / 2)
    apart = questions([Answer("a", 0, 3), Answer("b", 0, 3), Answer("a", 1, 3), Answer("b", 4, 1)])
    expected = math.sqrt((0.2**2 + 0.4**2) / 2)
    assert scores(apart, [0.8, 0.4]).rmse_bins == pytest.approx(expected)
