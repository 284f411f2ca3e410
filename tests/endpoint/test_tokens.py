"""An estimate of tokens: Chinese and English each by their own measure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.endpoint import estimated_tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", 0),
        ("a", 1),
        ("four", 1),
        ("fives", 2),
        ("语言模型", 4),
        ("语言模型。", 5),
        ("BERT 是语言模型", 7),
        ("言語モデル", 5),
        ("언어", 2),
        ("𠀀", 1),
    ],
)
def test_a_han_letter_is_a_token_and_four_latin_ones_are(text: str, tokens: int) -> None:
    assert estimated_tokens(text) == tokens


@given(st.text(), st.text())
def test_more_text_has_no_fewer_tokens(one: str, other: str) -> None:
    both = estimated_tokens(one + other)
    assert max(estimated_tokens(one), estimated_tokens(other)) <= both
    assert both <= estimated_tokens(one) + estimated_tokens(other)
    assert both <= len(one + other)
