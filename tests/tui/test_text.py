"""How figures are put in words."""

import pytest

from srs.day import interval
from srs.tui.words.text import span


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
