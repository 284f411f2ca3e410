"""Text as words: what is compared, and what is no word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.verify.words import NO_WORDS, is_whole, word_row, word_row_of_lines


def stands(part: str, text: str) -> bool:
    return word_row(part) in word_row_of_lines(text)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("12 layers", "BERT has  12\n layers"),
        ("Vaswani et al.", "**Vaswani** _et al._"),
        ("ＢＥＲＴ 12", "BERT 12"),
        ("BERT，12 层", "BERT, 12 层"),
        ("编码器", "它是`编码器`架构"),
        ("12", "共12层"),
        ("1.5B", "1，1.5B参数"),
        ("1.36", "平均1.36倍"),
        ("エンコーダ", "BERTはエンコーダです"),
        ("Präzision von 3,14", "- eine *Präzision*\n  von 3,14"),
        ("a page", "see [[other name|a page]]"),
        ("![a b](c/d.png)", "- see ![a b](c/d.png)"),
        ("its page", "see [[file:x.org][its page]]"),
        ("the paper and its code", "[the paper](https://x.y/a_(b)?c=1) and its code"),
        ("2^48", "2<sup>48</sup>"),
        ("90°", "90<sup>o</sup>"),
        ("1st", "1<sup>st</sup>"),
        ("H2O", "H<sub>2</sub>O"),
        ("10^-3", "10^{-3}"),
        ("10²", "10^2"),
        ("a < b", "a &lt; b"),
        ("-3", "bei -3 Grad"),
        ("−3", "bei -3 Grad"),
        ("-3", "约-3度"),
        ("3 layers", "-3 layers"),
        ("a page of words", "a [page][p1] of words"),
        ("乙", "[甲][乙]"),
        ("外 内 外", "{{c1::外 {{c2::内}} 外}}"),
        ("a marked word", "a ==marked== word"),
        ("4%", "\x1b[4%"),
    ],
)
def test_what_stands_there(part: str, text: str) -> None:
    assert stands(part, text)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("3", "13"),
        ("3", "1.3"),
        ("3", "0,3"),
        ("000", "10,000"),
        ("5", ".5"),
        ("30", "10:30"),
        ("3", "at -3 degrees"),
        ("33", "33k"),
        ("15", "150 GB"),
        ("10", "10²"),
        ("102", "10²"),
        ("102", "10<sub>2</sub>"),
        ("6", "10^6"),
        ("6", "10^{6}"),
        ("13", "①3"),
        ("31", "3½"),
        ("former", "Transformer"),
        ("bert", "BERT"),
        ("ВЕRT", "BERT"),
        ("cafe", "cafe\u0301"),
        ("Bär", "Bärin"),
        ("old", "~~old~~ new"),
        ("hidden", "seen <!-- hidden -->"),
        ("secret", "[seen](https://x.y/secret)"),
        ("![](b.png)", "![](a.png)"),
        ("b a", "a b"),
        ("a c", "a b c"),
        ("甲丙", "甲乙丙"),
    ],
)
def test_what_does_not(part: str, text: str) -> None:
    assert not stands(part, text)
    assert not is_whole(part, text)


@pytest.mark.parametrize("text", ["", " \n", "**", "<>", "[]()"])
def test_what_has_no_words(text: str) -> None:
    assert word_row(text) == NO_WORDS


TEXT = st.text("ab1２.,:-^ 层é()\u0301²①\n", max_size=12)


@given(TEXT, TEXT, TEXT)
def test_a_glance_shows_nothing_that_a_look_does_not(before: str, part: str, behind: str) -> None:
    text = f"{before}{part}{behind}"
    if is_whole(part, text) and word_row(part) != NO_WORDS:
        assert word_row(part) in word_row(text)


@given(st.text(max_size=200))
def test_any_text_stands_in_itself_on_whichever_lines(text: str) -> None:
    assert word_row(text) in word_row(f"so: {text}\n") or not text.strip()
