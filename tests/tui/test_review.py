"""The loop: question, answer, grade; and everything that may happen in between."""

from dataclasses import replace

import pytest
from textual.pilot import Pilot

import srs.store.history
from srs.card import Card, Edited, Former
from srs.collection import Collection
from srs.errors import StoreError
from srs.note import wording
from srs.store import content, history
from srs.study.answers import answer
from srs.study.study import Study
from srs.study.today import Wanted
from srs.tui.app import SrsApp
from srs.tui.home.screen import HomeScreen
from srs.tui.review.screen import ReviewScreen
from tests.samples import a_card, an_own_card, cards_of, changed
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_lines, screen_text

App = Pilot[None]


def grades_of(study: Study) -> list[tuple[str, int | None]]:
    return [(review.card, review.grade) for review in study.store.ask(history.review_events)]


def shown(pilot: App) -> str:
    return screen_text(pilot.app)


def long_card(lines: int) -> Card:
    card = a_card("long")
    text = "\n".join(f"line {number}" for number in range(lines))
    return replace(card, note=changed(card.note, answer=text))


async def test_a_question_then_its_answer_with_source_and_intervals() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.pause()
            assert "What is a?" in shown(pilot)
            assert "That." not in shown(pilot)
            assert "/logs" not in shown(pilot)

            await pilot.press("space")

            for text in ("That.", "/logs/papers.md:1 · 2023-06-04", "1 d"):
                assert text in shown(pilot)


