"""L09, L12 and L13: the answer is whole, precise, and not to be had from the question."""

import pytest

from srs.making.lint import Decision
from srs.note import Kind
from tests.making.lint.judging import DRAFT, PASS, REJECT, card, says
from tests.samples import GAP


@pytest.mark.parametrize(
    ("core", "answer", "verdict"),
    [
        ("遗忘门有什么作用？", "清除旧的记忆", PASS),
        ("What is a forget gate for?", "clearing old memory", PASS),
        ("遗忘门和输入门里哪个清除记忆？", "遗忘门", REJECT),
        ("Which of gate A and gate B forgets?", "gate A", REJECT),
        ("What is a gated unit?", "gate", PASS),
        ("清除旧的记忆有什么作用？", "用来清除旧的记忆", REJECT),
        ("用了什么优化算法？", "Adam 优化算法", PASS),
        (f"共 1.51亿 参数（{GAP}）", "0.15B", REJECT),
        (f"It has 340M parameters ({GAP})", "0.34B", REJECT),
        (f"基础版 1亿 参数，大版本 {GAP} 参数", "3亿", PASS),
        (f"base has 110M parameters and large {GAP}", "340M", PASS),
        (f"编码器 6 层，解码器 {GAP}，共用 6 层", "6 层", REJECT),
        (f"每秒增加 {GAP} 表示速度 3 m/s", "3 米", REJECT),
        (f"GPT-3 用了 {GAP} 节点，第 3 版起", "3 个", PASS),
        (f"先取 {GAP} 数据，再取 {GAP} 数据", "5亿；5亿", DRAFT),
        (f"first {GAP} of it, then {GAP} of it", "10%；10%", DRAFT),
    ],
)
def test_the_question_does_not_hold_its_answer(core: str, answer: str, verdict: Decision) -> None:
    assert says("L09", card(core, answer)) is verdict


def test_a_list_may_tell_one_of_many_members_but_not_half_of_them() -> None:
    core = "除了遗忘门，LSTM 还有哪些？（3 项）"
    assert says("L09", card(core, items=("遗忘门", "输入门", "输出门"))) is PASS
    assert says("L09", card(core, items=("遗忘门", "输入门"))) is REJECT


def test_the_sides_of_a_contrast_may_be_told() -> None:
    core = "遗忘门和输入门里哪个清除记忆单元？"
    assert says("L09", card(core, "输入门不清除记忆单元", kind=Kind.CONTRAST)) is PASS


@pytest.mark.parametrize(
    "answer",
    ["而清除记忆", "并清除记忆", "清除记忆的", "在清除时", "清除（记忆", "：清除记忆", "：：清除",
     "which clears memory", "and memory", "clearing of the", "clearing (old", "=> memory"],
)  # fmt: skip
def test_an_answer_torn_from_its_sentence_is_none(answer: str) -> None:
    assert says("L12", card("遗忘门有什么作用？", answer)) is REJECT


@pytest.mark.parametrize(
    "answer",
    ["清除记忆", "并行计算", "1小时", "不实时", "损失的总和", "潜在的原因与目的", "清除（旧的)记忆",
     "clearing memory", "Android", "whichever gate"],
)  # fmt: skip
def test_an_answer_that_only_looks_torn_is_whole(answer: str) -> None:
    assert says("L12", card("遗忘门有什么作用？", answer)) is PASS


@pytest.mark.parametrize(
    ("core", "answer", "quote", "verdict"),
    [
        (f"胜率为 85± {GAP}", "3%", "胜率为85±3%", REJECT),
        (f"共 250’ {GAP} 实验", "000 组", "共250’000 组实验", REJECT),
        (f"It is called {GAP} by all", "gate", "It is called gated by all", REJECT),
        (f"胜率为 {GAP}", "85%", "胜率为85%", PASS),
        (f"用了 {GAP} 样本", "31k", "RL用了31k样本", PASS),
        (f"It is called {GAP} by all", "gate", "It is called gated, or a gate by all", PASS),
        (f"编码器（见图 有 {GAP} 网络", "6 层", "编码器（见图 有6 层网络", DRAFT),
    ],
)
def test_a_word_or_number_is_not_cut(core: str, answer: str, quote: str, verdict: Decision) -> None:
    assert says("L12", card(core, answer, quote=quote)) is verdict


@pytest.mark.parametrize(
    ("core", "answer", "verdict"),
    [
        ("遗忘门的效果怎么样？", "还不错", REJECT),
        ("How good is the gate?", "great", REJECT),
        ("遗忘门的效果怎么样？", "比没有门时困惑度低一半", PASS),
        (f"遗忘门清除 {GAP}", "太多", REJECT),
        (f"The gate clears {GAP}", "them", REJECT),
        (f"The gate clears {GAP}", "memory", PASS),
        (f"{GAP}：清除旧的记忆", "例子", REJECT),
        (f"{GAP}: it clears memory", "note", REJECT),
        (f"遗忘门的 {GAP}：清除得太快，训练得太慢", "缺点", REJECT),
        ("遗忘门是什么？", "有效途径", DRAFT),
        ("遗忘门是什么？", "决定忘掉多少记忆的门", PASS),
        ("遗忘门是什么？", "sigmoid 层", PASS),
        ("编码器是什么？", "具体见 encoder.md", REJECT),
        ("What is an encoder?", "see above", REJECT),
    ],
)
def test_an_answer_says_something(core: str, answer: str, verdict: Decision) -> None:
    assert says("L13", card(core, answer)) is verdict


