"""The inbox: draft after draft, a word on each, and every word taken back again."""

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

import srs.store.verdicts
from srs.card import Card, CardId, Newer, Status
from srs.errors import StoreError
from srs.origin import Source
from srs.store import content as card_rows
from srs.store import verdicts
from srs.study.study import Study
from srs.tui.edit.screen import EditScreen, TypedScreen
from srs.tui.faces.prose import Prose
from srs.tui.home.screen import HomeScreen
from srs.tui.inbox.end import InboxEndScreen
from srs.tui.inbox.screen import InboxScreen
from srs.tui.inbox.several import SeveralScreen
from tests.samples import a_card, cards_of, changed
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_lines, screen_text

App = Pilot[None]
TINY = (40, 12)


def drafts_of(names: str, deck: str = "papers") -> list[Card]:
    return [
        replace(card, status=Status.DRAFT, note=changed(card.note, quote=f"{card.id}: That."))
        for card in cards_of(names, deck)
    ]


def statuses(study: Study) -> str:
    """The first letter of each status: d(raft), a(ctive), r(ejected)."""
    return "".join(card.status[0] for card in study.store.ask(card_rows.all_cards))


def shown(pilot: App) -> str:
    return screen_text(pilot.app)


LOG = "1，残差网络的优势：易优化、精度高\n2，shortcut 用于跳过一层或多层\n3，共 152 层\n"


def a_chinese_draft(folder: Path) -> Card:
    log = folder / "nets.md"
    log.write_text(LOG, encoding="utf-8")
    card = a_card("a", deck="nets", status=Status.DRAFT)
    content = changed(
        card.note,
        question="ResNet：shortcut 用来做什么？",
        answer="跳过一层或多层",
        source=Source(str(log), 2, 2),
        quote=LOG.split("\n")[1],
        rule="verb.purpose",
        sure=False,
        flags=("L07",),
    )
    return replace(card, note=content)


def solid(pilot: App) -> str:
    """What is shown, without spaces, line breaks and the bar beside the lines."""
    return "".join(shown(pilot).replace("▌", "").split())


@pytest.mark.parametrize("size", [TINY, SMALL, USUAL, LARGE])
@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_a_draft_stands_with_its_reason_and_its_lines(
    size: tuple[int, int], theme: str, tmp_path: Path
) -> None:
    with a_study_of(a_chinese_draft(tmp_path)) as study:
        async with an_app(study, "inbox").run_test(size=size) as pilot:
            await pilot.press(*(["t"] if theme == "light" else []))
            await pilot.pause()
            top = solid(pilot)
            await pilot.press("pagedown")
            await pilot.pause()
            bottom = solid(pilot)

    for text in ("ResNet：shortcut用来做什么？", "跳过一层或多层", "L07leaning", "1of1"):
        assert text in top
    for text in (">2，shortcut用于跳过一层或多层", "2023-06-04"):
        assert text in top + bottom


async def test_in_a_wide_terminal_the_lines_stand_beside_the_draft(tmp_path: Path) -> None:
    with a_study_of(a_chinese_draft(tmp_path)) as study:
        async with an_app(study, "inbox").run_test(size=(120, 20)) as pilot:
            await pilot.pause()
            beside = [line for line in screen_lines(pilot.app) if "shortcut 用来" in line]
            assert "1，残差网络的优势" in beside[0]


async def test_the_screen_to_the_letter() -> None:
    with a_study_of(*drafts_of("ab")) as study:
        async with an_app(study, "inbox").run_test(size=SMALL) as pilot:
            await pilot.pause()
            assert screen_lines(pilot.app) == SCREEN.splitlines()


