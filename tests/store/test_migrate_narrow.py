"""0011, which divides cards and events: what stood in a collection of 0010 comes out as it was."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from srs.card import Card, CardId, Edited, Status
from srs.content import Basic, Prompt
from srs.errors import DamagedStoreError
from srs.note import Entry, Kind, Wording, read_wording
from srs.origin import Imported, LogLines, Model, Own, Source
from srs.query import Query, parse_query
from srs.review import ImportedState, Review, ReviewId, ReviewKind
from srs.store import Store, content, history, search, verdicts
from tests.store import old, samples
from tests.store.killed import dump
from tests.verdicts import a_verdict

WORDING = '{"kind":"basic","content":{"q":"q","a":"a"}}'
OTHER = {
    **old.CARD_0010,
    "kind": "basic",
    "status": "suspended",
    "resumes": "draft",
    "entry_title": None,
    "entry_day": None,
    "flags": None,
    "content": '{"q":"Q","a":"A"}',
}
NO_LINES = dict.fromkeys(("path", "first_line", "last_line", "quote"))
"""Of a card that no log has."""


@pytest.fixture
def before(path: Path) -> Path:
    """A collection of 0010 with a card of every origin and an event of every kind."""
    old.build(path, "0010")
    for table, row in old.rows("0010").items():
        old.insert(path, table, row)
    old.insert(
        path,
        "card",
        {
            **OTHER,
            "seq": 2,
            "id": "b",
            "origin": "model",
            "origin_name": "a model",
            "also": '[["/logs/other.md",7,9]]',
            "edited": f'{{"log":{WORDING},"seen":{WORDING}}}',
        },
        {**OTHER, **NO_LINES, "seq": 3, "id": "c", "origin": "own"},
        {
            **OTHER,
            **NO_LINES,
            "seq": 4,
            "id": "d",
            "origin": "imported",
            "origin_name": "anki",
            "origin_where": "a guid",
            "buried": 19790,
        },
    )
    old.insert(path, "words", *({"card": n, "text": "q\na\n\npapers::bert"} for n in (2, 3, 4)))
    old.insert(
        path,
        "verdict",
        {
            "seq": 2,
            "id": b"v1",
            "act": b"v1",
            "card": 1,
            "at": 1773100800000,
            "kind": "accept",
            "rule": "list.label",
            "tier": "unsure",
            "path": "/logs/here.md",
            "before": "draft",
            "device": 1,
        },
    )
    event = {**old.REVIEW_0010, "grade": None}
    old.insert(
        path,
        "review",
        {**old.REVIEW_0010, "seq": 3, "id": b"r3", "clock": 7, "tool": "anki", "own_grade": "Good"},
        {**event, "seq": 4, "id": b"r4", "kind": 2, "undoes": 3},
        {**event, "seq": 5, "id": b"r5", "kind": 3, "act": b"act", "due": 19791},
        {**event, "seq": 6, "id": b"r6", "kind": 3, "act": b"act", "card": 2},
        {
            **event,
            "seq": 7,
            "id": b"r7",
            "kind": 4,
            "tool": "anki",
            "act": b"taken",
            "state": '{"due":19791,"interval":6,"reviews":2,"lapses":0}',
            "predicted": 0.1,
        },
        {**old.REVIEW_0010, "seq": 8, "id": b"r8", "kind": 1, "grade": 0, "moved": -2},
    )
    return path


def _other(name: str, **changes: object) -> Card:
    note = replace(
        samples.card().note,
        kind=Kind.BASIC,
        content=Basic(Prompt("Q"), "A"),
        entry=Entry(None, None),
        flags=(),
    )
    card = Card(CardId(name), note, Status.SUSPENDED, 0, samples.NOON, resumes=Status.DRAFT)
    return replace(card, **changes)  # type: ignore[arg-type]  # by the names of its fields


def test_cards_are_what_they_were(before: Path) -> None:
    said = read_wording(Kind.BASIC, "q", "a")
    lines = LogLines(
        "/logs/bert.md", 3, 4, samples.card().note.quote, (Source("/logs/other.md", 7, 9),)
    )
    note = _other("b").note
    with Store.open(before) as store:
        assert {card.id: card for card in store.ask(content.all_cards)} == {
            "a": samples.card(),
            "b": _other(
                "b",
                note=replace(note, origin=Model("a model", lines, "")),
                edited=Edited(Wording(said.kind, said.content), Wording(said.kind, said.content)),
            ),
            "c": _other("c", note=replace(note, origin=Own())),
            "d": _other(
                "d",
                note=replace(note, origin=Imported("anki", "a guid")),
                buried=date(2024, 3, 8),
            ),
        }
        assert store.problems() == []


def test_events_are_what_they_were_and_in_their_order(before: Path) -> None:
    first = samples.answer()

    def event(name: str, kind: ReviewKind, **changes: object) -> Review:
        told = {"id": ReviewId(name), "kind": kind, "grade": None}
        return first._replace(**told | changes)  # type: ignore[arg-type]  # as above

    state = ImportedState(date(2024, 3, 9), 6, reviews=2)
    with Store.open(before) as store:
        assert store.ask(history.review_events) == [
            first,
            first._replace(id=ReviewId("r3"), clock=7, tool="anki", own_grade="Good"),
            event("r4", ReviewKind.UNDO, undoes="r3"),
            event("r5", ReviewKind.MANUAL, act="act", due=date(2024, 3, 9)),
            event("r6", ReviewKind.MANUAL, act="act", card="b"),
            event("r7", ReviewKind.IMPORTED, tool="anki", act="taken", state=state, predicted=0.1),
            event("r8", ReviewKind.DRILL, grade=0, moved=-2),
        ]
        assert store.ask(verdicts.verdict_events) == [a_verdict("a", name="v1")]
        assert store.ask(history.progress) == {CardId("a"): samples.after(first)}
        assert [store.ask(history.event_at, place).id for place in (1, 3, 8)] == ["r1", "r3", "r8"]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("masked", {"a"}),
        ("读", {"a"}),
        ('"papers::b"', {"a", "b", "c", "d"}),
        ("lm 读", {"a"}),
        ("-读", {"b", "c", "d"}),
        ("file:bert", {"a", "b"}),
        ("is:suspended", {"b", "c", "d"}),
    ],
)
def test_cards_are_found_by_what_they_were(before: Path, query: str, ids: set[str]) -> None:
    asked: Query = parse_query(query)
    today = datetime(2024, 3, 5, tzinfo=UTC).date()
    with Store.open(before) as store:
        assert set(store.ask(search.ids, search.Search(asked, today))) == ids


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE card SET kind = 'riddle'",
        "UPDATE card SET origin = 'own'",
        "UPDATE memory SET ease = 9",
    ],
)
def test_a_row_that_cannot_be_carried_over_stops_it_all(before: Path, statement: str) -> None:
    with closing(sqlite3.connect(before)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
    was = dump(before)
    with pytest.raises(DamagedStoreError, match="cannot be brought up to date") as failure:
        Store.open(before)
    assert "nothing was changed" in failure.value.hint
    assert dump(before) == was
