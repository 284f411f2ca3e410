"""A scheduler that is none of ours, from the settings to the disk and back."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from srs.card import CardId
from srs.schedule import registry
from srs.schedule.sm2 import Sm2Memory
from srs.store import Store, history
from srs.study import answers, maintenance
from srs.study.memories import follow_settings
from srs.study.study import Study
from tests.cli.program import Program, make_program
from tests.samples import TODAY, cards_of
from tests.schedule.leitner import LEITNER, Box
from tests.study.clock import Clock, a_study

A, B = CardId("a"), CardId("b")


@pytest.fixture(autouse=True)
def leitner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry.ALGORITHMS, LEITNER.name, LEITNER)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "srs.db"


@pytest.fixture
def study(place: Path, clock: Clock) -> Iterator[Study]:
    """Two answers to `a`, the second a day after the first."""
    with Store.open(place) as store:
        study = a_study(store, clock, *cards_of("ab"))
        study = replace(study, config=replace(study.config, scheduler="leitner"))
        answers.answer(study, A, 4)
        clock.pass_days(1)
        answers.answer(study, A, 5)
        yield study


def memory(study: Study, card: CardId = A) -> object:
    state = study.store.ask(history.stored_progress, card)
    return state and state.memory


def test_it_decides_when_a_card_comes_back(study: Study) -> None:
    state = study.store.ask(history.stored_progress, A)
    assert state
    assert (state.memory, state.due) == (Box(2, 2), TODAY + timedelta(days=4))
    assert answers.preview(study, A, (2, 4)) == {2: 1, 4: 7}
    assert answers.is_beginning(study, B) is False


def test_what_it_knows_is_on_the_disk(study: Study, place: Path) -> None:
    del study
    with Store.open(place) as store:
        kept = store.ask(history.progress)[A]
        assert (kept.memory, kept.scheduler) == (Box(2, 2), "boxes 1")


def test_an_answer_is_taken_back(study: Study) -> None:
    answers.undo(study)
    assert memory(study) == Box(1, 1)
    answers.undo(study)
    assert memory(study) is None


def test_a_replay_gives_the_same_and_the_doctor_finds_nothing(study: Study) -> None:
    assert follow_settings(study) == 0
    assert not maintenance.examine(study).outdated


def test_there_and_back_nothing_is_lost(study: Study) -> None:
    by_sm2 = replace(study, config=replace(study.config, scheduler="sm2"))
    assert follow_settings(by_sm2) == 1
    assert memory(study) == Sm2Memory(2, 6, 260)
    assert follow_settings(study) == 1
    assert memory(study) == Box(2, 2)


def test_without_it_the_collection_opens_and_is_computed_anew(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(registry.ALGORITHMS, "leitner")
    unread = study.store.ask(history.progress)[A].memory
    assert (unread.interval, unread.figures()) == (3, {})
    assert follow_settings(replace(study, config=replace(study.config, scheduler="sm2"))) == 1
    assert memory(study) == Sm2Memory(2, 6, 260)


@pytest.fixture
def srs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Program:
    program = make_program(tmp_path, monkeypatch, capsys)
    program.configure('timezone = "UTC"\nscheduler = "leitner"\n')
    return program


def test_the_program_tells_what_it_knows(srs: Program) -> None:
    first, second = srs.ids()
    given = srs("answer", first, "good", "--json").json
    assert (given["interval"], given["box"], given["ease"]) == (1, 1, None)
    told = {card["id"]: card["box"] for card in srs("list", "--json").json}
    assert told == {first: 1, second: None}
    assert "interval 1 day, box 1, 1 review" in srs("show", first).out
    assert [card["id"] for card in srs("list", "box<2", "--json").json] == [first]
    assert srs("undo").status == 0
    assert srs("list", "box<2", "--json").json == []
    assert srs("doctor").status == 0


def test_a_name_that_is_none_is_told_with_those_there_are(srs: Program) -> None:
    srs.configure('scheduler = "boxes"\n')
    run = srs("list")
    assert run.status == 1
    assert 'scheduler must be "sm2" or "fsrs" or "leitner", not \'boxes\'' in run.err


def test_figures_are_written_out(srs: Program, tmp_path: Path) -> None:
    first, _ = srs.ids()
    srs("answer", first, "good")
    assert srs("export", tmp_path / "all.json").status == 0
    cards = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert [card["box"] for card in cards] == [1, None]
