"""How well schedulers predict: each one guesses, before every review, whether it will be a pass.

The protocol and the metrics are those of srs-benchmark
(github.com/open-spaced-repetition/srs-benchmark), without its filter of outliers.
"""

from srs.evaluate.answers import Answer, Question, questions, splits
from srs.evaluate.fit import Fit
from srs.evaluate.metrics import Scores, scores
from srs.evaluate.trial import Trial, trial

__all__ = ["Answer", "Fit", "Question", "Scores", "Trial", "questions", "scores", "splits", "trial"]
