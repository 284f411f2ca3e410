"""On every screen, in a language that nobody speaks: whatever can be read there was not translated."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from gettext import NullTranslations
from pathlib import Path

import pytest
from textual.app import App
from textual.widgets import Input, Static

from srs import translation
from srs.card import STATUS_NAMES, Card, Edited, Newer, Status
from srs.collection import Collection
from srs.config import Grades
from srs.day import interval
from srs.errors import CardError
from srs.note import Kind, wording
from srs.origin import LogLines, Model
from srs.reasons import LINTS, lint_in_words
from srs.review import ReviewKind
from srs.study import clock, inbox_session
from srs.study.answers import answer
from srs.study.inbox import Waiting
from srs.study.study import Study
from srs.study.today import Wanted
from srs.study.verdicts import give_by_name
from srs.translation import spoken
from srs.tui import Start
from srs.tui.charts.forecast import NextDay, next_day_text
from srs.tui.faces import card_view
from srs.tui.help.screen import live_keys
from srs.tui.home.sample import SampleScreen
from srs.tui.keys.review import BUTTONS
from srs.tui.words import elsewhere, waiting
from srs.tui.words.names import KINDS, VERDICTS
from srs.tui.words.reading import report_of
from srs.tui.words.text import span
from srs.verdict import Sides, VerdictKind
from tests.locale.pseudo import Pseudo, untranslated
from tests.samples import TODAY, a_card, changed
from tests.tui.screens import a_study_of, an_app, screen_text

SIZE = (90, 60)
"""The inbox is one column, and nothing is cut off."""
RULE = "written.qa"
KEYS = ("Enter", "Space", "Esc", "Tab", "pgup", "pgdn", "F2")
DATA = ("srs", "logs", ".md", "llm-papers", RULE, *KEYS)


@pytest.fixture(autouse=True)
def _nobodys_language() -> Iterator[None]:
    translation.use(Pseudo())
    yield
    translation.use(NullTranslations())


def a_chinese_card(name: str, *, status: Status = Status.ACTIVE, position: int = 0) -> Card:
    card = a_card(name, deck="卡组", status=status, position=position)
    note = changed(card.note, question=f"{name}是什么？", answer="是这个。", quote=f"{name}：这个")
    return replace(card, note=replace(note, entry=replace(note.entry, title="标题")))


def readable(app: App[None]) -> list[str]:
    """What on the screen, in its messages and among its keys was not translated."""
    said = [notice.message for notice in app._notifications]  # noqa: SLF001  # drawn when they fade in
    labels = [label for _, label in live_keys(app.screen)]
    return untranslated("\n".join([screen_text(app), *said, *labels]), DATA)


async def walk(
    study: Study, start: Start, pressed: list[str], wanted: Wanted | None = None
) -> list[str]:
    """The titles of the screens that came up when these keys were `pressed`: none is readable."""
    app, seen = an_app(study, start, wanted=wanted), []
    async with app.run_test(size=SIZE) as pilot:
        for key in ["", *pressed]:
            if key:
                await pilot.press(key)
            for _ in range(4):
                await pilot.pause()
            assert readable(app) == [], f"{app.screen} after {key!r} of {pressed}"
            seen.append(type(app.screen).__name__)
    return list(dict.fromkeys(seen))


CARDS = [
    *(a_chinese_card(name, position=at) for at, name in enumerate("甲乙")),
    *(a_chinese_card(name, status=Status.DRAFT, position=at) for at, name in enumerate("丙丁", 5)),
]


async def test_the_home_screen() -> None:
    with a_study_of(*CARDS) as study:
        assert await walk(study, "home", []) == ["HomeScreen"]


async def test_the_first_screen_and_a_first_log() -> None:
    with a_study_of() as study:
        assert await walk(study, "home", ["enter"]) == ["LogScreen", "HomeScreen"]
    with a_study_of() as study:
        assert await walk(study, "home", ["escape", "g"]) == ["LogScreen", "HomeScreen"]


async def test_another_log(tmp_path: Path) -> None:
    for at in range(9):
        (tmp_path / f"{at}.md").write_text("-\n", encoding="utf-8")
    with a_study_of(*CARDS) as study:
        app = an_app(study, "home")
        async with app.run_test(size=SIZE) as pilot:
            await pilot.press("o")
            assert readable(app) == []
            for typed, key in (
                ("", "enter"),
                (f"{tmp_path}/", "tab"),
                (f"{tmp_path}/none", "tab"),
                (f"{tmp_path}/1.md", "enter"),
            ):
                app.screen.query_one(Input).value = typed
                await pilot.pause()
                await pilot.press(key)
                for _ in range(4):
                    await pilot.pause()
                told = str(app.screen.query_one("#remark", Static).content)
                assert "⟦" in told, typed
                assert untranslated(told, DATA) == []


@pytest.mark.parametrize("grades", ["buttons", "sm2"])
async def test_a_review_to_its_end(grades: Grades) -> None:
    with a_study_of(*CARDS, grades=grades) as study:
        pressed = ["u", "space", "y", "4", "space", "4", "escape", "u", "space", "4"]
        seen = ["ReviewScreen", "WorthAskingScreen", "EndScreen"]
        assert await walk(study, "review", pressed) == seen


async def test_a_practice_and_a_review_of_nothing() -> None:
    with a_study_of(*CARDS) as study:
        practice = Wanted(practice=True)
        pressed = ["space", "3", "space", "1", "space", "3"]
        await walk(study, "review", pressed, practice)
    with a_study_of() as study:
        assert await walk(study, "review", []) == ["EndScreen"]


async def test_the_inbox_to_its_end() -> None:
    with a_study_of(*CARDS) as study:
        pressed = ["u", "a", "u", "o", "o", "e", "x", "escape", "d", "s", "r"]
        assert await walk(study, "inbox", pressed) == [
            "InboxScreen",
            "EditScreen",
            "TypedScreen",
            "InboxEndScreen",
        ]


async def test_drafts_at_the_end_of_a_review() -> None:
    with a_study_of(*CARDS) as study:
        pressed = ["space", "4", "space", "4", "a", "s", "enter"]
        assert await walk(study, "review", pressed) == [
            "ReviewScreen",
            "WorthAskingScreen",
            "InboxEndScreen",
            "EndScreen",
        ]


async def test_several_drafts_at_once() -> None:
    with a_study_of(*CARDS) as study:
        pressed = ["A", "escape", "R", "2", "u", "A", "1"]
        assert "SeveralScreen" in await walk(study, "inbox", pressed)
    origin = Model("甲", LogLines("/logs/卡组.md", 1, 1, "甲：这个"), "这个")
    drafts = [replace(card, note=replace(card.note, origin=origin)) for card in CARDS[2:]]
    with a_study_of(*drafts) as study:
        await walk(study, "inbox", ["A"])


async def test_what_an_undo_in_the_inbox_took_back() -> None:
    with a_study_of(*CARDS) as study:
        give_by_name(study, VerdictKind.SUSPEND, [card.id for card in CARDS[:2]])
        await walk(study, "inbox", ["u"])


async def test_a_card_with_other_words() -> None:
    card = a_chinese_card("甲")
    other = changed(card.note, answer="是那个。")
    offered = replace(card, newer=Newer(other))
    ours = replace(card, edited=Edited(wording(other), wording(card.note)))
    with a_study_of(offered) as study:
        await walk(study, "inbox", ["a"])
    shown = [
        *(part for side in card_view.offer_paragraphs(offered) for part in side),
        *card_view.former_paragraphs(card, wording(other)),
        *card_view.conflict_paragraphs(ours),
    ]
    shown += card_view.origin_paragraphs(replace(card, newer=Newer(other)))
    assert untranslated("\n".join(part.text.plain for part in shown), DATA) == []


@pytest.mark.parametrize(("start", "pressed"), [("review", ["space", "4"]), ("inbox", ["a"])])
async def test_what_a_screen_could_not_do(start: Start, pressed: list[str]) -> None:
    with a_study_of(*CARDS) as study:
        app = an_app(study, start)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause()
            study.store.close()
            await pilot.press(*pressed)
            for _ in range(4):
                await pilot.pause()
            (said,) = [notice.message for notice in app._notifications]  # noqa: SLF001  # as above
            assert "⟦" in said
            assert untranslated(said) == []


async def test_whether_the_sample_goes() -> None:
    with a_study_of(*CARDS) as study:
        app = an_app(study, "home")
        async with app.run_test(size=SIZE) as pilot:
            app.push_screen(SampleScreen(["甲", "乙"]))
            await pilot.pause()
            assert readable(app) == []


def test_what_another_window_did() -> None:
    first, second = CARDS[:2]
    with a_study_of(*CARDS) as study:
        collection = Collection(study)
        answer(study, first.id, 4)
        given = answer(study, second.id, 4).review
        on_schedule = given._replace(grade=None, kind=ReviewKind.MANUAL)
        said = [
            elsewhere.passed_over(collection, CARDS),
            elsewhere.passed_over(collection, [first]),
            elsewhere.passed_over(collection, [replace(first, buried=TODAY.replace(year=2030))]),
            *(
                elsewhere.passed_over(collection, [replace(first, status=status)])
                for status in Status
            ),
            *(elsewhere.decided_elsewhere([replace(first, status=status)]) for status in Status),
            elsewhere.decided_elsewhere(CARDS),
            elsewhere.taken_back(collection, [given], []),
            elsewhere.taken_back(collection, [on_schedule, given], []),
            elsewhere.clock_went_back([given, given._replace(at=given.at.replace(year=2000))]),
        ]
    assert all(said)
    assert untranslated("\n".join(said)) == []


def test_a_draft_that_was_judged_while_it_was_edited() -> None:
    with a_study_of(*CARDS) as study:
        session = inbox_session.begin(study, None)
        give_by_name(study, VerdictKind.ACCEPT, [CARDS[2].id])
        with pytest.raises(CardError) as told:
            inbox_session.edit(study, session, Sides("甲", "乙"))
    assert untranslated(str(told.value)) == []


def test_figures_and_rows() -> None:
    later = NextDay(TODAY.replace(year=2030), 1, 2)
    said = [
        *(interval(days) for days in (1, 60, 800)),
        *(span(milliseconds) for milliseconds in (1000, 100_000, 10_000_000)),
        *(waiting.waiting_hint(Waiting(*found)) for found in ((1, 0), (0, 1), (2, 3))),
        waiting.waiting_text(Waiting(2, 3)),
        next_day_text(later, TODAY),
        next_day_text(None, TODAY),
    ]
    assert untranslated("\n".join(said)) == []


def test_what_a_reading_came_to(tmp_path: Path) -> None:
    log = tmp_path / "日志.md"
    with a_study_of() as study:
        collection, said = Collection(study), []
        for text in ("问：甲？\n答：乙\n", "问：甲？\n答：丙\n", "问：甲？\n", "一行\n"):
            log.write_text(text, encoding="utf-8")
            for _ in range(2):  # the second time as before
                told = report_of(collection.logs.generate([log]))
                said += [told.said, told.nothing, *told.problems]
        (tmp_path / "空").mkdir()
        said.append(report_of(Collection(study).logs.generate([tmp_path / "空"])).nothing)
    assert untranslated("\n".join(said), (*DATA, str(tmp_path))) == []


def test_why_a_draft_waits() -> None:
    assert (
        untranslated("\n".join(spoken(lint_in_words(name)).removeprefix(name) for name in LINTS))
        == []
    )


def test_a_clock_that_is_behind() -> None:
    with a_study_of(*CARDS) as study:
        answer(study, CARDS[0].id, 4)
        earlier = replace(study, now=lambda: study.now() - timedelta(days=9))
        said = clock.notice(earlier)
    assert "2026-03-01" in said
    assert untranslated(said) == []


def test_every_kind_state_and_verdict_has_a_name() -> None:
    assert KINDS.keys() == set(Kind)
    assert STATUS_NAMES.keys() == set(Status)
    assert VERDICTS.keys() == set(VerdictKind)
    assert set(BUTTONS.values()) == {"Again", "Hard", "Good", "Easy"}
