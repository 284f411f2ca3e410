"""One session, step by step, and against the queue built anew after every answer."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.queue import Queue
from srs.room import Limits
from srs.session import Session, begin, drop, followed_by, hide, rate, reveal, undo
from tests.queues import build
from tests.samples import TODAY, Learner, cards_of

NAMES = "abcdefgh"
GRADES = st.integers(0, 5)


def over(names: str) -> Session:
    """A session over new cards."""
    return begin(Queue(new=tuple(CardId(name) for name in names)))


def waiting(session: Session) -> str:
    return "".join(session.waiting)


def test_a_session_goes_through_the_queue_in_its_order() -> None:
    session = begin(Queue(due=(CardId("d"),), new=(CardId("n"),), drills=(CardId("r"),)))
    assert waiting(session) == "dnr"
    assert session.current == "d"


def test_what_follows_a_card_leaves_it_as_it_is_shown() -> None:
    session = followed_by(reveal(over("b")), tuple(CardId(name) for name in "abc"))

    assert waiting(session) == "bac"
    assert session.revealed
    assert waiting(followed_by(over(""), (CardId("a"),))) == "a"


def test_an_answer_is_hidden_until_it_is_revealed() -> None:
    session = over("ab")
    assert not session.revealed
    assert reveal(session).revealed
    assert reveal(reveal(session)) == reveal(session)
    assert hide(reveal(session)) == session


def test_the_next_card_is_hidden_again() -> None:
    assert not rate(reveal(over("ab")), 4).revealed


@pytest.mark.parametrize("grade", [4, 5])
def test_from_four_up_a_card_is_done(grade: int) -> None:
    assert waiting(rate(over("abc"), grade)) == "bc"


@pytest.mark.parametrize("grade", [0, 1, 2, 3])
def test_below_four_a_card_comes_again_after_all_others(grade: int) -> None:
    assert waiting(rate(over("abc"), grade)) == "bca"


def test_drills_go_round_until_each_is_settled() -> None:
    session = over("abc")
    asked = ""
    for grade in (2, 4, 2, 2, 4, 4):
        asked += session.current or "-"
        session = rate(session, grade)
    assert asked == "abcaca"
    assert session.current is None


def test_at_the_end_there_is_nothing_to_reveal_or_rate() -> None:
    session = rate(over("a"), 4)
    assert session.current is None
    assert not reveal(session).revealed
    with pytest.raises(ValueError, match="order"):
        rate(session, 4)


def test_a_card_that_is_not_asked_any_more_is_passed_over() -> None:
    session = reveal(rate(over("abc"), 2))
    assert waiting(drop(session, CardId("b"))) == "ca"
    assert not drop(session, CardId("b")).revealed
    assert waiting(drop(session, CardId("a"))) == "bc"
    assert drop(session, CardId("a")).revealed
    assert drop(session, CardId("z")) == session


def test_an_answer_copies_none_of_the_cards_that_wait() -> None:
    session = over("abc")
    assert rate(session, 4).order is session.order
    assert rate(session, 2).order is session.order


def test_sessions_that_ask_the_same_are_equal() -> None:
    later = rate(over("ab"), 2)
    same = Session((CardId("b"), CardId("a")), answered=1)
    assert (later, hash(later)) == (same, hash(same))
    assert later != over("ba")


def test_progress_through_a_session() -> None:
    session = over("ab")
    assert (session.answered, session.total) == (0, 2)
    session = rate(session, 2)
    assert (session.answered, session.total) == (1, 3)
    session = rate(rate(session, 4), 4)
    assert (session.answered, session.total) == (3, 3)


def test_an_answer_of_an_earlier_session_can_be_undone() -> None:
    session = undo(over("ab"), CardId("z"))
    assert (waiting(session), session.answered) == ("zab", 0)


@given(st.lists(GRADES, max_size=20), GRADES)
def test_undo_restores_the_session(grades: list[int], last: int) -> None:
    session = over(NAMES)
    for grade in grades:
        session = rate(session, grade) if session.current else session
    if session.current:
        assert undo(rate(reveal(session), last), session.current) == session


@given(st.lists(GRADES, max_size=20))
def test_undoing_all_answers_leads_back_to_the_beginning(grades: list[int]) -> None:
    session, cards = over(NAMES), list[CardId]()
    for grade in grades:
        if session.current:
            cards.append(session.current)
            session = rate(session, grade)
    for card in reversed(cards):
        session = undo(session, card)
    assert session == over(NAMES)


EARLIER = st.lists(
    st.tuples(st.sampled_from(NAMES), GRADES, st.integers(0, 9)).map(
        lambda step: (step[0], step[1], TODAY - timedelta(days=step[2]))
    ),
    max_size=12,
).map(lambda steps: sorted(steps, key=lambda step: step[2]))
"""Answers of the last days and of earlier today, before the session begins."""

LIMITS = st.builds(Limits, st.integers(0, 6), st.integers(0, 6))
MOVES = st.lists(st.none() | GRADES, max_size=25)
"""Grades for the card on the screen; None for an undo."""


@given(EARLIER, LIMITS, MOVES)
def test_a_lost_session_begins_anew_where_it_was(
    earlier: list[tuple[str, int, date]], limits: Limits, moves: list[int | None]
) -> None:
    cards, learner = cards_of(NAMES), Learner()
    for name, grade, day in earlier:
        learner.answer(name, grade, day)
    session = begin(build(cards, learner.progress, TODAY, limits))
    for move in moves:
        if move is None and session.answered:
            undone = learner.undo()
            assert undone is not None
            session = undo(session, undone.card)
        elif move is not None and session.current is not None:
            learner.answer(session.current, move)
            session = rate(session, move)
        assert session.waiting == build(cards, learner.progress, TODAY, limits).order
