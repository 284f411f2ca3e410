"""All lints: their ids, their words, and the page that tells users of them."""

import inspect
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.making.lexicon.languages import LANGUAGES
from srs.making.lint import CARD_LINTS, Decision, lint_decisions
from srs.note import NOTES, Kind
from srs.reasons import LINTS, lint_in_words
from srs.rules_in_words import SENTENCES
from tests.making.lint.judging import card
from tests.making.yields import notes
from tests.samples import GAP

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/cards.md").read_text(encoding="utf-8")
TOGETHER = {"L18", "L19", "L20", "L25"}


@pytest.mark.parametrize(
    ("core", "answer", "items"),
    [
        ("LSTM 有哪些门？（3 项）", "", ("输入门", "遗忘门", "输出门")),
        ("What are the gates of an LSTM? (2)", "", ("input gate", "forget gate")),
        (f"BERT 的编码器共有 {GAP} 网络", "12 层", None),
        (f"The encoder of BERT has {GAP}", "12 layers", None),
        ("残差连接有什么作用？", "让梯度不经变换地流回前面的层", None),
        ("What is a residual connection?", "a path on which the gradient skips a layer", None),
    ],
)
def test_no_lint_has_a_word_against_a_good_card(
    core: str, answer: str, items: tuple[str, ...] | None
) -> None:
    assert lint_decisions(card(core, answer, items=items)) == {}


def test_every_lint_has_words_and_is_asked_somewhere() -> None:
    assert set(CARD_LINTS) | TOGETHER == set(LINTS)
    for name, judge in CARD_LINTS.items():
        assert (inspect.getdoc(judge) or "").startswith(f"{name}:")


def test_a_lint_is_told_in_words() -> None:
    assert lint_in_words("L11") == "L11 unfair gap: too little is left around the gap"
    assert lint_in_words("L99") == "L99"
    # a line of the log that made no card tells its lints one after the other
    assert not any("," in lint.name for lint in LINTS.values())


@given(st.text(), st.text(), st.sampled_from(Kind))
def test_only_notes_let_a_card_pass(core: str, answer: str, kind: Kind) -> None:
    said = lint_decisions(card(core, answer, kind=kind))
    assert {name for name, verdict in said.items() if verdict is Decision.NOTE} <= NOTES
    assert all(verdict is Decision.NOTE for name, verdict in said.items() if name in NOTES)


def test_a_second_card_for_the_same_is_not_made() -> None:
    assert len(notes("- 编码器一共有12层网络\n\n- 编码器一共有 12层 网络\n")) == 1
    assert len(notes("- 编码器一共有12层网络\n\n- 解码器一共有6层网络\n")) == 2


def test_the_page_tells_of_every_lint() -> None:
    rows = dict(re.findall(r"^\| (L\d\d) ([^|]+?) \|", PAGE, re.MULTILINE))
    assert rows == {name: lint.name for name, lint in LINTS.items()}
    for lint in LINTS.values():
        assert f"| {lint.says} |" in PAGE


def test_the_page_tells_of_every_kind() -> None:
    assert set(re.findall(r"^\| `([a-z]+)` \|", PAGE, re.MULTILINE)) == set(Kind)


def test_every_id_in_the_source_belongs_to_a_rule_that_is_told() -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "srs/making").rglob("*.py")
    )
    ids = set(re.findall(r'"([a-z]+)\.[a-z{][a-z.}-]*"', source))
    families = {rule.partition(".")[0] for rule in SENTENCES}
    assert ids - {each.code for each in LANGUAGES} == families  # templates begin with a language
