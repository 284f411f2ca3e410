"""Schedulers by name: what is asked of each, of the two there are and of one that is entered."""

import subprocess
import sys
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.evaluate import Answer, trial
from srs.query import FoundCard, matches, parse_query
from srs.schedule import registry
from srs.schedule.fsrs6 import ALGORITHM as FSRS
from srs.schedule.progress import replay
from srs.schedule.scheduler import Algorithm, Memory, ScheduleSettings, Timeless, only_beginning
from srs.schedule.sm2 import ALGORITHM as SM2
from tests.samples import TODAY, Learner, cards_of
from tests.schedule.leitner import LEITNER, Box

ALL = [SM2, FSRS, LEITNER]
AS_USUAL = ScheduleSettings(0.9)
ANSWERS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 400)), min_size=1, max_size=8)


@pytest.fixture
def leitner(monkeypatch: pytest.MonkeyPatch) -> Algorithm:
    monkeypatch.setitem(registry.ALGORITHMS, LEITNER.name, LEITNER)
    return LEITNER


def learned(algorithm: Algorithm, answers: list[tuple[int, int]]) -> Memory:
    scheduler, memory = algorithm.make(AS_USUAL), None
    for grade, gap in answers:
        memory = scheduler.grade(memory, grade, gap)
    assert memory is not None
    return memory


@pytest.mark.parametrize("algorithm", ALL, ids=lambda each: each.name)
@given(answers=ANSWERS)
def test_a_memory_comes_back_from_its_names_and_numbers(
    algorithm: Algorithm, answers: list[tuple[int, int]]
) -> None:
    memory = learned(algorithm, answers)
    known = memory.as_dict()
    assert algorithm.from_dict(known) == memory
    assert known["interval"] == memory.interval
    told = {name: known[name] / units for name, units in algorithm.figures.items()}
    assert memory.figures() == told


@pytest.mark.parametrize("algorithm", ALL, ids=lambda each: each.name)
@given(answers=ANSWERS, drilled=st.integers(0, 5))
def test_where_only_grades_matter_neither_days_nor_drills_do(
    algorithm: Algorithm, answers: list[tuple[int, int]], drilled: int
) -> None:
    scheduler, memory = algorithm.make(AS_USUAL), None
    if not isinstance(scheduler, Timeless):
        return
    for known in range(len(answers)):
        grades = [grade for grade, _ in answers[known:]]
        assert scheduler.graded(memory, grades) == learned(algorithm, answers)
        memory = learned(algorithm, answers[: known + 1])
        assert scheduler.drill(memory, drilled) == memory


def test_sm2_is_replayed_in_one_go() -> None:
    assert isinstance(SM2.make(AS_USUAL), Timeless)
    assert not isinstance(FSRS.make(AS_USUAL), Timeless)


@pytest.mark.parametrize("algorithm", ALL, ids=lambda each: each.name)
def test_the_key_of_a_scheduler_begins_with_its_model(algorithm: Algorithm) -> None:
    assert algorithm.make(AS_USUAL).key.split(" ")[0] == algorithm.model


@pytest.mark.parametrize(
    ("algorithm", "said"),
    [(SM2, "ease 2.50"), (FSRS, "stability 2.3 days, difficulty 2.1"), (LEITNER, "box 1")],
    ids=lambda each: getattr(each, "name", ""),
)
def test_a_memory_tells_a_person_what_it_holds(algorithm: Algorithm, said: str) -> None:
    assert learned(algorithm, [(4, 0)]).describe() == said


def test_only_a_scheduler_that_can_follows_the_parameters_that_were_fitted() -> None:
    asked = []

    def fitted() -> None:
        asked.append("the store")

    for algorithm in ALL:
        algorithm.make(ScheduleSettings(0.9, fitted))
    assert asked == ["the store"]


def test_a_scheduler_says_whether_every_new_card_comes_back_on_the_same_day() -> None:
    first = [only_beginning(algorithm.make(AS_USUAL)) for algorithm in ALL]
    assert first == [1, None, 1]


def test_a_memory_is_read_by_the_scheduler_whose_key_stands_beside_it(leitner: Algorithm) -> None:
    memory = learned(leitner, [(4, 0), (4, 1)])
    assert registry.memory_from("boxes 1", memory.as_dict()) == Box(2, 2)


def test_of_a_scheduler_that_is_not_there_the_interval_is_left() -> None:
    memory = registry.memory_from("boxes 1", {"box": 1, "interval": 3})
    assert (memory.interval, memory.figures(), memory.as_dict()) == (3, {}, {"interval": 3})
    assert "not there" in memory.describe()


def test_a_history_is_replayed_by_a_further_scheduler_and_an_answer_taken_back(
    leitner: Algorithm,
) -> None:
    learner, scheduler = Learner(), leitner.make(AS_USUAL)
    for grade, day in ((4, 0), (5, 1), (2, 4)):
        learner.answer("one", grade, TODAY + timedelta(days=day))
    assert replay(learner.log, lambda _: scheduler)["one"].memory == Box(1, 3)  # type: ignore[index]
    learner.undo(TODAY + timedelta(days=4))
    state = replay(learner.log, lambda _: scheduler)["one"]  # type: ignore[index]
    assert (state.memory, state.due) == (Box(2, 2), TODAY + timedelta(days=4))


def test_what_it_tells_can_be_asked_for(leitner: Algorithm) -> None:
    learner = Learner()
    learner.answer("a", 4)
    state = replay(learner.log, lambda _: leitner.make(AS_USUAL))
    cards = [FoundCard(card, state.get(card.id), TODAY) for card in cards_of("ab")]

    def found(query: str) -> list[str]:
        return [each.card.id for each in cards if matches(parse_query(query), each)]

    assert (found("box=1"), found("box>1"), found("ease<9")) == (["a"], [], [])


def test_it_is_tried_beside_the_others(leitner: Algorithm) -> None:
    answers = [Answer("a", day, 3) for day in (0, 1, 3, 9, 20, 40, 80, 160)]
    assert set(trial(answers).models) > {"sm2", "fsrs6", leitner.model}


def test_who_learns_by_another_scheduler_does_not_wait_for_fsrs() -> None:
    program = (
        "import sys, srs.schedule.registry as r; r.ALGORITHMS['sm2']; print('fsrs' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"
