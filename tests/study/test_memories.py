"""Another scheduler in the settings: the history is replayed, and nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from srs.card import CardId
from srs.config import DeckConfig
from srs.schedule.fsrs6 import DEFAULTS, FsrsMemory
from srs.schedule.sm2 import Sm2Memory
from srs.store import Store, content, fitted, history
from srs.study import answers, maintenance
from srs.study.memories import follow_settings
from srs.study.study import Study
from tests.samples import cards_of
from tests.study.clock import Clock, a_study

A, B = CardId("a"), CardId("b")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        study = a_study(store, clock, *cards_of("ab"))
        for grade, days in ((4, 1), (5, 6), (2, 1), (4, 3)):
            answers.answer(study, A, grade)
            clock.pass_days(days)
        answers.answer(study, B, 3)
        yield study


def by_fsrs(study: Study) -> Study:
    return replace(study, config=replace(study.config, scheduler="fsrs"))


def test_there_and_back_again(study: Study) -> None:
    before = study.store.ask(history.progress)
    assert follow_settings(by_fsrs(study)) == 2
    there = study.store.ask(history.progress)
    assert isinstance(there[A].memory, FsrsMemory)
    assert there[A].due != before[A].due
    assert follow_settings(study) == 2
    assert study.store.ask(history.progress) == before


def test_settings_that_did_not_change_compute_nothing(study: Study) -> None:
    assert follow_settings(study) == 0
    follow_settings(by_fsrs(study))
    assert follow_settings(by_fsrs(study)) == 0


def test_answers_undo_and_repair_go_by_fsrs(study: Study, clock: Clock) -> None:
    fsrs = by_fsrs(study)
    follow_settings(fsrs)
    before = fsrs.store.ask(history.progress)
    clock.pass_days(9)
    after = answers.answer(fsrs, A, 4).progress
    assert isinstance(after.memory, FsrsMemory)
    assert answers.preview(fsrs, B, (2, 5))[5] > answers.preview(fsrs, B, (2, 5))[2]
    assert maintenance.examine(fsrs).outdated == ()
    answers.undo(fsrs)
    assert fsrs.store.ask(history.progress) == before
    maintenance.repair(fsrs)
    assert fsrs.store.ask(history.progress) == before


def test_a_deck_may_have_a_scheduler_of_its_own(study: Study) -> None:
    (deck,) = {card.note.deck for card in study.store.ask(content.all_cards)}
    own = replace(study.config, of_decks={deck: DeckConfig(scheduler="fsrs")})
    follow_settings(replace(study, config=own))
    assert isinstance(study.store.ask(history.progress)[A].memory, FsrsMemory)
    elsewhere = replace(study.config, of_decks={"other": DeckConfig(scheduler="fsrs")})
    follow_settings(replace(study, config=elsewhere))
    assert isinstance(study.store.ask(history.progress)[A].memory, Sm2Memory)


def test_newly_fitted_parameters_are_another_scheduler(study: Study) -> None:
    fsrs = by_fsrs(study)
    follow_settings(fsrs)
    study.store.do(fitted.add_parameters, (1.5, *DEFAULTS[1:]), 0)
    assert follow_settings(fsrs) == 2
    assert study.store.ask(fitted.newest) == (1.5, *DEFAULTS[1:])


def test_a_log_that_moves_to_a_deck_with_another_scheduler_takes_its_history_along(
    study: Study,
) -> None:
    """What was made by SM-2 is not begun anew by FSRS, even before the settings are followed."""
    mixed = replace(
        study,
        config=replace(study.config, of_decks={"tools": DeckConfig(scheduler="fsrs")}),
    )
    moved = [
        replace(card, note=replace(card.note, deck="tools"))
        for card in study.store.ask(content.all_cards)
    ]
    study.store.do(content.save, moved)
    after = answers.answer(mixed, A, 4).progress
    assert isinstance(after.memory, FsrsMemory)
    assert after.reviews == 5
    follow_settings(mixed)
    assert maintenance.examine(mixed).outdated == ()
    assert study.store.ask(history.stored_progress, A) == after
