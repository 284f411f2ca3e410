"""The blocks of a log that a model is asked about."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.note import Entry
from srs.parse import read_text
from srs.proposals.block import Block, BlockCard, BlockCardStatus
from srs.proposals.blocks import LogCards, cut_into_blocks

LOG = """# 2026-03-01

## 《RAG 笔记》
1. 检索器先取回 20 段，再由重排器留下 5 段
2. HyDE 让模型先写一段假想的答案，再拿它去检索

今天很累，早点睡觉。

## Tokenizers
BPE merges the most frequent pair until the vocabulary is full

# 2026-03-04
Chunk size is 512 tokens with an overlap of 64
"""
PATH = "/logs/2026.md"


NOTHING_KNOWN = LogCards()


def blocks(text: str = LOG, known: LogCards = NOTHING_KNOWN, *, every: bool = False) -> list[Block]:
    return cut_into_blocks(read_text(text), PATH, "log", known, every=every)


def a_card(line: int, status: BlockCardStatus) -> BlockCard:
    return BlockCard("c1", "Q?", "A", frozenset({line}), status)


def long_log(lines: int) -> str:
    return "# 2026-03-01\n" + "".join(
        f"{n}. fact number {n} says that thing{n} uses method{n * 7}\n\n" for n in range(lines)
    )


def test_an_entry_is_a_block_with_its_headings_date_and_numbered_lines() -> None:
    first, second, third = blocks()
    assert first.headings == ("《RAG 笔记》",)
    assert first.entry == Entry(date(2026, 3, 1), "《RAG 笔记》")
    assert third.lines[1].startswith("Chunk size")
    assert (second.path, second.deck) == (PATH, "log")
    for block in (first, second, third):
        assert list(block.lines) == LOG.splitlines()[block.first - 1 : block.last]


def test_lines_that_want_a_card_are_those_that_say_something() -> None:
    first = blocks()[0]
    assert {LOG.splitlines()[n - 1][:4] for n in first.bare} == {"1. 检", "2. H"}


def test_a_diary_is_shown_to_nobody() -> None:
    shown = "\n".join(line for block in blocks() for _, line in block.shown)
    assert "很累" not in shown
    assert "重排器" in shown
    assert blocks("# 2026-03-01\n今天跑步五公里，很累\n今天有点累\n") == []


@pytest.mark.parametrize("status", BlockCardStatus)
def test_a_line_is_without_a_card_while_it_has_only_drafts(status: BlockCardStatus) -> None:
    known = LogCards((a_card(13, status),))
    left = {block.headings for block in blocks(known=known)}
    served = status in {BlockCardStatus.WRITTEN, BlockCardStatus.KEPT}
    assert len(left) == (2 if served else 3)
    assert len(blocks(known=known, every=True)) == 3


def test_a_block_knows_the_cards_of_its_lines_and_no_others() -> None:
    first, *others = blocks(known=LogCards((a_card(4, BlockCardStatus.ASKED),)))
    assert [card.id for card in first.cards] == ["c1"]
    assert [block.cards for block in others] == [(), ()]


def test_a_log_of_cards_that_its_author_wrote_needs_no_model() -> None:
    assert blocks("Q: 什么是 BPE？\nA: 一种子词切分\n") == []


def test_the_id_of_a_block_is_that_of_its_words_and_not_of_its_place() -> None:
    before, after = blocks(), blocks("# 2026-02-01\n一个新条目说 GPT 是解码器\n\n" + LOG)
    assert [block.id for block in after][1:] == [block.id for block in before]
    assert len({block.id for block in before}) == 3


@settings(max_examples=40)
@given(st.integers(2, 150), st.data())
def test_one_edited_line_makes_one_new_block(lines: int, data: st.DataObject) -> None:
    text = long_log(lines)
    at = data.draw(st.integers(0, lines - 1))
    edited = text.replace(f"thing{at} ", f"other{at} ")
    before = {block.id for block in blocks(text)}
    assert len({block.id for block in blocks(edited)} - before) == 1


@settings(max_examples=40)
@given(st.integers(2, 150), st.data())
def test_a_line_put_in_makes_few_new_blocks(lines: int, data: st.DataObject) -> None:
    text = long_log(lines)
    at = data.draw(st.integers(0, lines - 1))
    marker = f"{at}. fact"
    more = text.replace(f"\n{marker}", f"\n{at}. a new line of this entry\n\n{marker}", 1)
    before = {block.id for block in blocks(text)}
    assert len({block.id for block in blocks(more)} - before) <= 3


@given(st.integers(1, 300))
def test_no_block_is_too_long_and_every_line_of_an_entry_is_in_one(lines: int) -> None:
    text = long_log(lines)
    found = blocks(text)
    assert max(len(block.lines) for block in found) <= 62
    said = {n for block in found for n in range(block.first, block.last + 1)}
    filled = {n for n, line in enumerate(text.splitlines(), 1) if line and n > 1}
    assert filled <= said
    assert len(said) == sum(len(block.lines) for block in found)


def test_what_is_the_same_to_the_letter_is_asked_about_once() -> None:
    entry = "# 2026-03-01\nBPE merges the most frequent pair\n\n"
    first, *more = blocks(entry + "# 2026-03-02\nGPT is a decoder, says another day\n\n" + entry)
    assert first.first == 1
    assert len(more) == 1


def test_the_entry_of_a_line_is_that_of_the_heading_above_it() -> None:
    (block,) = blocks("# Notes\n## A\nBPE merges pairs of bytes\n## B\nHyDE writes an answer\n")
    assert [block.entry_at(n).title for n in (3, 5)] == ["A", "B"]
    assert replace(block, entries=()).entry_at(3) == block.entry
