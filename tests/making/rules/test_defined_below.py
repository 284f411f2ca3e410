"""Terms with what they are on the line below, lists of names, and sisters told by short clauses."""

import pytest

from tests.making.yields import notes, only


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("- Steganography\n  - Hiding a message inside another one\n", "What is “Steganography”?", "Hiding a message inside another one"),
        ("- Firewall\n  - Prevents traffic that no rule allows\n", "What does Firewall do?", "Prevents traffic that no rule allows"),
        ("- 张量并行\n  - 把每一层的矩阵切开放到多张卡上\n", "张量并行怎么做？", "把每一层的矩阵切开放到多张卡上"),
        ("- オブジェクティブ\n  - 数値を伴う短期の目標のこと\n", "オブジェクティブとは何ですか？", "数値を伴う短期の目標のこと"),
    ],
)  # fmt: skip
def test_a_term_and_the_line_below_it(text: str, question: str, answer: str) -> None:
    made = only(text, "define.below")
    assert (made.question, made.answer) == (question, answer)


def test_three_terms_of_one_form_are_sure() -> None:
    one = "- Steganography\n  - Hiding a message inside another one\n"
    more = "- Firewall\n  - A filter of traffic by rules\n- Botnet\n  - Many machines under one control\n"
    assert [m.sure for m in notes(one)] == [False]
    assert [m.sure for m in notes(one + more)] == [True, True, True]


def test_a_heading_and_a_definition_below_it() -> None:
    made = only(
        "# Privacy\n\n## Impact assessment\n\nA process to find the risks of a project.\n",
        "define.heading",
    )
    assert made.question == "Privacy: What is “Impact assessment”?"
    assert not made.sure


@pytest.mark.parametrize(
    "text",
    [
        "- Steganography\n  - I read about it today in a long book\n",
        "- Steganography\n  - See the chapter on hiding messages\n",
        "# Log\n\n## Hide a file\n\nThe tar command is a tool that packs files into one.\n",
    ],
)
def test_what_says_something_else_defines_nothing(text: str) -> None:
    assert not [m for m in notes(text) if m.rule in {"define.below", "define.heading"}]


def test_three_names_below_a_plural_wait_for_the_owner() -> None:
    made = only("## Rights of a person:\n\n- access\n- erasure\n- rectification\n", "list.names")
    assert (made.question, made.items) == (
        "What are the rights of a person? (3)",
        ("access", "erasure", "rectification"),
    )
    assert not made.sure


def test_what_tells_two_sisters_apart() -> None:
    text = "- List：有序，可重复，允许多个空值\n- Set：无序，不可重复，最多一个空值\n"
    found = [m for m in notes(text) if m.rule == "list.features"]
    assert [m.question for m in found] == ["List 有什么特点？（3 项）", "Set 有什么特点？（3 项）"]
    alone = notes("- List：有序，可重复，允许多个空值\n")
    assert not [m for m in alone if m.rule == "list.features"]


def test_what_is_so_of_a_thing_is_not_surely_what_it_is() -> None:
    text = (
        "- Fault tolerance\n  - one consumer going down is not felt by the others\n"
        "- Async calls\n  - no need to wait for what is downstream\n"
        "- Germany\n  - wanted to be asked by everybody\n"
    )
    assert not [made for made in notes(text) if made.rule == "define.below" and made.sure]


def test_what_is_to_be_done_with_a_set_waits_for_its_owner() -> None:
    text = (
        "# STAR\n\n- Separate the transactions into two kinds:\n  - local ones\n  - crossing ones\n"
    )
    assert not [made for made in notes(text) if made.sure]


def test_the_verb_before_a_definition_is_left_to_the_question() -> None:
    made = only(
        "# Cells\n\n- Gametes\n  - are an organism's cells for reproduction\n", "define.below"
    )
    assert (made.question, made.answer) == (
        "Cells: What are Gametes?",
        "an organism's cells for reproduction",
    )


def test_an_example_is_not_what_it_is_an_example_of() -> None:
    text = "# Assembly\n\n- 例如：section .data\n  - 一个变量和它的初始值\n"
    assert not [made for made in notes(text) if made.rule == "define.below"]


def test_the_first_half_of_several_waits_for_the_owner() -> None:
    text = "# 命令\n\n- 消息命令\n    - 通过 write 发送消息；通过 wall 发送广播\n"
    assert not only(text, "define.below").sure


def test_what_holds_under_a_condition_is_no_definition() -> None:
    text = (
        "并行的三种方式：\n    1，数据并行\n        有了高速互联，通讯能快几倍\n"
        "    2，张量并行\n        先切分网络，每张卡只算自己那一块\n"
        "    3，流水线并行\n        把各层分到不同的卡上，依次计算\n"
    )
    found = [made.question for made in notes(text) if made.rule == "define.below"]
    assert not [question for question in found if "数据并行" in question]
    assert len(found) == 2