@pytest.mark.parametrize(
    ("answer", "quote", "verdict"),
    [
        ("者的偏好", "模型学的是使用者的偏好", REJECT),
        ("量不增加", "这样做的计算量不增加", REJECT),
        ("6", "编码器一共有6层网络", REJECT),
        ("层网络", "编码器一共有6层网络", REJECT),
        ("3层网络", "负责边缘的是第3层网络", REJECT),
        ("6层网络", "编码器一共有6层网络", PASS),
        ("任务的调度", "它负责任务的调度", PASS),
        ("省内存", "好处是省内存，但是很慢", REJECT),
        ("saves memory", "It saves memory, but it is slow", REJECT),
        ("saves memory", "It saves memory; however, it is slow", REJECT),
        ("省内存", "好处是省内存。不过很慢", DRAFT),
        ("saves memory", "It saves memory. However, it is slow", DRAFT),
        ("省内存", "好处是省内存，也很快", PASS),
        ("saves memory", "It saves memory, button by button", PASS),
        ("只对小模型有效", "这个办法只对小模型有效？", REJECT),
        ("works on small models", "Maybe it works on small models?", REJECT),
        ("省内存", "好处是省内存。真的吗？", PASS),
    ],
)
def test_an_answer_is_a_whole_statement(answer: str, quote: str, verdict: Decision) -> None:
    assert says("L12", card("门有什么作用？", answer, quote=quote)) is verdict


def test_a_gap_in_a_question_is_no_fact() -> None:
    core = f"模型真的学会了 {GAP}"
    assert says("L12", card(core, "加法规则", quote="模型真的学会了加法规则吗？")) is REJECT


@pytest.mark.parametrize(
    ("core", "answer"),
    [
        (f"GPT3 之后是 {GAP} 的改进版", "GPT-3"),
        (f"编码器有 {GAP} 网络，解码器有6层网络", "6 层"),
        (f"In {GAP} the encoder of bert is kept", "BERT"),
        (f"读到 {GAP} 和 {GAP} 数据，其中5亿个来自网页", "3亿个；5亿个"),
    ],
)
def test_what_a_gap_hides_stands_nowhere_else(core: str, answer: str) -> None:
    assert says("L09", card(core, answer)) is REJECT


def test_the_answer_in_another_width_is_given_away() -> None:
    assert says("L09", card("哪种安装有 ＪＤＫ？", "JDK")) is REJECT


@pytest.mark.parametrize("answer", ["or", "IN", "是无序的", "卷积核是固定大小的"])
def test_what_ends_a_torn_piece_may_be_all_that_is_asked_for(answer: str) -> None:
    asked = "哪个关键字或哪种情况会放弃索引？"
    assert says("L12", card(asked, answer, quote=f"会放弃索引：{answer}", freely=True)) is PASS
    assert says("L12", card(asked, answer, quote=f"会放弃索引：{answer}")) is REJECT


def test_what_is_set_apart_is_not_taken_back() -> None:
    asked = "效力源于什么？"
    assert says("L12", card(asked, "必然性", quote="效力源于必然性，而不是可见的强度")) is PASS
    assert says("L12", card(asked, "必然性", quote="效力源于必然性，但不总是这样")) is REJECT


@pytest.mark.parametrize(
    ("asked", "answer", "line"),
    [
        ("什么时候才有必要精确估计？", "只有当幅度较大时", "只有当幅度较大时，才有必要精确估计"),
        (
            "协调者什么时候认为事务处理完毕？",
            "收到确认应答后",
            "收到确认应答后便认为该事务处理完毕",
        ),
        ("深分页为什么慢？", "要先读一百万行再扔掉前面的", "深分页慢：要先读一百万行再扔掉前面的"),
        ("哪种条件用不上索引？", "or 的一边没有索引", "用不上索引：or 的一边没有索引"),
    ],
)
def test_an_answer_to_a_question_of_ones_own_may_end_with_a_time(
    asked: str, answer: str, line: str
) -> None:
    assert says("L12", card(asked, answer, quote=line, freely=True)) is PASS
    assert says("L12", card(asked, answer, quote=line)) is REJECT


def test_a_piece_before_the_next_word_is_a_piece_in_any_question() -> None:
    line = "收到确认应答后的消息"
    assert says("L12", card("收到什么？", "收到确认应答后", quote=line, freely=True)) is REJECT


def test_a_numeral_is_an_answer_where_somebody_asks_how_many() -> None:
    asked = "编码器和解码器各有几层？"
    assert says("L13", card(asked, "六", quote="编码器解码器各六层", freely=True)) is PASS
    assert says("L13", card(asked, "它", quote="是它", freely=True)) is REJECT
