"""Which logs are read again: those that have changed, or that would now be read otherwise."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import srs.store.concerned
from srs.card import Status
from srs.store import Store, content
from srs.study import logs
from srs.study.generate import generate
from srs.study.study import Study
from tests.study.clock import Clock, a_study
from tests.study.test_generate import LOG, OTHER, figures


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


def test_a_log_that_has_not_changed_is_not_read_again(study: Study, log: Path) -> None:
    other = log.with_name("other.md")
    other.write_text(OTHER, encoding="utf-8")
    generate(study, [log.parent])
    assert generate(study).unchanged == (str(other), str(log))
    other.write_text(OTHER.replace("Multi-head", "Many-headed"), encoding="utf-8")
    made = generate(study)
    assert (made.unchanged, figures(made)) == ((str(log),), {"changed": 1})
    assert {card.status for card in study.store.ask(content.all_cards)} == {Status.ACTIVE}


def test_it_is_read_again_when_that_is_asked_for_or_nothing_is_written(
    study: Study, log: Path
) -> None:
    generate(study, [log])
    assert figures(generate(study, [log], again=True)) == {"kept": 2}
    assert figures(generate(study, [log], dry_run=True)) == {"kept": 2}


def test_it_is_read_again_by_another_version_of_srs(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(study, [log])
    monkeypatch.setattr(logs, "__version__", "9.9")
    assert figures(generate(study)) == {"kept": 2}
    assert figures(generate(study)) == {}


def test_it_is_read_again_with_another_setting_or_into_another_deck(
    study: Study, log: Path
) -> None:
    generate(study, [log])
    everything = replace(study, config=replace(study.config, accept="all"))
    assert figures(generate(everything, [log])) == {"kept": 2}
    assert figures(generate(everything, [log.parent.parent])) == {"moved": 2}


def test_a_second_run_leaves_the_collection_as_it_is(study: Study, log: Path) -> None:
    generate(study, [log])
    before = (study.store.ask(content.all_cards), study.store.ask(content.logs))
    generate(study, [log], again=True)
    assert (study.store.ask(content.all_cards), study.store.ask(content.logs)) == before


def test_unchanged_logs_are_told_apart_without_loading_a_card(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(study, [log])
    monkeypatch.setattr(
        srs.store.concerned, "of_logs", lambda *_: pytest.fail("loaded the cards of a log")
    )
    assert generate(study).unchanged == (str(log),)
