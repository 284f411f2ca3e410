"""The same collection in another thread: what reads the logs while cards are asked."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from srs.collection import Collection
from srs.collection.here import open_collection
from srs.config import Config
from srs.study.generated import Generated

LOG = "# 2026-03-01 Paper\n\nQ: What is BLEU?\nA: A score of n-gram overlap.\n"
MORE = "\nQ: 什么是注意力？\nA: 对 value 的加权求和。\n"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "notes" / "paper.md"
    path.parent.mkdir()
    path.write_text(LOG, encoding="utf-8")
    return path


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with open_collection(tmp_path / "home", config=Config()) as opened:
        yield opened


def read_in_a_thread(collection: Collection) -> Generated | None:
    found: list[Generated | None] = []

    def read() -> None:
        other = collection.beside()
        assert other is not None
        with other:
            found.append(other.logs.read_changed())

    thread = Thread(target=read)
    thread.start()
    thread.join()
    return found[0]


def test_what_was_written_meanwhile_is_read_and_seen(collection: Collection, log: Path) -> None:
    collection.logs.generate(log)
    log.write_text(LOG + MORE, encoding="utf-8")

    made = read_in_a_thread(collection)

    assert made is not None
    assert made.changes.added == 1
    assert [found.card.note.question for found in collection.cards.search()] == [
        "What is BLEU?",
        "什么是注意力？",
    ]


def test_of_what_has_not_changed_nothing_is_read(collection: Collection, log: Path) -> None:
    collection.logs.generate(log)
    made = read_in_a_thread(collection)
    assert made is not None
    assert (made.changes.added, made.unchanged) == (0, (str(log),))


def test_who_has_named_no_log_is_not_given_the_sample(collection: Collection) -> None:
    assert not collection.logs.are_known()
    assert read_in_a_thread(collection) is None


def test_one_that_did_not_exist_yet_is_one_for_both(collection: Collection, log: Path) -> None:
    other = collection.beside()
    assert other is not None
    with other:
        other.logs.generate(log)
    assert len(collection.cards.search()) == 1


def test_an_answer_that_is_given_meanwhile_stands(collection: Collection, log: Path) -> None:
    collection.logs.generate(log)
    [found] = collection.cards.search()
    log.write_text(LOG + MORE, encoding="utf-8")
    asked = collection.beside()
    assert asked is not None

    def answered(share: float) -> None:
        if share:
            collection.reviews.answer(found.card, 4)

    with asked:
        asked.logs.read_changed(answered)
    assert [(event.card, event.grade) for event in collection.reviews.history()] == [
        (found.card.id, 4)
    ]
    assert len(collection.cards.search()) == 2


def test_a_reading_that_is_stopped_writes_nothing(collection: Collection, log: Path) -> None:
    collection.logs.generate(log)
    log.write_text(LOG + MORE, encoding="utf-8")

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        collection.logs.read_changed(stop)
    assert len(collection.cards.search()) == 1
    made = collection.logs.read_changed()
    assert made is not None
    assert made.changes.added == 1


def test_one_in_memory_has_none_beside_it() -> None:
    with open_collection("sqlite://") as collection:
        assert collection.beside() is None
