"""The signs before a point, in every usual form, and the figures that are none."""

import pytest

from srs.parse.markers import split_marker


@pytest.mark.parametrize(
    ("line", "ordinal", "text"),
    [
        ("1，MHA", 1, "MHA"),
        ("2、残差连接", 2, "残差连接"),
        ("3. Layer Norm", 3, "Layer Norm"),
        ("3.层归一化", 3, "层归一化"),
        ("4) Encoder", 4, "Encoder"),
        ("4）编码器", 4, "编码器"),
        ("（5）前馈层", 5, "前馈层"),
        ("(6) feed forward", 6, "feed forward"),
        ("⑦位置编码", 7, "位置编码"),
        ("１２．全角数字", 12, "全角数字"),
        ("三、训练", 3, "训练"),
        ("十二、附录", 12, "附录"),
        ("二十三、结语", 23, "结语"),
        ("（一）背景", 1, "背景"),
        ("- bullet", None, "bullet"),
        ("* bullet", None, "bullet"),
        ("+ bullet", None, "bullet"),
        ("•要点", None, "要点"),
        ("•  point", None, "point"),
        ("– dash", None, "dash"),
        ("・項目", None, "項目"),
        ("- [x] done", None, "done"),
        ("1. [ ] open", 1, "open"),
        ("2.position用法", 2, "position用法"),
        ("b) second", 2, "second"),
        ("(c) third", 3, "third"),
        ("a.超时后流结束", 1, "超时后流结束"),
        ("B、接口", 2, "接口"),
    ],
)
def test_a_marker_is_taken_off(line: str, ordinal: int | None, text: str) -> None:
    marker, rest = split_marker(line)
    assert marker is not None
    assert (marker.ordinal, rest) == (ordinal, text)


@pytest.mark.parametrize(
    "line",
    [
        "1.5B parameters",
        "1,000 examples",
        "2023.6.9",
        "12层网络",
        "3 layers",
        "-1 is a number",
        "--verbose",
        "*emphasis*",
        "**strong**",
        "十，二十",
        "10:30 met",
        "一个模型",
        "(see below)",
        "1.",
        "3.js",
        "–5 degrees",
        "[ ] no bullet",
    ],
)
def test_a_figure_or_word_is_no_marker(line: str) -> None:
    assert split_marker(line) == (None, line)


def test_points_of_one_list_share_a_style() -> None:
    styles = {split_marker(f"{n}，x")[0] for n in (1, 2)}
    assert len({marker.style for marker in styles if marker}) == 1
