"""Columns of the same width in Chinese and English, and text that steers no terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.cells import cut_to_width, pad, width
from srs.cli.output import on_one_line, table

_TEXT = st.text(alphabet="ab 注意力（）e\u0301😀", max_size=12)


@pytest.mark.parametrize(
    ("text", "cells"), [("", 0), ("abc", 3), ("注意力", 6), ("（3）", 5), ("e\u0301", 1), ("😀", 2)]
)
def test_width_is_in_cells(text: str, cells: int) -> None:
    assert width(text) == cells


@given(_TEXT, st.integers(1, 20))
def test_a_column_is_exactly_as_wide_as_asked_for(text: str, cells: int) -> None:
    assert width(pad(cut_to_width(text, cells), cells)) == cells


@given(_TEXT, st.integers(1, 20))
def test_what_fits_stays_and_what_is_cut_says_so(text: str, cells: int) -> None:
    shown = cut_to_width(text, cells)
    if width(text) <= cells:
        assert shown == text
    else:
        assert shown.endswith("…")
        assert text.startswith(shown[:-1])


def test_the_last_column_is_never_cut(capsys: pytest.CaptureFixture[str]) -> None:
    table([("注意力机制", "a", "x" * 300), ("b", "注", "")], (4, 3))
    long, short = capsys.readouterr().out.splitlines()
    assert long == "注…   a    " + "x" * 300
    assert short == "b     注"


def test_an_answer_in_one_line() -> None:
    assert on_one_line("自注意力\n  多头 \nFFN") == "自注意力 / 多头 / FFN"
