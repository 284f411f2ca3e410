"""Hints at an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.cells import graphemes
from srs.hint import HINTS, hint_at


@pytest.mark.parametrize(
    ("answer", "hints"),
    [
        ("注意力机制", ["注____", "注意___", "注意力__"]),
        ("Transformer", ["T__________", "Trans______", "Transfor___"]),
        ("beam search", ["b___ ______", "beam ______", "beam sea___"]),
        ("13k", ["__k", "1__", "13_"]),
        ("1.5B", ["_._B", "1.__", "1.5_"]),
        ("2023年6月", ["____年_月", "202____", "2023年__"]),
        ("x", ["_", "_", "_"]),
        ("identify the subgraph", ["identify… (21)", "identify t… (21)", "identify the su… (21)"]),
        ("自注意力机制让序列里任意两个位置直接相连", ["自注… (20)", "自注意力机制让序列里… (20)", "自注意力机制让序列里任意两个位… (20)"]),
    ],
)  # fmt: skip
def test_each_shows_more(answer: str, hints: list[str]) -> None:
    assert [hint_at(answer, number) for number in range(1, HINTS + 1)] == hints


@given(st.text(min_size=1, max_size=40).filter(str.strip), st.integers(1, 9))
def test_none_shows_the_whole_answer(answer: str, number: int) -> None:
    whole = graphemes(" ".join(answer.split()))
    shown = hint_at(answer, number)
    assert shown != "".join(whole) or set(answer) <= {"_", " "} or "_" in answer
