"""What something includes, long lists as families, and questions that the author asked."""

import pytest

from srs.note import Kind
from tests.making.yields import notes, only
from tests.samples import GAP


@pytest.mark.parametrize(
    ("line", "question", "items"),
    [
        ("细胞膜主要由磷脂、蛋白质和糖类组成", "细胞膜由哪几部分组成？（3 项）", ("磷脂", "蛋白质", "糖类")),
        ("注意力机制包括自注意力、交叉注意力和多头注意力", "注意力机制包括哪些？（3 项）", ("自注意力", "交叉注意力", "多头注意力")),
        ("A neuron consists of a soma, dendrites, and an axon.", "What does a neuron consist of? (3)", ("a soma", "dendrites", "an axon")),
    ],
)  # fmt: skip
def test_the_parts_that_a_sentence_names(line: str, question: str, items: tuple[str, ...]) -> None:
    made = [m for m in notes(line) if m.rule == "list.sentence"]
    assert [(m.question, m.items) for m in made] == [(question, items)]


@pytest.mark.parametrize(
    "line",
    [
        "这个方法有很多优点和缺点",
        "It includes many things, which I like, and more",
        "我的行程包括看书、我想写代码、还会跑步",
    ],
)
def test_clauses_are_no_parts(line: str) -> None:
    assert not [made for made in notes(line) if made.rule == "list.sentence"]


def test_a_long_list_is_a_family_of_overlapping_gaps() -> None:
    family = notes("- 语言模型的任务：检索、摘要、情感、毒性、分类、问答、翻译")
    parent, *parts = family
    assert (parent.rule, len(parent.items or ()), parent.flags) == ("list.label", 7, ("L03",))
    assert [part.rule for part in parts] == ["list.label.part"] * 4
    assert [part.items for part in parts] == [
        ("检索", "摘要"),
        ("情感", "毒性"),
        ("分类", "问答"),
        ("问答", "翻译"),
    ]
    assert parts[1].question == f"语言模型的任务有哪些？（7 项）（第 3–4 项）：摘要 → {GAP}、{GAP}"


def test_a_list_too_long_for_one_card_has_parts_only() -> None:
    eight = notes("- 语言模型的任务：检索、摘要、情感、毒性、分类、问答、翻译、补全")
    assert {made.rule for made in eight} == {"list.label.part"}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("# 面试\n\n## 什么是死锁？\n\n两个线程互相等待对方的锁\n", "面试：什么是死锁？", "两个线程互相等待对方的锁"),
        ("- What is a mutex?\n  - A lock that one thread holds\n", "What is a mutex?", "A lock that one thread holds"),
        ("- 为什么要除以维度的平方根？防止点积过大", "为什么要除以维度的平方根？", "防止点积过大"),
        ("- 为什么要用缓存：减少对数据库的访问", "为什么要用缓存？", "减少对数据库的访问"),
    ],
)  # fmt: skip
def test_a_question_of_the_author_with_its_answer(text: str, question: str, answer: str) -> None:
    made = only(text, "asked.by-author")
    assert (made.kind, made.question, made.answer) == (Kind.BASIC, question, answer)


@pytest.mark.parametrize(
    "text",
    [
        "- What is a mutex?\n- What is a semaphore?\n",
        "## 这样可以吗？\n\n可以的，没有问题\n",
        "## How to use this log?\n\nRead it from the top\n",
    ],
)
def test_a_question_without_answer_or_not_for_the_reader_is_none(text: str) -> None:
    assert not [made for made in notes(text) if made.rule == "asked.by-author"]


def test_of_a_long_answer_the_beginning_waits_for_the_owner() -> None:
    text = (
        "### 为什么要做缓存预热？\n\n刚启动的缓存里什么都没有，请求会全部落到数据库上，"
        "高峰期很容易把它压垮，还会连带拖慢上游的服务，所以要提前装载热点数据。\n"
    )
    made = only(text, "asked.by-author")
    assert made.answer == "刚启动的缓存里什么都没有，请求会全部落到数据库上，高峰期很容易把它压垮"
    assert not made.sure


def test_what_numbered_points_name_answers_a_question() -> None:
    text = "### 资源通过哪几个参数指定？\n\n1）mem-size是内存大小\n2）cpu-count 是核数\n3）disk-path 是目录\n"
    made = only(text, "asked.list")
    assert made.items == ("mem-size", "cpu-count", "disk-path")
    assert made.question == "资源通过哪几个参数指定？（3 项）"


def test_as_many_names_as_the_sentence_counts_are_sure() -> None:
    made = only("- 缓存的淘汰方式有 LRU 和 LFU 两种\n", "list.sentence")
    assert (made.question, made.items) == ("缓存的淘汰方式有哪两种？（2 项）", ("LRU", "LFU"))
    assert made.sure


def test_a_label_that_counts_its_members_is_sure() -> None:
    made = only("# Raft\n\n- 集群的三个身份：leader、follower、candidate\n", "list.label")
    assert made.sure


def test_what_follows_from_a_clause_is_no_second_member() -> None:
    made = only("# Raft\n\n- 缺点：所有写都经过主节点，容易成为瓶颈\n", "define.label")
    assert (made.question, made.answer) == (
        "Raft：缺点是什么？",
        "所有写都经过主节点，容易成为瓶颈",
    )


def test_two_joined_by_and_are_a_list_where_the_label_counts_two() -> None:
    made = only("# Redis\n\n- 持久化有两种方式：RDB 和 AOF\n", "list.label")
    assert made.question == "Redis：持久化有哪两种方式？（2 项）"
    assert made.items == ("RDB", "AOF")


@pytest.mark.parametrize("line", ["优点：快、省、准；缺点：贵、慢", "优势不是：快、省、准"])
def test_what_is_no_set_of_its_label_is_not_asked_for(line: str) -> None:
    assert not [made for made in notes(f"# Redis\n\n- {line}\n") if made.items]


@pytest.mark.parametrize(
    ("line", "question", "items"),
    [
        ("Paxos has three roles: proposer, acceptor and learner", "Paxos: what are the three roles? (3)", ("proposer", "acceptor", "learner")),
        ("The address space contains: code, heap, stack", "What does the address space contain? (3)", ("code", "heap", "stack")),
        ("把共识问题拆成三个子问题：选主、日志复制、安全性", "把共识问题拆成哪三个子问题？（3 项）", ("选主", "日志复制", "安全性")),
    ],
)  # fmt: skip
def test_the_question_fits_how_the_label_says_it(
    line: str, question: str, items: tuple[str, ...]
) -> None:
    made = only(f"- {line}\n", "list.label")
    assert (made.question, made.items) == (question, items)


def test_a_label_that_counts_more_than_there_are_asks_for_no_list() -> None:
    assert not [m for m in notes("- Three kinds: fast, slow\n") if m.items]


def test_a_sum_is_no_list() -> None:
    assert not [
        m for m in notes("# Postgres\n\n- 触发条件：死元组数超过 50 + 0.2 * 行数\n") if m.items
    ]


def test_a_difference_has_two_sides() -> None:
    made = only("- JSONB 和 JSON 的区别：JSONB 是二进制存储；JSON 保留原文\n", "contrast.label")
    assert made.question == "JSONB 和 JSON 的区别是什么？"
    assert made.answer == "JSONB 是二进制存储\nJSON 保留原文"
