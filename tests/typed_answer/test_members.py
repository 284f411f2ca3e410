"""The members of a list that were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.typed_answer.members import compare_members, typed_members
from srs.typed_answer.results import Correctness

PARTS = ("编码器", "解码器", "注意力")


def named(*typed: str, items: tuple[str, ...] = PARTS, ordered: bool = False) -> list[str | None]:
    return [each.typed for each in compare_members(items, typed, ordered=ordered).members]


@pytest.mark.parametrize("between", ["、", ",", "，", ";", "； ", "\n"])
def test_members_stand_in_any_order_and_between_any_signs(between: str) -> None:
    found = compare_members(PARTS, [between.join(reversed(PARTS))])
    assert found.missed == found.displaced == 0
    assert found.extra == ()
    assert {each.correctness for each in found.members} == {Correctness.EXACT}


def test_a_line_each_works_as_well() -> None:
    assert named(*PARTS) == [*PARTS]


def test_what_was_missed_and_what_is_no_member() -> None:
    found = compare_members(PARTS, ["解码器，归一化", "归一化"])
    assert [each.typed for each in found.members] == [None, "解码器", None]
    assert found.missed == 2
    assert found.extra == ("归一化",)


def test_what_was_typed_twice_counts_once() -> None:
    found = compare_members(PARTS, ["编码器，编码器"])
    assert (found.missed, found.extra) == (2, ())


def test_a_member_with_a_comma_in_it_is_one() -> None:
    items = ("加权，再求和", "归一化")
    assert named("加权，再求和", items=items) == ["加权，再求和", None]
    assert typed_members("a (b, c), d", items) == ["a (b, c)", "d"]


def test_the_name_of_a_member_is_enough() -> None:
    items = ("BERT：双向编码器", "GPT (a decoder)", "T5 - text to text", "均方误差（MSE）")
    assert named("bert, gpt, t5, mse", items=items) == ["bert", "gpt", "t5", "mse"]


def test_slips_count_as_named_and_figures_do_not() -> None:
    found = compare_members(("Transformer", "12 层", "dropout"), ["Transfomer, 13 层"])
    assert [each.correctness for each in found.members] == [
        Correctness.NEAR,
        Correctness.WRONG,
        Correctness.WRONG,
    ]


def test_numbers_before_steps_are_no_part_of_them() -> None:
    assert named("1. 编码器", "2、 解码器", "- 注意力") == [*PARTS]
    assert named("1.5 倍", items=("1.5 倍",)) == ["1.5 倍"]


def test_the_order_counts_where_there_is_one() -> None:
    steps = ("SFT", "RM", "PPO", "eval")
    assert compare_members(steps, ["RM, SFT, PPO, eval"]).displaced == 0
    found = compare_members(steps, ["RM, SFT, PPO, eval"], ordered=True)
    assert found.displaced == 1
    assert compare_members(steps, ["SFT, PPO, eval"], ordered=True).displaced == 0


def test_equal_members_are_counted_one_by_one() -> None:
    assert named("a", items=("a", "a")) == ["a", None]
    assert named("a, a", items=("a", "a")) == ["a", "a"]


ITEMS = st.lists(st.sampled_from(["编码器", "BERT", "13k", "加权，求和", "a", "b"]), max_size=6)


@given(ITEMS, ITEMS)
def test_members_named_missed_and_extra_are_all_that_there_is(
    items: list[str], typed: list[str]
) -> None:
    found = compare_members(items, typed, ordered=True)
    assert [each.text for each in found.members] == items
    assert found.missed == sum(each.typed is None for each in found.members)
    known = {each for each in items if each in typed}
    assert {each.text for each in found.members if each.typed is not None} >= known
    assert not known & {*found.extra}


@given(ITEMS)
def test_the_list_itself_is_all_right(items: list[str]) -> None:
    found = compare_members(items, items, ordered=True)
    assert found.missed == found.displaced == 0
    assert found.extra == ()


def test_two_hundred_members_and_as_many_guesses() -> None:
    items = [f"member {number} of them" for number in range(200)]
    found = compare_members(items, [f"guess {number}" for number in range(5_000)])
    assert found.missed == 200
