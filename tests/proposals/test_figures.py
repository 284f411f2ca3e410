"""The numbers of a text, in three writings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.proposals.figures import numbers_in


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("54 班，共 12 条", ["54", "12"]),
        ("1,200 人，３０ 人", ["1200", "30"]),
        ("0.5，v1.2，1.5.4，2023.3", ["0.5", "1.5.4", "2023.3"]),
        ("十二，二十五，一百零三，三千万，两亿", ["12", "25", "103", "30000000", "200000000"]),
        ("二三", ["23"]),
        ("twelve of Four, fifty", ["12", "4", "50"]),
        ("GPT3, GPT-4, q_0, k1", []),
        ("1. first\n2) second\n③ third", []),
        ("7k, 16x16", ["7", "16"]),
        ("fourteenth", []),
        ("", []),
    ],
)
def test_are_those_of_their_own(text: str, values: list[str]) -> None:
    assert [figure.value for figure in numbers_in(text)] == values


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("12层", "层"),
        ("12 层", "层"),
        ("30%", "%"),
        ("7k", "k"),
        ("54 cm", " cm"),
        ("9。", ""),
        ("9", ""),
    ],
)
def test_have_a_unit(text: str, unit: str) -> None:
    assert numbers_in(text)[0].unit == unit


@given(st.integers(0, 10**9))
def test_of_any_size_are_read_with_and_without_commas(number: int) -> None:
    assert numbers_in(f"{number:,} x") == numbers_in(f"{number} x")


@given(st.text(alphabet="〇零一二两三十百千万亿九0１,. a层"))
def test_of_any_text_are_read(text: str) -> None:
    numbers_in(text)
