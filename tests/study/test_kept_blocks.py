"""Reading a log again with what was kept of its blocks: the collection becomes the same."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import CardId
from srs.store import Store, content
from srs.study import logs as editions
from srs.study import reading
from srs.study.generate import generate
from srs.study.study import Study
from tests.benchmarks.logs import write_logs
from tests.study.clock import Clock, a_study

NOTES = re.compile(rb"[0-9a-f]{64} ")
"""How a file begins that holds what is kept of the notes of a log."""


@pytest.fixture(autouse=True)
def every_log_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "KEPT_FROM", 0)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Store.open(tmp_path / "home.db") as store:
        yield a_study(store, Clock())


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (path,) = write_logs(tmp_path / "logs", files=1, lines=200)
    return path


def cards(study: Study) -> list[object]:
    """All that is stored of the cards, but their ids."""
    return [replace(card, id=CardId("")) for card in study.store.ask(content.all_cards)]


def anew(log: Path, *texts: str) -> list[object]:
    """What becomes of a collection, with nothing kept, that reads the texts of a log."""
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock())
        for text in texts:
            log.write_text(text, encoding="utf-8")
            generate(study, [log])
        return cards(study)


def kept(study: Study, *, also_notes: bool = False) -> list[Path]:
    """The files of blocks; those of notes and of what is left out as well where they are asked for.

    Not that of all times.
    """
    folder = study.cache.folder
    files = list(folder.iterdir()) if folder and folder.exists() else []
    editions = {file: file.read_bytes().partition(b"\n")[0] for file in files}
    of_notes = {file for file in files if NOTES.match(editions[file])}
    of_blocks = {file for file in files if editions[file] not in {b"", b"1"}} - of_notes
    return [*of_blocks, *(of_notes if also_notes else ())]


def test_an_edited_log_yields_what_it_yields_without_anything_kept(study: Study, log: Path) -> None:
    first = log.read_text(encoding="utf-8")
    second = first.replace("\n\n", "\n\nThe new cache holds 512 pages\n\n", 1)
    generate(study, [log])
    assert len(kept(study)) == 1
    log.write_text(second, encoding="utf-8")
    generate(study, [log])
    assert cards(study) == anew(log, first, second)


def test_what_is_kept_may_be_deleted_or_damaged(study: Study, log: Path) -> None:
    first = log.read_text(encoding="utf-8")
    texts = [first]
    generate(study, [log])
    for harm in (b"", b"nonsense", kept(study)[0].read_bytes()[:-9]):
        for file in kept(study, also_notes=True):
            file.write_bytes(harm) if harm else file.unlink()
        texts.append(f"{texts[-1]}\n- Cache {len(harm)}: holds {len(harm)} pages\n")
        log.write_text(texts[-1], encoding="utf-8")
        generate(study, [log])
    assert cards(study) == anew(log, *texts)


def test_other_rules_draft_all_anew(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(study, [log])
    before = kept(study)[0].read_bytes()
    monkeypatch.setattr(editions, "__version__", "99.0")
    generate(study, [log])
    (after,) = kept(study)
    assert after.read_bytes().partition(b"\n")[0] != before.partition(b"\n")[0]
    assert after.read_bytes().partition(b"\n")[0].startswith(b"99.0-")


def test_other_settings_hold_for_what_is_kept(study: Study, log: Path) -> None:
    generate(study, [log])
    text = log.read_text(encoding="utf-8")
    deck = log.parent / "moved.md"
    log.rename(deck)
    generate(study, [deck])
    assert len(kept(study)) == 1
    assert {card.note.deck for card in study.store.ask(content.all_cards)} == {"moved"}
    assert deck.read_text(encoding="utf-8") == text


def test_a_dry_run_writes_nothing(study: Study, log: Path) -> None:
    generate(study, [log], dry_run=True)
    assert not kept(study, also_notes=True)


def test_a_dry_run_reads_what_is_kept_and_leaves_it_as_it_is(study: Study, log: Path) -> None:
    generate(study, [log])
    before = {file: file.read_bytes() for file in kept(study, also_notes=True)}
    log.write_text(f"{log.read_text(encoding='utf-8')}\nBERT: 一个双向的编码器\n", encoding="utf-8")
    first = generate(study, [log], dry_run=True)
    assert {file: file.read_bytes() for file in kept(study, also_notes=True)} == before
    for file in before:
        file.unlink()
    assert generate(study, [log], dry_run=True) == first


def test_what_is_kept_of_a_log_that_is_gone_goes(study: Study, log: Path, tmp_path: Path) -> None:
    (other,) = write_logs(tmp_path / "others", files=1, lines=100)
    generate(study, [log, other])
    assert len(kept(study, also_notes=True)) == 6
    log.unlink()
    generate(study, [other])
    assert len(kept(study, also_notes=True)) == 3


def test_of_a_small_log_nothing_is_kept(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "KEPT_FROM", 64 * 1024)
    generate(study, [log])
    assert not kept(study, also_notes=True)


def test_nothing_is_kept_of_a_collection_in_memory(log: Path) -> None:
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock())
        generate(study, [log])
        assert study.cache.folder is None
