"""Lists and sequences: below a label, inside a line, in brackets, numbered in the text."""

import pytest

from srs.note import Kind
from tests.making.yields import notes, only

TRANSFORMER = """## 2023.5.24

《Attention is all you need》
    Transformer 的核心要素有这些：
    1，MHA，以注意力代替循环
    2，Res connection，训练更稳
    3，位于每一层里的 Feed Forward 层，两层线性变换
"""


def test_points_below_a_set_noun_are_one_list_that_says_its_size() -> None:
    made = only(TRANSFORMER, "list.points")
    assert made.kind is Kind.LIST
    assert made.question == ("Attention is all you need：Transformer 的核心要素有哪些？（3 项）")
    assert made.items == ("MHA", "Res connection", "Feed Forward 层")
    assert made.answer == "MHA\nRes connection\nFeed Forward 层"
    assert (made.source.first, made.source.last) == (4, 7)
    assert made.sure


def test_a_generic_label_names_no_set() -> None:
    assert not [
        made
        for made in notes("《X》\n    核心idea：\n    1，甲方案更快\n    2，乙方案更省\n")
        if made.kind is Kind.LIST
    ]


def test_a_title_that_names_a_set_has_its_points_as_members() -> None:
    made = only(
        "### Training stages\n1. Pre-training, on text\n2. Fine-tuning, on tasks\n", "list.points"
    )
    assert made.kind is Kind.SEQUENCE
    assert made.question == "What are the training stages, in order? (2)"
    assert made.items == ("Pre-training", "Fine-tuning")


@pytest.mark.parametrize(
    ("line", "question", "items"),
    [
        ("优势：可并行、记得住、不限长 等", "优势有哪些？（3 项）", ("可并行", "记得住", "不限长")),
        ("评估指标：速度，显存，吞吐", "评估指标有哪些？（3 项）", ("速度", "显存", "吞吐")),
        ("局限性，样本效率低；偏见", "局限性有哪些？（2 项）", ("样本效率低", "偏见")),
        ("显存组成：参数, 激活值(中间结果), 库", "显存由哪几部分组成？（3 项）", ("参数", "激活值(中间结果)", "库")),
        ("两个关键点：大批量，低精度", "两个关键点是哪些？（2 项）", ("大批量", "低精度")),
        ("比较几种层（卷积、循环）的两个属性：路径、并行度", "比较几种层（卷积、循环）的两个属性是哪些？（2 项）", ("路径", "并行度")),
        ("评估的几个方面：速度、显存", "评估的哪几个方面？（2 项）", ("速度", "显存")),
        ("Metrics: speed, memory, 1,000 runs", "What are the metrics? (3)", ("speed", "memory", "1,000 runs")),
    ],
)  # fmt: skip
def test_members_behind_a_label(line: str, question: str, items: tuple[str, ...]) -> None:
    made = only(f"《ResNet》\n- {line}", "list.label")
    core = made.question.removeprefix("ResNet").lstrip("：: ")
    assert (core, made.items, made.sure) == (question, items, True)


def test_a_set_of_nobody_knows_what_waits_for_the_owner() -> None:
    made = only("- 优势：可并行、记得住、不限长", "list.label")
    assert (made.sure, made.flags) == (False, ("L08",))


def test_an_order_noun_asks_for_the_order() -> None:
    made = only("- 优化器的发展历程：SGD, Momentum, AdaGrad/RMSProp, Adam", "list.label")
    assert made.kind is Kind.SEQUENCE
    assert made.question == "优化器的发展历程依次是什么？（4 项）"
    assert made.answer.splitlines()[2] == "3. AdaGrad/RMSProp"


def test_a_label_that_names_no_set_is_left_to_the_owner() -> None:
    assert not only("- 模型实现：HuggingFace, Megatron", "list.label").sure


@pytest.mark.parametrize(
    "line",
    [
        "优势：它能并行，也能处理长文本，所以很快。而且便宜。后来还有人改进了它，让它更快更省更准",
        "- Thoughts: nothing much today, still going",
        "- 优势：并行",
    ],
)
def test_prose_is_no_list(line: str) -> None:
    assert not [made for made in notes(line) if made.items]


def test_more_than_five_members_wait_for_the_owner() -> None:
    six = only("- NLP 的任务：QA、IR、摘要、情感、毒性、分类", "list.label")
    assert (six.sure, six.flags) == (False, ("L03",))


def test_a_counted_set_in_brackets() -> None:
    made = only("- 训练时对几类数据（新闻、百科、代码、对话）设计了配比", "list.bracket")
    assert made.question == "训练时对哪几类数据设计了配比？（4 项）"
    assert made.items == ("新闻", "百科", "代码", "对话")


def test_a_sum_behind_a_clause_that_counts() -> None:
    made = only("- 输入是几个emb之和，token emb+sentence emb+pos emb，之后训练", "list.sum")
    assert made.question == "输入是哪几个emb之和？（3 项）"
    assert made.items == ("token emb", "sentence emb", "pos emb")


def test_parts_numbered_in_the_text() -> None:
    made = only("- 分布式训练，难点1怎么切分（按层），难点2怎么同步（梯度平均）", "list.numbered")
    assert made.question == "分布式训练有哪些难点？（2 项）"
    assert made.items == ("怎么切分", "怎么同步")


def test_what_something_is_made_of() -> None:
    made = only("- 有进步；检索部分重新做过，主要由 BM25 和 DPR 构成，更好", "list.composed")
    assert made.question == "检索部分重新做过，主要由哪几部分构成？（2 项）"
    assert made.items == ("BM25", "DPR")