SCREEN = """\
  papers                                           1 of 2

  What is a?
  ────────────────────────────────────────────────────────

  That.

  basic · waits: nothing but your word is missing

  ▌ 1 > a: That.
  ▌ /logs/papers.md:1 · 2023-06-04 · Attention Is All You…








a Accept  r Reject  e Edit  s Skip  u Undo  q Leave  ? Help
"""


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        (["a"], "add"),
        (["enter"], "add"),
        (["1"], "add"),
        (["１"], "add"),
        (["ａ"], "add"),
        (["r"], "rdd"),
        (["2"], "rdd"),
        (["s", "a"], "dad"),
        (["right", "r"], "drd"),
        (["4", "left", "a"], "add"),
        (["a", "r", "a"], "ara"),
        (["space", "space"], "ddd"),
    ],
)
async def test_a_key_for_each_word_with_an_input_method_on_or_off(
    keys: list[str], after: str
) -> None:
    with a_study_of(*drafts_of("abc")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press(*keys)
            assert statuses(study) == after


async def test_undo_goes_back_step_by_step_to_before_this_session() -> None:
    with a_study_of(*drafts_of("ab")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("a")
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("r")
            assert isinstance(pilot.app.screen, InboxEndScreen)
            await pilot.press("u")
            assert (statuses(study), "What is b?" in shown(pilot)) == ("ad", True)
            await pilot.press("ｕ")
            assert (statuses(study), "What is a?" in shown(pilot)) == ("dd", True)
            assert "1 of 2" in shown(pilot)


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        (["A", "1"], "aaad"),
        (["A", "e"], "aaad"),
        (["Ａ", "１"], "aaad"),
        (["R", "2"], "rrrr"),
        (["R", "r"], "rrrr"),
        (["A", "escape"], "dddd"),
        (["A", "enter", "escape"], "dddd"),
        (["A", "1", "u"], "dddd"),
        (["s", "R", "2", "u", "a"], "dadd"),
    ],
)
async def test_all_of_an_entry_or_rule_at_once_and_back_at_once(
    keys: list[str], after: str
) -> None:
    with a_study_of(*drafts_of("abc"), *drafts_of("d", "tools")) as study:
        async with an_app(study, "inbox").run_test(size=SMALL) as pilot:
            await pilot.press(*keys)
            assert statuses(study) == after


async def test_how_many_it_would_be_is_told_before() -> None:
    with a_study_of(*drafts_of("abc"), *drafts_of("d", "tools")) as study:
        async with an_app(study, "inbox").run_test(size=SMALL) as pilot:
            await pilot.press("A")
            await pilot.pause()
            assert isinstance(pilot.app.screen, SeveralScreen)
            told = shown(pilot)
    assert "Accept several at once?" in told
    assert "1  all of this entry (3)  2023-06-04 · Attention Is All" in told
    assert "2  all of this rule (4)  written.qa" in told


async def test_the_end_counts_all_of_them_and_an_undo_tells_how_many() -> None:
    with a_study_of(*drafts_of("abc"), an_offer("z")) as study:
        async with an_app(study, "inbox").run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("A", "2")
            await pilot.pause()
            assert "3 accepted, 1 with new words" in shown(pilot)
            await pilot.press("u")
            await pilot.pause()
            told = solid(pilot)
    assert "Tookback:takeof1card.Tookback:acceptof3cards." in told
    assert "1of4" in told


async def test_nothing_to_take_back_is_said() -> None:
    with a_study_of(*drafts_of("a")) as study:
        async with an_app(study, "inbox").run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("u")
            await pilot.pause()
            assert "There is no verdict to take back." in shown(pilot)
            assert "What is a?" in shown(pilot)


