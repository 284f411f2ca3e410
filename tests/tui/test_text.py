import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.tui.text import LONGEST, clean, clean_line, count, interval, span


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


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        (1, "1 d"),
        (6, "6 d"),
        (30, "30 d"),
        (31, "1 mo"),
        (76, "2.5 mo"),
        (365, "12 mo"),
        (366, "1 y"),
        (438, "1.2 y"),
        (36_500, "99.9 y"),
    ],
)
def test_an_interval_takes_few_characters(days: int, shown: str) -> None:
    assert interval(days) == shown


@pytest.mark.parametrize(
    ("milliseconds", "shown"),
    [
        (0, "0 s"),
        (40_400, "40 s"),
        (59_600, "1 min"),
        (720_000, "12 min"),
        (3_590_000, "60 min"),
        (3_900_000, "1 h 5 min"),
    ],
)
def test_a_time_spent_is_told_in_its_two_largest_units(milliseconds: int, shown: str) -> None:
    assert span(milliseconds) == shown


def test_one_is_not_a_plural() -> None:
    assert (count(1, "card"), count(0, "card"), count(2, "card")) == (
        "1 card",
        "0 cards",
        "2 cards",
    )
