"""A formula is shown in signs where each of them has one, and else stays as it was written."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.formula import as_unicode, looks_like_formula
from srs.formula.alphabets import ALPHABETS
from srs.formula.signs import BIG, LETTERS, OPERATORS

WRITTEN = [
    (r"f(x)=wx+b", "f(x)=wx+b"),
    (r"\alpha x", "αx"),
    (r"\alpha\beta", "αβ"),
    (r"\theta = \theta - \eta g", "θ = θ - ηg"),
    (r"p \leq a", "p ≤ a"),
    (r"p\le a", "p ≤ a"),
    (r"(P, \leq)", "(P, ≤)"),
    (r"(V, \leq, I, \otimes)", "(V, ≤, I, ⊗)"),
    (r"\otimes: X \times X \to X", "⊗: X × X → X"),
    (r"x \otimes_n y", "x ⊗ₙ y"),
    (r"\left( a \right)", "( a )"),
    (r"\left.x\right|_0", "x|₀"),
    (r"A \subseteq P", "A ⊆ P"),
    (r"f: \mathcal{V} \rightarrow \mathcal{W}", "f: 𝒱 → 𝒲"),
    (r"x \in \mathbb{R}^n", "x ∈ ℝⁿ"),
    (r"\pm 5", "±5"),
    (r"x=\pm\sqrt{2}", "x=±√2"),
    (r"a \not= b", "a ≠ b"),
    (r"a\cdot b\times c", "a · b × c"),
    (r"\{x \mid x>0\}", "{x ∣ x>0}"),
    # above and below
    (r"x_{t-1}^2", "xₜ₋₁²"),
    (r"e^{-x}", "e⁻ˣ"),
    (r"2^{10}", "2¹⁰"),
    (r"H_2O", "H₂O"),
    (r"Ca^{2+}", "Ca²⁺"),
    (r"QK^\top", "QKᵀ"),
    (r"\theta^*", "θ*"),
    (r"90^\circ", "90°"),
    (r"f''(x)", "f′′(x)"),
    (r"\sum_{i=1}^{n} x_i", "∑ᵢ₌₁ⁿ xᵢ"),
    (r"\int_0^1 f(x)\,dx", "∫₀¹ f(x) dx"),
    # fractions and roots: what belongs together stays together
    (r"\frac{a}{b}", "a/b"),
    (r"\frac{a+b}{2c}", "(a+b)/(2c)"),
    (r"2\frac{a}{b}", "2(a/b)"),
    (r"\frac{1}{2}mv^2", "(1/2)mv²"),
    (r"-\frac12", "-1/2"),
    (r"\frac{1}{1+e^{-x}}", "1/(1+e⁻ˣ)"),
    (r"\frac{\partial L}{\partial w}", "∂L/∂w"),
    (r"\frac{dy}{dx}", "dy/dx"),
    (r"\frac{\frac{a}{b}}{c}", "(a/b)/c"),
    (r"\frac{a}{b}^2", "(a/b)²"),
    (r"\sqrt{b^2-4ac}", "√(b²-4ac)"),
    (r"\sqrt[3]{x}", "∛x"),
    (r"\sqrt{x^2}", "√(x²)"),
    (r"x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}", "x = (-b ± √(b²-4ac))/(2a)"),
    (
        r"\text{softmax}\left(\frac{QK^\top}{\sqrt{d_k}}\right)V",
        "softmax(QKᵀ/√dₖ)V",
    ),
    # words, names, marks
    (r"O(n\log n)", "O(n log n)"),
    (r"\sin^2 x", "sin² x"),
    (r"x \text{ if } x > 0", "x if x > 0"),
    (r"\text{准确率} = 95\%", "准确率 = 95%"),
    (r"\operatorname{argmax}_i f", "argmaxᵢ f"),
    (r"\hat{m}_t", "m̂ₜ"),
    (r"\bar{x}", "x̄"),
    (r"\overline{AB}", "A̅B̅"),
    (r"\mathbf{x}_i", "𝐱ᵢ"),
    (r"95%", "95%"),
    ("\\begin{aligned}a&=b\\\\c&=d\\end{aligned}", "a=b\nc=d"),
    ("x \\cong\ny", "x ≅ y"),
]


@pytest.mark.parametrize(("tex", "shown"), WRITTEN)
def test_each_sign_has_its_own(tex: str, shown: str) -> None:
    assert as_unicode(tex) == unicodedata.normalize("NFC", shown)


@pytest.mark.parametrize(
    "tex",
    [
        r"\unknown{x}",
        r"W_Q",  # no such small letter
        r"e^{i\pi^2}",
        r"x^{y^z}",
        r"x^2^3",
        r"x_",
        r"^2",
        r"\frac{a}",
        r"{a",
        r"a}",
        r"\sqrt",
        r"\lim_{x \to 0} f",
        r"\begin{pmatrix}a&b\end{pmatrix}",
        r"\hat{AB}",
        r"\underbrace{a}_{b}",
        r"\leftx",
        "",
        "x" * 2_001,
        "{" * 200 + "}" * 200,
    ],
)
def test_what_has_no_sign_is_no_half_formula(tex: str) -> None:
    assert as_unicode(tex) is None


@pytest.mark.parametrize(
    "text", ["x", "5", "d_k", "O(n)", "[0, 1)", "f(x) = y", "a, b", r"\text{损失}", "x + y", "e^x"]
)
def test_what_reads_as_a_formula(text: str) -> None:
    assert looks_like_formula(text)


@pytest.mark.parametrize(
    "text",
    [
        "5 (or 4",
        "5 and then",
        "5, and 10",
        "foo",
        'A = "x',
        "5，人民币 35",
        "a\n\nb",
        "",
        " ",
        "x y",
    ],
)
def test_what_does_not(text: str) -> None:
    assert not looks_like_formula(text)


COMMANDS = st.sampled_from(sorted({*LETTERS, *OPERATORS, *BIG, *ALPHABETS, "frac", "sqrt", "text"}))
PIECES = st.one_of(
    COMMANDS.map(lambda name: f"\\{name}"),
    st.sampled_from(
        ["{", "}", "^", "_", " ", "\\left", "\\right", "[", "]", "\\\\", "&", "'", "\\"]
    ),
    st.text("abXY12+-=()中α", min_size=1, max_size=3),
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_raises_and_no_letter_is_lost(tex: str) -> None:
    shown = as_unicode(tex)
    if shown is not None:
        plain = unicodedata.normalize("NFKC", shown)
        for letter in "XY中":
            typed = re.sub(r"\\[A-Za-z]+\*?", " ", tex).count(letter)
            assert plain.count(letter) >= typed


@given(st.text(max_size=60))
def test_any_text_gives_a_text_or_nothing(tex: str) -> None:
    shown = as_unicode(tex)
    assert shown is None or "\\" not in shown or "\\" in tex
    looks_like_formula(tex)
