"""Two windows over one file: what one does, the other tells, and nothing counts twice."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from textual.app import App
from textual.widgets import TextArea

from srs.card import CardId, Status
from srs.store import Store, content, history, verdicts
from srs.study.answers import answer
from srs.study.edit import edit
from srs.study.study import Study
from srs.study.undo import undo
from srs.study.verdicts import give_by_name, reword
from srs.verdict import Sides, VerdictKind
from tests.samples import a_card, cards_of
from tests.study.clock import Clock, a_study
from tests.tui.screens import USUAL, an_app, screen_text

Windows = tuple[Study, Study]


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    """Two studies of one file: the cards a, b, c, and the drafts x, y, z."""
    with ExitStack() as stack:
        one, other = (stack.enter_context(Store.open(tmp_path / "srs.db")) for _ in range(2))
        drafts = [a_card(name, status=Status.DRAFT, position=9 + n) for n, name in enumerate("xyz")]
        yield a_study(one, Clock(), *cards_of("abc"), *drafts), a_study(other, Clock())


def said(app: App[None]) -> str:
    """What the screen tells for a while."""
    return "\n".join(notice.message for notice in app._notifications)  # noqa: SLF001  # drawn when they fade in


async def test_a_card_that_the_other_one_answered_is_told_and_skipped(windows: Windows) -> None:
    one, other = windows
    app = an_app(one)
    async with app.run_test(size=USUAL) as pilot:
        await pilot.press("space")
        answer(other, CardId("a"), 4)
        await pilot.press("3")
        assert "Answered elsewhere meanwhile, and not asked twice: What is a?" in said(app)
        assert "What is b?" in screen_text(app)
        await pilot.press("space", "3")
        assert "What is c?" in screen_text(app)
    assert [review.card for review in one.store.ask(history.review_events)] == ["a", "b"]


async def test_two_screens_go_through_one_queue(windows: Windows) -> None:
    first, second = (an_app(study) for study in windows)
    async with first.run_test(size=USUAL) as one, second.run_test(size=USUAL) as other:
        for window in (one, other, one, other, one, other):
            await window.press("space")
            await window.press("3")
    assert sorted(review.card for review in windows[0].store.ask(history.review_events)) == [
        "a",
        "b",
        "c",
    ]


async def test_a_card_that_the_other_one_worded_anew_is_shown_anew(windows: Windows) -> None:
    one, other = windows
    app = an_app(one)
    async with app.run_test(size=USUAL) as pilot:
        await pilot.press("space")
        edit(other, CardId("a"), question="What else is a?")
        await pilot.press("3")
        assert "Worded anew meanwhile" in said(app)
        assert "What else is a?" in screen_text(app)
        assert one.store.ask(history.review_events) == []
        await pilot.press("space", "3")
    assert [review.card for review in one.store.ask(history.review_events)] == ["a"]


async def test_a_deck_that_went_ends_the_review(windows: Windows) -> None:
    one, other = windows
    app = an_app(one)
    async with app.run_test(size=USUAL) as pilot:
        other.store.do(content.set_status, [CardId(name) for name in "abc"], Status.RETIRED)
        await pilot.press("space")
        assert "3 cards were answered or put aside elsewhere" in said(app)
        assert "Done for today" in screen_text(app)


async def test_undo_says_what_of_the_other_one_it_took_back(windows: Windows) -> None:
    one, other = windows
    app = an_app(one)
    async with app.run_test(size=USUAL) as pilot:
        answer(other, CardId("b"), 4)
        await pilot.press("u")
        assert "Took back an answer that was not given here" in said(app)
        assert "What is b?" in said(app)
        assert "What is b?" in screen_text(app)
        await pilot.press("space", "3")
        assert len([review for review in one.store.ask(history.review_events) if review.grade]) == 2


async def test_a_draft_that_the_other_one_judged_is_told_and_skipped(windows: Windows) -> None:
    one, other = windows
    app = an_app(one, "inbox")
    async with app.run_test(size=USUAL) as pilot:
        give_by_name(other, VerdictKind.REJECT, ["x"])
        await pilot.press("a")
        assert "Judged elsewhere meanwhile, it is rejected now: What is x?" in said(app)
        assert "What is y?" in screen_text(app)
        give_by_name(other, VerdictKind.ACCEPT, ["y"])
        await pilot.press("s")
        await pilot.press("r")
    statuses = {str(card.id): card.status for card in one.store.ask(content.all_cards)}
    assert [statuses[name] for name in "xyz"] == [Status.REJECTED, Status.ACTIVE, Status.REJECTED]
    assert len(one.store.ask(verdicts.verdict_events)) == 3


async def test_an_edit_of_what_the_other_one_changed_keeps_what_was_typed(windows: Windows) -> None:
    one, other = windows
    app = an_app(one, "inbox")
    async with app.run_test(size=USUAL) as pilot:
        await pilot.press("e", *"mine")
        edit(other, CardId("x"), question="Theirs?")
        await pilot.press("f2")
        assert "worded anew elsewhere meanwhile" in said(app)
        assert "mine" in app.screen.query_one("#new-question", TextArea).text
    [card] = [card for card in one.store.ask(content.all_cards) if card.id == "x"]
    assert card.note.question == "Theirs?"


def test_an_edit_taken_back_leads_to_the_words_that_stood_there(windows: Windows) -> None:
    one, other = windows
    seen = one.store.ask(content.one, CardId("a"))
    assert seen
    edit(other, CardId("a"), question="Theirs?")
    reword(one, seen, Sides("Mine?", "That."))
    undo(one)
    card = one.store.ask(content.one, CardId("a"))
    assert card
    assert card.note.question == "Theirs?"


async def test_a_clock_that_is_put_back_during_a_review_is_told(windows: Windows) -> None:
    one, _ = windows
    app = an_app(one)
    async with app.run_test(size=USUAL) as pilot:
        await pilot.press("space", "3")
        assert isinstance(one.now, Clock)
        one.now.pass_days(-3)
        await pilot.press("space", "3")
        assert "The clock was put back" in said(app)
    again = an_app(one, "home")
    async with again.run_test(size=USUAL):
        assert said(again) == "", "the last answer is of now"
