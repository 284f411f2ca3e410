"""The words of the lines that prove a card: found as they stand there."""

from dataclasses import replace
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.note import Kind, Note
from srs.origin import LogLines, Model
from srs.study.cited_words import cited_words
from tests.samples import a_card, changed


def said(kind: Kind = Kind.BASIC, **words: object) -> Note:
    return changed(replace(a_card().note, kind=kind), **words)


def by_model(proof: str, answer: str = "nowhere") -> Note:
    lines = LogLines("/logs/nets.md", 1, 2, "as they stand")
    return replace(said(answer=answer), origin=Model("some-model", lines, proof), rule="model")


def marked(note: Note, *lines: str) -> list[list[str]]:
    """The words that are marked in each of `lines`."""
    found = cited_words(note, lines)
    return [
        [line[start:end] for start, end in spans] for line, spans in zip(lines, found, strict=True)
    ]


@pytest.mark.parametrize(
    ("answer", "line", "words"),
    [
        ("跳过一层", "shortcut 用来跳过一层，很有用", ["跳过一层"]),
        ("skip connections", "it uses  Skip   Connections", ["Skip   Connections"]),
        ("13k", "SFT 用了１３ｋ条", ["１３ｋ"]),
        ("易优化、精度高", "优势：**易优化**、精度高", ["易优化**、精度高"]),
        ("3", "GPT3 has 13 of 3.5, and 3 more", ["3"]),
        ("5", "3.5 and 1,500", []),
        ("that", "nothing of it", []),
        ("多数节点（3 个）", "要等多数节点确认", ["多数节点"]),
        ("易优化；精度高", "精度高，也易优化", ["精度高", "易优化"]),
    ],
)
def test_an_answer_is_found_as_words_of_their_own(answer: str, line: str, words: list[str]) -> None:
    assert marked(said(answer=answer), line) == [words]


def test_each_member_of_a_list_is_found_behind_the_one_before_it() -> None:
    listed = said(Kind.LIST, items=("attention", "a norm", "attention layer"))
    assert marked(listed, "1. attention", "2. a norm", "3. attention layer") == [
        ["attention"],
        ["a norm"],
        ["attention layer"],
    ]


def test_a_gap_is_found_where_its_sentence_has_it() -> None:
    gap = said(Kind.CLOZE, question="2 个编码器和 ____ 个解码器", answer="2")
    spans = cited_words(gap, ["一共 2 个编码器和 2 个解码器"])
    assert spans == (((11, 12),),)


def test_a_gap_of_a_sentence_in_other_words_is_found_by_its_answer() -> None:
    gap = said(Kind.CLOZE, question="采样 ____ 再排序", answer="9 个回答")
    assert marked(gap, "每条指令采样9个回答后排序") == [["9个回答"]]


def test_a_models_proof_goes_on_over_lines() -> None:
    note = by_model("keeps  the\n  gradient alive")
    assert marked(note, "A shortcut keeps the", "  gradient alive here") == [
        ["keeps the"],
        ["gradient alive"],
    ]


def test_a_proof_that_the_lines_have_no_more_gives_way_to_the_answer() -> None:
    assert marked(by_model("gone", answer="152 层"), "共 152 层") == [["152 层"]]


LINES = st.lists(st.text("ab 1.中，é\u0301*", max_size=12), min_size=1, max_size=4)


@given(LINES, st.data())
def test_any_words_of_the_lines_that_are_a_proof_are_marked_whole(
    lines: list[str], data: st.DataObject
) -> None:
    words = " ".join(lines).split()
    first = data.draw(st.integers(0, len(words)))
    proof = words[first : data.draw(st.integers(first, len(words)))]
    found = marked(by_model(" ".join(proof)), *lines)
    assert _letters("".join(map("".join, found))) == _letters("".join(proof))


def _letters(text: str) -> str:
    return normalize("NFD", "".join(text.replace("*", "").split()))