def test_figures_behind_a_label_are_asked_together() -> None:
    made = only("参数量：\n    - GPT-2: 1亿、3亿、7.6亿、large 1.5B", "list.figures")
    assert made.question == "GPT-2 的参数量有哪几种？（4 项）"
    assert made.items == ("1亿", "3亿", "7.6亿", "large 1.5B")
    assert len(notes("- GPT-2: 1亿、3亿")) == 1


STAGES = """《InstructGPT：Training models》
    引入了RLHF这个组件
    核心idea：
    1，SFT（13k）, 人工标注
    2，RM（33k），对答案排序
    3，RL（31k样本），PPO 算法，控制散度
    4，代价低
"""


def test_numbered_stages_are_those_of_what_the_paper_introduced() -> None:
    made = only(STAGES, "sequence.stages")
    assert made.kind is Kind.SEQUENCE
    assert made.question == "InstructGPT：RLHF 的 3 个阶段依次是什么？"
    assert made.items == ("SFT（13k）", "RM（33k）", "RL（31k样本），PPO 算法")
    assert (made.source.first, made.source.last) == (4, 6)


def test_without_a_name_for_the_whole_there_is_no_card_of_stages() -> None:
    text = STAGES.replace("引入了RLHF这个组件", "一篇好文章")
    assert not [made for made in notes(text) if made.rule == "sequence.stages"]


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("HTTP has three methods: GET, POST, PUT", "HTTP: what are the three methods? (3)"),
        (
            "The advantages of Redis: fast, simple, in-memory",
            "What are the advantages of Redis? (3)",
        ),
        ("There are three stages: parse, draft, lint", "What are the three stages, in order? (3)"),
        ("TCP 三次握手：SYN → SYN-ACK → ACK", "TCP 三次握手依次是什么？（3 项）"),
    ],
)
def test_a_label_that_is_a_sentence_or_holds_arrows(line: str, question: str) -> None:
    assert only(f"- {line}", "list.label").question == question


@pytest.mark.parametrize("line", ["Plan: read, write, sleep", "with: salt, pepper", "心情：好、累"])
def test_a_label_that_names_nothing_of_which_there_are_many(line: str) -> None:
    assert notes(f"- {line}") == []


def test_a_heading_that_holds_a_generic_word_still_names_its_subject() -> None:
    made = only("## 2024-05-01\n\n### BERT 笔记\n\n- 缺点：慢、贵\n", "list.label")
    assert made.question == "BERT 笔记：缺点有哪些？（2 项）"


HEADINGS = "# The War\n\n- {0}\n  - {1}\n    - a first remark on it\n  - {2}\n    - a second remark on it\n"


@pytest.mark.parametrize(
    ("name", "members", "question"),
    [
        ("MA", ("Militarism", "Alliances"), "What do the letters of MA stand for? (2)"),
        ("new weapons", ("Tank", "Submarine"), "Which new weapons are there? (2)"),
        ("home front", ("Rationing", "Propaganda"), "What belongs to home front? (2)"),
        ("by age", ("Old", "Young"), "by age: which ones are there? (2)"),
    ],
)
def test_how_names_below_a_name_are_asked_for(
    name: str, members: tuple[str, str], question: str
) -> None:
    assert only(HEADINGS.format(name, *members), "list.headings").question == f"The War: {question}"


def test_names_told_apart_by_something_belong_to_the_name_above() -> None:
    text = "# The War\n\n- weapons\n" + HEADINGS.format("by range", "Long", "Short").replace(
        "# The War\n\n", ""
    ).replace("- ", "  - ").replace("\n  ", "\n    ")
    found = [m.question for m in notes(text) if m.rule == "list.headings"]
    assert found == ["The War: Which weapons are there by range? (2)"]


def test_what_an_examiner_says_is_no_name_of_a_set() -> None:
    text = HEADINGS.format("Explain the impact of the following", "Tank", "Submarine")
    assert not [made for made in notes(text) if made.rule == "list.headings"]


def test_a_member_is_not_cut_within_its_gloss() -> None:
    made = only(
        "# Synapses\n\n- Three types of inputs:\n    - exciting - glutamate\n"
        "    - inhibiting - GABA and more\n    - modulating - serotonin, dopamine and more\n",
        "list.points",
    )
    assert made.items == ("exciting - glutamate", "inhibiting - GABA and more", "modulating")


@pytest.mark.parametrize("line", ["解决方法：换源、重装，结果：失败", "缺点：慢、贵。结论：不用"])
def test_members_of_which_another_label_says_more_wait_for_the_owner(line: str) -> None:
    assert not [made for made in notes(f"# 系统\n\n- {line}\n") if made.sure and made.items]


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("优点：简单、快速和可靠", ("简单", "快速", "可靠")),
        ("组成部分：编码器、解码器以及注意力和前馈层", ("编码器", "解码器", "注意力", "前馈层")),
        ("特性：原子性、隔离性和持久性（落盘）", ("原子性", "隔离性", "持久性（落盘）")),
        ("Advantages: simple, fast, and reliable", ("simple", "fast", "reliable")),
        ("局限性：慢；贵和大", ("慢", "贵和大")),
    ],
)
def test_and_joins_the_last_member(line: str, items: tuple[str, ...]) -> None:
    assert only(f"# Nets\n\n- {line}\n", "list.label").items == items


def test_a_sentence_up_to_its_list_is_no_member() -> None:
    text = "# 发布\n\n- 版本号：v1.2.3 对应主版本、次版本和修订号\n"
    assert not [made for made in notes(text) if made.items]
