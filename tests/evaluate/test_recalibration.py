"""Chances put right by how answers came out."""

import os
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.day import Rollover
from srs.evaluate.recalibration import NEWEST, Recalibration, by_newest, recalibration
from srs.review import Review
from srs.revlogs import read_revlog
from srs.schedule.foreseen import ForeseenAnswer, Step, foreseen_answers
from srs.schedule.fsrs6 import FsrsScheduler

EVERY = 50
"""Answers after which what came true is looked at again: some days' work."""


def answered(chance: float, really: float, number: int) -> list[tuple[float, bool]]:
    luck = random.Random(5)  # noqa: S311  # the same each time
    return [(chance, luck.random() < really) for _ in range(number)]


def test_nothing_is_put_right_without_answers() -> None:
    assert recalibration([]) == Recalibration(0.0, 1.0)
    assert Recalibration()(0.7) == pytest.approx(0.7)


def test_who_remembers_less_than_was_foreseen_is_believed_after_many_answers() -> None:
    few = recalibration(answered(0.9, 0.7, 10))
    many = recalibration(answered(0.9, 0.7, 5_000))
    assert 0.8 < few(0.9) < 0.9
    assert many(0.9) == pytest.approx(0.7, abs=0.02)


def test_each_end_is_put_right_by_itself() -> None:
    found = recalibration([*answered(0.9, 0.95, 5_000), *answered(0.4, 0.2, 5_000)])
    assert found(0.9) == pytest.approx(0.95, abs=0.02)
    assert found(0.4) == pytest.approx(0.2, abs=0.02)


def test_only_the_newest_answers_count() -> None:
    old = [ForeseenAnswer(place, 0.9, passed=False) for place in range(500)]
    new = [ForeseenAnswer(1_000 + place, 0.9, passed=place % 10 > 0) for place in range(NEWEST)]
    assert by_newest([*new, *old])(0.9) == pytest.approx(0.9, abs=0.01)


@given(
    st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=50),
    st.lists(st.floats(0, 1), min_size=2).map(sorted),
)
def test_it_is_a_chance_and_what_was_likelier_stays_so(
    came: list[tuple[float, bool]], chances: list[float]
) -> None:
    found = recalibration(came)
    told = [found(chance) for chance in chances]
    assert all(0 <= chance <= 1 for chance in told)
    assert found.slope < 0 or all(a <= b for a, b in pairwise(told))


@pytest.mark.skipif("SRS_TEST_DATA" not in os.environ, reason="needs the data that CI has")
def test_on_a_real_review_log_each_tenth_comes_true_within_five_points() -> None:
    path = Path(os.environ["SRS_TEST_DATA"]) / "revlogs" / "pyfsrs_josh_review_logs.csv"
    steps: defaultdict[str, list[Step]] = defaultdict(list)
    for place, (card, day, rating) in enumerate(read_revlog(path, Rollover(zone=UTC))):
        steps[card].append((int(card), rating + 1, day, place))
    each_card = (step for of_card in steps.values() for step in of_card)
    came = sorted(
        foreseen
        for _, _, some in foreseen_answers(each_card, FsrsScheduler(), _no_event)
        for foreseen in some
    )
    told = list(_told_before(came))
    tenths: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for chance, passed in told:
        tenths[int(chance * 10)].append((chance, passed))
    enough = {tenth: some for tenth, some in tenths.items() if len(some) >= 100}
    assert set(enough) >= {3, 4, 5, 6, 7, 8, 9}
    for tenth, some in enough.items():
        assert abs(_share(some) - _mean(some)) < 0.05, tenth
    around_60 = [(chance, passed) for chance, passed in told if 0.55 <= chance < 0.65]
    assert abs(_share(around_60) - _mean(around_60)) < 0.03


def _told_before(came: Sequence[ForeseenAnswer]) -> Iterable[tuple[float, bool]]:
    """What would have been told before each answer, knowing those before it."""
    put_right = Recalibration()
    for at, each in enumerate(came):
        if at % EVERY == 0:
            put_right = by_newest(came[:at])
        yield put_right(each.chance), each.passed


def _share(some: Sequence[tuple[float, bool]]) -> float:
    return sum(passed for _, passed in some) / len(some)


def _mean(some: Sequence[tuple[float, bool]]) -> float:
    return sum(chance for chance, _ in some) / len(some)


def _no_event(place: int) -> Review:
    raise AssertionError(place)
