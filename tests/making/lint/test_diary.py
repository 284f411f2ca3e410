"""L14: what is of the day, not of the subject."""

import pytest

from srs.making.lint import Decision
from tests.making.lint.judging import card, says


@pytest.mark.parametrize(
    ("asked", "answer"),
    [("空洞卷积能扩大什么而不增加参数？", "感受野"), ("多感受野融合有几路？", "三路")],
)
def test_a_term_of_the_subject_is_no_feeling(asked: str, answer: str) -> None:
    assert says("L14", card(asked, answer, freely=True)) is None
    assert says("L14", card(asked, answer)) is None


def test_a_day_is_one_whoever_asks() -> None:
    assert says("L14", card("今天感觉怎么样？", "很累", freely=True)) is Decision.REFUSE
