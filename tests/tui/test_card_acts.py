"""What may be done to the card that is asked, besides answering it."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from gettext import NullTranslations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Static

from srs import translation
from srs.card import Card, CardId, Status
from srs.locale import speak
from srs.store import content, history, verdicts
from srs.study import review_acts, review_session
from srs.study.answers import answer
from srs.study.edit import edit
from srs.study.study import Study
from srs.study.today import Wanted
from srs.tui.edit.screen import EditScreen
from srs.tui.help.screen import live_keys
from srs.tui.review.end import EndScreen
from srs.tui.review.screen import ReviewScreen
from srs.tui.review.status import StatusLine
from srs.tui.review.why import WhyScreen
from tests.samples import a_card, an_own_card, cards_of, changed
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_text


def said(app: App[None]) -> str:
    """What the screen tells for a while."""
    notices = [notice.message for notice in app._notifications]  # noqa: SLF001  # drawn when they fade in
    lines = app.screen.query("StatusLine.-saying #said").results(Static)
    return "\n".join([*notices, *(str(line.content) for line in lines)])


async def uncovered(pilot: Pilot[None]) -> str:
    """What is shown when the message over it is gone."""
    pilot.app.screen.query_one(StatusLine).hush()
    await pilot.pause()
    return screen_text(pilot.app)


@pytest.fixture(autouse=True)
def _long_enough_to_see(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("srs.tui.frame.notifications.SECONDS_TO_SEE", 600)
    monkeypatch.setattr("srs.tui.review.acts.SECONDS_TO_SEE", 600)


@pytest.fixture
def _chinese() -> Iterator[None]:
    speak({}, "zh_CN")
    yield
    translation.use(NullTranslations())


def state(study: Study, name: str = "a") -> Card:
    card = study.store.ask(content.one, CardId(name))
    assert card is not None
    return card


def with_new_per_day(study: Study, number: int) -> Study:
    return replace(study, config=replace(study.config, new_per_day=number))


@pytest.mark.parametrize("first", [(), ("space",)], ids=["before", "behind the answer"])
@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("-", Status.SUSPENDED),
        ("－", Status.SUSPENDED),
        ("b", Status.ACTIVE),
        ("ｘ", Status.REJECTED),
    ],
)
async def test_a_card_is_put_aside_and_taken_back(
    key: str, status: Status, first: tuple[str, ...]
) -> None:
    with a_study_of(*cards_of("ab")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press(*first, key)
            assert "What is b?" in screen_text(app)
            assert "That." not in screen_text(app)
            assert (state(study).status, bool(state(study).buried)) == (status, key == "b")
            assert "1 new" in await uncovered(pilot)

            await pilot.press("u")
            assert "What is a?" in screen_text(app)
            assert "Took back: " in said(app)
            assert "2 new" in await uncovered(pilot)
            assert state(study) == a_card("a")


async def test_the_last_card_put_aside_is_the_end_and_comes_back_from_there() -> None:
    with a_study_of(*cards_of("a")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("x")
            assert isinstance(app.screen, EndScreen)
            assert "Not asked any more, and its rule hears it." in said(app)
            await pilot.press("u")
            assert "What is a?" in screen_text(app)
            assert state(study).status is Status.ACTIVE


async def test_a_flag_is_a_sign_before_the_deck_and_goes_by_the_same_key() -> None:
    with a_study_of(*cards_of("a")) as study:
        app = an_app(study)
        async with app.run_test(size=SMALL) as pilot:
            await pilot.press("space", "f")
            assert "Flagged." in screen_text(app)
            assert "⚑ papers" in await uncovered(pilot)
            assert "That." in screen_text(app)
            assert state(study).flagged
            await pilot.press("ｆ")
            assert "⚑" not in await uncovered(pilot)
            assert not state(study).flagged


@pytest.mark.parametrize("first", [(), ("space",)], ids=["before", "behind the answer"])
async def test_the_card_is_worded_anew_and_shown_so(first: tuple[str, ...]) -> None:
    with a_study_of(*cards_of("ab")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press(*first, "e")
            assert isinstance(app.screen, EditScreen)
            await pilot.press("!", "f2")
            assert isinstance(app.screen, ReviewScreen)
            assert "What is a?!" in screen_text(app)
            assert ("That." in screen_text(app)) is bool(first)
            assert said(app) == ""

            await pilot.press("u")
            assert "What is a?!" not in screen_text(app)
            assert "Took back: edit of 1 card." in said(app)


async def test_words_that_another_window_overtook_stay_to_be_copied() -> None:
    with a_study_of(*cards_of("ab")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("e", "!")
            edit(study, CardId("a"), question="Other words?")
            await pilot.press("f2")
            assert "nothing is saved" in said(app)
            assert isinstance(app.screen, EditScreen)


async def test_why_this_card_tells_all_but_the_answer_before_it_is_shown() -> None:
    card = a_card("a")
    note = changed(card.note, quote="a: That.", rule="verb.purpose", flags=("L07",))
    with a_study_of(replace(card, note=note), a_card("b", position=9)) as study:
        app = an_app(study)
        async with app.run_test(size=LARGE) as pilot:
            await pilot.press("i")
            assert isinstance(app.screen, WhyScreen)
            told = screen_text(app)
            for text in ("id", "a", "verb.purpose: ", "leaning", "/logs/papers.md:1", "new"):
                assert text in told
            assert "Again 1 d · Hard 1 d · Good 1 d · Easy 1 d" in told
            assert "That." not in told

            await pilot.press("y", "escape")
            assert app.clipboard == "a"
            await pilot.press("space", "ｉ")
            assert "a: That." in screen_text(app)


async def test_why_this_card_tells_its_schedule_and_its_answers() -> None:
    with a_study_of(*cards_of("a")) as study:
        answer(study, CardId("a"), 2, 12_000)
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("i")
            told = " ".join(screen_text(app).split())
            for text in (
                "due 2026-03-11, interval 1 day, ease 2.50",
                "100 % to be known today",
                "2026-03-10 grade 2 · 12 s",
            ):
                assert text in told
            assert study.store.ask(history.review_events)[0].grade == 2


@pytest.mark.usefixtures("_chinese")
async def test_why_this_card_speaks_chinese() -> None:
    with a_study_of(*cards_of("a")) as study:
        app = an_app(study)
        async with app.run_test(size=(30, 20)) as pilot:
            await pilot.press("i")
            told = screen_text(app)
            for text in ("为什么有这张卡片", "规则", "重来", "关闭"):
                assert text in told


async def test_more_new_cards_come_at_the_end() -> None:
    with a_study_of(*cards_of("abcd")) as whole:
        study = with_new_per_day(whole, 1)
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.pause()
            assert "1 new" in screen_text(app)
            await pilot.press("m")
            assert "3 more new cards." in said(app)
            assert "4 new  0 due   0/4" in await uncovered(pilot)
            assert "What is a?" in screen_text(app)
            await pilot.press("ｍ")
            assert "There is no further new card." in said(app)


async def test_a_practice_has_no_more_new_cards() -> None:
    with a_study_of(*cards_of("ab")) as study:
        app = an_app(study, wanted=Wanted(practice=True))
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("m")
            assert "0/2" in screen_text(app)
            assert all("More new" not in label for _, label in live_keys(app.screen))


@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("end", "home"), ("G", "home")])
async def test_a_long_answer_scrolls_by_the_keys_of_vim(down: str, up: str) -> None:
    card = a_card("long")
    text = "\n".join(f"line {number}" for number in range(40))
    with a_study_of(replace(card, note=changed(card.note, answer=text))) as study:
        app = an_app(study)
        async with app.run_test(size=SMALL) as pilot:
            await pilot.press("space", *[down] * 40)
            assert "/logs/papers.md:1" in screen_text(app)
            await pilot.press(*[up] * 40)
            assert "What is long?" in screen_text(app)


async def test_drills_are_counted_apart() -> None:
    with a_study_of(*cards_of("abc")) as study:
        app = an_app(study)
        async with app.run_test(size=SMALL) as pilot:
            await pilot.press("space", "1", "space", "2")
            assert "1 new  0 due  2 drills   2/5" in screen_text(app)


async def test_what_a_key_has_done_is_told_for_a_moment_and_never_over_the_question() -> None:
    card = a_card("a")
    long = replace(card, note=changed(card.note, question="多头注意力是什么？" * 12))
    with a_study_of(long, a_card("b", position=9)) as study:
        app = an_app(study)
        async with app.run_test(size=SMALL) as pilot:
            await pilot.pause()
            before = screen_text(app).splitlines()
            await pilot.press("f")
            after = screen_text(app).splitlines()
            assert after[0].strip() == "Flagged."
            assert after[1:] == before[1:]
            await pilot.press("space")
            assert "⚑ papers" in screen_text(app)


async def test_a_card_without_lines_has_no_log_to_open() -> None:
    with a_study_of(an_own_card("mine")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("o")
            assert "This card has no lines in a log. (e words it anew)" in said(app)


async def test_each_act_is_on_disk_before_the_next_card_shows() -> None:
    with a_study_of(*cards_of("abc")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("-", "f", "b")
            kinds = [verdict.kind for verdict in study.store.ask(verdicts.verdict_events)]
            assert kinds == ["suspend", "flag", "bury"]
            assert "What is c?" in screen_text(app)


@pytest.mark.usefixtures("_chinese")
async def test_the_keys_stand_in_the_help_in_chinese_as_well() -> None:
    with a_study_of(*cards_of("a")) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.pause()
            keys = {name.split()[0]: label for name, label in live_keys(app.screen)}
            assert keys["-"] == "搁置"
            assert keys["b"] == "暂埋到明天"
            assert keys["x"] == "不值得提问"
            assert keys["m"] == "今天再加新卡片"


KEYS = ["space", "1", "3", "-", "b", "x", "f", "u", "m", "j", "p", "i", "escape", "y", "home"]


@settings(deadline=None, max_examples=settings().max_examples // 10)
@given(keys=st.lists(st.sampled_from(KEYS), max_size=25))
def test_whatever_is_pressed_no_answer_is_lost_and_undo_ends_where_it_began(
    keys: list[str],
) -> None:
    async def press() -> None:
        with a_study_of(*cards_of("abcdef")) as whole:
            study = with_new_per_day(whole, 3)
            app = an_app(study)
            async with app.run_test(size=SMALL) as pilot:
                await pilot.pause()
                for key in keys:
                    app.simulate_key(key)
                    await pilot.pause()
                reviews = study.store.ask(history.review_events)
                assert all(review.duration_ms for review in reviews if review.grade is not None)
            back = review_session.begin(study, Wanted())
            while before := review_acts.undo(study, back):
                back = before
            assert study.store.ask(history.progress) == {}

    with asyncio.Runner() as runner:
        runner.run(press())