async def test_a_card_that_was_typed_in_says_so_where_others_show_their_lines() -> None:
    with a_study_of(an_own_card("mine"), *cards_of("b")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.pause()
            await pilot.press("space", "3", "space")
            for text in ("What is mine?", "That.", "typed in"):
                assert text in shown(pilot)
            await pilot.press("3")
            assert len(grades_of(study)) == 2


async def test_a_changed_fact_stands_beside_what_it_was_until_it_is_graded() -> None:
    card = a_card("a")
    with a_study_of(card, a_card("b", position=9)) as study:
        answer(study, card.id, 5)
        was = Former(changed(wording(card.note), answer="This, 33k of them."), reviews=1)
        study.store.do(content.save, [replace(card, former=was)])
        async with an_app(study).run_test(notifications=True, size=SMALL) as pilot:
            await pilot.pause()
            assert "What is a?" in shown(pilot)
            assert "33k" not in shown(pilot)

            await pilot.press("space")
            for text in ("That.", "has changed in your log", "→ This, 33k of them."):
                assert text in shown(pilot)

            await pilot.press("3", "space")
            assert "What is b?" in shown(pilot)
            assert "changed" not in shown(pilot)

            await pilot.press("u", "space")
            assert "33k" in shown(pilot)


async def test_a_card_whose_log_says_otherwise_asks_its_owner_to_choose() -> None:
    card = a_card("a")
    log = changed(wording(card.note), answer="That, 35k of them.")
    edited = Edited(log, wording(card.note))
    with a_study_of(replace(card, edited=edited)) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.pause()
            assert "35k" not in shown(pilot)

            await pilot.press("space")
            for text in ("your words", "→ That, 35k of them.", "--keep mine"):
                assert text in shown(pilot)


@pytest.mark.parametrize("reveal", ["space", "enter", "　"])
@pytest.mark.parametrize(("key", "grade"), [("1", 2), ("２", 3), ("3", 4), ("４", 5)])
async def test_space_or_enter_and_a_digit_are_all_it_takes(
    reveal: str, key: str, grade: int
) -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press(reveal.replace("　", "ideographic_space"), key)

            assert grades_of(study) == [("a", grade)]
            assert "What is b?" in shown(pilot)


async def test_a_digit_before_the_answer_is_shown_does_nothing() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("3", "1")

            assert grades_of(study) == []


async def test_space_and_enter_never_grade() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press(*["space", "enter"] * 4)

            assert grades_of(study) == []
            assert "That." in shown(pilot)


async def test_the_mouse_can_do_the_same() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.click("#reveal")
            await pilot.click("#grade5")

            assert grades_of(study) == [("a", 5)]
            await pilot.press("space", "3")
            assert len(grades_of(study)) == 2, "a click must not take the keys away"


async def test_the_raw_grades_have_six_keys_and_six_buttons() -> None:
    with a_study_of(*cards_of("abc"), grades="sm2") as study:
        async with an_app(study).run_test(notifications=True, size=SMALL) as pilot:
            await pilot.press("space", "0", "space", "５", "space")
            await pilot.click("#grade3")

            assert grades_of(study) == [("a", 0), ("b", 5), ("c", 3)]


async def test_a_card_that_was_not_known_comes_again_at_the_end() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("space", "1", "space", "3")
            assert "What is a?" in shown(pilot)

            await pilot.press("space", "3")
            assert "Done for today" in shown(pilot)


async def test_undo_brings_the_last_card_back() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("space", "3", "ｕ")

            assert "What is a?" in shown(pilot)
            assert "That." not in shown(pilot)
            assert study.store.ask(history.progress) == {}


async def test_undo_after_the_last_card_and_on_the_next_day() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("space", "3")
            assert "Done for today" in shown(pilot)
            await pilot.press("u")
            assert "What is a?" in shown(pilot)
            await pilot.press("space", "3")

        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("u")
            assert "What is a?" in shown(pilot)
            assert study.store.ask(history.progress) == {}


async def test_nothing_to_undo_is_said_and_changes_nothing() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("u")
            await pilot.pause()

            assert "There is nothing to take back." in shown(pilot)
            assert "What is a?" in shown(pilot)


async def test_leaving_and_coming_back_goes_on_at_the_same_card() -> None:
    with a_study_of(*cards_of("abc")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("space", "3", "space", "q")
            assert isinstance(pilot.app.screen, HomeScreen)

            await pilot.press("enter")
            assert "What is b?" in shown(pilot)


async def test_a_review_of_one_deck_asks_no_other() -> None:
    cards = [*cards_of("a", deck="papers"), *cards_of("b", deck="tools")]
    with a_study_of(*cards) as study:
        async with an_app(study, deck="tools").run_test(notifications=True, size=USUAL) as pilot:
            assert "What is b?" in shown(pilot)
            await pilot.press("space", "3")
            assert "Done for today" in shown(pilot)


async def test_an_answer_that_cannot_be_saved_leaves_the_card_where_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise StoreError("[b]srs.db[/b]: the disk is full", "make room and try again")

    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            with monkeypatch.context() as broken:
                broken.setattr(srs.store.history, "record", full)
                await pilot.press("space", "3")
                await pilot.pause()
            assert "the disk is full" in shown(pilot)
            assert "What is a?" in shown(pilot)

            await pilot.press("3")
            assert grades_of(study) == [("a", 4)]


async def test_the_time_from_question_to_grade_is_kept() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("space", "3")

            assert [review.duration_ms for review in study.store.ask(history.review_events)] == [
                5000
            ]


async def test_y_copies_what_is_shown() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("y")
            assert pilot.app.clipboard == "What is a?"

            await pilot.press("space", "y")
            assert pilot.app.clipboard.startswith("What is a?\n\nThat.")


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
@pytest.mark.parametrize("grades", ["buttons", "sm2"])
async def test_the_buttons_are_on_the_screen_however_long_the_answer(
    size: tuple[int, int], grades: str
) -> None:
    with a_study_of(long_card(200), grades="sm2" if grades == "sm2" else "buttons") as study:
        async with an_app(study).run_test(notifications=True, size=size) as pilot:
            await pilot.press("space")

            buttons = pilot.app.screen.query(".grade")
            assert len(buttons) == (6 if grades == "sm2" else 4)
            assert all(pilot.app.screen.region.contains_region(b.region) for b in buttons)
            assert shown(pilot).count("and today") == (4 if grades == "sm2" else 2)


@pytest.mark.parametrize(("key", "times"), [("pagedown", 6), ("space", 6), ("down", 40)])
async def test_a_long_answer_scrolls(key: str, times: int) -> None:
    with a_study_of(long_card(40)) as study:
        async with an_app(study).run_test(notifications=True, size=SMALL) as pilot:
            await pilot.press("space")
            assert "line 39" not in shown(pilot)

            await pilot.press(*[key] * times)
            assert "/logs/papers.md:1" in shown(pilot)

            await pilot.press(*["pageup"] * 6)
            assert "What is long?" in shown(pilot)


async def test_a_narrower_screen_wraps_anew() -> None:
    card = a_card("one")
    card = replace(card, note=changed(card.note, answer="多头注意力，" * 20))
    with a_study_of(card) as study:
        async with an_app(study).run_test(notifications=True, size=LARGE) as pilot:
            await pilot.press("space")
            wide = sum("注意" in line for line in screen_lines(pilot.app))

            await pilot.resize_terminal(*SMALL)
            await pilot.pause()
            narrow = sum("注意" in line for line in screen_lines(pilot.app))

            assert 0 < wide < narrow
            assert not any(line.strip().startswith("，") for line in screen_lines(pilot.app))


async def test_card_text_is_data_and_never_markup() -> None:
    card = a_card("one", deck="[red]deck[/red]")
    evil = "[@click=app.quit]x[/] \x1b[2J [bold"
    card = replace(card, note=changed(card.note, question=evil, answer=evil, quote=f"{evil} more"))
    with a_study_of(card) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.press("space")

            assert shown(pilot).count("[@click=app.quit]x[/] [2J [bold") == 3
            assert "[red]deck[/red]" in shown(pilot)


async def test_a_review_with_nothing_due_says_what_comes() -> None:
    with a_study_of(*cards_of("a")) as study:
        answer(study, cards_of("a")[0].id, 4)
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.pause()
            assert "Nothing is left to be asked." in shown(pilot)
            assert "Tomorrow: 1 due." in shown(pilot)

            await pilot.press("enter")
            assert isinstance(pilot.app.screen, HomeScreen)


async def test_the_end_tells_what_was_done() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=SMALL) as pilot:
            await pilot.press("space", "3", "space", "1", "space", "4")

            text = shown(pilot)
            assert "3 answers in 15 s" in text
            assert "Again 1   Hard 0   Good 1   Easy 1" in text
            assert "Tomorrow: 2 due." in text


async def test_help_lists_the_keys_as_they_are_bound() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=LARGE) as pilot:
            pilot.app.set_keymap({"review.undo": "z"})
            await pilot.press("？".replace("？", "fullwidth_question_mark"))
            await pilot.pause()

            text = shown(pilot)
            assert "Show answer" in text
            assert "How a review goes" in text
            (undo,) = [line for line in text.splitlines() if line.endswith("Undo")]
            assert undo.split() == ["z", "Undo"]
            assert "Grade 0" not in text, "those keys are for another setting"

            await pilot.press("escape")
            assert isinstance(pilot.app.screen, ReviewScreen)


