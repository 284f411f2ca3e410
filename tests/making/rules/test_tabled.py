"""Rows of a table: what its columns say of what stands in the first one."""

import pytest

from tests.making.yields import notes


def asked(text: str) -> list[tuple[str, str, bool]]:
    return [(m.question, m.answer, m.sure) for m in notes(text) if m.rule == "table.cell"]


def test_a_table_of_two_columns_is_sure() -> None:
    text = (
        "说一下系统调用\n\n"
        "| 系统调用 | 描述 |\n| --- | --- |\n| fork() | 创建进程 |\n| wait() | 等待子进程结束 |\n"
    )
    assert asked(text) == [
        ("fork()有什么作用？", "创建进程", True),
        ("wait()有什么作用？", "等待子进程结束", True),
    ]


def test_each_cell_of_a_larger_table_waits_for_its_owner() -> None:
    text = (
        "| Planet | Moons | Ring system |\n|---|---|---|\n"
        "| Saturn | 146 | bright |\n| Uranus | 28 | dark |\n"
    )
    assert asked(text) == [
        ("How many moons does Saturn have?", "146", False),
        ("What is the ring system of Saturn?", "bright", False),
        ("How many moons does Uranus have?", "28", False),
        ("What is the ring system of Uranus?", "dark", False),
    ]


def test_a_column_that_only_counts_is_no_name() -> None:
    text = "| # | Planet | Colour |\n|---|---|---|\n| 1 | Mars | red |\n| 2 | Neptune | blue |\n"
    assert [question for question, _, _ in asked(text)] == [
        "What is the colour of Mars?",
        "What is the colour of Neptune?",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "| Date | Pages |\n|---|---|\n| Monday | twelve |\n| Tuesday | three |\n",
        "| Planet | Colour |\n|---|---|\n| Mars | red |\n| Mars | rusty |\n",
        "| Planet | Colour |\n|---|---|\n| Mars | red |\n",
        "| Hund | il cane |\n| Katze | il gatto |\n",
    ],
)
def test_a_diary_and_tables_without_keys_header_or_rows_make_none(text: str) -> None:
    assert asked(text) == []


def test_two_things_side_by_side_are_no_rows_of_each_other() -> None:
    text = "# Kafka vs RabbitMQ\n\n| Kafka | RabbitMQ |\n|---|---|\n| pulls | pushes |\n| fast | slower |\n"
    assert asked(text) == []


def test_a_header_that_is_a_question_is_asked_as_it_stands() -> None:
    text = "# 磁盘\n\n| 想知道 | 该用什么 | 只读吗 |\n|---|---|---|\n| 剩余空间 | df | 是的 |\n| 目录大小 | du | 是的 |\n"
    assert [question for question, _, _ in asked(text)] == [
        "磁盘：剩余空间：该用什么？",
        "磁盘：目录大小：该用什么？",
    ]


@pytest.mark.parametrize(
    "head",
    [
        "| 看内存 | free -h |",
        "| 列出分区 | sudo lsblk |",
        "| // 全部 | RETURN n; |",
        "| mkv-v | 看版本 |",
    ],
)
def test_a_row_of_commands_is_no_header(head: str) -> None:
    text = f"# 命令\n\n{head}\n|---|---|\n| 看磁盘 | df -h |\n| 看负载 | uptime -p |\n"
    assert asked(text) == []


def test_the_columns_of_a_table_in_a_list_are_its_own() -> None:
    text = "- |Part | Job|\n  |---|---|\n  | gate | forgets |\n  | cell | remembers |\n"
    assert [question for question, _, _ in asked(text)] == [
        "What is the job of gate?",
        "What is the job of cell?",
    ]
