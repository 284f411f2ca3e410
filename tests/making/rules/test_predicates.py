"""The last resort: what a plain sentence says of its subject, and the beginning of a long label."""

import pytest

from tests.making.yields import notes, only
from tests.samples import GAP


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("# 网络\n\n- 路由器内部的转发表记录下一跳的地址和端口\n", f"网络：路由器内部的转发表记录 {GAP}", "下一跳的地址和端口"),
        ("# 网络\n\n- 三次握手后的客户端使用随机数来生成密钥\n", f"网络：三次握手后的客户端使用 {GAP} 来生成密钥", "随机数"),
        ("# Kafka\n\n- Streams of events are persisted as topics\n", f"Kafka: Streams of events are persisted as {GAP}", "topics"),
        ("# Cells\n\n- The outer membrane of a cell contains water-filled pores\n", f"Cells: The outer membrane of a cell contains {GAP}", "water-filled pores"),
        ("# HTTP\n\n- The sizes of all frames are stored in 16,384 places\n", f"HTTP: The sizes of all frames are stored in {GAP}", "16,384 places"),
    ],
)  # fmt: skip
def test_what_a_sentence_says_of_its_subject(text: str, question: str, answer: str) -> None:
    made = only(text, "cloze.predicate")
    assert (made.question, made.answer) == (question, answer)
    assert not made.sure


@pytest.mark.parametrize(
    "line",
    [
        "I think the membrane contains many pores",
        "It contains water-filled pores of all kinds",
        "The membrane of a cell contains it all",
        "If a cell is old, the wall has cracks",
        "我们的转发表记录下一跳的地址",
        "run x = {1}, the cell contains water",
        "The walls of the cell are hard",
        "The membrane contains often many pores",
        "The membrane includes pores, pumps and channels",
        "复习细胞壁的结构需要抓住重点",
    ],
)
def test_who_says_it_or_of_what_must_be_clear(line: str) -> None:
    assert not [made for made in notes(f"# Cells\n\n- {line}\n") if made.rule == "cloze.predicate"]


def test_a_point_that_has_a_card_is_not_asked_again() -> None:
    made = notes("# Cells\n\n- The outer membrane of a cell contains 400 layers of fat\n")
    assert [m.rule for m in made] == ["number.gap"]


def test_of_a_long_explanation_the_first_clauses_are_asked_for() -> None:
    text = (
        "## 集合\n\n- 链表：节点分散在内存中，靠指针连起来，插入和删除只改两个指针，"
        "查找却要从头走到尾，因此不适合随机访问，也不利于缓存命中，遍历时要用迭代器\n"
    )
    made = only(text, "define.said")
    assert (
        made.answer == "节点分散在内存中，靠指针连起来，插入和删除只改两个指针，查找却要从头走到尾"
    )
    assert not made.sure
