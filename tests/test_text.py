"""How foreign text is shown, and how wide it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.text import LONGEST, clean, clean_line, count, width


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    assert all(
        char == "\n" or char.isprintable() or char in "\u200c\u200d" or char.isspace()
        for char in clean(text)
    )
    clean(text).encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]52;c;aGk=\x07", "]52;c;aGk="),
        ("a\u202eb\u2066c", "abc"),
        ("a\u2028b\r\nc", "a\nb\nc"),
        ("\tx", "    x"),
        ("👩\u200d🔬", "👩\u200d🔬"),
        ("lone \ud800 half", "lone  half"),
        ("[bold]a[/bold]", "[bold]a[/bold]"),
        ("１ 、中文　空格", "１ 、中文　空格"),
    ],
)
def test_text_is_shown_as_data(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_a_text_of_any_size_is_cut_to_what_a_screen_can_hold() -> None:
    shown = clean("多" * (LONGEST + 1))

    assert shown == "多" * LONGEST + "\n[...]"


def test_a_name_takes_one_line() -> None:
    assert clean_line("papers\n  of \t2023\x07") == "papers of 2023"


def test_one_and_many() -> None:
    assert [count(n, "day") for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]


@pytest.mark.parametrize(
    ("text", "cells"), [("", 0), ("abc", 3), ("中文", 4), ("，。", 4), ("e\u0301", 1), ("１", 2)]
)
def test_wide_characters_take_two_cells_and_accents_none(text: str, cells: int) -> None:
    assert width(text) == cells
