"""What number a numeral is."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.prose.numerals import HAN_NUMERALS, han_value, word_value

SIGNS = "零一二三四五六七八九"


def in_chinese(number: int) -> str:
    """As it is read: 一万零三十, 两亿三千万."""
    if number < 10:
        return SIGNS[number]
    for power, sign in ((10**8, "亿"), (10**4, "万"), (1_000, "千"), (100, "百"), (10, "十")):
        if number >= power:
            above, below = divmod(number, power)
            gap = "零" if below and below < power // 10 else ""
            return in_chinese(above) + sign + (gap + in_chinese(below) if below else "")
    raise AssertionError


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("〇", 0),
        ("十", 10),
        ("十二", 12),
        ("两百", 200),
        ("一百零三", 103),
        ("一百二", 120),
        ("三千五", 3_500),
        ("一万三", 13_000),
        ("一万三千", 13_000),
        ("一万零三十", 10_030),
        ("两亿三千万", 230_000_000),
        ("一万亿", 10**12),
        ("万", 10_000),
        ("0万", 0),
        ("二三", 23),
        ("1.3万", 13_000),
        ("2亿3000万", 230_000_000),
        ("1万2345", 12_345),
    ],
)
def test_a_chinese_numeral(numeral: str, value: int) -> None:
    assert han_value(numeral) == value


@given(st.integers(0, 10**11))
def test_what_is_read_aloud_is_the_number(number: int) -> None:
    assert han_value(in_chinese(number)) == number


@given(st.text(HAN_NUMERALS, min_size=1, max_size=40))
def test_any_signs_have_a_value(numeral: str) -> None:
    assert isinstance(han_value(numeral), Fraction)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("thirteen", 13),
        ("twenty five", 25),
        ("two hundred fifty six", 256),
        ("thirteen thousand", 13_000),
        ("two million three hundred thousand one", 2_300_001),
        ("hundred", 100),
        ("one two", None),
        ("twenty twelve", None),
        ("twenty hundred", None),
        ("thousand million", None),
    ],
)
def test_an_english_number(words: str, value: int | None) -> None:
    assert word_value(words.split()) == value
