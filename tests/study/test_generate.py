"""Reading logs into the collection: files, folders, what is gone, what cannot be read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs import files
from srs.card import Status
from srs.config import Accept
from srs.store import Store, content, history
from srs.study.answers import answer
from srs.study.generate import generate
from srs.study.generated import Generated
from srs.study.study import Study
from tests.study.clock import Clock, a_study

LOG = "## 2023.6.4\n《InstructGPT》\n    1，每条指令采样9个回答来排序\n    2，优势：快、省、稳\n"
OTHER = "Q: What is MHA?\nA: Multi-head attention.\n"


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock())


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "notes" / "papers" / "rlhf.md"
    path.parent.mkdir(parents=True)
    path.write_text(LOG, encoding="utf-8")
    return path


def figures(made: Generated) -> dict[str, int]:
    changes = made.changes
    return {
        name: figure
        for name in ("added", "changed", "moved", "retired", "kept")
        if (figure := getattr(changes, name))
    }


def test_a_log_is_read_once_and_then_kept(study: Study, log: Path) -> None:
    first = generate(study, [log])
    assert figures(first) == {"added": 2}
    assert [card.note.deck for card in study.store.ask(content.all_cards)] == ["rlhf", "rlhf"]
    stored = study.store.ask(content.all_cards)
    assert figures(generate(study, [log], again=True)) == {"kept": 2}
    assert study.store.ask(content.all_cards) == stored


def test_a_folder_gives_a_deck_a_file(study: Study, log: Path) -> None:
    (log.parent.parent / "basics.txt").write_text(OTHER, encoding="utf-8")
    generate(study, [log.parent.parent])
    assert [c.note.deck for c in study.store.ask(content.all_cards)] == [
        "basics",
        "papers::rlhf",
        "papers::rlhf",
    ]


def test_without_a_path_what_was_read_before_is_read_again(study: Study, log: Path) -> None:
    generate(study, [log])
    log.write_text(f"{LOG}\n{OTHER}", encoding="utf-8")
    assert figures(generate(study)) == {"added": 1, "kept": 2}


def test_without_a_path_the_configured_decks_are_read(study: Study, log: Path) -> None:
    study = replace(study, config=replace(study.config, decks=(log.parent,)))
    assert figures(generate(study)) == {"added": 2}


def test_a_newcomer_gets_the_logs_that_srs_comes_with(study: Study) -> None:
    made = generate(study)
    assert made.changes.added > 0
    assert all(Path(c.note.source.path).is_relative_to(files.packaged_logs()) for c in made.cards)


def test_a_dry_run_tells_the_same_and_writes_nothing(study: Study, log: Path) -> None:
    dry = generate(study, [log], dry_run=True)
    assert study.store.ask(content.all_cards) == []
    assert study.store.ask(content.logs) == []
    real = generate(study, [log])
    assert dry.changes == real.changes
    assert [card.note for card in dry.cards] == [card.note for card in real.cards]
    assert {card.id for card in dry.cards} == {None}
    again = generate(study, [log], dry_run=True)
    assert [card.id for card in again.cards] == [card.id for card in real.cards]


def test_the_log_is_never_written_to(study: Study, log: Path) -> None:
    before = (log.read_bytes(), log.stat().st_mtime_ns)
    generate(study, [log])
    generate(study, [log])
    assert (log.read_bytes(), log.stat().st_mtime_ns) == before


def test_an_edit_keeps_the_schedule(study: Study, log: Path) -> None:
    generate(study, [log])
    (card,) = [c for c in study.store.ask(content.all_cards) if c.note.answer == "9个"]
    progress = answer(study, card.id, 4).progress
    log.write_text(LOG.replace("来排序", "并排序"), encoding="utf-8")
    assert figures(generate(study, [log])) == {"changed": 1, "kept": 1}
    assert study.store.ask(history.stored_progress, card.id) == progress


def test_a_renamed_log_keeps_its_cards_and_their_schedule(study: Study, log: Path) -> None:
    generate(study, [log])
    ids = {card.id for card in study.store.ask(content.all_cards)}
    renamed = log.rename(log.with_name("alignment.md"))
    assert figures(generate(study, [renamed])) == {"moved": 2}
    cards = study.store.ask(content.all_cards)
    assert {card.id for card in cards} == ids
    assert {card.note.deck for card in cards} == {"alignment"}
    assert [known.path for known in study.store.ask(content.logs)] == [str(renamed)]


def test_a_deleted_log_retires_its_cards(study: Study, log: Path) -> None:
    generate(study, [log.parent])
    log.unlink()
    assert figures(generate(study, [log.parent])) == {"retired": 2}
    assert {card.status for card in study.store.ask(content.all_cards)} == {Status.RETIRED}


def test_a_disk_that_is_not_there_takes_no_cards_away(study: Study, log: Path) -> None:
    generate(study, [log.parent.parent])
    log.parent.parent.parent.rename(log.parent.parent.parent.with_name("elsewhere"))
    assert len(generate(study).unread) == 1
    assert {card.status for card in study.store.ask(content.all_cards)} == {Status.ACTIVE}


def test_a_log_that_was_deleted_is_forgotten(study: Study, log: Path) -> None:
    generate(study, [log])
    log.unlink()
    made = generate(study)
    assert (figures(made), made.unread, study.store.ask(content.logs)) == ({"retired": 2}, (), [])


def test_one_log_does_not_touch_the_cards_of_another(study: Study, log: Path) -> None:
    other = log.with_name("other.md")
    other.write_text(OTHER, encoding="utf-8")
    generate(study, [log.parent])
    log.write_text("", encoding="utf-8")
    assert figures(generate(study, [other])) == {"kept": 1}


def test_what_cannot_be_read_is_told_and_the_others_go_on(study: Study, log: Path) -> None:
    picture, missing = log.with_name("picture.md"), log.with_name("missing.md")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01")
    made = generate(study, [picture, missing, log])
    assert figures(made) == {"added": 2}
    assert {error.message.split(":")[0] for error in made.unread} == {str(picture), str(missing)}


def test_a_log_that_cannot_be_read_any_more_keeps_its_cards(study: Study, log: Path) -> None:
    generate(study, [log])
    log.write_bytes(b"\x00\x01\x02" * 100)
    made = generate(study, [log])
    assert (figures(made), len(made.unread)) == ({}, 1)
    assert {card.status for card in study.store.ask(content.all_cards)} == {Status.ACTIVE}


def test_every_line_is_cited_or_skipped(study: Study, log: Path) -> None:
    made = generate(study, [log])
    cited = {n for c in made.cards for n in range(c.note.source.first, c.note.source.last + 1)}
    skipped = {n for skip in made.skipped for n in range(skip.first, skip.last + 1)}
    assert cited | skipped == {1, 2, 3, 4}
    assert [(skip.first, skip.message) for skip in made.skipped] == [(1, "heading"), (2, "title")]


@pytest.mark.parametrize(("accept", "status"), [("all", Status.ACTIVE), ("none", Status.DRAFT)])
def test_the_owner_decides_what_is_asked_at_once(
    study: Study, log: Path, accept: Accept, status: Status
) -> None:
    study = replace(study, config=replace(study.config, accept=accept))
    assert {card.status for card in generate(study, [log]).cards} == {status}


def test_problems_name_file_and_line(study: Study, log: Path) -> None:
    log.write_text("## 2023.13.45\n\nQ: alone?\n", encoding="utf-8")
    assert [str(problem) for problem in generate(study, [log]).problems] == [
        f"{log}:1 there is no such date",
        f"{log}:3 a question without an answer",
    ]


def test_who_configures_decks_is_rid_of_those_that_srs_comes_with(study: Study, log: Path) -> None:
    generate(study)
    own = replace(study, config=replace(study.config, decks=(log,)))
    assert figures(generate(own))["retired"] > 0
    asked = [c for c in study.store.ask(content.all_cards) if c.status is Status.ACTIVE]
    assert {card.note.deck for card in asked} == {"rlhf"}


def test_a_line_that_comes_back_brings_its_card_back(study: Study, log: Path) -> None:
    generate(study, [log])
    log.write_text("", encoding="utf-8")
    generate(study, [log])
    log.write_text(LOG, encoding="utf-8")
    assert generate(study, [log]).changes.returned == 2


def test_a_folder_that_was_deleted_retires_its_cards(study: Study, log: Path) -> None:
    generate(study, [log.parent])
    log.unlink()
    log.parent.rmdir()
    made = generate(study)
    assert (figures(made), made.unread) == ({"retired": 2}, ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_another_encoding_or_line_end_is_no_edit(
    study: Study, log: Path, encoding: str, end: str
) -> None:
    generate(study, [log])
    before = study.store.ask(content.all_cards)
    log.write_bytes(LOG.replace("\n", end).encode(encoding))
    generate(study, [log])
    assert study.store.ask(content.all_cards) == before


@pytest.mark.parametrize("target_first", [True, False])
def test_lines_moved_to_another_log_keep_their_cards_in_whatever_order_the_logs_are_read(
    study: Study, log: Path, *, target_first: bool
) -> None:
    other = log.with_name("other.md")
    other.write_text(OTHER, encoding="utf-8")
    generate(study, [log, other])
    (card,) = [c for c in study.store.ask(content.all_cards) if c.note.answer == "9个"]
    progress = answer(study, card.id, 4).progress
    line = LOG.splitlines()[2]
    log.write_text(LOG.replace(line, ""), encoding="utf-8")
    other.write_text(f"{OTHER}\n## 2024.1.1\n{line}\n", encoding="utf-8")
    for path in (other, log) if target_first else (log, other):
        generate(study, [path])
    (now,) = [c for c in study.store.ask(content.all_cards) if c.note.answer == "9个"]
    assert (now.id, now.status) == (card.id, Status.ACTIVE)
    assert now.note.source.path == str(other)
    assert study.store.ask(history.stored_progress, card.id) == progress


def test_lines_copied_to_another_log_are_new_cards_there(study: Study, log: Path) -> None:
    generate(study, [log])
    before = study.store.ask(content.all_cards)
    copy = log.with_name("copy.md")
    copy.write_text(LOG, encoding="utf-8")
    assert generate(study, [copy]).changes.added == 2
    assert [
        c for c in study.store.ask(content.all_cards) if c.note.source.path == str(log)
    ] == before


def test_drafts_of_all_logs_are_counted(study: Study, log: Path) -> None:
    study = replace(study, config=replace(study.config, accept="none"))
    assert generate(study, [log]).waiting == 2
    assert generate(study, [log]).waiting == 2
    assert generate(study, [log], dry_run=True).waiting == 2
