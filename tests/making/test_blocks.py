"""What was made of the blocks of a log is kept, and the same comes of it as without."""

import random
from collections.abc import Sequence
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.files import packaged_logs
from srs.making import LogYield, make_notes
from srs.making.blocks import Blocks, blocks_of
from srs.parse import read_text
from tests.edits import EDITS
from tests.edits.notebook import Edit, Notebook, notebook
from tests.test_reconcile_edits import CHINESE, ENGLISH

ANSWERS = """\
# Distributed systems

## Raft
- Leader: the one node that takes writes
- A cluster of 5 nodes survives 2 failures
- Raft vs Paxos: Raft is easier to understand

| system | leader |
|---|---|
| Raft | one |
| Gossip | none |

What is a quorum? A majority of the nodes.
"""
LOGS = {
    "chinese": CHINESE,
    "english": ENGLISH,
    "tables": ANSWERS,
    **{path.stem: path.read_text(encoding="utf-8")[:6_000] for path in packaged_logs().iterdir()},
}
BLOCKS = (
    "## 2024.1.1\n《GPT-3》\n    1，参数量达到了175B\n    2，优势：更大、更快、更稳\n",
    "## 2024.1.2\n《GPT-2》\n    1，参数量达到了1.5B\n    2，优势：更大、更快、更稳\n",
    "## Caches\n\n- The cache holds 512 pages\n- LRU: throws out what was used least recently\n",
    "## Caches again\n\n- The cache holds 512 pages\n- It is called LRU\n",
    "## Names\n\n- GNN (graph neural network) is used for molecules\n",
    "## More\n\n- 模型的核心是 GNN，用来预测分子\n- Model of the graph: GNN\n",
    "Q: What is a quorum?\nA: A majority.\n",
    "```\nx = 1\n```\n",
    "- Vorteile: schnell, klein, einfach\n",
)


def made(text: str, blocks: Blocks | None = None) -> LogYield:
    log = read_text(text, "log.md")
    return (
        make_notes(log, "/log.md", "log", blocks) if blocks else make_notes(log, "/log.md", "log")
    )


def kept(text: str, before: bytes = b"") -> bytes:
    """What is kept of a log after it was read with what was kept `before`."""
    blocks = blocks_of(before)
    made(text, blocks)
    return bytes(blocks)


@cache
def at_first(name: str) -> tuple[Notebook, bytes]:
    """A log by its lines, and what is kept of it: the same for every edit."""
    return notebook({"/log.md": LOGS[name]}), kept(LOGS[name])


@pytest.mark.parametrize("name", LOGS)
def test_nothing_is_drafted_again_of_a_log_that_did_not_change(name: str) -> None:
    before, plain = kept(LOGS[name]), made(LOGS[name])
    blocks = blocks_of(before)
    assert made(LOGS[name], blocks) == plain
    assert not blocks.drafted
    assert not blocks.is_changed


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_after_any_edit_the_same_is_made_as_without_anything_kept(edit: Edit) -> None:
    for name in LOGS:
        lines, data = at_first(name)
        for seed in range(2):  # of which the second is an edit of the edited
            edited = edit(lines, random.Random(f"{name} {seed}"))  # noqa: S311  # no secret
            if edited is None or "/log.md" not in edited.logs:
                break
            lines = edited.logs
            text = "\n".join(line.text for line in lines["/log.md"])
            blocks = blocks_of(data)
            assert made(text, blocks) == made(text)
            data = bytes(blocks)


@given(
    before=st.lists(st.sampled_from(BLOCKS), max_size=8),
    after=st.lists(st.sampled_from(BLOCKS), max_size=8),
)
def test_blocks_may_come_go_and_stand_twice(before: Sequence[str], after: Sequence[str]) -> None:
    blocks = blocks_of(kept("\n".join(before)))
    assert made("\n".join(after), blocks) == made("\n".join(after))


def test_a_line_more_costs_its_own_block() -> None:
    blocks = blocks_of(kept(ANSWERS + "\n## Sharding\n- Shards: 16 parts of the keys\n"))
    made(
        "\nUnder way since 2019.\n" + ANSWERS + "\n## Sharding\n- Shards: 32 parts of the keys\n",
        blocks,
    )
    assert blocks.drafted == 2  # and the other stands elsewhere


def test_what_is_asked_above_by_now_is_not_asked_again() -> None:
    later = "## 2024.1.2\n\n- 模型可学参数量达到175B\n"
    blocks = blocks_of(kept(f"## 2024.1.1\n\n- 缓存：放得下512页的内存\n\n{later}"))
    text = f"## 2024.1.1\n\n- 模型可学参数量达到175B\n\n{later}"
    found = made(text, blocks)
    assert found == made(text)
    assert blocks.drafted == 2
    assert len(found.notes) == 1


def test_what_the_log_writes_out_elsewhere_by_now_is_told_no_more() -> None:
    later = "## B\n- Kernidee: the encoder is an LSTM\n- Encoder: LSTM\n"
    data = kept(later)
    text = "## A\n- LSTM (long short-term memory) is a network\n\n" + later
    assert made(text, blocks_of(data)) == made(text)


@given(at=st.floats(0, 1, exclude_max=True), by=st.integers(1, 255))
def test_damaged_data_are_no_data(at: float, by: int) -> None:
    data = bytearray(kept(ANSWERS))
    data[int(at * len(data))] ^= by
    blocks = blocks_of(bytes(data))
    assert made(ANSWERS, blocks) == made(ANSWERS)
    assert blocks.drafted


@pytest.mark.parametrize("data", [b"", b"\n", b"\x00" * 16, kept(ANSWERS)[:-1], kept("")])
def test_half_or_no_data_are_no_data(data: bytes) -> None:
    blocks = blocks_of(data)
    assert made(ANSWERS, blocks) == made(ANSWERS)
    assert blocks.is_changed


def test_no_more_is_kept_than_the_log_has_blocks() -> None:
    data = kept(ANSWERS)
    for _ in range(3):
        data = kept(CHINESE, data)
    assert len(data) == len(kept(CHINESE))
