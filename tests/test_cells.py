"""The width of characters, held against the one that Rich and Textual draw by."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes

from srs.cells import cells, cut_to_width, fitting, pad, width

FAMILY = "👨‍👩‍👧‍👦"
KNOWN = [
    char
    for code in range(0x20, sys.maxunicode + 1)
    if unicodedata.category(char := chr(code)) not in {"Cn", "Cs", "Co"}
]
"""The characters that this Python knows."""
SIGNS = st.sampled_from([*"a漢１é가'#3❤☺✈👩👧🏽🏿🇨🇳\u0301\u200d\ufe0f\u20e3\u3099", FAMILY])


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("", 0),
        ("abc", 3),
        ("注意力", 6),
        ("３３ｋ", 6),
        ("ﾊﾝｶｸ", 4),
        ("cafe\u0301", 4),
        ("か\u3099", 2),
        ("한글", 4),
        ("\u1112\u1161\u11ab", 2),
        ("😀", 2),
        ("👍🏽", 2),
        (FAMILY, 2),
        (f"{FAMILY} a {FAMILY}", 7),
        ("👩🏽\u200d🔬", 2),
        ("❤", 1),
        ("❤\ufe0f", 2),
        ("3\ufe0f\u20e3", 2),
        ("🏳\ufe0f\u200d🌈", 2),
        ("a\u200bb", 2),
        ("a\u200db", 1),
    ],
)
def test_what_a_text_takes(text: str, taken: int) -> None:
    assert width(text) == cell_len(text) == taken


def test_every_character_is_as_wide_as_it_is_drawn() -> None:
    assert [char for char in KNOWN if cells(char) != cell_len(char)] == []


@given(st.lists(SIGNS, max_size=12).map("".join))
def test_signs_are_measured_together_as_they_are_drawn(text: str) -> None:
    assert width(text) == cell_len(text)


@given(st.lists(SIGNS, max_size=12).map("".join), st.integers(1, 12))
def test_what_is_cut_fits_and_ends_where_a_sign_ends(text: str, room: int) -> None:
    assert width(cut_to_width(text, room)) <= room
    assert width(fitting(text, room)) <= room
    ends = {0, *(end for _, end, _ in split_graphemes(text)[0])}
    assert len(fitting(text, room)) in ends


def test_what_fits_is_left_as_it_is_and_filled_up() -> None:
    assert cut_to_width(FAMILY, 2) == FAMILY
    assert cut_to_width(f"{FAMILY}漢字", 4) == f"{FAMILY}…"
    assert pad("漢", 4) == "漢  "
    assert pad(FAMILY, 3) == f"{FAMILY} "
