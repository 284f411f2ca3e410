"""Typing an answer, hints, and lists that open member by member."""

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from srs.card import Card
from srs.note import Kind
from srs.store import history
from srs.study.study import Study
from srs.typed_answer.which import Typed
from tests.samples import GAP, a_card, an_own_card, changed
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_lines, screen_text

App = Pilot[None]


def grades_of(study: Study) -> list[tuple[str, int | None]]:
    return [(review.card, review.grade) for review in study.store.ask(history.review_events)]


def shown(pilot: App) -> str:
    return screen_text(pilot.app)


def a_basic(question: str, answer: str, name: str = "a") -> Card:
    card = an_own_card(name, position=ord(name))
    return replace(card, note=changed(card.note, question=question, answer=answer))


def gaps() -> Card:
    card = a_card("gaps")
    question = f"SFT 用了 {GAP} 条，来自 {GAP} 人"
    return replace(
        card, note=changed(card.note, kind=Kind.CLOZE, question=question, answer="13k；40")
    )


def a_list(*items: str, kind: Kind = Kind.LIST, position: int = 0) -> Card:
    card = a_card("list", position=position)
    asked = f"训练分几步？（{len(items)} 项）"
    said = changed(card.note, kind=kind, question=asked, answer="\n".join(items), items=items)
    return replace(card, note=replace(said, origin=an_own_card("x").note.origin))


STEPS = ("监督微调", "奖励模型", "强化学习")


def typing(study: Study, typed: Typed = "always") -> Study:
    return replace(study, config=replace(study.config, typed=typed))


async def test_a_typed_answer_is_held_against_the_answer_and_a_digit_grades_it() -> None:
    with a_study_of(a_basic("谁加权？", "注意力"), a_basic("它呢？", "x", "b")) as study:
        async with an_app(typing(study)).run_test(size=USUAL) as pilot:
            await pilot.pause()
            assert "Type the answer" in shown(pilot)
            assert "注意力" not in shown(pilot)

            await pilot.press(*"注意力", "enter")
            await pilot.pause()
            assert "Right, to the letter." in shown(pilot)
            assert "[3 Good]" in shown(pilot)
            assert grades_of(study) == [], "Enter grades nothing"

            await pilot.press("enter", "space")
            assert grades_of(study) == []
            await pilot.press("3")
            assert grades_of(study) == [("a", 4)]
            await pilot.pause()
            assert "Type the answer" in shown(pilot)


async def test_every_key_is_a_letter_while_an_answer_is_typed() -> None:
    with a_study_of(a_basic("谁加权？", "uq1h!a-")) as study:
        async with an_app(typing(study)).run_test(size=USUAL) as pilot:
            await pilot.pause()
            await pilot.press(*"uq1h!a-", "space", "enter")
            await pilot.pause()
            assert "Right, to the letter." in shown(pilot)


async def test_what_differs_is_struck_or_underlined() -> None:
    with a_study_of(a_basic("用了几条？", "训练用了 13k 条")) as study:
        async with an_app(typing(study)).run_test(size=SMALL) as pilot:
            await pilot.pause()
            await pilot.press(*"训练用了", "1", "2", "k", "条", "enter")
            await pilot.pause()
            text = shown(pilot)
            for said in (
                "Not the answer.",
                "You typed: 训练用了12k条",
                "The answer: 训练用了 13k 条",
            ):
                assert said in text
            assert "struck out: too much" in text
            assert "underlined: missing" in text
            assert "[1 Again]" in text


async def test_each_gap_has_a_line() -> None:
    with a_study_of(gaps()) as study:
        async with an_app(typing(study, "gaps")).run_test(size=USUAL) as pilot:
            await pilot.pause()
            assert "Type gap 1 of 2" in shown(pilot)
            await pilot.press(*"13,000", "enter")
            await pilot.pause()
            assert "Type gap 2 of 2" in shown(pilot)
            await pilot.press(*"41", "enter")
            await pilot.pause()
            assert "1. Right, written otherwise." in shown(pilot)
            assert "2. Not the answer." in shown(pilot)
            assert "SFT 用了 13k 条，来自 40 人" in shown(pilot)


