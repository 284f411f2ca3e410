"""What differs between two wordings: all of it, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from srs.tui.faces.differences import Span, differing_spans

TEXT = st.text("ab 中文，1", max_size=30)


def without(text: str, spans: list[Span]) -> str:
    """`text` less `spans`."""
    kept, begin = "", 0
    for start, end in spans:
        kept, begin = kept + text[begin:start], end
    return kept + text[begin:]


@given(TEXT, TEXT)
def test_less_what_differs_both_are_the_same(before: str, after: str) -> None:
    ours, theirs = differing_spans(before, after)
    assert without(before, ours) == without(after, theirs)


def test_english_differs_by_words_and_chinese_by_signs() -> None:
    before, after = "the layer 残差网络", "the layers 残差连接"
    ours, theirs = differing_spans(before, after)
    assert [before[start:end] for start, end in ours] == ["layer", "网络"]
    assert [after[start:end] for start, end in theirs] == ["layers", "连接"]


def test_two_that_are_the_same_differ_nowhere() -> None:
    assert differing_spans("写入 a", "写入 a") == ([], [])


def test_very_long_ones_are_not_compared() -> None:
    assert differing_spans("a " * 3000, "b " * 3000) == ([], [])
