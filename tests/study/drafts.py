"""A collection with a log, and what a model would propose of it."""

import json
from collections.abc import Mapping
from pathlib import Path

from srs.proposals.block import Block
from srs.proposals.reply import read_reply
from srs.study.blocks import wanted_blocks
from srs.study.generate import generate
from srs.study.proposing import Proposed, take_proposals
from srs.study.study import Study

LOG = """# 2026-11-02

## 《RAG 笔记》
1. 检索器先取回 20 段，再由重排器留下 5 段
2. HyDE 让模型先写一段假想的答案，再拿它去检索

## Tokenizers
BPE merges the most frequent pair until the vocabulary is full.
WordPiece scores a pair by likelihood.
- RRF：按名次合并几个检索器的结果
"""
RERANKER = {
    "quote": "再由重排器留下 5 段",
    "lines": [4, 4],
    "kind": "number",
    "question": "RAG 里重排器最后留下几段？",
    "answer": "5 段",
    "items": None,
}
WORDPIECE = {
    "quote": "WordPiece scores a pair by likelihood",
    "lines": [9, 9],
    "kind": "basic",
    "question": "By what does WordPiece score a pair?",
    "answer": "likelihood",
    "items": None,
}
RRF = {
    "quote": "RRF：按名次合并几个检索器的结果",
    "lines": [10, 10],
    "kind": "definition",
    "question": "RRF 怎样合并几个检索器的结果？",
    "answer": "按名次",
    "items": None,
}
INVENTED = {**WORDPIECE, "answer": "frequency 42"}


def a_log(study: Study, folder: Path, text: str = LOG) -> Path:
    """The log, read into the collection."""
    path = folder / "rag.md"
    path.write_text(text, encoding="utf-8")
    generate(study, [path])
    return path


def reply(*cards: Mapping[str, object]) -> str:
    """What a model answers."""
    return json.dumps({"cards": list(cards)}, ensure_ascii=False)


def blocks(study: Study, *, every: bool = False) -> tuple[Block, ...]:
    """Those in which a card is wanted."""
    return wanted_blocks(study, every=every).blocks


def proposed(study: Study, *cards: Mapping[str, object], model: str = "qwen") -> Proposed:
    """What becomes of `cards`."""
    read = read_reply(reply(*cards))
    assert read
    return take_proposals(study, read.proposals, blocks(study, every=True), model)
