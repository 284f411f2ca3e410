"""What a person means who types a card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs import render
from srs.content import Basic, Cloze, Prompt
from srs.render import GapsError, typed
from tests.samples import GAP

TEXT = st.text("aB 中文，.；;1", min_size=1, max_size=12).map(str.strip).filter(bool)


@pytest.mark.parametrize(
    ("asked", "told", "question", "answer"),
    [
        ("What is BLEU?", "A score.", "What is BLEU?", "A score."),
        ("它有哪些部分？", "编码器\n解码器", "它有哪些部分？", "编码器\n解码器"),
        ("SFT 用了 ____ 条", "13k", "SFT 用了 ____ 条", "13k"),
        ("SFT 用了 ______ 条", "13k", "SFT 用了 ____ 条", "13k"),
        ("SFT 用了＿＿＿＿条", "13k", "SFT 用了____条", "13k"),
        ("a ___ c ___", "b; d", "a ____ c ____", "b；d"),
        ("甲 ____ 丙 ____", "乙；丁", "甲 ____ 丙 ____", "乙；丁"),
        ("a ____ c ____", "b\n\nd\n", "a ____ c ____", "b；d"),
        ("a ____ c", "one; two", "a ____ c", "one; two"),
        ("a ____ c", "one\ntwo", "a ____ c", "one two"),
        ("call __init__ of it?", "yes", "call __init__ of it?", "yes"),
    ],
)  # fmt: skip
def test_it_reads_as_it_was_meant(asked: str, told: str, question: str, answer: str) -> None:
    content = typed(asked, told)
    assert (render.question_text(content), render.answer_text(content)) == (question, answer)
    assert isinstance(content, Cloze) is ("__" in question and "init" not in question)


@pytest.mark.parametrize(
    ("asked", "told", "gaps", "answers"),
    [("a ____ ____", "b", 2, 1), ("a ____ ____", "b;c;d", 2, 3), ("a ____ ____", "b；", 2, 1)],
)
def test_gaps_and_answers_are_as_many(asked: str, told: str, gaps: int, answers: int) -> None:
    with pytest.raises(GapsError) as error:
        typed(asked, told)
    assert (error.value.gaps, error.value.answers) == (gaps, answers)


@given(TEXT, TEXT)
def test_without_a_gap_both_sides_stay_as_they_are(asked: str, told: str) -> None:
    assert typed(asked, told) == Basic(Prompt(asked), told)


@given(st.lists(TEXT.filter(lambda text: not set(";；") & set(text)), min_size=2, max_size=4))
def test_what_was_typed_is_what_is_read_again(parts: list[str]) -> None:
    """The wording that `srs edit` shows is read as the same content."""
    content = typed(GAP.join(["x", *["y" for _ in parts]]), "；".join(parts))
    again = render.typed_content(render.question_text(content), render.answer_text(content))
    assert again == content
