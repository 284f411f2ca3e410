"""Two clauses of one shape: whole clauses, two names of one kind, and no word cut."""

import pytest

from tests.making.yields import notes, only


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("数组适合随机访问，而链表适合频繁插入", "数组和链表分别适合什么？", "数组：随机访问\n链表：频繁插入"),
        ("数组适合随机访问，链表则适合频繁插入", "数组和链表分别适合什么？", "数组：随机访问\n链表：频繁插入"),
        ("编码器使用双向注意力；解码器使用单向注意力", "编码器和解码器分别使用什么？",
         "编码器：双向注意力\n解码器：单向注意力"),
        ("编码器有6层，解码器有12层", "编码器和解码器分别有多少？", "编码器：6层\n解码器：12层"),
        ("全局变量位于堆区，局部变量位于栈区", "全局变量和局部变量分别位于哪里？", "全局变量：堆区\n局部变量：栈区"),
        ("TCP 是面向连接的协议，UDP 是无连接的协议", "TCP 和 UDP 分别是什么协议？",
         "TCP：面向连接的协议\nUDP：无连接的协议"),
        ("比较基于值的饱和函数与基于策略的激活函数", "饱和函数和激活函数分别基于什么？",
         "饱和函数：值\n激活函数：策略"),
        ("The encoder uses full attention, and the decoder uses causal attention",
         "What does The encoder use, and what does the decoder use?",
         "The encoder: full attention\nthe decoder: causal attention"),
    ],
)  # fmt: skip
def test_what_is_compared(line: str, question: str, answer: str) -> None:
    made = only(f"- {line}", "contrast.parallel")
    assert (made.question, made.answer) == (question, answer)


@pytest.mark.parametrize(
    "line",
    [
        "可是话又说回来，问题的究竟是谁的责任",
        "可是说到底，要改的究竟是哪一层",
        "误报有明显减少，但没有消失",
        "残差是借来的，主要是为了训练更深的网络",
        "这不是优化，而是一种妥协",
        "元组本身是一个序列，不是列表",
        "使用者是人，使用率是比例",
        "首先使用缓存，然后使用数据库",
        "训练使用大批量，后来使用小批量",
        "学习率是一个数，学习器是一个对象",
        "距离最近也就是代价最小，就是和最小",
        "读锁用于查询，写锁用于更新，意向锁用于声明",
        "基于规则的方法和基于统计的方法各有优缺点",
        "缓存有好处，内存有坏处",
        "甲方案使用缓存，乙方案使用什么",
        "The tree is organized into tiers, but the behavior is distinct",
        "We use locks and queues, and they use channels",
        "The idea is a good one and the result is a bad one",
    ],
)
def test_what_is_not(line: str) -> None:
    assert not [made for made in notes(f"# 概念\n\n- {line}\n") if made.rule.startswith("contrast")]


def test_a_kind_of_thing_is_a_whole_word() -> None:
    made = only("# JS\n\n- foo是全局变量名，bar是布局变量名\n", "contrast.parallel")
    assert made.question == "JS：foo 和 bar 分别是什么？"
