"""Collections of older schemas: rows as their programs wrote them, and the way to build one."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config

from srs.store import migrate
from srs.store.connection import connect

Row = Mapping[str, str | bytes | int | float | None]

CARD: Final[Row] = {
    "id": "a",
    "deck": "papers::bert",
    "kind": "list",
    "question": "BERT 的两个预训练任务？",
    "answer": "Masked LM\n下一句预测",
    "items": '["Masked LM", "下一句预测"]',
    "source_path": "/logs/bert.md",
    "first_line": 3,
    "last_line": 4,
    "quote": "两个任务：Masked LM，下一句预测",
    "entry_date": "2023-06-04",
    "entry_title": "读 BERT",
    "rule": "list",
    "sure": 1,
    "flags": '["long"]',
    "status": "active",
    "position": 0,
    "changed_s": 1709640000,
    "resumes": None,
    "former": None,
    "edited": None,
    "also": None,
    "buried": None,
    "flagged": 0,
    "newer": None,
}
"""`tests.store.samples.card()`."""
REVIEW: Final[Row] = {
    "id": "r1",
    "card": "a",
    "at_ms": 1709640000000,
    "day": "2024-03-05",
    "offset_minutes": 480,
    "kind": "graded",
    "grade": 4,
    "duration_ms": 0,
    "undoes": None,
    "due": None,
    "scheduled": None,
    "predicted": None,
    "moved": 0,
    "act": None,
    "device": "",
}
"""`tests.store.samples.answer()`."""
MEMORY: Final[Row] = {
    "card": "a",
    "scheduler": "sm2",
    "repetitions": 1,
    "ease": 250,
    "stability": None,
    "difficulty": None,
    "interval": 1,
    "due": "2024-03-06",
    "introduced": "2024-03-05",
    "reviewed": "2024-03-05",
    "reviews": 1,
    "lapses": 0,
    "known": 1,
    "drill": None,
    "answered_ms": 1709640000000,
}
"""What that answer adds up to."""
VERDICT: Final[Row] = {
    "id": "v1",
    "act": "v1",
    "card": "a",
    "at_ms": 1773100800000,
    "kind": "accept",
    "rule": "list.label",
    "tier": "unsure",
    "path": "/logs/here.md",
    "before": "draft",
    "wording": None,
    "undoes": None,
    "after_review": 0,
}
"""`tests.verdicts.a_verdict("a", name="v1")`."""
LOG: Final[Row] = {
    "path": "/logs/bert.md",
    "deck": "papers::bert",
    "digest": "0" * 64,
    "asked": "/logs",
    "edition": "",
}
"""`tests.store.samples.log()`."""


CARD_0010: Final[Row] = {
    "seq": 1,
    "id": "a",
    "deck": "papers::bert",
    "kind": "list",
    "status": "active",
    "position": 0,
    "rule": "list",
    "sure": 1,
    "flags": '["long"]',
    "flagged": 0,
    "buried": None,
    "changed": 1709640000,
    "resumes": None,
    "origin": "log",
    "origin_name": None,
    "origin_where": None,
    "path": "/logs/bert.md",
    "first_line": 3,
    "last_line": 4,
    "quote": "两个任务：Masked LM，下一句预测",
    "also": None,
    "entry_day": 19512,
    "entry_title": "读 BERT",
    "content": '{"q":"BERT 的两个预训练任务？","items":["Masked LM","下一句预测"]}',
    "former": None,
    "edited": None,
    "newer": None,
}
WORDS_0010: Final[Row] = {
    "card": 1,
    "text": "bert 的两个预训练任务?\nmasked lm\n下一句预测\n读 bert\npapers::bert",
}
DEVICE_0010: Final[Row] = {"seq": 1, "id": b"desk", "name": ""}
REVIEW_0010: Final[Row] = {
    "seq": 1,
    "id": b"r1",
    "card": 1,
    "at": 1709640000000,
    "day": 19787,
    "offset_minutes": 480,
    "kind": 0,
    "grade": 4,
    "duration_ms": 0,
    "scheduled": None,
    "predicted": None,
    "moved": 0,
    "device": 1,
    "undoes": None,
    "due": None,
    "act": None,
    "clock": None,
    "tool": None,
    "own_grade": None,
    "state": None,
}
SCHEDULER_0010: Final[Row] = {"seq": 1, "key": "sm2"}
MEMORY_0010: Final[Row] = {
    "card": 1,
    "scheduler": 1,
    "due": 19788,
    "interval": 1,
    "repetitions": 1,
    "ease": 250,
    "stability": None,
    "difficulty": None,
    "introduced": 19787,
    "reviewed": 19787,
    "reviews": 1,
    "lapses": 0,
    "known": 1,
    "drill": None,
    "answered": 1709640000000,
    "more": None,
}


_LAST_WRITTEN = "0010"
"""The last schema of which rows stand here."""


def rows(revision: str) -> dict[str, Row]:
    """A row of each table of cards and answers, as a collection of that schema has it."""
    if revision < "0010":
        return {"card": CARD, "review": REVIEW, "memory": MEMORY, "log": LOG}
    return {
        "card": CARD_0010,
        "words": WORDS_0010,
        "device": DEVICE_0010,
        "review": REVIEW_0010,
        "scheduler": SCHEDULER_0010,
        "memory": MEMORY_0010,
        "log": LOG,
    }


def build(path: Path, revision: str) -> None:
    """Make an empty collection of that schema, or bring one there on to it."""
    config = Config()
    config.set_main_option("script_location", migrate.SCRIPTS)
    database = connect(path)
    try:
        with database.rebuild() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
    finally:
        database.close()


def fill(path: Path, revision: str) -> None:
    """Make a collection of that schema with `rows`: a later one than theirs is made of it."""
    known = min(revision, _LAST_WRITTEN)
    build(path, known)
    for table, row in rows(known).items():
        insert(path, table, row)
    if revision != known:
        build(path, revision)


def insert(path: Path, table: str, *rows: Row) -> None:
    """Add rows, with those of their columns that the schema has."""
    with closing(sqlite3.connect(path)) as connection, connection:
        there = {name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")}
        for row in rows:
            old = {name: value for name, value in row.items() if name in there}
            listed, marks = ", ".join(old), ", ".join(f":{name}" for name in old)
            connection.execute(f"INSERT INTO {table} ({listed}) VALUES ({marks})", old)  # noqa: S608  # names of ours
