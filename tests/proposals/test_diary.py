"""Lines that are surely of a diary are shown to nobody; a line that names something is a note."""

import pytest

from srs.proposals.diary import is_surely_diary


@pytest.mark.parametrize(
    "line",
    [
        "今天很累，早点睡觉。",
        "- 昨晚失眠，上午没效率",
        "我打算周末去爬山",
        "待补",
        "今天状态不错",
        "老师讲得很快，有点跟不上",
        "明天：复习第三章",
        "Slept badly, coffee did not help",
        "Note to self: buy a proper stethoscope",
        "To do: ask about worms",
        "Slept badly, tired all day today",
        "I was too busy at work to do anything today.",
        "Had lunch with my friends on Sunday",
    ],
)
def test_what_somebody_did_felt_or_plans(line: str) -> None:
    assert is_surely_diary(line)


@pytest.mark.parametrize(
    "line",
    [
        "今天学了 PPO：限制每一步更新的幅度",
        "感受野随层数增大",
        "睡眠不足会降低注意力",
        "效率最高的排序是什么",
        "这个模型效果惊艳，用了双向注意力",
        "Today I learned that LATERAL joins see the rows before them",
        "Sleep consolidates what was learned during the day",
        "I read that Redis is single-threaded, so a slow command makes all others late",
        "Work is force times distance",
        "",
    ],
)
def test_what_may_be_a_fact(line: str) -> None:
    assert not is_surely_diary(line)


def test_a_long_line_may_hold_a_fact_as_well() -> None:
    assert not is_surely_diary("今天很累，" + "注意力是对值的加权求和，" * 8)
