"""How well the schedulers predict the owner's own reviews, and fitting FSRS to them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from statistics import median

from srs import fitting
from srs.errors import UsageError
from srs.evaluate import Answer, Fit, Question, Trial, questions, scores, trial
from srs.evaluate.models import by_optimized_fsrs
from srs.fitting import Habits, Workload
from srs.review import Review, ReviewKind
from srs.revlogs import read_revlog
from srs.schedule.fsrs6 import DEFAULTS, rating_of
from srs.schedule.progress import reviews_in_effect
from srs.store import fitted, history
from srs.study.recording import ms_now
from srs.study.study import Study
from srs.translation import mark

FEWEST = 400
"""Reviews on a later day than the one before, from which a fit says something."""
STEPS = (
    mark("reading"),
    mark("trying the parameters in use"),
    mark("fitting without the newest"),
    mark("fitting to all"),
)
"""Of a fit, in order: the optimizer itself does not say how far it is."""
_HELD_BACK = 0.2
_BUTTONS = (1, 2, 3, 4)
_FEWEST_TIMED = 20
_RETENTIONS = (0.70, 0.75, 0.80, 0.85, 0.90, 0.93, 0.95, 0.97)


def evaluate(study: Study, revlog: Path | None = None) -> Trial:
    """Try all models on the reviews of this collection, or of a file. Raises LogError."""
    # the days of a file are not those of this machine's zone
    rollover = study.config.study_days
    rollover = replace(rollover, zone=rollover.zone or UTC)
    answers = (
        read_revlog(revlog, rollover)
        if revlog
        else own_answers(study.store.ask(history.review_events))
    )
    return trial(answers, fitting.fit if fitting.is_there() else None)


def own_answers(reviews: Iterable[Review]) -> list[Answer]:
    """The answers of a review log that stand, drills among them."""
    return [
        Answer(review.card, review.day.toordinal(), rating_of(review.grade))
        for review in reviews_in_effect(reviews)
        if review.grade is not None
    ]


def optimize(study: Study, begins: Callable[[str], None]) -> Fit:
    """Fit FSRS to the reviews of this collection, and keep the parameters if they are better.

    Each of the STEPS `begins`. Raises UsageError when there are too few reviews, or without
    the extra.
    """
    steps = iter(STEPS)
    begins(next(steps))
    asked = questions(own_answers(study.store.ask(history.review_events)))
    if len(asked) < FEWEST:
        raise UsageError(
            mark(
                "{number} reviews are too few to fit FSRS to: it takes {fewest} "
                "that came a day or more after the one before",
                number=len(asked),
                fewest=FEWEST,
            ),
            mark("until then the default parameters predict better"),
        )
    start = round(len(asked) * (1 - _HELD_BACK))
    learned, held_back = asked[:start], asked[start:]
    in_use = study.store.ask(fitted.newest) or DEFAULTS
    begins(next(steps))
    before = scores(held_back, _recalls(in_use, held_back))
    begins(next(steps))
    after = scores(held_back, by_optimized_fsrs(fitting.fit)(learned, held_back))
    kept = after.log_loss < before.log_loss
    begins(next(steps))
    parameters = fitting.fit([q.history.steps[: q.at + 1] for q in asked])
    if kept:
        study.store.do(fitted.add_parameters, parameters, ms_now(study))
    return Fit(parameters, len(asked), before, after, kept)


def _recalls(parameters: tuple[float, ...], asked: list[Question]) -> list[float]:
    return by_optimized_fsrs(lambda _: parameters)((), asked)


def workloads(study: Study, days: int) -> Iterator[Workload]:
    """What FSRS costs and gives at several retentions, over `days` with the learner's habits.

    Raises UsageError without the extra.
    """
    parameters = study.store.ask(fitted.newest) or DEFAULTS
    habits = habits_of(
        study.store.ask(history.review_events), days, study.config.limits.new_per_day
    )
    return (fitting.simulate(parameters, retention, habits) for retention in _RETENTIONS)


def habits_of(reviews: Iterable[Review], days: int, new_per_day: int) -> Habits:
    """Seconds and shares of the buttons; where there are too few answers, those of many people."""
    seconds: dict[int, list[float]] = {button: [] for button in _BUTTONS}
    first: Counter[int] = Counter()
    later: Counter[int] = Counter()
    seen = set()
    for review in reviews_in_effect(reviews):
        if review.grade is None:
            continue
        button = rating_of(review.grade)
        if review.duration_ms:
            seconds[button].append(review.duration_ms / 1000)
        if review.kind is ReviewKind.GRADED:
            (later if review.card in seen else first)[button] += 1
            seen.add(review.card)
    timed = {
        button: median(spent) for button, spent in seconds.items() if len(spent) >= _FEWEST_TIMED
    }
    return Habits(
        days=days,
        new_per_day=new_per_day,
        seconds=timed,
        first=_shares(first, _BUTTONS, (0.24, 0.094, 0.495, 0.171)),
        passes=_shares(later, _BUTTONS[1:], (0.224, 0.631, 0.145)),
    )


def _shares(
    counted: Counter[int], buttons: Iterable[int], usual: tuple[float, ...]
) -> tuple[float, ...]:
    numbers = [counted[button] for button in buttons]
    total = sum(numbers)
    return tuple(n / total for n in numbers) if total >= _FEWEST_TIMED else usual
