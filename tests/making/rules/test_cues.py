"""Words that tell that the answer comes next, parallel clauses, stressed words, dates of papers."""

import pytest

from tests.making.yields import notes, only
from tests.samples import GAP


@pytest.mark.parametrize(
    ("line", "rule", "question", "answer"),
    [
        ("每个词都看到全句，代价是不能用来生成文本", "cue.price", f"每个词都看到全句，代价是 {GAP}", "不能用来生成文本"),
        ("栈和堆最大的区别是栈由编译器管理", "cue.difference", f"栈和堆最大的区别是 {GAP}", "栈由编译器管理"),
        ("摘要任务得分都低，作者分析可能是标注质量不高", "cue.cause", f"摘要任务得分都低，作者分析可能是 {GAP}", "标注质量不高"),
        ("编码器双向读取整句，因此对理解类任务很擅长", "cue.therefore", "为什么对理解类任务很擅长？", "编码器双向读取整句"),
        ("如果总预算固定，那么应在 1B 的模型上多用数据", "cue.if", "如果总预算固定，会怎样？", "应在 1B 的模型上多用数据"),
        ("如果它很慢，就要换掉它的缓存", "cue.if", None, None),
        ("When the cache is cold, every query goes to the disk", "cue.if", "What happens when the cache is cold?", "every query goes to the disk"),
        ("When you are tired, the query should be read again", "cue.if", None, None),
        ("为了得到更稳定的梯度，把损失按样本数取平均", "cue.aim", "为了得到更稳定的梯度，怎么做？", "把损失按样本数取平均"),
        ("解码时用查表代替矩阵乘法，快了不少", "cue.replaced", "用什么代替矩阵乘法？", "查表"),
        ("推理时 nucleus sampling 算法引入多样性", "cue.effect", "nucleus sampling 算法有什么作用？", "引入多样性"),
        ("RNN 无法处理很长的序列，难以并行", "cue.lacks", "RNN 有什么不足？", "无法处理很长的序列，难以并行"),
        ("目标里加散度项控制模型不偏离太远，效果稳定", "cue.added", None, None),
        ("消融实验说明去掉残差后无法收敛", "cue.shows", "消融实验表明了什么？", "去掉残差后无法收敛"),
        ("训练用 AdamW 优化器，批大小较大", "cue.used", "用了什么优化器？", "AdamW 优化器"),
        ("Plants look green because chlorophyll reflects green light", "cue.because", f"Plants look green because {GAP}", "chlorophyll reflects green light"),
        ("To see the diff in unified form, run diff -u", "cue.how", "How do you see the diff in unified form?", "diff -u"),
        ("The encoding of the client defaults to plain UTF-8", "cue.default", f"The encoding of the client defaults to {GAP}", "plain UTF-8"),
    ],
)  # fmt: skip
def test_the_answer_stands_behind_its_cue(
    line: str, rule: str, question: str | None, answer: str | None
) -> None:
    found = [made for made in notes(f"- {line}") if made.rule == rule]
    assert [(made.question, made.answer) for made in found] == (
        [(question, answer)] if question else []
    )


@pytest.mark.parametrize(
    "line",
    [
        "这样做的代价是它会更慢",  # the answer points at something else
        "So it breaks because the cache was stale",
        "还是觉得很累，因此今天就看到这里",
        "模型不会引起",
    ],
)
def test_a_cue_that_leans_on_another_sentence_asks_nothing(line: str) -> None:
    assert not [made for made in notes(f"- {line}") if made.rule.startswith("cue.")]


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("GPT 基于 Decoder 架构，BERT 基于 Encoder 架构", "GPT 和 BERT 分别基于什么？", "GPT：Decoder 架构\nBERT：Encoder 架构"),
        ("比较了基于样本的 LayerNorm 和基于特征的 BatchNorm", "LayerNorm 和 BatchNorm 分别基于什么？", "LayerNorm：样本\nBatchNorm：特征"),
        ("A stack uses LIFO order, while a queue uses FIFO order", "What does A stack use, and what does a queue use?", "A stack: LIFO order\na queue: FIFO order"),
    ],
)  # fmt: skip
def test_two_clauses_of_one_shape_are_compared(line: str, question: str, answer: str) -> None:
    made = only(f"- {line}", "contrast.parallel")
    assert (made.question, made.answer) == (question, answer)


def test_a_pronoun_is_not_compared() -> None:
    assert not [
        m for m in notes("- 它返回子进程的编号，他返回零值") if m.rule.startswith("contrast")
    ]


def test_a_word_that_the_author_stressed_is_a_gap() -> None:
    made = only("Appendicitis often begins with a **fecolith** in the gut.", "cloze.stressed")
    assert (made.question, made.answer) == (
        f"Appendicitis often begins with a {GAP} in the gut",
        "fecolith",
    )


@pytest.mark.parametrize("word", ["not", "always", "必须"])
def test_a_word_stressed_for_its_tone_is_none(word: str) -> None:
    assert notes(f"Locks should **{word}** be taken in the same order by all threads") == []


def test_when_a_paper_was_published() -> None:
    text = "## 2024-05-01\n\n《GPT2: Language Models》\n    2019年的文章，GPT2\n"
    made = only(text, "number.published")
    assert (made.question, made.answer) == ("GPT2 发表于何时？", "2019")


def test_a_year_after_the_entry_or_in_a_remark_is_no_date_of_a_paper() -> None:
    later = "## 2018-05-01\n\n《GPT2: Language Models》\n    2019年的文章\n"
    remark = "## 2024-05-01\n\n《GPT2: Language Models》\n    2019年的文章，太老了吧~\n"
    for text in (later, remark):
        assert not [made for made in notes(text) if made.rule == "number.published"]


def test_what_stands_in_a_bracket_is_not_said_of_the_sentence() -> None:
    line = "总损失由三项组成（要求音频相近，L1 损失，训练早期更稳定）"
    assert not [made for made in notes(f"# 声码器\n\n- {line}\n") if made.rule == "cue.used"]