async def test_only_this_log_and_all_again() -> None:
    with a_study_of(*drafts_of("a"), *drafts_of("bc", "tools")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("s", "l")
            assert "1 of 2" in shown(pilot)
            await pilot.press("l")
            assert "2 of 3" in shown(pilot)


async def test_the_end_of_one_log_is_not_that_of_the_inbox() -> None:
    with a_study_of(*drafts_of("a"), *drafts_of("bc", "tools")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("l", "a")
            assert "Still in the inbox: 2 drafts" in shown(pilot)


async def test_at_the_end_it_says_what_was_done_and_goes_home() -> None:
    with a_study_of(*drafts_of("abcd")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("a", "a", "r", "s")
            assert "2 accepted, 1 rejected" in shown(pilot)
            assert "Still in the inbox: 1 draft" in shown(pilot)
            await pilot.press("enter")
            await pilot.pause()
            assert isinstance(pilot.app.screen, HomeScreen)
            assert "1 draft waits for your word" in shown(pilot)


async def test_what_was_taken_back_is_not_counted_at_the_end() -> None:
    with a_study_of(*drafts_of("a")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("a", "u", "r")
            assert "1 rejected" in shown(pilot)
            assert "accepted" not in shown(pilot)


async def test_an_empty_inbox_says_so() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.pause()
            assert "The inbox is empty" in shown(pilot)


async def test_home_counts_what_waits_and_i_shows_it() -> None:
    with a_study_of(*cards_of("a"), *drafts_of("bc", "tools")) as study:
        async with an_app(study, "home").run_test(size=SMALL) as pilot:
            await pilot.pause()
            assert "2 drafts wait for your word: press i" in shown(pilot)
            assert "i Inbox" in shown(pilot)
            await pilot.press("i")
            await pilot.pause()
            assert "What is b?" in shown(pilot)
            await pilot.press("q")
            await pilot.pause()
            assert isinstance(pilot.app.screen, HomeScreen)


async def test_home_does_not_speak_of_an_empty_inbox() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study, "home").run_test(size=SMALL) as pilot:
            await pilot.pause()
            assert "nbox" not in shown(pilot)
            await pilot.press("i")
            await pilot.pause()
            assert isinstance(pilot.app.screen, HomeScreen)


async def test_a_failure_is_told_and_the_draft_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise StoreError("srs.db: another program is using it", "close it")

    with a_study_of(*drafts_of("ab")) as study:
        async with an_app(study, "inbox").run_test(notifications=True, size=USUAL) as pilot:
            monkeypatch.setattr(srs.store.verdicts, "append_verdicts", locked)
            await pilot.press("a")
            await pilot.pause()
            assert "another program is using it" in shown(pilot)
            assert "What is a?" in shown(pilot)
            assert statuses(study) == "dd"


def wording(study: Study) -> tuple[str, str]:
    card = study.store.ask(card_rows.one, CardId("a"))
    assert card is not None
    return card.note.question, card.note.answer


AS_IT_WAS = ("What is a?", "That.")


@pytest.mark.parametrize("save", ["f2", "ctrl+s"])
async def test_an_edit_is_saved_and_the_draft_waits_on(save: str) -> None:
    with a_study_of(*drafts_of("ab")) as study:
        async with an_app(study, "inbox").run_test(size=TINY) as pilot:
            await pilot.press("e", *"问", "tab", "q", "?", save)
            await pilot.pause()
            assert wording(study) == ("What is a?问", "That.q?")
            assert "What is a?问" in shown(pilot)
            assert statuses(study) == "dd"

            await pilot.press("u")
            assert wording(study) == AS_IT_WAS


async def test_escape_leaves_an_edit_at_once_when_nothing_was_typed() -> None:
    with a_study_of(*drafts_of("a")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("e", "escape")
            await pilot.pause()
            assert isinstance(pilot.app.screen, InboxScreen)
            assert study.store.ask(verdicts.verdict_events) == []


@pytest.mark.parametrize("leave", ["escape", "ctrl+q"])
async def test_typed_words_are_not_dropped_without_asking(leave: str) -> None:
    with a_study_of(*drafts_of("a")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("e", "x", leave)
            await pilot.pause()
            assert isinstance(pilot.app.screen, TypedScreen)
            await pilot.press("escape")
            await pilot.pause()
            assert isinstance(pilot.app.screen, EditScreen)
            assert pilot.app.screen.typed.question == "What is a?x"


@pytest.mark.parametrize(
    ("key", "question"), [("enter", "What is a?x"), ("1", "What is a?x"), ("d", "What is a?")]
)
async def test_when_asked_one_saves_or_discards(key: str, question: str) -> None:
    with a_study_of(*drafts_of("a")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("e", "x", "escape", key)
            await pilot.pause()
            assert isinstance(pilot.app.screen, InboxScreen)
            assert wording(study)[0] == question


async def test_an_edit_that_cannot_be_saved_stays_open() -> None:
    with a_study_of(*drafts_of("a")) as study:
        async with an_app(study, "inbox").run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("e")
            await pilot.pause()
            pilot.app.screen.query_one("#new-answer", TextArea).text = " "
            await pilot.press("f2")
            await pilot.pause()
            assert "a card needs a question" in shown(pilot).replace("▌", "")
            assert isinstance(pilot.app.screen, EditScreen)
            assert wording(study) == AS_IT_WAS


async def test_help_lists_the_keys_of_the_inbox() -> None:
    with a_study_of(*drafts_of("a")) as study:
        async with an_app(study, "inbox").run_test(size=LARGE) as pilot:
            await pilot.press("?")
            await pilot.pause()
            for word in ("Accept", "Reject", "Only this log"):
                assert word in shown(pilot)


def an_offer(name: str, *, answer: str = "This.") -> Card:
    """A card that keeps what an earlier version made of its line."""
    card = a_card(name)
    other = changed(card.note, question=f"What was {name}?", answer=answer)
    return replace(card, newer=Newer(other))


async def test_an_offer_is_shown_before_and_after() -> None:
    with a_study_of(an_offer("a")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.pause()
            told = solid(pilot)
    before, after = told.index("Whatisa?That."), told.index("Whatwasa?This.")
    assert before < told.index("Anewerversionofsrswordsit") < after
    assert "accepttakestheotherwords,rejectkeepsthese" in told


async def test_in_a_wide_terminal_both_wordings_stand_beside_each_other_above_the_lines() -> None:
    with a_study_of(an_offer("a")) as study:
        async with an_app(study, "inbox").run_test(size=(120, 20)) as pilot:
            await pilot.pause()
            told = screen_lines(pilot.app)
    both = next(at for at, line in enumerate(told) if "What is a?" in line)
    assert "What was a?" in told[both]
    assert "Q: What is a?" in "".join(told[both + 1 :])


async def test_the_words_that_prove_a_draft_are_underlined_without_any_colour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with a_study_of(a_chinese_draft(tmp_path)) as study:
        app = an_app(study, "inbox")
        async with app.run_test(size=USUAL) as pilot:
            await pilot.pause()
            quote = app.screen.query_one("#quote", Prose)
            strips = [quote.render_line(y) for y in range(quote.size.height)]
    underlined = [
        part.text for strip in strips for part in strip if part.style and part.style.underline
    ]
    assert underlined == ["跳过一层或多层"]


@pytest.mark.parametrize(("key", "question"), [("a", "What was a?"), ("r", "What is a?")])
async def test_an_offer_is_taken_or_refused_and_undone(key: str, question: str) -> None:
    with a_study_of(an_offer("a"), *drafts_of("b")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press(key)
            assert wording(study)[0] == question
            assert (statuses(study), "What is b?" in shown(pilot)) == ("ad", True)
            await pilot.press("u")
            assert wording(study)[0] == "What is a?"
            assert "1 of 2" in shown(pilot)
            await pilot.press(key, "s")
            end = {"a": "1 with new words", "r": "1 with their old words"}[key]
            assert end in shown(pilot)
            assert "Still in the inbox: 1 draft" in shown(pilot)


async def test_an_offer_that_is_edited_is_the_last_word() -> None:
    with a_study_of(an_offer("a"), *drafts_of("b")) as study:
        async with an_app(study, "inbox").run_test(size=USUAL) as pilot:
            await pilot.press("e", *"?!", "f2")
            await pilot.pause()
            assert wording(study)[0] == "What is a??!"
            assert "1 of 1" in shown(pilot)


async def test_home_counts_offers_too() -> None:
    with a_study_of(an_offer("a"), *drafts_of("bc", "tools")) as study:
        async with an_app(study, "home").run_test(size=USUAL) as pilot:
            await pilot.pause()
            assert "2 drafts and 1 offer wait: press i" in shown(pilot)
            await pilot.press("i")
            await pilot.pause()
            assert "1 of 3" in shown(pilot)


async def test_an_offer_and_its_card_stand_together_in_the_smallest_terminal() -> None:
    with a_study_of(an_offer("a")) as study:
        async with an_app(study, "inbox").run_test(size=TINY) as pilot:
            await pilot.pause()
            top = solid(pilot)
            await pilot.press("pagedown")
            await pilot.pause()
            assert "Whatwasa?" in top + solid(pilot)
