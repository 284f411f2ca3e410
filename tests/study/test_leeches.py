"""Leeches: cards that are forgotten again and again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from srs.card import CardId, Status
from srs.errors import UsageError
from srs.making import make_notes
from srs.parse import read_text
from srs.schedule.progress import reviews_in_effect
from srs.store import Store, content, history, verdicts
from srs.study.answers import answer, undo
from srs.study.forms import offers, take_form
from srs.study.search import search
from srs.study.study import Study
from srs.study.undo import undo as undo_any
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.samples import cards_of
from tests.study.clock import Clock, a_study

A = CardId("a")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock, *cards_of("ab"))


def forget(study: Study, clock: Clock, times: int) -> list[bool]:
    """Remember and forget in turn; whether each lapse made the card a leech."""
    found = []
    for _ in range(times):
        answer(study, A, 4)
        clock.pass_days(1)
        found.append(answer(study, A, 1).leech)
        clock.pass_days(1)
    return found


def test_the_eighth_lapse_makes_a_leech_and_then_every_fourth(study: Study, clock: Clock) -> None:
    assert [n + 1 for n, leech in enumerate(forget(study, clock, 17)) if leech] == [8, 12, 16]
    assert [found.card.id for found in search(study, "is:leech")] == [A]
    assert [found.card.id for found in search(study, "tag:leech")] == [A]
    assert [c.status for c in study.store.ask(content.all_cards)] == [Status.ACTIVE, Status.ACTIVE]


def test_a_leech_is_suspended_where_the_settings_say_so_and_undo_takes_it_back(
    study: Study, clock: Clock
) -> None:
    strict = replace(study, config=replace(study.config, leech_lapses=2, leeches="suspend"))
    assert forget(strict, clock, 2) == [False, True]
    assert study.store.ask(content.status_count, Status.SUSPENDED) == 1
    undo(study)  # whatever the settings say by now
    assert study.store.ask(content.status_count, Status.SUSPENDED) == 0
    assert [event.kind for event in study.store.ask(verdicts.verdict_events)] == ["suspend", "undo"]


def test_one_undo_takes_back_answer_and_suspension(study: Study, clock: Clock) -> None:
    strict = replace(study, config=replace(study.config, leech_lapses=2, leeches="suspend"))
    forget(strict, clock, 2)
    taken = undo_any(strict)
    assert taken.act is None
    assert [event.grade for event in taken.reviews] == [1]
    assert study.store.ask(content.status_count, Status.SUSPENDED) == 0
    assert len(reviews_in_effect(study.store.ask(history.review_events))) == 3


def test_what_its_owner_suspended_later_stays_suspended(study: Study, clock: Clock) -> None:
    strict = replace(study, config=replace(study.config, leech_lapses=2, leeches="suspend"))
    forget(strict, clock, 2)
    give_by_name(study, VerdictKind.UNSUSPEND, [A])
    give_by_name(study, VerdictKind.SUSPEND, [A])
    undo(strict)
    assert study.store.ask(content.status_count, Status.SUSPENDED) == 1


def a_leech(clock: Clock, store: Store) -> Study:
    source = "核心部件：甲部件、乙部件、丙部件、丁部件"
    log = read_text(f"## 2023.6.4\n\n{source}\n", "log.md")
    (made,) = [each for each in make_notes(log, "log.md", "log").notes if each.items]
    listed, beside = (replace(card, note=made) for card in cards_of("ab"))
    return a_study(store, clock, listed, replace(beside, status=Status.DRAFT))


def test_a_list_is_offered_with_cues_and_drafts_of_its_lines_beside_it(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        study = a_leech(clock, store)
        card = store.ask(content.one, A)
        assert card is not None
        found = offers(study, card)
        assert [form.name for form in found.forms] == ["gaps"]
        assert [other.id for other in found.waiting] == ["b"]


def test_a_form_that_was_taken_keeps_the_schedule_and_can_be_taken_back(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        study = a_leech(clock, store)
        before = answer(study, A, 4).progress
        card = store.ask(content.one, A)
        assert card is not None
        after = take_form(study, card, "gaps")
        assert after.note.items == ("乙部件", "丁部件")
        assert store.ask(history.stored_progress, A) == before
        undo_any(study)
        back = store.ask(content.one, A)
        assert back is not None
        assert back.note == card.note


def test_a_form_that_a_card_does_not_have_is_refused(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        study = a_leech(clock, store)
        card = store.ask(content.one, A)
        assert card is not None
        with pytest.raises(UsageError, match="no form 'question'"):
            take_form(study, card, "question")