async def test_esc_answers_without_typing_and_an_empty_line_shows_the_answer() -> None:
    with a_study_of(a_basic("谁加权？", "注意力"), a_basic("它呢？", "是的", "b")) as study:
        async with an_app(typing(study)).run_test(size=USUAL) as pilot:
            await pilot.pause()
            await pilot.press(*"注", "escape")
            await pilot.pause()
            assert "Type the answer" not in shown(pilot)
            await pilot.press("space", "3")
            assert grades_of(study) == [("a", 4)]
            await pilot.press("enter")
            await pilot.pause()
            assert "是的" in shown(pilot)
            assert "Not the answer." not in shown(pilot)


async def test_one_answer_may_be_typed_by_its_key_and_f_keys_work_there() -> None:
    with a_study_of(a_basic("谁加权？", "注意力机制")) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.pause()
            assert "Type the answer" not in shown(pilot)
            await pilot.press("ａ")
            await pilot.pause()
            assert "Type the answer" in shown(pilot)
            await pilot.press("f2")
            await pilot.pause()
            assert "Hint: 注____" in shown(pilot)
            await pilot.press(*"注意力机制", "enter")
            await pilot.pause()
            assert "[2 Hard]" in shown(pilot), "it needed a hint"
            await pilot.press("2")
            assert grades_of(study) == [("a", 3)]


async def test_what_was_typed_is_forgotten_with_the_card() -> None:
    with a_study_of(a_basic("谁加权？", "注意力")) as study:
        async with an_app(typing(study)).run_test(size=USUAL) as pilot:
            await pilot.pause()
            await pilot.press(*"secret", "enter", "1")
            await pilot.pause()
            assert "谁加权？" in shown(pilot), "it comes again"
            assert "secret" not in shown(pilot)
            assert "Not the answer." not in shown(pilot)


@pytest.mark.parametrize("size", [(30, 10), SMALL, USUAL, LARGE])
async def test_the_line_stands_below_the_question_at_every_size(size: tuple[int, int]) -> None:
    with a_study_of(a_basic("谁加权？", "注意力")) as study:
        async with an_app(typing(study)).run_test(size=size) as pilot:
            await pilot.pause()
            await pilot.press(*"注意")
            await pilot.pause()
            lines = screen_lines(pilot.app)
            (asked,) = (at for at, line in enumerate(lines) if "谁加权？" in line)
            (typed,) = (at for at, line in enumerate(lines) if "注意" in line)
            assert asked < typed < size[1] - 1


async def test_space_opens_a_list_member_by_member() -> None:
    with a_study_of(a_list(*STEPS)) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.pause()
            for number in range(1, 4):
                await pilot.press("space")
                await pilot.pause()
                for at, step in enumerate(STEPS):
                    assert (step in shown(pilot)) == (at < number)
                assert "Good" not in shown(pilot)
            await pilot.press("space")
            await pilot.pause()
            assert "✓ ◦ 强化学习" in shown(pilot)
            assert "[3 Good]" in shown(pilot)
            await pilot.press("3")
            assert grades_of(study) == [("list", 4)]


@pytest.mark.parametrize(
    ("keys", "button", "signs"),
    [
        (["space", "1", "space", "space"], "[2 Hard]", "✗✓✓"),
        (["space", "１", "1", "ideographic_space"], "[1 Again]", "✗✗✓"),
        (["space", "space", "space", "1"], "[2 Hard]", "✓✓✗"),
    ],
)
async def test_one_says_that_a_member_was_not_known(
    keys: list[str], button: str, signs: str
) -> None:
    with a_study_of(a_list(*STEPS, kind=Kind.SEQUENCE)) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press(*keys)
            await pilot.pause()
            for number, (sign, step) in enumerate(zip(signs, STEPS, strict=True), start=1):
                assert f"{sign} {number}. {step}" in shown(pilot)
            assert button in shown(pilot)
            assert grades_of(study) == []


