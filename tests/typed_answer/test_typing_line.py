"""Typing the answer of a card, line by line."""

import pytest

from srs.content import Basic, Cloze, Content, Gap, ListContent, Prompt
from srs.review import Rating
from srs.typed_answer.check import check
from srs.typed_answer.missed import rating_of_missed
from srs.typed_answer.results import Correctness
from srs.typed_answer.typing_line import TypingLine
from srs.typed_answer.which import Typed, is_typed

BASIC = Basic(Prompt("What is it?"), "an optimizer")
LONG = Basic(Prompt("它做什么？"), "它把梯度的一阶矩和二阶矩的移动平均用来调节每个参数的步长")
GAPS = Cloze(("SFT 用了 ", Gap("13k"), " 条，来自 ", Gap("40"), " 人"))
LONG_GAP = Cloze(("它", Gap("把梯度的一阶矩和二阶矩的移动平均用来调节步长")))
LIST = ListContent(Prompt("有哪些？"), ("编码器", "解码器", "注意力"))
STEPS = ListContent(Prompt("怎么做？"), ("SFT", "RM", "PPO"), ordered=True)
MANY = ListContent(Prompt("有哪些？"), tuple("abcdefgh"))


@pytest.mark.parametrize(
    ("typed", "cards"),
    [
        ("never", []),
        ("gaps", [GAPS, LONG_GAP]),
        ("short", [BASIC, GAPS, LIST, STEPS]),
        ("always", [BASIC, LONG, GAPS, LONG_GAP, LIST, STEPS, MANY]),
    ],
)
def test_the_setting_says_which_cards_are_typed(typed: Typed, cards: list[Content]) -> None:
    every: list[Content] = [BASIC, LONG, GAPS, LONG_GAP, LIST, STEPS, MANY]
    assert [each for each in every if is_typed(each, typed)] == cards


def lines(content: Content, *given: str) -> TypingLine:
    typed = TypingLine(content)
    for line in given:
        assert not typed.is_done
        typed = typed.with_line(line)
    return typed


def test_one_line_is_an_answer() -> None:
    typed = lines(BASIC, " an optimizer ")
    assert typed.is_done
    assert check(typed).parts[0].correctness is Correctness.EXACT
    assert check(typed).suggested is Rating.GOOD


def test_each_gap_has_a_line_of_its_own() -> None:
    first = lines(GAPS, "13,000")
    assert (first.is_done, first.number, first.total) == (False, 2, 2)
    typed = first.with_line("")
    assert typed.is_done
    assert [part.correctness for part in check(typed).parts] == [
        Correctness.SAME,
        Correctness.WRONG,
    ]
    assert check(typed).suggested is Rating.AGAIN


def test_a_list_goes_on_until_a_line_is_empty() -> None:
    typed = lines(LIST, "注意力", "编码器、 解码器")
    assert (typed.is_done, typed.total) == (False, None)
    typed = typed.with_line(" ")
    assert typed.is_done
    assert check(typed).suggested is Rating.GOOD


@pytest.mark.parametrize(
    ("given", "grade"),
    [("SFT, RM, PPO", Rating.GOOD), ("SFT, PPO", Rating.HARD), ("RM, SFT, PPO", Rating.HARD),
     ("PPO, RM, SFT", Rating.AGAIN), ("SFT", Rating.AGAIN)],
)  # fmt: skip
def test_steps_are_graded_by_what_was_missed_and_out_of_order(given: str, grade: Rating) -> None:
    assert check(lines(STEPS, given, "")).suggested is grade


@pytest.mark.parametrize(
    ("missed", "total", "grade"),
    [(0, 5, Rating.GOOD), (1, 5, Rating.HARD), (1, 3, Rating.HARD), (2, 6, Rating.HARD),
     (2, 5, Rating.AGAIN), (1, 2, Rating.AGAIN), (1, 1, Rating.AGAIN)],
)  # fmt: skip
def test_up_to_a_third_missed_is_hard(missed: int, total: int, grade: Rating) -> None:
    assert rating_of_missed(missed, total) is grade


def test_a_slip_is_hard_and_so_is_what_needed_a_hint() -> None:
    assert check(lines(BASIC, "an optimzer")).suggested is Rating.HARD
    assert check(lines(BASIC, "an optimizer"), hinted=True).suggested is Rating.HARD
    assert check(lines(BASIC, "a loss"), hinted=True).suggested is Rating.AGAIN


def test_a_sentence_in_other_words_is_left_to_its_owner() -> None:
    assert check(lines(LONG, "调节步长")).suggested is None
    assert check(lines(LONG, LONG.answer)).suggested is Rating.GOOD


def test_who_types_nothing_is_shown_the_answer_like_anybody() -> None:
    assert lines(BASIC, "  ").is_blank
    assert lines(GAPS, "", "").is_blank
    assert lines(LIST, "").is_blank
    assert not lines(GAPS, "", "40").is_blank