async def test_the_theme_can_be_light() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            assert pilot.app.current_theme.dark
            await pilot.press("t")
            assert not pilot.app.current_theme.dark


async def test_the_footer_is_short() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test(notifications=True, size=SMALL) as pilot:
            await pilot.pause()
            for _ in range(2):
                shown_keys = {
                    active.binding.id
                    for active in pilot.app.screen.active_bindings.values()
                    if active.binding.show
                }
                assert len(shown_keys) <= 6
                await pilot.press("space")


def test_the_app_is_made_without_a_terminal() -> None:
    with a_study_of() as study:
        assert SrsApp(Collection(study), "review").title == "srs"


async def test_the_screen_of_a_revealed_card() -> None:
    with a_study_of(*cards_of("ab")) as study:
        async with an_app(study).run_test(notifications=True, size=SMALL) as pilot:
            await pilot.press("space")
            await pilot.pause()

            assert screen_lines(pilot.app) == REVEALED.splitlines()


REVEALED = """\
  papers           2 new  0 due   0/2 ━━━━━━━━━━━━━━━━━━━━

  What is a?

  ────────────────────────────────────────────────────────

  That.

  /logs/papers.md:1 · 2023-06-04 · Attention Is All You N…

  With SM-2 each grade begins with 1 day; they part later.
    1 Again        2 Hard         3 Good         4 Easy
      1 d           1 d            1 d            1 d
   and today     and today





e Edit  i Why  u Undo  q Leave  ? Help
"""


async def test_a_practice_says_so_and_leaves_every_schedule_alone() -> None:
    with a_study_of(*cards_of("ab")) as study:
        app = an_app(study, wanted=Wanted(practice=True))
        async with app.run_test(size=(80, 24)) as pilot:
            assert "practice   0/2" in screen_text(app)
            await pilot.press("space")
            assert "again" in screen_text(app)
            await pilot.press("3", "space", "3")
            await pilot.pause()
            assert "2 answers practised; every schedule is as it was." in screen_text(app)
        assert study.store.ask(history.review_events) == []
