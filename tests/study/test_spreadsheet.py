"""Cells that a spreadsheet does not run."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from srs.study.spreadsheet import cell

TEXTS = st.text("=+-@＝－＠'　\t\n 1a,.", max_size=6)


@given(text=TEXTS | st.text())
def test_no_cell_is_run(text: str) -> None:
    half = unicodedata.normalize("NFKC", cell(text))
    assert half[:1] not in {"=", "@", "\t"}
    assert half[:1] not in {"+", "-"} or half[1:2].isdigit()


@given(text=TEXTS)
def test_no_two_texts_give_the_same_cell(text: str) -> None:
    marked = cell(text)
    assert marked in {text, f"'{text}"}
    if marked == text and text.startswith("'"):
        assert cell(text[1:]) != text
