"""Cards across entries, and what may be a mistake in the log."""

import pytest

from srs.making import doubts
from srs.making.text.attributes import Attribute, amount, attributes
from srs.note import places, quoted
from srs.parse import read_text
from tests.making.yields import notes, only

LOG = """\
## 2024-06-02

《GPT3: Few-Shot Learners》
    2020.5 的论文
    1，模型有175B参数，上下文长度 2048
    2，训练数据：网页和书，共 570GB

## 2024-05-31

《GPT2: Multitask Learners》
    2019年的论文
    1，1.5B参数，比 GPT3 小一百倍
    2，训练数据：WebText，共40GB
"""


def across(text: str) -> dict[str, tuple[str, str]]:
    return {
        made.rule: (made.question, made.answer)
        for made in notes(text)
        if made.rule.startswith("across.")
    }


def test_members_of_a_family_are_compared_by_what_they_share() -> None:
    assert across(LOG) == {
        "across.parameters": ("GPT2、GPT3 的参数量各是多少？（2 项）", "GPT2：1.5B\nGPT3：175B"),
        "across.data": ("GPT2、GPT3 的训练数据各有多大？（2 项）", "GPT2：40GB\nGPT3：570GB"),
        "across.published": ("GPT2、GPT3 各发表于何时？（2 项）", "GPT2：2019\nGPT3：2020.5"),
    }


def test_such_a_card_cites_all_its_lines_and_waits_for_its_owner() -> None:
    made = next(made for made in notes(LOG) if made.rule == "across.parameters")
    assert [source.first for source in made.sources] == [5, 12]
    assert all(value in made.quote for value in ("1.5B", "175B"))
    assert not made.sure


def test_what_is_built_differently_is_compared_across_families() -> None:
    text = (
        "《BERT: Deep Bidirectional Transformers》\n    1，基于双向 Transformer，擅长理解\n\n"
        "《GPT1: Generative Pre-Training》\n    1，采用了 Transformer decoder，逐词生成\n"
    )
    assert across(text) == {
        "across.architecture": (
            "BERT、GPT1 的架构各是什么？（2 项）",
            "BERT：双向 Transformer\nGPT1：Transformer decoder",
        )
    }


@pytest.mark.parametrize(
    "text",
    [
        LOG.replace("GPT2:", "Codex:"),  # no family
        LOG.replace("《GPT2", "《T2"),
    ],
)
def test_topics_of_no_family_share_nothing(text: str) -> None:
    assert "across.parameters" not in across(text)


def test_a_size_said_of_another_topic_or_in_two_versions_is_none() -> None:
    text = (
        "《GPT3: Few-Shot Learners》\n    1，比 GPT2 大，GPT2 只有1.5B参数\n\n"
        "《GPT2: Multitask Learners》\n    1，base 1亿参数，large 3亿参数\n"
    )
    assert [v for v in attributes(read_text(text)) if v.attribute is Attribute.PARAMETERS] == []


@pytest.mark.parametrize(
    ("one", "other"), [("1.5B", "15亿"), ("40GB", "40 GB"), ("1,000M", "10亿")]
)
def test_amounts_are_compared_and_not_their_spelling(one: str, other: str) -> None:
    assert amount(one) == amount(other)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (
            "- EMLo 是双向的\n- GPT 是单向的\n- ELMo 用特征\n",
            1,
            "EMLo (line 1) and ELMo (line 3): is one of them misspelt?",
        ),
        (
            "## 2019-05-01\n\n《GPT3: Few-Shot Learners》\n    2020.5 的论文\n",
            4,
            "2020.5 is later than the entry itself (2019-05-01): is the date right?",
        ),
        (
            LOG + "\n## 2024-06-09\n\n《GPT3: again》\n    1，共有 1.3B参数\n",
            5,
            "GPT3 has parameters 175B here and 1.3B in line 18: which one is right?",
        ),
    ],
)
def test_a_likely_mistake_is_a_question_to_the_owner(text: str, line: int, message: str) -> None:
    assert [(found.first, found.message) for found in doubts(read_text(text))] == [(line, message)]


@pytest.mark.parametrize(
    "text",
    [
        LOG,
        "- GPT-2 和 GPT-3 不同\n- BERT\n- Bert\n",
        "- form and from are words\n- LoRA\n- LORA\n",
        "## 2024-05-01\n\n《GPT3: a》\n    1，175B参数\n\n## 2024-05-02\n\n《GPT3: b》\n    1，1750亿参数\n",
    ],
)
def test_what_is_no_mistake_is_not_asked_about(text: str) -> None:
    assert doubts(read_text(text)) == ()


def test_all_its_lines_are_told_with_their_numbers() -> None:
    made = next(made for made in notes(LOG) if made.rule == "across.parameters")
    assert places(made) == "/logs/log.md:5, 12"
    assert [number for number, _ in quoted(made)] == [5, 12]


def test_a_size_is_of_its_own_topic_whole_and_told_once() -> None:
    text = (
        "# Alpha-1：first\n\n- 参数量：117M\n\n# Alpha-2：second\n\n"
        "- 参数量：117M到1.5B\n- 是 Alpha1 的 117M 参数的后续\n\n"
        "# Alpha3：third\n\n- 参数量：175B\n\n# Alpha-3：again\n\n- 参数量：175B\n"
    )
    made = only(text, "across.parameters")
    assert made.items == ("Alpha-1：117M", "Alpha3：175B")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("1,234,567万参数", "1,234,567万"),
        ("模型共 1234层", None),
        ("只改第12层", None),
        ("共 12层", "12层"),
    ],
)
def test_a_value_is_a_whole_figure(line: str, found: str | None) -> None:
    log = read_text(f"## 2024-06-02\n\n《GPT3: A》\n    {line}\n\n《GPT2: B》\n    x\n")
    assert [value.text for value in attributes(log)] == ([found] if found else [])
