"""A card that somebody types in: where it stands, and how it is taken back."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Status
from srs.errors import CardError, UsageError
from srs.note import Kind
from srs.origin import Own
from srs.store import Store, content, history, verdicts
from srs.study import answers, undo
from srs.study.add import DECK, MOST, add, asked_already
from srs.study.study import Study
from srs.study.today import queue_of
from srs.study.verdicts import Act
from srs.text import harmless
from srs.trust import count_verdicts
from srs.verdict import VerdictKind
from tests.samples import cards_of
from tests.study.clock import Clock, a_study


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock, *cards_of("ab", deck=DECK))


def test_it_is_a_card_of_its_owner(study: Study) -> None:
    card = add(study, "What is NSP?", "A guess.")
    assert study.store.ask(content.one, card.id) == card
    assert (card.status, card.note.origin, card.note.deck) == (Status.ACTIVE, Own(), DECK)
    assert (card.note.kind, card.note.rule, card.note.lines) == (Kind.BASIC, "own", None)


def test_it_is_asked_behind_those_of_the_logs_in_the_order_of_typing(study: Study) -> None:
    first, second = (add(study, f"{name}?", name) for name in ("first", "second"))
    other = add(study, "other?", "other", "zoo")
    assert (first.position, second.position, other.position) == (0, 1, 0)
    assert queue_of(study).new == ("a", "b", first.id, second.id, other.id)


def test_undo_turns_it_down_and_says_what_it_took_back(study: Study) -> None:
    card = add(study, "What is NSP?", "A guess.")
    assert undo.undo(study).act == Act(VerdictKind.ADD, (card.id,), (VerdictKind.ADD,))
    after = study.store.ask(content.one, card.id)
    assert after
    assert after.status is Status.REJECTED
    assert card.id not in queue_of(study).new


def test_an_answer_given_after_it_is_taken_back_first(study: Study, clock: Clock) -> None:
    card = add(study, "What is NSP?", "A guess.")
    clock.pass_days(1)
    answers.answer(study, card.id, 4)
    assert undo.undo(study).reviews
    assert study.store.ask(history.stored_progress, card.id) is None
    assert undo.undo(study).act


def test_no_word_about_it_tells_anything_of_the_rules(study: Study) -> None:
    add(study, "What is NSP?", "A guess.")
    assert count_verdicts(study.store.ask(verdicts.verdict_events)) == {}


def test_what_makes_no_card_leaves_nothing_behind(study: Study) -> None:
    before = study.store.ask(content.all_cards)
    for question, answer in (("", "a"), ("q", " "), ("q" * (MOST + 1), "a"), ("_____", "a")):
        with pytest.raises(CardError):
            add(study, question, answer)
    with pytest.raises(UsageError):
        add(study, "q", "a", "::")
    assert study.store.ask(content.all_cards) == before
    assert study.store.ask(verdicts.verdict_events) == []


def test_as_many_letters_as_may_be_are_kept(study: Study) -> None:
    card = add(study, "问" * MOST, "答" * MOST)
    assert study.store.ask(content.one, card.id) == card


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_typed_is_refused_or_comes_back_as_it_was_kept(asked: str, told: str) -> None:
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock())
        try:
            card = add(study, asked, told)
        except CardError:
            assert store.ask(content.all_cards) == []
            return
        assert store.ask(content.one, card.id) == card
        for text in (card.note.question, card.note.answer):
            assert text == harmless(text).strip() != ""


@pytest.mark.parametrize(
    ("asked", "again"),
    [
        ("What is NSP?", "what is  nsp"),
        ("什么是注意力？", "什么是注意力?"),
        ("It divides by ____ here.", "It divides by _____ here"),
        ("100% of ____?", "100% of ＿＿?"),
    ],
)
def test_the_same_question_is_known_again(study: Study, asked: str, again: str) -> None:
    card = add(study, asked, "A guess.")
    assert [each.card.id for each in asked_already(study, again)] == [card.id]
    assert asked_already(study, again + "x") == []
    undo.undo(study)
    assert asked_already(study, again) == []


def test_nothing_is_asked_already_by_no_question(study: Study) -> None:
    assert asked_already(study, " ?") == []
    assert asked_already(study, "") == []
