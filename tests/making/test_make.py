"""A whole log: written cards first, diary none, every line cited or skipped with its reason."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.making import make_notes
from srs.note import Kind, Note
from srs.parse import read_text
from srs.reasons import lint_in_words
from tests.making.yields import notes

DATA = os.environ.get("SRS_TEST_DATA") or None


def reasons(text: str) -> dict[int, str]:
    made = make_notes(read_text(text), "/logs/log.md", "log")
    return {n: skip.message for skip in made.skips for n in range(skip.first, skip.last + 1)}


def test_what_the_author_wrote_as_a_card_is_taken_as_it_stands() -> None:
    (made,) = notes("Q: 最好的？\nA: 今天读的那篇\n")
    assert (made.kind, made.question, made.answer) == (Kind.BASIC, "最好的？", "今天读的那篇")
    assert made.sure


def test_diary_reminders_and_labels_make_no_card_and_say_why() -> None:
    text = (
        "## 2023.6.7\n\n《Codex》\n    今天花了3小时看完，很激动\n    核心idea：\n"
        "    1，Codex 用代码做训练\n\npaper 原文待读\n"
    )
    assert notes(text) == []
    assert reasons(text) == {
        1: "heading",
        3: "title",
        4: "activity or remark",
        5: "label",
        6: "no rule",
        8: "reminder",
    }


def test_a_rejected_card_names_the_lints() -> None:
    assert reasons("- 任务：一一、二二、一一") == {1: f"rejected: {lint_in_words('L04')}"}


def test_the_same_fact_is_asked_once() -> None:
    text = "- 模型可学参数量达到175B\n\n- 模型可学参数量达到 175B\n"
    assert len(notes(text)) == 1


def test_a_paper_is_named_by_the_words_before_the_colon() -> None:
    (made,) = notes(
        "## 2023.6.2\n《GPT3: Language Models are Few-Shot Learners》\n    参数量达到了175B\n"
    )
    assert made.question.startswith("GPT3：")
    assert made.entry.title == "GPT3: Language Models are Few-Shot Learners"


def test_a_subject_that_the_line_names_is_not_said_twice() -> None:
    (made,) = notes("《Codex》\n    Codex 的数据一共有 159G 之多\n")
    assert made.question.count("Codex") == 1


def test_the_quote_is_the_cited_lines_as_they_stand() -> None:
    (made,) = notes("参数量：\n    - GPT-2: 1亿、3亿\n")
    assert made.quote == "    - GPT-2: 1亿、3亿"


_LINES = st.sampled_from(
    [
        "## 2023.6.9", "《GPT：一》", "核心要素：", "1，MHA，好", "2，RM（33k）", "3，RL（31k）", "引入了RLHF",
        "    优势：a、b、c", "采样9个回答", "Q: x", "A: y", "```", "", "今天很激动", "RM用于排序", "（" * 40,
        "____", "{{c1::x}}", "a、b、c、d", "：", "难点1x，难点2y", "由 A 和 B 构成", "A, followed by B",
    ]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(_LINES).map("\n".join)))
def test_every_line_is_cited_or_skipped(text: str) -> None:
    log = read_text(text)
    made = make_notes(log, "/logs/log.md", "log")
    cited = {n for d in made.notes for n in range(d.source.first, d.source.last + 1)}
    skipped = {n for skip in made.skips for n in range(skip.first, skip.last + 1)}
    assert not cited & skipped
    filled = {n for n, line in enumerate(log.lines, 1) if line.strip()}
    assert filled <= cited | skipped


@given(st.lists(_LINES).map("\n".join))
def test_drafting_is_deterministic(text: str) -> None:
    assert notes(text) == notes(text)


with_owners_log = pytest.mark.skipif(DATA is None, reason="needs SRS_TEST_DATA")


@pytest.fixture(scope="module")
def owners_log() -> tuple[Note, ...]:
    text = (Path(DATA or "") / "logs/seed.md").read_text(encoding="utf-8")
    return make_notes(read_text(text), "seed.md", "seed").notes


@with_owners_log
def test_the_five_parts_of_the_transformer(owners_log: tuple[Note, ...]) -> None:
    (card,) = [made for made in owners_log if made.items and made.items[0] == "MHA"]
    assert "（5 项）" in card.question
    parts = ["MHA", "Res connection", "Layer Norm", "Encoder 和 Decoder 各包含6层", "Feed Forward"]
    assert all(part in item for part, item in zip(parts, card.items or (), strict=True))
    assert (card.source.first, card.source.last) == (174, 179)
    assert (str(card.entry.date), card.sure) == ("2023-05-24", True)


@with_owners_log
def test_the_three_stages_of_rlhf(owners_log: tuple[Note, ...]) -> None:
    (card,) = [made for made in owners_log if made.rule == "sequence.stages"]
    assert "RLHF" in card.question
    stages = [("SFT", "13k"), ("RM", "33k"), ("RL", "31k", "PPO")]
    for item, parts in zip(card.items or (), stages, strict=True):
        assert all(part in item for part in parts)
    assert (card.source.first, card.source.last) == (86, 88)


@with_owners_log
def test_no_card_is_made_of_noise(owners_log: tuple[Note, ...]) -> None:
    facts = json.loads((Path(DATA or "") / "gold/seed-facts.json").read_text(encoding="utf-8"))
    noise = {line for entry in facts for line in entry.get("noise_lines", [])}
    for made in owners_log:
        assert not set(range(made.source.first, made.source.last + 1)) <= noise, made


@pytest.mark.parametrize("line", ["阅读时间：3小时", "作者：OpenAI 的 30 个人", "rating: 5 points"])
def test_a_field_of_the_note_makes_no_card(line: str) -> None:
    text = f"# GPT-3\n\n{line}\n"
    assert notes(text) == []
    assert reasons(text)[3] == "property"
