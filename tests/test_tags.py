"""Tags of cards."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.note import Entry, Kind
from srs.tags import tags
from tests.anki.samples import a_card, a_list, edited


def test_a_card_is_tagged_with_kind_date_and_paper() -> None:
    assert tags(a_list("a", "b", kind=Kind.SEQUENCE)) == (
        "kind::sequence",
        "date::2023-06-04",
        "paper::Attention_Is_All_You_Need",
    )


def test_a_card_that_is_mistaken_for_another_is_tagged() -> None:
    assert tags(edited(a_card(), flags=("L19",), entry=Entry())) == ("kind::basic", "confusable")


def test_what_is_not_known_is_no_tag() -> None:
    assert tags(edited(a_card(), entry=Entry())) == ("kind::basic",)
    assert tags(edited(a_card(), entry=Entry(title="？！"))) == ("kind::basic",)


@pytest.mark.parametrize(
    ("title", "tag"),
    [
        ("Codex: Evaluating Large Language Models Trained on Code", "paper::Codex"),
        ("InstructGPT：Training language models", "paper::InstructGPT"),
        ("王老师：训练时的显存与 BERT 的速度", "paper::王老师_训练时的显存与_BERT_的速度"),
        ("显存、速度与 Bert/GPT-2 的规模", "paper::显存_速度与_Bert_GPT-2_的规模"),
        ("GPT-3.5 & C++", "paper::GPT-3.5_C++"),
        ('a\x1b[31m "b"\u3000*c*', "paper::a_31m_b_c"),
        ("cafe\u0301", "paper::café"),
        (": untitled", "paper::untitled"),
    ],
)
def test_a_paper_is_tagged_with_its_short_title(title: str, tag: str) -> None:
    assert tags(edited(a_card(), entry=Entry(title=title)))[-1] == tag


def test_a_long_title_is_cut() -> None:
    assert tags(edited(a_card(), entry=Entry(title="字" * 500)))[-1] == "paper::" + "字" * 60


@given(title=st.text(), date=st.none() | st.dates())
def test_a_tag_is_one_short_word(title: str, date: dt.date | None) -> None:
    for tag in tags(edited(a_card(), entry=Entry(date, title))):
        assert tag.split() == [tag]
        assert tag.isprintable()
        assert len(tag) <= 70
        assert not set(tag) & set("\"'*\\()")
