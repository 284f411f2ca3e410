"""A session in the inbox: draft after draft, beside what another window does meanwhile."""

from collections.abc import Iterator

import pytest

from srs.card import CardId, Status
from srs.errors import CardError
from srs.store import Store, content
from srs.study import inbox_session
from srs.study.answers import answer
from srs.study.study import Study
from srs.study.undo import undo
from srs.study.verdicts import give_by_name, reword
from srs.verdict import Sides, VerdictKind
from tests.samples import a_card
from tests.study.clock import Clock, a_study

ACCEPT, REJECT = VerdictKind.ACCEPT, VerdictKind.REJECT


@pytest.fixture
def study() -> Iterator[Study]:
    """The drafts a, b, c of one log and d of another, and the card z."""
    drafts = [a_card(name, status=Status.DRAFT, position=at) for at, name in enumerate("abc")]
    with Store.open("sqlite://") as store:
        other = a_card("d", deck="tools", status=Status.DRAFT)
        yield a_study(store, Clock(), *drafts, other, a_card("z", position=9))


def test_a_session_goes_through_what_waits_in_log_order(study: Study) -> None:
    now = inbox_session.begin(study, "papers")
    assert now.drafts == ("a", "b", "c")
    now = inbox_session.decide(study, now, ACCEPT)
    now = inbox_session.step(study, now, 1)
    now = inbox_session.decide(study, now, REJECT)
    assert (now.drafts, now.current) == (("b",), None)
    assert now.said == {ACCEPT: 1, REJECT: 1}


def test_only_the_drafts_of_one_log_go_on_at_the_one_that_is_shown(study: Study) -> None:
    now = inbox_session.step(study, inbox_session.begin(study, None), 1)
    now = inbox_session.only(study, now, None, "/logs/papers.md")
    assert (now.drafts, now.current) == (("a", "b", "c"), "b")


def test_a_draft_that_another_window_has_judged_is_passed_over(study: Study) -> None:
    now = inbox_session.begin(study, "papers")
    give_by_name(study, ACCEPT, ["a"])
    after = inbox_session.decide(study, now, REJECT)
    assert [card.id for card in after.passed] == ["a"]
    assert (after.current, after.said) == ("b", {})


def test_a_draft_that_was_worded_anew_is_shown_anew_and_not_judged(study: Study) -> None:
    now = inbox_session.begin(study, "papers")
    card = study.store.ask(content.one, CardId("a"))
    assert card is not None
    reword(study, card, Sides("What is it?", "This."))
    after = inbox_session.decide(study, now, ACCEPT)
    assert (after.reworded, after.current, after.said) == (True, "a", {})
    with pytest.raises(CardError, match="worded anew elsewhere"):
        inbox_session.edit(study, now, Sides("And now?", "That."))


def test_its_undo_takes_back_a_verdict_and_never_an_answer(study: Study) -> None:
    now = inbox_session.decide(study, inbox_session.begin(study, "papers"), ACCEPT)
    answer(study, CardId("z"), 4)
    undone = inbox_session.undo(study, now)
    assert undone is not None
    back, act = undone
    assert (back.current, back.said[ACCEPT], act.cards) == ("a", 0, ("a",))
    assert inbox_session.undo(study, back) is None
    assert [review.card for review in undo(study).reviews] == ["z"]
