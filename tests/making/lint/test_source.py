"""L16 and L21: nothing but what the lines say, and no markup of theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.making.lint import Decision
from srs.note import Kind
from tests.making.lint.judging import DRAFT, PASS, REJECT, card, says
from tests.samples import GAP


@pytest.mark.parametrize(
    ("answer", "quote", "verdict"),
    [
        ("6 层", "编码器有6 层网络", PASS),
        ("6 layers", "the encoder has 6 layers", PASS),
        ("7 层", "编码器有6 层网络", REJECT),
        ("3 层", "编码器有13 层网络", REJECT),
        ("Norm", "编码器用 LayerNorm", REJECT),
        ("norm", "the encoder uses Norm", PASS),
        ("Batch Norm", "the encoder uses Layer Norm", REJECT),
        ("清除记忆", "遗忘门决定保留什么", REJECT),
        ("很多轮训练", "需要训练很多轮", PASS),
        ("太多", "对真实性没有证明太多", REJECT),
        ("useful there", "a gate is not useful there", REJECT),
        ("没有用", "门在这里没有用", PASS),
    ],
)
def test_the_lines_hold_the_answer(answer: str, quote: str, verdict: Decision) -> None:
    assert says("L16", card("编码器怎么样？", answer, quote=quote)) is verdict


def test_a_negation_may_stand_in_the_question() -> None:
    quote = "对真实性没有证明太多"
    assert says("L16", card(f"对真实性没有证明 {GAP}", "太多", quote=quote)) is PASS


def test_every_member_of_a_list_is_in_the_lines() -> None:
    quote = "门：输入门、遗忘门、Output gate"
    assert says("L16", card("？", items=("输入门", "遗忘门"), quote=quote)) is PASS
    assert says("L16", card("？", items=("输入门", "Reset gate"), quote=quote)) is REJECT


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_number_is_held_only_by_itself(asked: int, told: int) -> None:
    seen = card(f"编码器共 {GAP}", f"{asked} 层", quote=f"编码器共{told} 层", kind=Kind.NUMBER)
    assert (says("L16", seen) is PASS) == (asked == told)


@pytest.mark.parametrize(
    ("core", "answer", "verdict"),
    [
        ("门有什么作用？", "清除记忆", PASS),
        ("What is a gate for?", "clearing memory", PASS),
        ("What does std::move do?", "it casts to an rvalue", PASS),
        (f"学习率为 {GAP}，batch = 8", "0.1%", PASS),
        ("门有什么作用？", "见 https://a.b", REJECT),
        ("门有什么作用？", "<b>清除</b>", REJECT),
        ("门:: 有什么作用？", "清除", REJECT),
        ("What is a gate?", "::it clears", REJECT),
        ("What is a gate?", "{{it clears}@0}", REJECT),
        ("门有什么作用？", "清除\x1b[31m记忆", REJECT),
        ("门有什么作用？", "令 $x 为零", REJECT),
        ("门有什么作用？", r"$\frac{a}{b}\cdot\sum c$", DRAFT),
        ("门有什么作用？", r"$\sigma$ 把值压到 0 和 1 之间", PASS),
        (f"docker run -m {GAP} nginx 限制内存", "512MB", REJECT),
        (f"sleep({GAP}) stops the thread", "5 s", REJECT),
        (f"git log -n {GAP} tells the latest", "5 commits", REJECT),
        (f"if (x) {{ return {GAP} }}", "5 s", REJECT),
    ],
)
def test_markup_and_code_are_nothing_to_remember(core: str, answer: str, verdict: Decision) -> None:
    assert says("L21", card(core, answer)) is verdict


def test_a_member_of_a_list_holds_no_code() -> None:
    assert says("L21", card("？", items=("学习率", "轮数"))) is PASS
    assert says("L21", card("？", items=("lr = 0.1", "轮数"))) is REJECT


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("git checkout -- <file>", PASS),
        ("apply <TARGET>", PASS),
        ("<script>", REJECT),
        ("<b>", REJECT),
        ("a <Br> b", REJECT),
        ("<img src=x>", REJECT),
        ("</file>", REJECT),
    ],
)
def test_a_place_to_fill_in_is_no_markup(answer: str, verdict: Decision) -> None:
    assert says("L21", card("哪条命令撤销修改？", answer, quote=answer)) is verdict
