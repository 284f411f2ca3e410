"""What a model is asked."""

import json
import re

from srs.parse import read_text
from srs.proposals import prompt
from srs.proposals.block import BlockCard, BlockCardStatus, Taste
from srs.proposals.blocks import LogCards, cut_into_blocks
from tests.proposals.test_blocks import LOG, blocks


def test_a_block_is_shown_with_its_id_the_name_of_its_log_and_numbered_lines() -> None:
    first = blocks()[0]
    lines = prompt.user_text([first]).splitlines()
    assert lines[0] == f"[block {first.id}] 2026.md"
    assert lines[1 : 1 + len(first.shown)] == [f"{n}: {text}" for n, text in first.shown]
    assert "stands under: 《RAG 笔记》" in lines
    assert "entry of: 2026-03-01" in lines


def test_nobody_is_told_where_a_log_lies() -> None:
    (block,) = cut_into_blocks(
        read_text("BPE merges pairs of bytes\n"), "/home/me/private/x.md", "d"
    )
    assert "/home/me" not in prompt.user_text([block])


def test_cards_are_told_by_what_became_of_them() -> None:
    cards = tuple(
        BlockCard(f"c{n}", f"Q {status}?", "A\nB", frozenset({4}), status)
        for n, status in enumerate(BlockCardStatus)
    )
    text = prompt.user_text(blocks(known=LogCards(cards)))
    assert "already has (written by the author): Q written? = A B" in text
    assert "already has: Q kept? = A B" in text
    assert "turned down by the author (propose nothing like it): Q rejected? = A B" in text
    assert "waiting?" not in text
    assert "draft c3: Q waiting? = A B" in prompt.user_text(
        blocks(known=LogCards(cards)), revise=True
    )


def test_it_is_told_of_the_taste_of_the_owner() -> None:
    taste = (Taste("Q1?", "A1", kept=True), Taste("Q2?", "A2", kept=False, before=("Q0?", "A0")))
    text = prompt.user_text(blocks(known=LogCards(taste=taste))[:1])
    assert "the author kept: Q1? = A1" in text
    assert "the author reworded: Q0? = A0 into: Q2? = A2" in text


def test_the_examples_are_as_a_reply_must_be() -> None:
    told = prompt.system_text().split("\n-> ")[1:]
    found = [json.JSONDecoder().raw_decode(each)[0] for each in told if each.startswith("{")]
    assert [len(each["cards"]) for each in found] == [3, 2]
    text = prompt.system_text()
    for card in (card for each in found for card in each["cards"]):
        first, last = card["lines"]
        assert card["quote"] in "\n".join(
            re.findall(rf"^(?:{first}|{last}): (.*)$", text, re.MULTILINE)
        )


def test_all_of_it_is_one_text_for_a_chat_window() -> None:
    text = prompt.whole_text(blocks())
    assert text.startswith(prompt.system_text())
    assert text.count("[block ") == text.count("[block ID]") + 2 + len(blocks(LOG))
