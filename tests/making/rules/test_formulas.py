"""Formulas below a heading."""

import pytest

from tests.making.yields import notes, only
from tests.samples import GAP


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("F = G m M / r^2", f"Law of gravity: F = {GAP}", "G m M / r^2"),
        ("v = w r 线速度", f"Law of gravity：v = {GAP} 线速度", "w r"),
        (
            "E = T + U = 1/2 m v^2 + m g h",
            f"Law of gravity: E = T + U = {GAP}",
            "1/2 m v^2 + m g h",
        ),
    ],
)
def test_the_right_side_is_the_gap(line: str, question: str, answer: str) -> None:
    made = only(f"# Law of gravity\n\n{line}\n", "cloze.formula")
    assert (made.question, made.answer) == (question, answer)
    assert not made.sure


@pytest.mark.parametrize(
    "text",
    [
        "F = G m M / r^2\n",  # of what?
        "# Sums\n\ntotal = sum(values) / count\n",
        "# Sums\n\nx = 5\n",
        "# Sums\n\nself.rate = rate / 2\n",
    ],
)
def test_a_program_is_no_formula(text: str) -> None:
    assert not [made for made in notes(text) if made.rule == "cloze.formula"]
