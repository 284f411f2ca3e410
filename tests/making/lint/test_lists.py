"""L03, L04 and L05: few members, all of them names, and a question that tells how many."""

import pytest

from srs.making.lint import Decision
from srs.note import Kind
from tests.making.lint.judging import DRAFT, PASS, REJECT, card, says
from tests.samples import GAP


@pytest.mark.parametrize(
    ("members", "verdict"),
    [("甲乙丙丁戊", PASS), ("甲乙丙丁戊己", DRAFT), ("甲乙丙丁戊己庚辛", REJECT)],
)
def test_a_list_is_short(members: str, verdict: Decision) -> None:
    assert says("L03", card("门有哪些？", items=tuple(members))) is verdict


@pytest.mark.parametrize(
    ("items", "verdict"),
    [
        (("输入门", "遗忘门"), PASS),
        (("input gate", "forget gate"), PASS),
        (("并行性好", "再现容易"), PASS),
        (("新建", "就绪", "运行"), PASS),
        (("首都", "都城", "陪都"), PASS),
        (("输入门", "就更新"), REJECT),
        (("输入门", "都更新"), REJECT),
        (("输入门", "通过它更新"), REJECT),
        (("input gate", "then it is updated"), REJECT),
        (("输入门", "输入门"), REJECT),
        (("输入门", "一个非常非常长的其实是一整句话的成员它不是名词"), REJECT),
        (("输入门", "遗忘门用了。"), REJECT),
        (("输入门", "把记忆清空了"), DRAFT),
        (("find", "index", "-1表示没有"), DRAFT),
        (("input gate", "memory is cleared"), DRAFT),
        (("输入门", "遗忘门", "输出门", "记忆是状态"), PASS),
    ],
)
def test_members_are_names(items: tuple[str, ...], verdict: Decision) -> None:
    assert says("L04", card("门有哪些？", items=items)) is verdict


@pytest.mark.parametrize(
    ("core", "verdict"),
    [
        ("LSTM 有哪些门？（3 项）", PASS),
        ("LSTM 的三个门是哪些？", PASS),
        ("What are the gates of an LSTM? (3)", PASS),
        ("What are the three gates of an LSTM?", PASS),
        (f"LSTM 的门有哪些（第 3–5 项）：{GAP}、{GAP}、{GAP}", PASS),
        ("LSTM 有哪些门？", REJECT),
        ("LSTM 有哪些门？（4 项）", REJECT),
        ("What are the gates of LSTM-3000?", REJECT),
    ],
)
def test_the_question_tells_how_many(core: str, verdict: Decision) -> None:
    assert says("L05", card(core, items=("输入门", "遗忘门", "输出门"))) is verdict


def test_the_sides_of_a_contrast_are_named_and_not_counted() -> None:
    sides = card(
        "栈和队列分别怎么取？", items=("栈：后进先出", "队列：先进先出"), kind=Kind.CONTRAST
    )
    assert says("L05", sides) is PASS
