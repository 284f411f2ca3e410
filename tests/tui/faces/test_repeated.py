"""The lines of a log are shown where they tell more than the card has said."""

import pytest

from srs.note import Kind
from srs.tui.faces import card_view
from tests.samples import a_card, changed

NOTE = a_card().note


def is_quoted(**changes: object) -> bool:
    card = a_card()
    return bool(
        card_view.further_quote_paragraphs(
            type(card)(card.id, changed(NOTE, **changes), card.status, 0, card.changed)
        )
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"question": "What is it?", "answer": "That.", "quote": "Q: What is it?\nA: That."},
        {"question": "它是什么？", "answer": "那个", "quote": "问：它是什么？\n答：那个"},
        {
            "kind": Kind.LIST,
            "question": "核心部件有哪些？（2 项）",
            "items": ("多头注意力", "残差连接"),
            "quote": "3，核心部件：多头注意力、残差连接。",
        },
        {
            "kind": Kind.CLOZE,
            "question": "SFT 用了 ____ 条数据",
            "answer": "13k",
            "quote": "  - SFT 用了 **１３K** 条数据",
        },
    ],
)
def test_a_quote_that_repeats_the_card_is_left_out(changes: dict[str, object]) -> None:
    assert not is_quoted(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"question": "它是什么？", "answer": "那个", "quote": "它是那个，因为今天下雨"},
        {"question": "What is it?", "answer": "That.", "quote": "It is that, since it rains."},
        {
            "kind": Kind.CLOZE,
            "question": "SFT 用了 ____ 条数据",
            "answer": "13k",
            "quote": "SFT 用了 13k 条数据，RM 用了 33k 条",
        },
    ],
)
def test_a_quote_that_tells_more_is_shown(changes: dict[str, object]) -> None:
    assert is_quoted(**changes)
