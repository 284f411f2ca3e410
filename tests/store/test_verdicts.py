"""The verdict log: what was said comes out as it went in, and is only ever added to."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from srs.card import CardId, Status
from srs.errors import StoreError
from srs.store import Store, content, history, verdicts
from srs.verdict import ActId, Sides, Verdict, VerdictId, VerdictKind
from tests.store import samples, values
from tests.verdicts import a_verdict

ACCEPT = a_verdict("a", name="v1")
EDIT = replace(a_verdict("a", VerdictKind.EDIT, name="v2"), wording=Sides("问？", "一\n二"))
UNDO = a_verdict("a", VerdictKind.UNDO, name="v3", undoes="v2")


@pytest.fixture
def collection(store: Store) -> Store:
    store.do(content.save, [samples.card("a"), samples.card("b")])
    return store


def together(*verdicts: Verdict) -> list[Verdict]:
    return [replace(verdict, act=ActId("one")) for verdict in verdicts]


def test_verdicts_come_out_as_they_went_in(collection: Store) -> None:
    said = [ACCEPT, EDIT, UNDO]
    collection.do(verdicts.append_verdicts, said)
    assert collection.ask(verdicts.verdict_events) == said


@given(values.verdicts([CardId("a"), CardId("b")]))
def test_every_verdict_comes_back_equal(said: list[Verdict]) -> None:
    with Store.open("sqlite://") as store:
        store.do(content.save, [samples.card("a"), samples.card("b")])
        store.do(verdicts.append_verdicts, said)
        assert store.ask(verdicts.verdict_events) == said


def test_the_last_act_is_all_that_was_said_in_it_and_not_taken_back(collection: Store) -> None:
    both = together(a_verdict("a", name="v1"), a_verdict("b", name="v2"))
    collection.do(verdicts.append_verdicts, both)
    collection.do(
        verdicts.append_verdicts,
        [replace(EDIT, id=VerdictId("v4")), replace(UNDO, undoes=VerdictId("v4"))],
    )
    assert collection.ask(verdicts.last_act) == both


def test_without_a_verdict_there_is_no_last_act(collection: Store) -> None:
    assert collection.ask(verdicts.last_act) == []


def test_which_came_first_is_known_whatever_the_clock_said(collection: Store) -> None:
    first, second = samples.answer("r1"), samples.answer("r2")
    collection.do(history.record, first, samples.after(first))
    collection.do(verdicts.append_verdicts, [ACCEPT])
    collection.do(history.record, second, samples.after(first, second))
    assert collection.ask(verdicts.came_after, ACCEPT, first)
    assert not collection.ask(verdicts.came_after, ACCEPT, second)


def test_a_verdict_on_a_card_that_is_not_there_is_refused(collection: Store) -> None:
    with pytest.raises(StoreError):
        collection.do(verdicts.append_verdicts, [replace(ACCEPT, card=CardId("nobody"))])
    assert collection.ask(verdicts.verdict_events) == []


def test_a_transaction_inside_another_is_part_of_it(collection: Store) -> None:
    def fail() -> None:
        with collection.transaction():
            with collection.transaction():
                collection.do(verdicts.append_verdicts, [ACCEPT])
            collection.do(content.set_status, [CardId("a")], Status.REJECTED)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert collection.ask(verdicts.verdict_events) == []
    assert {card.status for card in collection.ask(content.all_cards)} == {Status.ACTIVE}


@pytest.fixture
def raw(path: Path, collection: Store) -> Iterator[sqlite3.Connection]:
    collection.do(verdicts.append_verdicts, [ACCEPT])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


@pytest.mark.parametrize("statement", ["UPDATE verdict SET rule = 'x'", "DELETE FROM verdict"])
def test_verdicts_are_only_ever_added(raw: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        raw.execute(statement)


ROW: dict[str, object] = {
    "id": b"v9", "act": b"v9", "card": 1, "at": 0, "kind": "accept", "rule": "list.label",
    "tier": "sure", "path": "/log.md", "before": "draft", "wording": None, "undoes": None,
    "device": 1, "clock": None, "model": None,
}  # fmt: skip
SAID = '{"q":"q","a":"a"}'


def insert(connection: sqlite3.Connection, row: dict[str, object]) -> None:
    columns, places = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(
        f"INSERT INTO verdict ({columns}) VALUES ({places})",  # noqa: S608  # names from above
        row,
    )


@pytest.mark.parametrize(
    "row",
    [
        ROW,
        ROW | {"kind": "edit", "wording": SAID},
        ROW | {"kind": "offer", "wording": SAID, "model": "small"},
        ROW | {"kind": "undo", "undoes": 1},
        ROW | {"before": "rejected"},
        ROW | {"path": None, "clock": 7},
    ],
)
def test_a_legal_verdict_is_accepted(raw: sqlite3.Connection, row: dict[str, object]) -> None:
    insert(raw, row)


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": b"v1"},
        {"id": b""},
        {"id": "v9"},
        {"act": b""},
        {"card": 99},
        {"at": "noon"},
        {"kind": "maybe"},
        {"kind": "edit"},
        {"kind": "offer"},
        {"kind": "undo"},
        {"kind": "undo", "undoes": 99},
        {"undoes": 1},
        {"wording": SAID},
        {"kind": "edit", "wording": "words"},
        {"tier": "good"},
        {"before": "lost"},
        {"rule": None},
        {"device": 99},
        {"clock": 0},
        {"model": "small"},
    ],
)
def test_an_illegal_verdict_is_refused(raw: sqlite3.Connection, wrong: dict[str, object]) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        insert(raw, ROW | wrong)
