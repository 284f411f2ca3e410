"""Fields of a note: its author, source, tags and state are none of its points."""

import pytest

from srs.parse import read_text


def reasons(text: str) -> dict[int, str]:
    """Why each line of `text` that was skipped was."""
    return {
        n: skip.message for skip in read_text(text).skips for n in range(skip.first, skip.last + 1)
    }


@pytest.mark.parametrize(
    "block",
    [
        "作者：王五\n来源：一本书\n状态：在读\n",
        "- 作者：王五\n- 阅读时间：3小时\n- 标签：网络、协议\n",
        "**作者**：王五\n**评分**：4\n",
        "作者:: 王五\n标签:: 网络\n",
        "author: A. Person\nvenue: a conference\nyear: 2019\ntags: nets\n",
        "Author: A. Person\npages: 12\nLink: https://example.org/a\n",
    ],
)
def test_a_block_of_fields_is_one_of_properties(block: str) -> None:
    lines = block.count("\n")
    found = reasons(f"# 协议\n\n{block}\n握手：建立连接的过程\n")
    assert [found.get(n) for n in range(3, 3 + lines)] == ["property"] * lines
    assert 4 + lines not in found


def test_yaml_between_two_rules_is_one_wherever_it_stands() -> None:
    text = "# A\n\n---\ntitle: nets\ntopic: learning rates\ntags:\n- one\n---\ngate: a switch\n"
    found = reasons(text)
    assert {found[n] for n in (4, 5, 6, 7)} == {"property"}
    assert 9 not in found


@pytest.mark.parametrize(
    "text",
    [
        "时间：一次哈希\n类型：整数\n",
        "作者：写这本书的人\n\n来源：水从哪里来\n",
        "来源：水从哪里来\n渗透：水穿过膜\n扩散：从浓到稀\n",
        "---\ngate: a switch\ncell: a store\n---\n",
    ],
)
def test_terms_that_only_look_like_fields_stay(text: str) -> None:
    assert "property" not in reasons(f"# 概念\n\n{text}").values()
