"""A card is typed in from the home screen or while browsing, and no typed word is lost."""

from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from srs.store import content
from srs.study.study import Study
from srs.study.today import queue_of
from srs.tui.app import SrsApp
from srs.tui.browse.screen import BrowseScreen
from srs.tui.edit.adding import AddingScreen
from srs.tui.edit.screen import TypedScreen
from srs.tui.home.screen import HomeScreen
from tests.samples import a_card, cards_of
from tests.tui.screens import a_study_of, an_app, screen_text

App = Pilot[None]
LATE = 0.4
"""Seconds after which it is said whether a question is asked already."""


def messages(pilot: App) -> str:
    return "\n".join(notice.message for notice in pilot.app._notifications)  # noqa: SLF001  # drawn when they fade in


async def type_in(pilot: App, question: str, answer: str) -> AddingScreen:
    screen = pilot.app.screen
    assert isinstance(screen, AddingScreen)
    screen.query_one("#new-question", TextArea).load_text(question)
    screen.query_one("#new-answer", TextArea).load_text(answer)
    await pilot.pause(LATE)
    return screen


def questions(study: Study) -> list[str]:
    return [card.note.question for card in study.store.ask(content.all_cards)]


async def test_n_on_the_home_screen_adds_cards_until_it_is_left() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study, "home").run_test() as pilot:
            await pilot.press("n")
            for question in ("什么是过拟合？", "Attention divides by ____ of d_k."):
                screen = await type_in(pilot, question, "答")
                await pilot.press("f2")
                await pilot.pause()
                assert f"Added to own: {question}" in messages(pilot)
                assert screen.focused is screen.query_one("#new-question")
            await pilot.press("escape")
            assert isinstance(pilot.app.screen, HomeScreen)
        assert len(queue_of(study).new) == 3
        assert {"什么是过拟合？", "Attention divides by ____ of d_k."} < {*questions(study)}


async def test_how_a_gap_is_written_stands_there() -> None:
    with a_study_of() as study:
        async with an_app(study, "home").run_test(size=(60, 20)) as pilot:
            await pilot.press("escape", "n")
            await pilot.pause()
            assert "A gap is written ____" in screen_text(pilot.app)


async def test_a_question_that_is_asked_already_is_told_and_its_owner_decides() -> None:
    with a_study_of(a_card("a")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await pilot.press("n")
            await type_in(pilot, "what  is Ａ？", "Another.")
            assert "Asked already, in papers: That." in screen_text(pilot.app)
            await pilot.press("f2")
            await pilot.pause()
            assert len(questions(study)) == 1
            assert "F2 once more" in messages(pilot)
            await pilot.press("f2")
            await pilot.pause()
            assert len(questions(study)) == 2


async def test_what_makes_no_card_is_told_and_stays() -> None:
    with a_study_of() as study:
        async with an_app(study, "home").run_test() as pilot:
            await pilot.press("escape", "n")
            screen = await type_in(pilot, "什么？", "")
            await pilot.press("f2")
            await pilot.pause()
            assert "a card needs an answer" in messages(pilot)
            assert screen.query_one("#new-question", TextArea).text == "什么？"


async def test_leaving_asks_what_becomes_of_typed_words() -> None:
    with a_study_of() as study:
        async with an_app(study, "home").run_test() as pilot:
            await pilot.press("escape", "n")
            await type_in(pilot, "问", "答")
            await pilot.press("escape")
            assert isinstance(pilot.app.screen, TypedScreen)
            await pilot.press("escape", "escape", "enter")
            await pilot.pause()
            assert isinstance(pilot.app.screen, HomeScreen)
            assert questions(study) == ["问"]
            await pilot.press("n")
            await type_in(pilot, "问二", "答")
            await pilot.press("escape", "d")
            assert isinstance(pilot.app.screen, HomeScreen)
            assert questions(study) == ["问"]


async def test_tab_completes_the_deck_and_goes_round_the_fields() -> None:
    with a_study_of(*cards_of("a", "nets::深度")) as study:
        async with an_app(study, "home").run_test() as pilot:
            await pilot.press("n", "tab", "tab")
            deck = pilot.app.screen.query_one("#new-deck", Input)
            assert deck.has_focus
            deck.value = "ne"
            await pilot.press("tab")
            assert deck.value == "nets"
            deck.value = "nets::"
            await pilot.press("tab")
            assert deck.value == "nets::深度"
            await pilot.press("tab")
            assert pilot.app.screen.query_one("#new-question").has_focus
            await type_in(pilot, "层？", "二")
            await pilot.press("f2")
            await pilot.pause()
        assert len(queue_of(study, "nets::深度").new) == 2


async def test_what_is_typed_while_browsing_is_in_the_list_at_once_and_u_takes_it_back() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            await pilot.press("b", "n")
            await type_in(pilot, "新卡片？", "是")
            await pilot.press("f2")
            await pilot.pause()
            await pilot.press("escape")
            await pilot.pause()
            assert isinstance(pilot.app.screen, BrowseScreen)
            assert "新卡片？" in screen_text(pilot.app)
            await pilot.press("u")
            await pilot.pause()
            assert "新卡片？" not in screen_text(pilot.app)


async def test_ctrl_c_drops_no_typed_word_either() -> None:
    with a_study_of() as study:
        async with an_app(study, "home").run_test() as pilot:
            await pilot.press("escape", "n")
            await type_in(pilot, "问", "答")
            assert isinstance(pilot.app, SrsApp)
            await pilot.app.action_quit()
            await pilot.pause()
            assert isinstance(pilot.app.screen, TypedScreen)