async def test_enter_opens_a_list_at_once_and_suggests_nothing() -> None:
    with a_study_of(a_list(*STEPS)) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("enter")
            await pilot.pause()
            assert all(step in shown(pilot) for step in STEPS)
            assert "3 Good" in shown(pilot)
            assert "[" not in shown(pilot)
            await pilot.press("1")
            assert grades_of(study) == [("list", 2)]


async def test_enter_opens_the_rest_of_a_list() -> None:
    with a_study_of(a_list(*STEPS)) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("space", "1", "enter")
            await pilot.pause()
            assert "✗ ◦ 监督微调" in shown(pilot)
            assert "  ◦ 强化学习" in shown(pilot)
            assert "[2 Hard]" in shown(pilot)


async def test_undo_takes_the_last_member_back_first() -> None:
    with a_study_of(a_card("a"), a_list(*STEPS, position=9)) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("space", "3", "space", "1", "u")
            await pilot.pause()
            assert "监督微调" in shown(pilot)
            assert "奖励模型" not in shown(pilot)
            assert "✗" not in shown(pilot)
            await pilot.press("u")
            await pilot.pause()
            assert "What is a?" in shown(pilot), "and then the last answer"


async def test_the_lines_of_a_list_show_when_all_of_it_does() -> None:
    card = a_list(*STEPS)
    note = changed(a_card("list").note, kind=Kind.LIST, items=STEPS, answer="\n".join(STEPS))
    with a_study_of(replace(card, note=note)) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("space")
            await pilot.pause()
            assert "/logs" not in shown(pilot)
            await pilot.press("enter")
            await pilot.pause()
            assert "/logs" in shown(pilot)


async def test_a_list_is_typed_member_by_member() -> None:
    with a_study_of(a_list(*STEPS)) as study:
        async with an_app(typing(study)).run_test(size=USUAL) as pilot:
            await pilot.pause()
            await pilot.press(*"强化学习;归一化", "enter", *"监督微调", "enter")
            await pilot.pause()
            assert "Enter alone ends the list" in shown(pilot)
            await pilot.press("enter")
            await pilot.pause()
            for said in ("You named 2 of 3.", "No members: 归一化.", "✗ ◦ 奖励模型", "[2 Hard]"):
                assert said in shown(pilot)


async def test_hints_show_more_and_more_but_never_all() -> None:
    with a_study_of(gaps(), a_basic("谁加权？", "注意力机制", "b")) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("h")
            await pilot.pause()
            assert "SFT 用了 __k 条，来自 __ 人" in shown(pilot)
            await pilot.press("ｈ", "h", "h", "h")
            await pilot.pause()
            assert "13k" not in shown(pilot)
            await pilot.press("space", "3")
            await pilot.press("h", "h")
            await pilot.pause()
            assert "Hint: 注意___" in shown(pilot)


async def test_a_hint_at_the_next_member() -> None:
    with a_study_of(a_list(*STEPS)) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("space", "h")
            await pilot.pause()
            assert "Hint: 奖___" in shown(pilot)
            await pilot.press("space")
            await pilot.pause()
            assert "Hint" not in shown(pilot)


async def test_two_hundred_members_stay_in_reach() -> None:
    items = [f"第 {number} 项" for number in range(1, 201)]
    with a_study_of(a_list(*items)) as study:
        async with an_app(study).run_test(size=SMALL) as pilot:
            await pilot.press(*["space"] * 40)
            await pilot.pause()
            await pilot.pause()
            assert "第 40 项" in shown(pilot), "what opened last is in sight"
            assert "... 160 more" in shown(pilot)
            await pilot.press("enter", "3")
            assert grades_of(study) == [("list", 4)]


@pytest.mark.parametrize(("over", "back"), [("i", "escape"), ("?", "escape"), ("p", "space")])
async def test_the_keys_are_the_cards_again_behind_another_screen(over: str, back: str) -> None:
    with a_study_of(a_basic("谁加权？", "注意力"), a_basic("它呢？", "x", "b")) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("a", "x", "enter")
            await pilot.pause()
            await pilot.press("question_mark" if over == "?" else over)
            await pilot.pause()
            await pilot.press(back)
            await pilot.pause()
            await pilot.press("3")
            await pilot.pause()
            assert len(grades_of(study)) == 1
