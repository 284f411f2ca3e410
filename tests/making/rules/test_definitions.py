"""What a name means: behind a label, a dash, a comma, a copula, in brackets, or as an acronym."""

import pytest

from srs.making.text.letters import spells
from srs.note import Kind
from tests.making.yields import notes, only
from tests.samples import GAP


@pytest.mark.parametrize(
    ("line", "rule", "question", "answer"),
    [
        ("- Mutex：同一时刻只让一个线程进入的锁", "define.label", "Mutex 是什么？", "同一时刻只让一个线程进入的锁"),
        ("- Mutex: a lock that one thread holds at a time", "define.label", "What is “Mutex”?", "a lock that one thread holds at a time"),
        ("- Mutex - a lock that one thread holds", "define.label", "What is “Mutex”?", "a lock that one thread holds"),
        ("- append() --> adds one element to a list", "define.label", "What does append() do?", "adds one element to a list"),
        ("- Schloss: das ist ein Objekt, das nur einen Faden hält", "define.label", "Was ist „Schloss“?", "das ist ein Objekt, das nur einen Faden hält"),
        ("- ミューテックス：一つのスレッドだけが持てる鍵", "define.label", "ミューテックスとは何ですか？", "一つのスレッドだけが持てる鍵"),
        ("1，残差连接，能缓解梯度消失", "define.head", "残差连接有什么作用？", "能缓解梯度消失"),
        ("1，Dropout，把一部分神经元随机置零", "define.head", "Dropout 怎么做？", "把一部分神经元随机置零"),
        ("A mutex is a lock that one thread holds at a time.", "define.is", "What is a mutex?", "a lock that one thread holds at a time"),
        ("文件描述符是一个指向打开文件的整数", "define.is", "文件描述符是什么？", "指向打开文件的整数"),
        ("训练时使用了 Masked LM（随机遮住一些词再预测它们）", "define.gloss", "Masked LM 指什么？", "随机遮住一些词再预测它们"),
        ("- a graph neural network (GNN) combines nodes", "define.acronym", "What does GNN stand for?", "graph neural network"),
        ("- 提示词要用 COT（chain of thought）", "define.acronym", "COT 是什么的缩写？", "chain of thought"),
    ],
)  # fmt: skip
def test_a_name_and_what_is_said_of_it(line: str, rule: str, question: str, answer: str) -> None:
    made = only(line, rule)
    assert (made.question, made.answer) == (question, answer)


def test_a_long_definition_is_shown_and_its_name_asked_for() -> None:
    body = (
        "large inland animals that move onto islands tend to become smaller over the generations, "
        "and small animals that come there tend to become larger over the generations"
    )
    made = only(f"- Insular dwarfism: {body}", "define.label")
    assert (made.kind, made.question, made.answer) == (
        Kind.CLOZE,
        f"{GAP}: {body}",
        "Insular dwarfism",
    )


def test_three_points_of_one_form_are_a_glossary_and_sure() -> None:
    text = (
        "- Mutex: a lock that one thread holds\n"
        "- Semaphore: a counter of those that may enter\n"
        "- Barrier: a place where all threads wait\n"
    )
    assert [made.sure for made in notes(text)] == [True, True, True]
    assert [made.sure for made in notes("- Mutex: a lock that one thread holds")] == [False]


@pytest.mark.parametrize(
    "line",
    [
        "- Note: remember the mutex when locking",
        "- 作者：来自某大学的几位研究者",
        "- https://example.org: a site about locks",
        "- if len(x) < 1: x = load the default list",
        "- 今天：读完了一章关于锁的内容",
        "It is a lock that one thread holds at a time.",
        "The problem is a lock that nobody holds.",
        "- 2023: the year when locks were invented again",
        "这是一个很好用的锁的实现",
    ],
)
def test_what_names_nothing_is_not_asked_for(line: str) -> None:
    assert not [made for made in notes(line) if made.rule.startswith("define.")]


@pytest.mark.parametrize(
    ("short", "words", "fits"),
    [
        ("GNN", "graph neural network", True),
        ("HELM", "Holistic Evaluation of Language Models", True),
        ("RLHF", "reinforcement learning from human feedback", True),
        ("GNN", "generic neural thing", False),
        ("ABC", "alpha beta", False),
        ("LLL", "lower LDL levels", False),
    ],
)
def test_an_acronym_is_spelt_by_the_first_letters(short: str, words: str, *, fits: bool) -> None:
    assert spells(short, words.split()) is fits


def test_how_much_is_asked_of_a_quantity() -> None:
    made = only("## 训练\n\n- 批大小：约 512 条样本，共 3 轮\n", "define.label")
    assert made.question == "训练：批大小是多少？"


