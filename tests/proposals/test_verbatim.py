"""Words stand in lines as they are, or they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.proposals.verbatim import Verbatim, verbatim

LINES = "- **Boilers** burn [coal](https://x.example) at 1,450.5 °C\n2. snake_case，`ab*c`\n> 锅炉 燃烧\n  煤炭"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Boilers burn coal", Verbatim.WHOLE),
        ("**Boilers** burn [coal](https://x.example)", Verbatim.WHOLE),
        ("burn [coal](https://y.example)", Verbatim.NOT),
        ("Boilers burn", Verbatim.WHOLE),
        ("oilers burn", Verbatim.CUT),
        ("boilers burn", Verbatim.NOT),
        ("1,450.5", Verbatim.WHOLE),
        ("450.5", Verbatim.CUT),
        ("1,450", Verbatim.CUT),
        ("1", Verbatim.CUT),
        ("snake_case,ab*c", Verbatim.WHOLE),
        ("snakecase", Verbatim.NOT),
        ("abc", Verbatim.NOT),
        ("锅炉燃烧煤炭", Verbatim.WHOLE),
        ("锅炉 燃烧\n煤炭", Verbatim.WHOLE),
        ("炉燃", Verbatim.WHOLE),
        ("cоal", Verbatim.NOT),
        ("ｃｏａｌ", Verbatim.NOT),
        ("", Verbatim.NOT),
    ],
)
def test_is_seen_as_it_is_read(words: str, expected: Verbatim) -> None:
    assert verbatim(words, LINES) is expected


def test_a_full_width_bracket_is_no_address() -> None:
    assert verbatim("深层[退化]（是过拟合）", "深层[退化]（不是过拟合）") is Verbatim.NOT


@pytest.mark.parametrize("lines", ["有 3，5 两种", "has 3, 5 kinds", "see 3. 5 are left", "3\n.5"])
def test_two_numbers_are_not_one(lines: str) -> None:
    assert verbatim("3", lines) is Verbatim.WHOLE


@given(st.lists(st.text("ab中文 *_`", min_size=1), min_size=1))
def test_a_line_stands_in_its_lines(lines: list[str]) -> None:
    for line in lines:
        expected = Verbatim.NOT if not line.strip(" *_`") else Verbatim.WHOLE
        assert verbatim(line, "\n".join(lines)) is expected
