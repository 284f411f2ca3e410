"""Figures as gaps in the author's own line."""

import pytest

from srs.note import Kind
from tests.making.yields import notes, only
from tests.samples import GAP


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("每条指令采样9个回答来排序", f"每条指令采样 {GAP} 回答来排序", "9个"),
        ("模型可学参数量达到175B", f"模型可学参数量达到 {GAP}", "175B"),
        ("NV link 通讯快了很多，5~10倍提升", f"NV link 通讯快了很多， {GAP} 提升", "5~10倍"),
        ("Wordpiece 分词后15%的词被遮住", f"Wordpiece 分词后 {GAP} 的词被遮住", "15%"),
        ("SFT 在 GPT3 上训练 16 轮", f"SFT 在 GPT3 上训练 {GAP}", "16 轮"),
        ("训练用了约3000亿token的数据", f"训练用了约 {GAP} token的数据", "3000亿"),
        (
            "The Encoder of the Transformer stacks 6 layers",
            f"The Encoder of the Transformer stacks {GAP}",
            "6 layers",
        ),
        ("WebText holds 40 GB of text", f"WebText holds {GAP} of text", "40 GB"),
        (
            "GPT2 has 1.5 billion parameters in all",
            f"GPT2 has {GAP} parameters in all",
            "1.5 billion",
        ),
    ],
)
def test_a_figure_with_its_unit_is_the_gap(line: str, question: str, answer: str) -> None:
    made = only(f"- {line}", "number.gap")
    assert (made.kind, made.question, made.answer) == (Kind.NUMBER, question, answer)


@pytest.mark.parametrize(
    "line",
    [
        "发表于 2017 年的一篇文章",
        "2023.3 发布了 GPT4 模型",
        "GPT3.5 之后的模型都如此",
        "用 ChatGLM-6B 为例做一个演示",
        "选了2个句子判断它们的关系",
        "相当于1*1卷积的一种操作",
        "一共160页的大部头论文",
        "4个月后的另一篇文章",
    ],
)
def test_dates_versions_names_and_trifles_are_no_figures(line: str) -> None:
    assert not [made for made in notes(f"- {line}") if made.kind is Kind.NUMBER]


def test_figures_of_one_unit_would_give_each_other_away_and_share_a_card() -> None:
    made = only("- 评测选了20个模型，定下5个指标，跑了12个数据集", "number.gaps")
    assert made.question == f"评测选了 {GAP} 模型，定下 {GAP} 指标，跑了 {GAP} 数据集"
    assert made.answer == "20个；5个；12个"
    assert (made.sure, made.flags) == (True, ())


def test_a_long_sentence_is_cut_to_the_clauses_that_the_figure_needs() -> None:
    made = only(
        "- 数据集，来自公开的代码仓库的许多许多项目，过滤后的 python 文件共 159G，"
        "之后又做了一轮人工的抽样检查以确认质量没有问题",
        "number.gap",
    )
    assert made.question == f"数据集：过滤后的 python 文件共 {GAP}"


def test_the_figure_of_a_bracketed_head_is_told_with_those_of_its_like() -> None:
    assert notes("- SFT（13k）, 人工标注的数据") == []


def test_a_question_names_what_it_stands_under() -> None:
    text = "《王老师：性能对比》\n    多卡测试：\n        数据并行\n            NV link 通讯快了很多，5~10倍提升\n"
    assert only(text, "number.gap").question == (
        f"王老师：性能对比 · 多卡测试 · 数据并行：NV link 通讯快了很多， {GAP} 提升"
    )


def test_two_figures_of_different_units_in_one_sentence_are_two_cards() -> None:
    made = notes("- 训练集来自54M个公开仓库，一共抓到了179G的文件")
    assert [card.answer for card in made] == ["54M", "179G"]


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("- 大模型一共有1.8万亿参数需要训练", "1.8万亿"),
        ("- 训练用的数据一共有4千5百条", "4千5百条"),
    ],
)
def test_a_figure_is_asked_whole(line: str, answer: str) -> None:
    assert only(f"# 大模型\n\n{line}\n", "number.gap").answer == answer


@pytest.mark.parametrize(
    ("line", "sure"),
    [
        ("- 据说这个模型用了 300 亿参数来训练", False),
        ("- In BERT perhaps a stack of 12 layers encodes the input", False),
        ("- In BERT a stack of 12 layers encodes the input", True),
    ],
)
def test_hearsay_waits_for_its_owner(line: str, *, sure: bool) -> None:
    assert only(f"# BERT\n\n{line}\n", "number.gap").sure is sure


def test_what_its_author_calls_wrong_is_not_asked() -> None:
    assert not notes("# BERT\n\n- (wrong!) the decoder is a stack of 12 layers\n")


def test_what_is_listed_behind_a_figure_is_not_part_of_the_question() -> None:
    made = only("# 人体\n\n- 成年人的身体大约 60% 是液体，包含：\n", "number.gap")
    assert made.question == f"人体：成年人的身体大约 {GAP} 是液体"


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("整个训练过程一般要花 3 to 5 years 才能完成", "3 to 5 years"),
        ("这个网络用了 1-2 层卷积就能收敛", "1-2 层"),
        ("Spikes of all neurons last for 1–2 ms at most", "1–2 ms"),
        ("整个语料一共收了 12万字的小说和散文", "12万字"),
        ("服务器每秒处理 1,234,567个请求没有问题", "1,234,567个"),
        ("模型一共训练了 １２ 轮才终于收敛", "１２ 轮"),
        ("模型 GPT-3.5 一共用了 96 层解码器", "96 层"),
    ],
)
def test_a_figure_is_not_cut_from_its_range_or_its_unit(line: str, answer: str) -> None:
    made = [m for m in notes(f"# 概念\n\n- {line}\n") if m.rule.startswith("number.")]
    assert [m.answer for m in made] == [answer]


@pytest.mark.parametrize(
    "line",
    [
        "网络的第3层卷积负责提取边缘",
        "卷积核的大小是 3×3 个像素单元",
        "版本 v1.2.3 修复了很多的缺陷",
        "编码器有 6 层，而解码器的深度也是6层",
    ],
)
def test_a_piece_of_a_figure_or_one_told_twice_is_no_gap(line: str) -> None:
    assert not [m for m in notes(f"# 概念\n\n- {line}\n") if m.rule.startswith("number.")]
