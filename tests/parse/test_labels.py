"""Labels before a colon."""

import pytest

from srs.parse import is_lead_in, split_label


@pytest.mark.parametrize(
    ("text", "label", "body"),
    [
        ("核心idea：", "核心idea", ""),
        ("指标：速度、显存", "指标", "速度、显存"),
        ("Metrics: speed, memory", "Metrics", "speed, memory"),
        ("**Metrics**: speed", "Metrics", "speed"),
        ("GPT-2: 1亿、3亿", "GPT-2", "1亿、3亿"),
        ("优势:并行", "优势", "并行"),
    ],
)
def test_a_label(text: str, label: str, body: str) -> None:
    assert split_label(text) == (label, body)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/a",
        "10:30 met",
        "std::vector",
        "key:: value",
        "没有标签",
        "先读，再写：好",
    ],
)
def test_no_label(text: str) -> None:
    assert split_label(text) is None


def test_a_line_that_ends_in_a_colon_announces_what_follows() -> None:
    assert is_lead_in("核心要素有这些：")
    assert is_lead_in("**Parts:**")
    assert not is_lead_in("指标：速度")
