"""What is the same card in other words, and what is another fact in its place."""

from dataclasses import replace

import pytest

from srs.note import Entry, Kind, Note
from srs.origin import Source
from srs.reconcile import Change, reconcile
from srs.reconcile.scripts import is_respelt
from tests.samples import GAP, a_note
from tests.test_reconcile import PATH, terms

Fact = tuple[str, str, str]
"""A line, the question that is asked about it, and the answer."""


def made(fact: Fact, first: int, rule: str = "any") -> Note:
    line, question, answer = fact
    return a_note(
        kind=Kind.CLOZE if GAP in question else Kind.DEFINITION, question=question, answer=answer,
        items=None, source=Source(PATH, first, first + line.count("\n")), entry=Entry(), deck="log",
        rule=rule, quote=line, sure=True,
    )  # fmt: skip


BEFORE = made(("机房一共有7台机器", f"机房一共有 {GAP} 机器", "7台"), 1)
BEHIND = made(("缓存保存512条记录", f"缓存保存 {GAP} 记录", "512条"), 9)


def gap(before: str, answer: str, behind: str = "") -> Fact:
    return f"{before}{answer}{behind}", f"{before} {GAP} {behind}".strip(), answer


def label(name: str, answer: str) -> Fact:
    return f"{name}：{answer}", f"{name}是什么？", answer


def is_carried(before: Fact, after: Fact) -> bool:
    """Whether the card of one line went to the other, which stands in its place."""
    first = reconcile([], [BEFORE, made(before, 4), BEHIND], {PATH}, terms())
    cards = [replace(o.card) for o in first]
    again = reconcile(cards, [BEFORE, made(after, 4), BEHIND], {PATH}, terms())
    return again[1].change is not Change.ADDED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (gap("训练集包含", "33k条", "对话"), gap("训练集包含", "35k条", "对话")),
        (gap("The test set holds ", "900 images"), gap("The test set holds ", "950 images")),
        (gap("优化器用了", "Adam"), gap("优化器用了", "Adagrad")),
        (label("优化器", "Adam"), label("优化器", "SGD")),
        (
            label("互斥锁", "同一时刻只让一个线程进入的锁"),
            label("互斥锁", "同一时刻只让一个线程进入的开关"),
        ),
        (label("优点", "可并行、记得住、不限长度"), label("长处", "可并行、记得住、不限长度")),
        (
            gap("A barrier waits for ", "16 threads", " in each of the rounds"),
            gap("A latch waits for ", "16 threads", " in each of the rounds"),
        ),
        (
            gap("Zephyr 在每一层之后都做归一化，训练了", "90天"),
            gap("Quokka 在每一层之后都做归一化，训练了", "90天"),
        ),
        (
            gap("值得注意的是，每个词都看到全句，代价是", "不能用来生成文本"),
            gap("每个词都看到全句，代价是", "不能用来写文本"),
        ),
        (
            gap("解码器的每一步一共要看", "640个", "词"),
            gap("解碼器的每一步一共要看", "640個", "詞"),
        ),
    ],
)
def test_a_line_that_was_edited_keeps_its_card(before: Fact, after: Fact) -> None:
    assert is_carried(before, after)
    assert is_carried(after, before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (gap("甲班的平均分达到了", "93分"), gap("乙班的平均分达到了", "88分")),
        (gap("在测试集上甲班平均得", "93分"), gap("在测试集上乙班平均得", "88分")),
        (
            gap("Redis can serve ", "90000 requests", " per second"),
            gap("Nginx can serve ", "20000 requests", " per second"),
        ),
        (
            label("课程", "操作系统原理与实践，用Rust写一个内核"),
            label("课程", "编译原理与实践，用Rust写一个解释器"),
        ),
        (label("结论", "数据越多越好，标注可以粗糙"), label("结论", "沿海散步走了七千步")),
        (
            label("Baseline", "a small network with three layers and no pooling"),
            label("Baseline", "a walk along the coast in the evening"),
        ),
        (
            gap("This causes ", "a queue that grows until the memory is full"),
            gap("This causes ", "threads to wait for a lock that nobody holds"),
        ),
        (label("测试", "7/23日晚6点到7点，一小时"), label("测试", "8/24日早9点到11点，两小时多")),
    ],
)
def test_another_fact_in_its_place_is_a_new_card(before: Fact, after: Fact) -> None:
    assert not is_carried(before, after)
    assert not is_carried(after, before)


def test_the_other_script_of_chinese_says_the_same() -> None:
    assert is_carried(label("优点", "对训练数据简单"), label("優點", "對訓練數據簡單"))
    assert is_carried(label("優點", "對訓練數據簡單"), label("优点", "对训练数据简单"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("网络的优势", "網絡的優勢", True),
        ("网络的优势", "網络的優势", True),
        ("灯开着是红的", "灯关着是绿的", False),
        ("燈開著是紅的", "燈關著是綠的", False),
        ("燈大的是紅的", "燈開的是綠的", False),
        ("网络的优势", "網絡優勢", False),
    ],
)
def test_only_old_forms_of_characters_are_other_spellings(
    one: str, other: str, *, expected: bool
) -> None:
    assert is_respelt(one, other) is is_respelt(other, one) is expected


def test_an_answer_that_stands_in_both_lines_has_not_become_the_other_one() -> None:
    line = "如果在线上，写在右边的间里；如果在间里，写在线的左边"
    one = line, "如果在线上，会怎样？", "写在右边的间里"
    other = line, "如果在间里，会怎样？", "写在线的左边"
    assert not is_carried(one, other)
    shorter = "如果在间里，写在线的左边", *other[1:]
    assert not is_carried(one, shorter)


def test_the_gap_of_a_sentence_with_several_is_told_by_what_stands_around_it() -> None:
    first = gap("编码器包含", "6层", "网络，解码器包含12层网络")
    second = gap("编码器包含6层网络，解码器包含", "12层", "网络")
    changed = gap("编码器包含8层网络，解码器包含", "12层", "网络")
    assert is_carried(second, changed)
    assert not is_carried(first, changed)


def test_cards_of_one_line_may_change_their_order() -> None:
    line = "本文不用内核模块，而用共享内存，操作分为3个部分"
    three = made((line, f"操作分为 {GAP} 部分", "3个"), 4)
    module = made((line, f"不用 {GAP} ，而用共享内存", "内核模块"), 4)
    first = reconcile([], [BEFORE, three, module, BEHIND], {PATH}, terms())
    half = made(("本文不用内核模块", f"不用 {GAP}", "内核模块"), 4)
    rest = made(("而用共享内存，操作分为3个部分", f"操作分为 {GAP} 部分", "3个"), 5)
    again = reconcile([o.card for o in first], [BEFORE, half, rest, BEHIND], {PATH}, terms())
    assert [o.card.id for o in again] == [first[n].card.id for n in (0, 2, 1, 3)]


def test_what_the_author_asked_and_answers_anew_is_the_same_card() -> None:
    question = "为什么要做梯度裁剪？"
    before = made((f"Q: {question}\nA: 防止爆炸", question, "防止爆炸"), 4, "written.qa")
    answer = "一步走得太远就回不来了，所以给长度一个上限"
    after = made((f"Q: {question}\nA: {answer}", question, answer), 4, "written.qa")
    first = reconcile([], [BEFORE, before, BEHIND], {PATH}, terms())
    again = reconcile([o.card for o in first], [BEFORE, after, BEHIND], {PATH}, terms())
    assert again[1].card.id == first[1].card.id
