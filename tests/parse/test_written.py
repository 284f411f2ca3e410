"""Cards that the author wrote."""

from srs.content import Basic, Prompt
from srs.parse import Pair, read_text


def asked(question: str, answer: str) -> Basic:
    return Basic(Prompt(question), answer)


def pairs(text: str) -> list[Pair]:
    return [pair for section in read_text(text).sections for pair in section.pairs]


def test_a_question_and_its_answer() -> None:
    assert pairs("Q: What is MHA?\nA: Multi-head attention.") == [
        Pair(1, 2, asked("What is MHA?", "Multi-head attention."))
    ]


def test_full_width_and_chinese_signs() -> None:
    assert pairs("Q：什么是 RM？\nA：奖励模型\n\n问：PPO 是什么？\n答：一种优化算法") == [
        Pair(1, 2, asked("什么是 RM？", "奖励模型")),
        Pair(4, 5, asked("PPO 是什么？", "一种优化算法")),
    ]


def test_an_answer_over_several_lines_is_kept_as_written() -> None:
    text = "Q: Which parts?\nA: Two:\n   - encoder\n     - six layers\n   - decoder\n\nAfter."
    assert pairs(text) == [
        Pair(1, 5, asked("Which parts?", "Two:\n- encoder\n  - six layers\n- decoder"))
    ]


def test_an_answer_may_hold_code_with_blank_lines() -> None:
    text = "Q: How?\nA:\n```py\na = 1\n\nQ: no question\n```\nprose"
    (pair,) = pairs(text)
    assert pair.answer.startswith("```py\na = 1")
    assert (pair.first, pair.last) == (1, 8)


def test_the_answer_may_stand_below_a_blank_line() -> None:
    assert pairs("Q: a?\n\nA: b") == [Pair(1, 3, asked("a?", "b"))]


def test_a_question_in_code_is_code() -> None:
    assert pairs("```\nQ: a\nA: b\n```") == []


def test_a_question_without_an_answer_makes_no_card_and_is_reported() -> None:
    log = read_text("Q: one?\nA: yes\n\nQ: two?\n\nprose")
    assert [problem.first for problem in log.problems] == [4]
    assert [(skip.first, skip.message) for skip in log.skips] == [(4, "question without an answer")]


def test_an_empty_answer_is_none() -> None:
    assert pairs("Q: one?\nA:\n") == []


def test_an_answer_ends_where_something_else_begins() -> None:
    assert pairs("Q: a?\nA: b\n\n```py\nx = 1\n```\n\n| t |\n") == [Pair(1, 2, asked("a?", "b"))]
    assert pairs("Q: a?\nA: b\n\nhttps://example.org\n") == [Pair(1, 2, asked("a?", "b"))]
    assert pairs("- Q: a?\n- A: b\n- TODO: c\n") == [Pair(1, 2, asked("a?", "b"))]


def test_numbered_and_small_signs() -> None:
    assert pairs("Q1: a?\nA1: b\n\nq: c?\na: d\n") == [
        Pair(1, 2, asked("a?", "b")),
        Pair(4, 5, asked("c?", "d")),
    ]
