"""What was typed beside the answer."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.text import clean
from srs.typed_answer.compare import compare
from srs.typed_answer.results import Comparison, Correctness, Sort
from tests.prose.test_numerals import in_chinese

TEXT = st.text("abT ab 的了编码器，。,.;:-()（）*$_'\"ｂ１²½%0123 \ńé", max_size=30)
ANY = st.text(max_size=40)


def written(number: int) -> list[str]:
    """Some of the forms of a whole number."""
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    forms = [str(number), f"{number:,}", wide, in_chinese(number)]
    forms += [f"{number // 1000}k"] if number and number % 1000 == 0 else []
    forms += [f"{number / 10_000:g}万", f"{number // 1000} thousand"] if number % 1000 == 0 else []
    return forms


NUMBER = st.one_of(st.integers(0, 999), st.integers(1, 90).map(lambda n: n * 1000))
NUMBERS = NUMBER.flatmap(lambda n: st.tuples(st.just(n), st.sampled_from(written(n))))
AROUND = st.sampled_from(
    [("", ""), ("用了 ", " 条对话"), ("about ", " layers"), ("参数量为", "。"), ("n = ", "")]
)


def pieces_of(compared: Comparison) -> list[tuple[str, str, str]]:
    return [(piece.sort.value, piece.answer, piece.typed) for piece in compared.pieces]


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("Transformer", "transformer"),
        ("Ｔｒａｎｓｆｏｒｍｅｒ", "Transformer"),
        ("编码器、解码器", "编码器,解码器"),
        ("它不收敛。", "它不收敛"),
        ("self-attention", "self attention"),
        ("data set", "dataset"),
        ("“预训练”", "预训练"),
        ("**Adam**", "Adam"),
        ("$x^2$", "x^2"),
        ("`git rebase`", "git  rebase"),
        ("GPT-3", "GPT 3"),
        ("13k", "13000"),
        ("13k", "13,000"),
        ("1.3万", "一万三千"),
        ("thirteen thousand", "１３０００"),
        ("1.3B", "13亿"),
        ("3.5 million", "350万"),
        ("50%", "百分之五十"),
        ("50 percent", "50％"),
        ("0.5", "50%"),
        ("1/3", "三分之一"),
        ("½", "1/2"),
        ("2^10", "1024"),
        ("2¹⁰", "2^10"),
        ("10⁻³", "1e-3"),
        ("3×10^8", "3e8"),
        ("−3", "-3"),
        ("3–5 层", "3~5层"),
        ("3到5", "3-5"),
        ("224×224", "224x224"),
        ("2023年6月4日", "2023-06-04"),
        ("June 4, 2023", "2023/6/4"),
        ("a -> b", "a → b"),
        ("x >= 3", "x≥3"),
        ("12 layers", "twelve layers"),
        ("三点五", "3.5"),
        ("バッチ", "ﾊﾞｯﾁ"),
        ("café", "cafe\u0301"),
        ("STRASSE", "straße"),
    ],
)
def test_another_form_is_the_same(answer: str, typed: str) -> None:
    assert compare(answer, typed).correctness >= Correctness.SAME
    assert compare(typed, answer).correctness >= Correctness.SAME


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("Transformer", "Transfomer"),
        ("stochastic gradient descent", "stochastic gradent descnet"),
        ("自注意力机制", "注意力机制"),
        ("一种带动量的优化算法", "带动量的优化算法"),
        ("多头注意力（MHA）", "MHA"),
        ("多头注意力（MHA）", "多头注意力"),
        ("50%", "50"),
    ],
)
def test_slips_are_near(answer: str, typed: str) -> None:
    assert compare(answer, typed).correctness is Correctness.NEAR


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("编码器", "解码器"),
        ("encoder", "decoder"),
        ("supervised learning", "unsupervised learning"),
        ("前向传播", "反向传播"),
        ("the loss does not fall any more", "the loss does fall any more"),
        ("它在小数据集上不收敛", "它在小数据集上收敛"),
        ("训练用了 13k 条人工写的对话", "训练用了 12k 条人工写的对话"),
        ("13k", "13"),
        ("-3", "3"),
        ("10²", "102"),
        ("2½", "21/2"),
        ("3:1", "31"),
        ("1.5", "15"),
        ("1, 2", "12"),
        ("1.5.4", "1.54"),
        ("9/12", "3/4"),
        ("50", "5"),
        ("x = 3", "x != 3"),
        ("C++", "C"),
        ("A*", "A"),
        ("{}", "[]"),
        ("BERT", ""),
        ("", "BERT"),
    ],
)
def test_another_fact_is_wrong(answer: str, typed: str) -> None:
    assert compare(answer, typed).correctness is Correctness.WRONG


@given(ANY | TEXT)
def test_what_was_typed_as_it_stands_is_exact(text: str) -> None:
    assert compare(text, text).correctness is Correctness.EXACT
    assert compare(text, f"  {text}\n").correctness is Correctness.EXACT


@given(TEXT, TEXT)
def test_the_same_is_the_same_from_both_sides(one: str, other: str) -> None:
    both = [compare(one, other).correctness, compare(other, one).correctness]
    assert both[0] == both[1] or max(both) <= Correctness.NEAR


@given(ANY | TEXT, ANY | TEXT)
def test_the_pieces_are_both_texts(answer: str, typed: str) -> None:
    pieces = compare(answer, typed).pieces
    for text, kept in (
        (answer, "".join(piece.answer for piece in pieces)),
        (typed, "".join(piece.typed for piece in pieces)),
    ):
        assert kept == unicodedata.normalize("NFC", clean(text)).strip()
    assert all(piece.typed == "" for piece in pieces if piece.sort is Sort.MISSING)
    assert all(piece.answer == "" for piece in pieces if piece.sort is Sort.EXTRA)


@given(NUMBERS, AROUND, st.data())
def test_a_number_is_the_same_in_each_of_its_forms(
    number: tuple[int, str], around: tuple[str, str], data: st.DataObject
) -> None:
    before, behind = around
    other = data.draw(st.sampled_from(written(number[0])))
    compared = compare(f"{before}{number[1]}{behind}", f"{before}{other}{behind}")
    assert compared.correctness >= Correctness.SAME


@given(NUMBERS, NUMBERS, AROUND)
def test_another_figure_is_never_the_same(
    one: tuple[int, str], other: tuple[int, str], around: tuple[str, str]
) -> None:
    before, behind = around
    compared = compare(f"{before}{one[1]}{behind}", f"{before}{other[1]}{behind}")
    assert (compared.correctness >= Correctness.SAME) == (one[0] == other[0])
    if one[0] != other[0] and {"一", "one"}.isdisjoint({one[1], other[1]}):
        assert compared.correctness is Correctness.WRONG


@given(st.lists(st.sampled_from(["编码", "Adam", "loss", "13k", "不", "的"]), min_size=1))
def test_form_alone_is_never_wrong(words: list[str]) -> None:
    answer = "，".join(words)
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c != " " else c for c in answer)
    for typed in (answer.upper(), wide, f"“{answer}”。", answer.replace("，", " ; ")):
        assert compare(answer, typed).correctness >= Correctness.SAME


def test_pieces_are_words_and_within_a_word_with_slips_letters() -> None:
    assert pieces_of(compare("训练用了 13k 条", "训练用了12k条")) == [
        ("equal", "训练用了 ", "训练用了"),
        ("missing", "13k", ""),
        ("equal", " ", ""),
        ("extra", "", "12k"),
        ("equal", "条", "条"),
    ]
    assert pieces_of(compare("Transformer", "Transfomer")) == [
        ("equal", "Transfo", "Transfo"),
        ("missing", "r", ""),
        ("equal", "mer", "mer"),
    ]


def test_what_is_written_otherwise_is_told_apart() -> None:
    assert pieces_of(compare("13k 条", "13,000 条")) == [
        ("form", "13k", "13,000"),
        ("equal", " 条", " 条"),
    ]


@pytest.mark.parametrize("sign", ["啊", "ab ", "1,", "one two ", "**", "1/", "(", "9" * 50 + " "])
def test_ten_thousand_letters_are_compared(sign: str) -> None:
    text = (sign * 10_000)[:10_000]
    assert compare(text, text[::-1] + "x").correctness in Correctness
