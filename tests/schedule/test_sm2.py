"""SM-2 against intervals worked out by hand, against vectors, and by its laws."""

import json
import math
import os
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from srs.schedule.sm2 import MAXIMUM_INTERVAL, START_EASE, Sm2Memory, graded_memory

GRADES = st.integers(0, 5)
PASSES = st.integers(3, 5)
FAILURES = st.integers(0, 2)
MEMORIES = st.builds(
    Sm2Memory,
    repetitions=st.integers(0, 60),
    interval=st.integers(1, MAXIMUM_INTERVAL),
    ease=st.integers(130, 1000),
)
KNOWN = MEMORIES.filter(lambda memory: memory.repetitions >= 2)


def history(grades: str) -> list[Sm2Memory]:
    """The memory after each of `grades`, a digit each, every one given on the due day."""
    memories: list[Sm2Memory] = []
    memory = None
    for grade in grades:
        memory = graded_memory(memory, int(grade))
        memories.append(memory)
    return memories


@pytest.mark.parametrize(
    ("grades", "intervals", "eases"),
    [
        # 6 * 2.5 = 15, 15 * 2.5 = 37.5, 38 * 2.5 = 95, 95 * 2.5 = 237.5
        ("444444", [1, 6, 15, 38, 95, 238], [250, 250, 250, 250, 250, 250]),
        # 6 * 2.8 = 16.8, 17 * 2.9 = 49.3, 50 * 3.0 = 150, 150 * 3.1 = 465
        ("555555", [1, 6, 17, 50, 150, 465], [260, 270, 280, 290, 300, 310]),
        # 6 * 2.08 = 12.48, 13 * 1.94 = 25.22, 26 * 1.80 = 46.8, 47 * 1.66 = 78.02
        ("333333", [1, 6, 13, 26, 47, 79], [236, 222, 208, 194, 180, 166]),
        # 6 * 2.22 = 13.32, 14 * 2.32 = 32.48
        ("4335", [1, 6, 14, 33], [250, 236, 222, 232]),
        # forgotten: from the beginning, with the ease kept; 6 * 3.0 = 18
        ("551555", [1, 6, 1, 1, 6, 18], [260, 270, 270, 280, 290, 300]),
        ("44424", [1, 6, 15, 1, 1], [250, 250, 250, 250, 250]),
        ("0012", [1, 1, 1, 1], [250, 250, 250, 250]),
    ],
)
def test_intervals_and_eases_worked_out_by_hand(
    grades: str, intervals: list[int], eases: list[int]
) -> None:
    memories = history(grades)
    assert [memory.interval for memory in memories] == intervals
    assert [memory.ease for memory in memories] == eases


def test_a_whole_number_of_days_is_not_rounded_up() -> None:
    """50 * 2.9 is 145; in floating point, with the ease summed up, it is a little more."""
    assert math.ceil(50 * (2.5 + 0.1 + 0.1 + 0.1 + 0.1)) == 146
    assert history("55554")[-1] == Sm2Memory(repetitions=5, interval=145, ease=290)


@pytest.mark.parametrize(
    ("grade", "ease"), [(5, 260), (4, 250), (3, 236), (2, 250), (1, 250), (0, 250)]
)
def test_the_first_answer(grade: int, ease: int) -> None:
    assert graded_memory(None, grade) == Sm2Memory(int(grade >= 3), 1, ease)


def test_ease_stops_at_its_minimum() -> None:
    assert [memory.ease for memory in history("3" * 10)[-4:]] == [152, 138, 130, 130]


def test_repetitions_count_successes_in_a_row() -> None:
    assert [memory.repetitions for memory in history("4534204")] == [1, 2, 3, 4, 0, 0, 1]


def test_the_interval_stops_at_a_century() -> None:
    assert history("5" * 30)[-1].interval == MAXIMUM_INTERVAL


@pytest.mark.skipif(not os.environ.get("SRS_TEST_DATA"), reason="needs SRS_TEST_DATA")
def test_vectors() -> None:
    file = Path(os.environ["SRS_TEST_DATA"]) / "sm2" / "vectors.json"
    vectors = json.loads(file.read_text(encoding="utf-8"))["vectors"]
    assert vectors
    for vector in vectors:
        grades = "".join(str(grade) for grade in vector["grades"])
        expected = [
            Sm2Memory(repetitions, interval, round(ease * 100))
            for _, repetitions, interval, ease in vector["P"]
        ]
        assert history(grades) == expected, grades


@given(st.lists(GRADES, min_size=1, max_size=60))
def test_whatever_is_answered_interval_and_ease_stay_in_bounds(grades: list[int]) -> None:
    for memory in history("".join(map(str, grades))):
        assert 1 <= memory.interval <= MAXIMUM_INTERVAL
        assert memory.ease >= 130


@given(MEMORIES, FAILURES)
def test_forgetting_starts_anew_and_leaves_the_ease_alone(memory: Sm2Memory, grade: int) -> None:
    assert graded_memory(memory, grade) == Sm2Memory(0, 1, memory.ease)


@given(MEMORIES, PASSES)
def test_ease_follows_the_published_formula_exactly(memory: Sm2Memory, grade: int) -> None:
    miss = 5 - grade
    change = Fraction("0.1") - miss * (Fraction("0.08") + miss * Fraction("0.02"))
    expected = max(Fraction("1.3"), Fraction(memory.ease, 100) + change)
    assert Fraction(graded_memory(memory, grade).ease, 100) == expected


@example(Sm2Memory(3, interval=75, ease=136), 4)  # 102 days; 75 * 1.36 as floats is more
@given(KNOWN, PASSES)
def test_the_interval_is_the_exact_product_rounded_up(memory: Sm2Memory, grade: int) -> None:
    after = graded_memory(memory, grade)
    exact = memory.interval * Fraction(after.ease, 100)
    assert after.interval == min(MAXIMUM_INTERVAL, math.ceil(exact))


@given(st.none() | MEMORIES)
def test_a_better_grade_never_brings_a_card_back_sooner(memory: Sm2Memory | None) -> None:
    intervals = [graded_memory(memory, grade).interval for grade in range(6)]
    assert intervals == sorted(intervals)


@given(st.lists(FAILURES, max_size=20))
def test_a_card_that_was_never_remembered_keeps_its_first_ease(grades: list[int]) -> None:
    assert {memory.ease for memory in history("".join(map(str, grades)))} <= {START_EASE}
