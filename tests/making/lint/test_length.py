"""L01 and L02: a card asks one short thing."""

import pytest

from srs.making.lint import Decision
from srs.note import Kind
from tests.making.lint.judging import DRAFT, PASS, REJECT, card, says


@pytest.mark.parametrize(
    ("core", "about", "verdict"),
    [
        ("注意力层有什么作用？", None, PASS),
        ("What does a hash table trade for speed?", None, PASS),
        ("很长的问题" * 9, None, DRAFT),
        ("what is meant by " * 8, None, DRAFT),
        ("很长的问题" * 20, None, REJECT),
        ("what is meant by " * 20, None, REJECT),
        ("？", None, REJECT),
        ("作用是什么？", "A Survey of Ways to Keep Titles of Papers as Long as a Title Can Be", PASS),
    ],
)  # fmt: skip
def test_a_question_is_read_in_one_go(core: str, about: str | None, verdict: Decision) -> None:
    assert says("L01", card(core, "加速", about=about)) is verdict


@pytest.mark.parametrize(
    ("kind", "answer", "verdict"),
    [
        (Kind.NUMBER, "12 层", PASS),
        (Kind.NUMBER, "twelve layers", PASS),
        (Kind.NUMBER, "12 层再加上许多别的东西", REJECT),
        (Kind.NUMBER, "12 layers and a lot of other things", REJECT),
        (Kind.DEFINITION, "按时间衰减的平均梯度", PASS),
        (Kind.DEFINITION, "句子" * 20, REJECT),
        (Kind.DEFINITION, "a word " * 20, REJECT),
    ],
)
def test_an_answer_is_one_thing(kind: Kind, answer: str, verdict: Decision) -> None:
    assert says("L02", card("动量指什么？", answer, kind=kind)) is verdict


def test_the_members_of_a_list_are_weighed_together() -> None:
    assert says("L02", card("有哪些？", items=("输入门", "遗忘门", "输出门"))) is PASS
    assert says("L02", card("有哪些？", items=("一二三四五六七八九十" * 2, "甲乙" * 8))) is REJECT
