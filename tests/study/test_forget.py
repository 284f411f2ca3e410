"""Decks that are taken out: retired, not read again, and all of it undone by one act."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Status
from srs.errors import CardError, UsageError
from srs.store import Store, content, history
from srs.study import samples
from srs.study.answers import answer
from srs.study.forget import forget
from srs.study.generate import generate
from srs.study.study import Study
from srs.study.today import queue_of
from srs.study.undo import undo
from srs.study.verdicts import give
from srs.verdict import VerdictKind
from tests.study.clock import Clock, a_study

LOG = "## 2023.6.4\n\nQ: 什么是 {0}？\nA: 第一个。\n\nQ: What is {0}?\nA: The second.\n"


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock())


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """A folder of two logs, one in a folder of its own."""
    folder = tmp_path / "notes"
    for name in ("papers", "papers/bert", "工具"):
        path = folder / f"{name}.md"
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(LOG.format(name), encoding="utf-8")
    return folder


def asked(study: Study) -> set[str]:
    return {
        card.note.deck
        for card in study.store.ask(content.all_cards)
        if card.status is Status.ACTIVE
    }


def test_its_cards_are_retired_with_those_of_the_decks_below(study: Study, notes: Path) -> None:
    generate(study, [notes])
    gone = forget(study, "papers")
    assert len(gone.cards) == 4
    assert sorted(map(Path, gone.logs)) == [notes / "papers" / "bert.md", notes / "papers.md"]
    assert asked(study) == {"工具"}
    assert len(queue_of(study).order) == 2


def test_a_longer_name_is_another_deck(study: Study, tmp_path: Path) -> None:
    for name in ("papers", "papers2"):
        (tmp_path / f"{name}.md").write_text(LOG.format(name), encoding="utf-8")
    generate(study, [tmp_path])
    forget(study, "papers")
    assert asked(study) == {"papers2"}


@pytest.mark.parametrize("configured", [False, True])
def test_reading_on_does_not_bring_it_back(study: Study, notes: Path, *, configured: bool) -> None:
    generate(study, [notes])
    assert forget(study, "papers").still_found, "its folder is read for the other deck"
    if configured:
        study = replace(study, config=replace(study.config, decks=(notes,)))
    for _ in range(2):
        made = generate(study, again=True)
        assert sorted(map(Path, made.forgotten)) == [
            notes / "papers" / "bert.md",
            notes / "papers.md",
        ]
        assert asked(study) == {"工具"}


def test_naming_its_log_brings_it_back_with_all_it_had_learned(study: Study, notes: Path) -> None:
    generate(study, [notes])
    first = next(card for card in study.store.ask(content.all_cards) if card.note.deck == "papers")
    answer(study, first.id, 4)
    forget(study, "papers")
    made = generate(study, [notes / "papers.md"])
    assert (made.changes.returned, made.changes.added) == (2, 0)
    assert study.store.ask(history.stored_progress, first.id)
    assert generate(study, again=True).forgotten == (str(notes / "papers" / "bert.md"),)
    assert asked(study) == {"papers", "工具"}


def test_one_undo_brings_all_of_it_back_as_it_was(study: Study, notes: Path) -> None:
    generate(study, [notes])
    before = {card.id: card for card in study.store.ask(content.all_cards)}
    one = next(card for card in before.values() if card.note.deck == "papers")
    give(study, VerdictKind.SUSPEND, [one])
    before = {card.id: card for card in study.store.ask(content.all_cards)}
    forget(study, "papers")
    taken = undo(study)
    assert taken.act is not None
    assert (taken.act.kind, len(taken.cards)) == (VerdictKind.FORGET, 4)
    assert {card.id: card for card in study.store.ask(content.all_cards)} == before
    made = generate(study)
    assert (made.changes.added, made.changes.retired, made.forgotten) == (0, 0, ())
    assert {card.id: card for card in study.store.ask(content.all_cards)} == before


def test_what_came_back_meanwhile_is_left_by_the_undo(study: Study, notes: Path) -> None:
    generate(study, [notes])
    forget(study, "papers")
    generate(study, [notes / "papers.md"])
    undo(study)
    assert asked(study) == {"papers", "papers::bert", "工具"}


def test_an_undo_where_the_log_is_gone_knows_no_log(study: Study, notes: Path) -> None:
    generate(study, [notes])
    forget(study, "工具")
    (notes / "工具.md").unlink()
    undo(study)
    assert asked(study) == {"papers", "papers::bert", "工具"}
    assert str(notes / "工具.md") not in {log.path for log in study.store.ask(content.logs)}


def test_a_deck_that_is_not_there_is_told_with_near_names(study: Study, notes: Path) -> None:
    generate(study, [notes])
    for name, near in (("paper", "papers"), ("BERT", "papers::bert"), ("工", "工具")):
        with pytest.raises(UsageError, match="no deck") as error:
            forget(study, name)
        assert near in error.value.hint


def test_nothing_is_forgotten_twice(study: Study, notes: Path) -> None:
    generate(study, [notes])
    forget(study, "papers")
    with pytest.raises(CardError, match="no cards any more"):
        forget(study, "papers")


def test_the_sample_stays_out_when_there_is_nothing_else_to_read(study: Study) -> None:
    generate(study)
    (deck,) = {log.deck for log in study.store.ask(content.logs)}
    forget(study, deck)
    assert generate(study).changes.added == 0
    assert asked(study) == set()
    undo(study)
    assert asked(study) == {deck}
    made = generate(study)
    assert (made.changes.retired, made.changes.added, made.forgotten) == (0, 0, ())


def test_the_sample_may_go_once_there_is_an_own_log_unless_it_was_reviewed(
    study: Study, notes: Path
) -> None:
    generate(study)
    (deck,) = {log.deck for log in study.store.ask(content.logs)}
    assert samples.to_go(study) == []
    generate(study, [notes])
    assert samples.to_go(study) == [deck]
    first = next(card for card in study.store.ask(content.all_cards) if card.note.deck == deck)
    answer(study, first.id, 4)
    assert samples.to_go(study) == []
    undo(study)
    forget(study, deck)
    assert samples.to_go(study) == []


def test_the_sample_is_found_again_where_srs_lies_by_now(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    was, now = tmp_path / "was" / "decks", tmp_path / "now" / "decks"
    was.mkdir(parents=True)
    (was / "llm-papers.md").write_text(LOG.format("X"), encoding="utf-8")
    monkeypatch.setattr("srs.files.packaged_logs", lambda: was)
    generate(study)
    ids = {card.id for card in study.store.ask(content.all_cards)}
    (tmp_path / "was").rename(tmp_path / "now")
    monkeypatch.setattr("srs.files.packaged_logs", lambda: now)
    made = generate(study)
    assert (made.unread, made.changes.retired, made.changes.added) == ((), 0, 0)
    assert {
        card.id for card in study.store.ask(content.all_cards) if card.status is Status.ACTIVE
    } == ids
    assert [Path(log.path).parent for log in study.store.ask(content.logs)] == [now]