def test_what_a_part_of_a_system_does() -> None:
    made = only("## 《共识》\n\n1，Proposer，提出一个候选的值\n", "define.head")
    assert made.question == "共识：Proposer 做什么？"


def test_an_arrow_may_mean_anything_and_stays() -> None:
    made = only("# Physics of gases\n\n- 热平衡 => 温度处处相同\n", "define.label")
    assert (made.question, made.answer) == (f"Physics of gases：热平衡 → {GAP}", "温度处处相同")


def test_what_two_things_each_are() -> None:
    made = only("# JS\n\n- var是函数作用域，let是块作用域\n", "contrast.parallel")
    assert (made.question, made.answer) == (
        "JS：var 和 let 分别是什么作用域？",
        "var：函数作用域\nlet：块作用域",
    )


def test_a_name_glued_to_chinese_is_more_than_a_name() -> None:
    made = only("## 工具\n\nbabel可以把新版代码转化为旧版的ES5代码\n", "cloze.predicate")
    assert made.answer == "旧版的ES5代码"


@pytest.mark.parametrize(
    "text",
    [
        "# Excretion\n\n- 排出废物：\n    - Kidneys：most of the waste in the blood of a body\n    - Lungs：all of the gas in the blood of a body\n    - Skin：some of the salt in the blood of a body\n",
        "# Queues\n\n- Fallback queue\n    - a queue that takes what failed before\n    - the consumers read it at night\n",
    ],
)  # fmt: skip
def test_what_a_thing_does_and_one_of_several_points_are_not_surely_what_it_is(text: str) -> None:
    assert notes(text)
    assert not [made for made in notes(text) if made.sure]


def test_the_first_of_several_steps_is_not_what_a_heading_means() -> None:
    text = "## Vacuum\n\n1. a process to free pages\n2. a process to truncate the file\n"
    assert not [made for made in notes(text) if made.rule == "define.heading"]


def test_the_rest_of_a_label_that_takes_it_back_is_not_left_out() -> None:
    long = "把所有的变量都放在一个表里面并且按照名字来排序，但在实际使用时它并不能够保证任何的顺序"
    assert not [m for m in notes(f"# 存储\n\n- 变量表：{long}\n") if m.rule == "define.said"]


def test_the_first_side_of_a_label_is_what_it_is_but_not_the_first_of_a_set() -> None:
    made = only(
        "# 生理\n\n- 代偿：身体为了回到稳态而作的努力；各处的稳态可能互相冲突\n", "define.label"
    )
    assert (made.question, made.answer) == ("生理：代偿是什么？", "身体为了回到稳态而作的努力")
    assert not made.sure
    rules = [
        m.rule for m in notes("# 生理\n\n- 代偿的缺点：消耗大量的能量；各处的稳态可能互相冲突\n")
    ]
    assert "define.label" not in rules


def test_a_common_name_without_article_stands_in_quotation_marks() -> None:
    asked = only("- Early stopping is a form of regularization", "define.is").question
    assert asked == "What is “Early stopping”?"
    assert only("- A monad is a monoid of endofunctors", "define.is").question == "What is a monad?"


@pytest.mark.parametrize(
    "line", ["磁盘可以为空：还没有写过任何的文件", "有没有分区：看第一列有没有数字的后缀"]
)
def test_a_label_that_says_something_is_no_name(line: str) -> None:
    assert not [m for m in notes(f"# 磁盘\n\n- {line}") if m.kind is Kind.DEFINITION]


def test_an_answer_with_another_label_in_it_waits_for_its_owner() -> None:
    quakes = "# Quakes\n\n- Shallow: a quake of less than 70 km San Andreas : moves to the side\n"
    assert not [made for made in notes(quakes) if made.sure]


@pytest.mark.parametrize(
    "line",
    [
        "research refers to the unit as a pair of a neuron and its vessels",
        "usually the synapses are the first part to be hurt in a disease",
        "Page-sized blocks - ensure page size = sector size (cheap but slow on a disk)",
        "Understanding where `f'(x) = 2x` comes from",
    ],
)
def test_who_says_it_and_half_a_sentence_are_no_term(line: str) -> None:
    text = f"# Notes\n\n- {line}\n"
    assert not [made for made in notes(text) if made.rule in {"define.is", "define.label"}]


def test_a_question_and_a_doubt_are_no_definition() -> None:
    text = "# 修复\n\n- 现象：用例不够完善，提交可能只通过一部分用例？（需要核实）\n- 强化学习\n    - 是否需要大量的数据来学习？\n"
    assert not [made for made in notes(text) if made.rule.startswith("define.")]
