from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes

from srs.tui.faces.wrap import NO_END, NO_START, wrap, wrap_spans

MIXED = st.text(alphabet="ab多头注意力。，、（）《》“”()., -\u3000😀é\n", max_size=120)
ANYTHING = st.text(max_size=60).filter(str.isprintable)
WIDTHS = st.integers(2, 40)


def squeezed(text: str) -> str:
    return "".join(text.split())


def glyphs_of(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in split_graphemes(text)[0]]


@given(MIXED | ANYTHING, WIDTHS)
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cell_len(line) <= width for line in wrap(text, width))


@given(MIXED | ANYTHING, WIDTHS)
def test_nothing_but_spaces_is_lost(text: str, width: int) -> None:
    assert squeezed("".join(wrap(text, width))) == squeezed(text)


@given(MIXED, WIDTHS)
def test_the_spans_of_the_lines_follow_one_another(text: str, width: int) -> None:
    spans = wrap_spans(text, width)

    assert all(start <= end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(st.text(alphabet="ab多头（）。，、“” ", max_size=80), st.integers(8, 30))
def test_punctuation_stays_where_it_belongs_if_any_other_break_is_left(
    text: str, width: int
) -> None:
    lines = wrap(text, width)

    for above, below in pairwise(lines):
        held = glyphs_of(above + below[:1])
        breaks = range(1, len(glyphs_of(above)) + 1)
        if any(free(held, at) for at in breaks):
            assert below[0] not in NO_START
            assert above[-1] not in NO_END


def free(glyphs: list[str], at: int) -> bool:
    """Whether a line could end before glyph `at` without tearing punctuation off."""
    before = [glyph for glyph in glyphs[:at] if not glyph.isspace()]
    after = [glyph for glyph in glyphs[at:] if not glyph.isspace()]
    return bool(before and after) and before[-1] not in NO_END and after[0] not in NO_START


def test_a_line_ends_at_spaces_and_between_wide_characters() -> None:
    text = "元格处断开。English word mixed混排"

    assert wrap(text, 12) == ["元格处断开。", "English word", "mixed混排"]
    assert wrap(text, 14) == ["元格处断开。", "English word", "mixed混排"]
    assert wrap(text, 24) == ["元格处断开。English word", "mixed混排"]


@pytest.mark.parametrize("mark", sorted("。，、；：！？）》」』】”"))
def test_a_closing_mark_takes_the_character_before_it_along(mark: str) -> None:
    assert wrap(f"多头注意{mark}力", 8) == ["多头注", f"意{mark}力"]


@pytest.mark.parametrize("mark", sorted("（《「『【“"))
def test_an_opening_mark_goes_with_what_it_opens(mark: str) -> None:
    assert wrap(f"多头注{mark}意力", 8)[1].startswith(mark)


def test_a_word_longer_than_the_line_begins_on_its_own_line_and_is_cut() -> None:
    assert wrap("见 abcdefghij。", 6) == ["见", "abcdef", "ghij。"]


def test_a_mark_that_nothing_can_go_with_still_finds_a_line() -> None:
    assert wrap("。" * 5, 4) == ["。。", "。。", "。"]


def test_an_accent_and_a_joined_emoji_are_never_cut() -> None:
    assert wrap("e\u0301" * 3, 2) == ["e\u0301" * 2, "e\u0301"]
    assert wrap("👩\u200d🔬👩\u200d🔬", 2) == ["👩\u200d🔬", "👩\u200d🔬"]


def test_indentation_and_empty_lines_stay() -> None:
    assert wrap("if x:\n    y = 1\n\nend", 20) == ["if x:", "    y = 1", "", "end"]


def test_an_indentation_that_fills_the_line_is_dropped() -> None:
    assert wrap("        a", 4) == ["a"]


def test_a_width_that_holds_nothing_is_taken_as_two() -> None:
    assert wrap("多头", 0) == ["多", "头"]


def test_a_path_that_is_longer_than_a_line_is_cut_between_its_names() -> None:
    place = "/home/somebody/notes/kitchen-and-code.md:28 · 2025-03-09"
    assert wrap(place, 30) == ["/home/somebody/notes/", "kitchen-and-code.md:28 ·", "2025-03-09"]
    assert wrap("/a-name-without-an-end", 10) == ["/a-name-wi", "thout-an-e", "nd"]
