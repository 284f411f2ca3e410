"""What an examination finds, and that a repair gives what the reviews add up to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from srs.card import CardId
from srs.schedule.progress import replay
from srs.store import LogRecord, Store, content, history, kept_counts
from srs.study.answers import answer, undo
from srs.study.maintenance import examine, repair
from srs.study.statistics import counts_of
from srs.study.study import Study
from tests.samples import an_own_card
from tests.study.clock import Clock, a_study

A, B, C = CardId("a"), CardId("b"), CardId("c")


@pytest.fixture
def study() -> Iterator[Study]:
    """Two cards answered, one of them with a drill and an undo, and one card new."""
    clock = Clock()
    with Store.open("sqlite://") as store:
        cards = [an_own_card(name, position=at) for at, name in enumerate("abc")]
        study = a_study(store, clock, *cards)
        answer(study, A, 4)
        answer(study, B, 2)
        answer(study, B, 5)
        undo(study)
        clock.pass_days(1)
        answer(study, A, 3)
        yield study


def test_what_answers_and_undos_leave_is_sound(study: Study) -> None:
    health = examine(study)
    assert (health.problems, health.notes, health.outdated) == ((), (), ())


def test_a_schedule_that_is_wrong_lost_or_invented_is_found(study: Study) -> None:
    kept = study.store.ask(history.progress)
    study.store.do(history.cache_all, {A: kept[A]._replace(lapses=7), C: kept[B]})
    health = examine(study)
    assert health.outdated == (A, B, C)
    assert [problem.split(":")[0] for problem in health.problems] == ["card a", "card b", "card c"]


def test_a_repair_gives_what_the_reviews_add_up_to(study: Study) -> None:
    before, events = study.store.ask(history.progress), study.store.ask(history.review_events)
    study.store.do(history.cache_all, {A: before[A]._replace(lapses=7), C: before[B]})
    repair(study)
    assert study.store.ask(history.progress) == before == replay(events)
    assert study.store.ask(history.review_events) == events
    assert examine(study).problems == ()


def test_figures_that_are_kept_are_held_against_the_reviews(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_counts, "_STRETCH", 2)
    counted = counts_of(study)
    study.store.do(lambda c: c.exec_driver_sql("UPDATE card_tally SET spent = spent + 1"))
    health = examine(study)
    assert health.problems == ("the figures that are kept do not follow from the reviews",)
    assert health.repairable
    repair(study, schedules=bool(health.outdated))
    assert examine(study).problems == ()
    assert counts_of(study) == counted


def test_a_log_that_is_gone_is_worth_a_note_and_no_problem(study: Study, tmp_path: Path) -> None:
    here, gone = tmp_path / "here.md", tmp_path / "gone.md"
    here.touch()
    study.store.do(
        content.save, [], [LogRecord(str(path), "d", "", str(path)) for path in (here, gone)]
    )
    health = examine(study)
    assert health.problems == ()
    assert [str(gone) in note for note in health.notes] == [True]
