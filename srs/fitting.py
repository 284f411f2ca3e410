"""Fitting FSRS to a history, and simulating it: the only door to `fsrs-rs-python`.

That package is an extra, because it is compiled and its wheels carry no licence file:
the extra `optimize` of the distribution.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from srs.errors import UsageError
from srs.evaluate.answers import Step
from srs.schedule.fsrs6 import within_bounds
from srs.translation import mark

_SEED = 42


@dataclass(frozen=True, slots=True)
class Workload:
    """What a year with FSRS costs and gives at one retention."""

    retention: float
    reviews_per_day: float
    minutes_per_day: float
    remembered: float
    """Cards that would be remembered at the end."""
    cards: float
    """Cards introduced."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How somebody learns: what a simulation needs to know."""

    days: int
    new_per_day: int
    seconds: Mapping[int, float]
    """Seconds that an answer with button 1-4 takes."""
    first: Sequence[float]
    """The shares of buttons 1-4 among first answers."""
    passes: Sequence[float]
    """The shares of buttons 2-4 among later answers that were passes."""


def is_there() -> bool:
    """Whether the extra is installed."""
    try:
        import fsrs_rs_python  # noqa: F401, PLC0415  # an extra: it may be missing
    except ImportError:
        return False
    return True


def fit(histories: Sequence[Sequence[Step]]) -> tuple[float, ...]:
    """The 21 parameters of FSRS-6 that fit `histories` best.

    Each history ends with the review that is to be predicted. Raises UsageError without the
    extra.
    """
    rs = _library()
    items = [
        rs.FSRSItem([rs.FSRSReview(step.rating, step.gap) for step in history])
        for history in histories
    ]
    fitted = rs.FSRS(list(rs.DEFAULT_PARAMETERS)).compute_parameters(items)
    return within_bounds(map(float, fitted))


def simulate(parameters: Sequence[float], retention: float, habits: Habits) -> Workload:
    """The workload at one retention. Raises UsageError without the extra."""
    rs, days = _library(), habits.days
    config = rs.default_simulator_config()
    config.deck_size = max(1, habits.new_per_day * days)
    config.learn_span, config.learn_limit = days, habits.new_per_day
    config.max_cost_perday = float(days) * 86_400  # no cap: what a day costs is what is asked
    config.first_rating_prob = list(habits.first)
    config.review_rating_prob = list(habits.passes)
    config.state_rating_costs = [
        [habits.seconds.get(button, cost) for button, cost in enumerate(costs, 1)]
        for costs in config.state_rating_costs
    ]
    result = rs.simulate(list(parameters), retention, config, _SEED)
    learned = float(sum(result.learn_cnt_per_day))
    return Workload(
        retention=retention,
        reviews_per_day=(sum(result.review_cnt_per_day) + learned) / days,
        minutes_per_day=sum(result.cost_per_day) / days / 60,
        remembered=float(result.memorized_cnt_per_day[-1]),
        cards=learned,
    )


def _library() -> Any:  # noqa: ANN401  # it has no types
    try:
        import fsrs_rs_python  # noqa: PLC0415  # an extra: it may be missing
    except ImportError as error:
        raise UsageError(
            mark("this needs the extra package fsrs-rs-python"),
            mark(
                "'pip install fsrs-rs-python' beside srs, or install srs with its extra 'optimize' "
                "(the wheels of that package carry no licence file)"
            ),
        ) from error
    return fsrs_rs_python
