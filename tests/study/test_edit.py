"""A card in its owner's words, and the choice between them and those of the log."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from srs.card import Card, CardId
from srs.errors import CardError, UsageError
from srs.note import Kind
from srs.store import Store, content
from srs.store import history as review_log
from srs.study.answers import answer, undo
from srs.study.cards import former
from srs.study.edit import edit, keep, reset_words
from srs.study.generate import generate
from srs.study.search import search
from srs.study.study import Study
from srs.study.today import queue_of
from tests.study.clock import Clock, a_study

LOG = """## 2024.3.9
《InstructGPT》
    1，RM，每条指令采样9个回答来排序
    2，优势：快、省、稳
    3，发展历程：SGD, Momentum, RMSProp, Adam
"""


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock())


@pytest.fixture
def log(study: Study, tmp_path: Path) -> Path:
    path = tmp_path / "log.md"
    path.write_text(LOG, encoding="utf-8")
    generate(study, [path])
    return path


def rewrite(study: Study, log: Path, old: str, new: str) -> None:
    log.write_text(log.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    generate(study, [log])


def card_of(study: Study, kind: Kind) -> Card:
    return next(card for card in study.store.ask(content.all_cards) if card.note.kind is kind)


def test_what_is_not_given_stays(study: Study, log: Path) -> None:
    assert log
    before = card_of(study, Kind.NUMBER)
    after = edit(study, before.id, question="  How many answers are ranked?\n")
    assert after.note.question == "How many answers are ranked?"
    assert after.note.answer == before.note.answer
    assert study.store.ask(content.one, before.id) == after


def test_it_stays_through_readings_with_its_schedule(study: Study, log: Path) -> None:
    card = edit(study, card_of(study, Kind.NUMBER).id, question="How many?")
    progress = answer(study, card.id, 4).progress
    rewrite(study, log, "## 2024", "# My notes\n\n## 2024")
    generate(study, [log], again=True)
    kept = study.store.ask(content.one, card.id)
    assert kept is not None
    assert kept.note.question == "How many?"
    assert not kept.in_conflict
    assert study.store.ask(review_log.stored_progress, card.id) == progress


def test_members_of_a_list_stand_a_line_each(study: Study, log: Path) -> None:
    assert log
    card = edit(study, card_of(study, Kind.LIST).id, answer="快\n\n  省  \n")
    assert (card.note.items, card.note.answer) == (("快", "省"), "快\n省")
    ordered = edit(study, card_of(study, Kind.SEQUENCE).id, answer="1. SGD\nAdam")
    assert (ordered.note.items, ordered.note.answer) == (("SGD", "Adam"), "1. SGD\n2. Adam")


@pytest.mark.parametrize("side", ["question", "answer"])
def test_a_card_without_text_is_refused(study: Study, log: Path, side: str) -> None:
    assert log
    before = study.store.ask(content.all_cards)
    with pytest.raises(UsageError, match="needs a question and an answer"):
        edit(study, before[0].id, **{side: " \n"})
    with pytest.raises(CardError, match="no card"):
        edit(study, CardId("nobody"), question="?")
    assert study.store.ask(content.all_cards) == before


def test_writing_what_the_log_says_takes_the_edit_back(study: Study, log: Path) -> None:
    assert log
    before = card_of(study, Kind.NUMBER)
    edit(study, before.id, question="How many?")
    assert edit(study, before.id, question=before.note.question).edited is None
    edit(study, before.id, question="How many?")
    assert reset_words(study, before.id) == before


def test_when_both_have_changed_the_owner_chooses(study: Study, log: Path) -> None:
    card = edit(study, card_of(study, Kind.NUMBER).id, question="How many?")
    with pytest.raises(CardError, match="nothing to choose"):
        keep(study, card_of(study, Kind.LIST).id, "mine")
    rewrite(study, log, "采样9个", "采样4个")
    (found,) = search(study, "is:conflict")
    assert (found.card.note.question, found.card.note.answer) == ("How many?", "9个")
    mine = keep(study, card.id, "mine")
    assert (mine.note.answer, mine.in_conflict) == ("9个", False)
    rewrite(study, log, "采样4个", "采样5个")
    theirs = keep(study, card.id, "theirs")
    assert (theirs.note.answer, theirs.edited) == ("5个", None)
    assert search(study, "is:conflict") == []


def test_a_changed_fact_is_asked_today_and_told_until_it_is_answered(
    study: Study, log: Path
) -> None:
    card = card_of(study, Kind.NUMBER)
    progress = answer(study, card.id, 4).progress
    history = study.store.ask(review_log.review_events)
    assert card.id not in queue_of(study).due
    rewrite(study, log, "采样9个", "采样4个")
    assert queue_of(study).due == (card.id,)
    assert study.store.ask(review_log.stored_progress, card.id) == progress
    assert study.store.ask(review_log.review_events) == history
    (found,) = search(study, "is:changed")
    assert (found.due, found.card.id) == (study.today, card.id)
    before = former(study, found.card)
    assert before is not None
    assert before.answer == "9个"
    answer(study, card.id, 5)
    assert (queue_of(study).due, search(study, "is:changed")) == ((), [])
    undo(study)
    assert queue_of(study).due == (card.id,)


def test_rewording_brings_nothing_forward(study: Study, log: Path) -> None:
    card = card_of(study, Kind.NUMBER)
    answer(study, card.id, 4)
    rewrite(study, log, "来排序", "并且排序")
    assert queue_of(study).due == ()


@pytest.mark.parametrize(("question", "told"), [("____ 和 ____ 两种", None), (None, "九个；十个")])
def test_gaps_and_answers_stay_as_many_as_each_other(
    study: Study, log: Path, question: str | None, told: str | None
) -> None:
    assert log
    before = card_of(study, Kind.NUMBER)
    if told is None:
        with pytest.raises(UsageError, match="a gap of the question has no answer"):
            edit(study, before.id, question=question)
        assert study.store.ask(content.one, before.id) == before
    else:  # one gap may hold whatever its owner writes
        assert edit(study, before.id, answer=told).note.answer == told
