"""Inline marks are taken off; what only looks like one stays."""

import pytest

from srs.parse.inline import stressed_words, without_marks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**bold** and *slanted* and __strong__", "bold and slanted and strong"),
        ("a [link](https://a.b/c_(d)) here", "a link here"),
        ("[[Graph theory]] and [[Tree|trees]]", "Graph theory and trees"),
        ("[[https://a.b][the page]] of org", "the page of org"),
        ("see ![[picture.png]] below", "see  below"),
        ("see ![a](b.png){:height 20, :width 30} below", "see  below"),
        ("2<sup>48</sup> of them, x<sup>2</sup>, the 3<sup>rd</sup>", "2^48 of them, x^2, the 3rd"),
        ("turned by 90<sup>o</sup>, a claim<sup>1</sup>", "turned by 90°, a claim1"),
        ("a ==highlighted phrase== of 两个==词==", "a highlighted phrase of 两个词"),
        ("water is H<sub>2</sub>O<br>and wet", "water is H2O and wet"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
        ("a claim[^1] with a note", "a claim with a note"),
        ("a paragraph ^block-1", "a paragraph"),
        ("a note #to-read #ml/nlp", "a note"),
        ("the #transformer model", "the transformer model"),
        ("~~wrong~~ right", "right"),
        ("模型的==注意力==机制、**==标题==**", "模型的注意力机制、标题"),
        ("a == b and c == d", "a == b and c == d"),
        (r"2 \* 3 \_ 4", "2 * 3 _ 4"),
        ("ends <!-- hidden --> here", "ends  here"),
    ],
)
def test_marks_are_taken_off(text: str, words: str) -> None:
    assert without_marks(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "snake_case_name and __init",
        "the <mask> token and <th> cells",
        "C# and F#",
        "issue #12",
        "x[i][j] of a matrix",
        "A* search and D* search",
        "2 < 3 > 1",
        "if a==b and c==d",
        "a == b and c == d",
        "$a_1 * b_1 * c_1$ stays",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert without_marks(text) == text


def test_code_stays_as_written() -> None:
    assert without_marks("call `__init__(*args)` or `a[0](x)`") == "call __init__(*args) or a[0](x)"


def test_an_entity_brings_no_control_character_in() -> None:
    assert without_marks("a&#27;[31m&#x202e;b") == "a[31mb"


def test_what_the_author_stressed_is_told_in_order() -> None:
    text = "a [[Tree|tree]] with **two** *kinds* of [node](https://a.b), `**not** this`"
    assert stressed_words(text) == ("tree", "two", "kinds", "node")


def test_bold_code_is_stressed_as_it_is_written() -> None:
    assert stressed_words("**`-t`** = **terse output**, `-i`") == ("-t", "terse output")


def test_stress_needs_no_space_beside_chinese() -> None:
    assert stressed_words("页表把*虚拟地址*变为**物理地址**") == ("虚拟地址", "物理地址")
