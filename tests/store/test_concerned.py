"""The cards that a reading concerns: by their logs, and by what they answer."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Card, Edited, Newer, Status, answer_hash
from srs.note import Note, wording
from srs.origin import LogLines
from srs.store import Store, concerned, content
from srs.store.card_rows import note_values
from tests.samples import a_card, changed
from tests.upgrade.life import HOME
from tests.upgrade.making import PLACE, database_of


def _in(path: str, card: Card) -> Card:
    assert isinstance(card.note.origin, LogLines)
    origin = replace(card.note.origin, path=path)
    return replace(card, note=replace(card.note, origin=origin))


def _answering(name: str, answer: str, path: str = "/logs/a.md") -> Card:
    card = _in(path, a_card(name))
    return replace(card, note=changed(card.note, answer=answer))


PLAIN = _answering("plain", "12")
RETIRED = replace(_answering("retired", "12", "/logs/b.md"), status=Status.RETIRED)
OTHER = _answering("other", "13", "/logs/b.md")
LOGGED: Note = changed(PLAIN.note, answer="14")
EDITED = replace(_answering("edited", "12"), edited=Edited(wording(LOGGED), wording(LOGGED)))
NEWER = replace(_answering("newer", "12"), newer=Newer(LOGGED))
CARDS = (PLAIN, RETIRED, OTHER, EDITED, NEWER)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open("sqlite://") as store:
        store.do(content.save, CARDS)
        yield store


def names(cards: list[Card]) -> set[str]:
    return {card.id for card in cards}


def test_the_cards_of_logs(store: Store) -> None:
    assert names(store.ask(concerned.of_logs, ["/logs/b.md", "/logs/none"])) == {"retired", "other"}
    assert store.ask(concerned.of_logs, []) == []


def test_the_cards_that_answer_so_by_their_log_or_in_their_owners_words(store: Store) -> None:
    assert names(store.ask(concerned.answering, ["12"])) == {"plain", "retired", "edited", "newer"}
    assert names(store.ask(concerned.answering, ["14"])) == {"edited", "newer"}
    assert names(store.ask(concerned.answering, ["14", "13"])) == {"edited", "newer", "other"}
    assert store.ask(concerned.answering, ["15"]) == []


def test_those_of_some_logs_are_left_out(store: Store) -> None:
    assert names(store.ask(concerned.answering, ["12"], {"/logs/a.md"})) == {"retired"}


def test_what_is_found_is_the_card_as_it_was_stored(store: Store) -> None:
    found = {card.id: card for card in store.ask(concerned.answering, ["12", "13"])}
    assert found == {card.id: card for card in CARDS}


def test_a_card_is_found_by_what_it_says_now(store: Store) -> None:
    store.do(content.save, [_answering("plain", "16")])
    assert names(store.ask(concerned.answering, ["16"])) == {"plain"}
    assert "plain" not in names(store.ask(concerned.answering, ["12"]))


def test_an_index_finds_them(store: Store) -> None:
    """However many cards there are: none is gone through that is not asked for."""
    plans: list[str] = []

    def told(sql: str) -> None:
        if sql.startswith("SELECT"):
            plans.append(sql)

    with store._database.read() as connection:  # noqa: SLF001  # what the driver is asked
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_trace_callback(told)
        concerned.of_logs(connection, ["/logs/b.md"])
        concerned.answering(connection, ["12"])
        driver.set_trace_callback(None)
        steps = [step for sql in plans for *_, step in driver.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert len(plans) == 4
    scanned = {step for step in steps if step.startswith("SCAN")}
    assert scanned == {"SCAN place USING COVERING INDEX ix_place"}


def test_more_than_one_statement_can_take(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concerned, "_AT_ONCE", 2)
    answers = [str(number) for number in range(20)]
    assert names(store.ask(concerned.answering, answers)) == names(list(CARDS))


def test_the_cards_of_an_old_collection_are_found(tmp_path: Path) -> None:
    """Its answers were numbered when it was migrated, as this build would number them.

    Where this fails because answers are rendered otherwise, a migration has to number them anew.
    """
    database_of(HOME, Path(PLACE), tmp_path / "srs.db")
    with Store.open(tmp_path / "srs.db") as store:
        cards = store.ask(content.all_cards)
    columns = ("answer_hash", "own_answer_hash")
    with closing(sqlite3.connect(tmp_path / "srs.db")) as file:
        rows = file.execute(
            f"SELECT id, {', '.join(columns)} FROM card JOIN note ON card = seq"  # noqa: S608
        )
        found = {name: hashes for name, *hashes in rows}
    made = {card.id: [note_values(card)[column] for column in columns] for card in cards}
    assert made == found
    assert len({card.note.kind for card in cards}) > 5
    assert any(own for _, own in found.values())


def test_hardly_two_answers_have_one_number() -> None:
    assert len({answer_hash(str(number)) for number in range(10_000)}) > 9_990
    assert max(map(answer_hash, ("", "a", "注意力"))) < 2**24
