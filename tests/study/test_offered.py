"""Other words that a newer version has for a card: taken, refused, and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Card, Status
from srs.errors import CardError
from srs.note import Kind, wording
from srs.store import Store, content, history
from srs.study import generate as generating
from srs.study import reading
from srs.study.answers import answer
from srs.study.edit import edit
from srs.study.generate import generate
from srs.study.inbox import how_many_wait, waiting, why
from srs.study.search import search
from srs.study.study import Study
from srs.study.today import queue_of
from srs.study.undo import undo
from srs.study.verdicts import give_by_name, reset_verdict, reword, undo_verdicts
from srs.verdict import Sides, VerdictKind
from tests.study.clock import Clock, a_study
from tests.upgrade import rules
from tests.upgrade.rules import Rules

ACCEPT, REJECT = VerdictKind.ACCEPT, VerdictKind.REJECT
LOG = """## 2024.3.9
《InstructGPT》
    1，RM，每条指令采样9个回答来排序
    2，优势：快、省、稳
    3，发展历程：SGD, Momentum, RMSProp, Adam
"""


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock())


@pytest.fixture
def log(study: Study, tmp_path: Path) -> Path:
    """A log whose cards were all answered."""
    path = tmp_path / "log.md"
    path.write_text(LOG, encoding="utf-8")
    generate(study, [path])
    for card in study.store.ask(content.all_cards):
        answer(study, card.id, 4)
    return path


def read_by(study: Study, new: Rules, monkeypatch: pytest.MonkeyPatch, name: str = "new") -> None:
    """Read the log by other rules, as another version would."""
    with monkeypatch.context() as other:
        other.setattr(reading, "make_notes", new)
        other.setattr(generating, "edition_of", lambda _: f"{name}-sure-0")
        generate(study)


@pytest.fixture
def offered(study: Study, log: Path, monkeypatch: pytest.MonkeyPatch) -> Card:
    """A card of three that a newer version asks otherwise."""
    assert log
    read_by(study, rules.rules(rules.ask_otherwise), monkeypatch)
    return study.store.ask(content.offered_cards)[0]


def card(study: Study, like: Card) -> Card:
    found = study.store.ask(content.one, like.id)
    assert found is not None
    return found


def test_offers_wait_in_the_inbox_and_the_cards_go_on(study: Study, offered: Card) -> None:
    assert how_many_wait(study).offers == 3
    assert [c.id for c in waiting(study)] == [c.id for c in study.store.ask(content.offered_cards)]
    assert [c.card.id for c in search(study, "is:offer")] == [c.id for c in waiting(study)]
    assert why(study, offered) == ["a newer version of srs words it otherwise"]
    assert offered.offer is not None
    assert offered.offer.question.endswith(offered.note.question)
    assert offered.status is Status.ACTIVE


def test_who_takes_it_keeps_id_and_schedule(study: Study, offered: Card) -> None:
    progress, due = study.store.ask(history.stored_progress, offered.id), queue_of(study).due
    assert give_by_name(study, ACCEPT, [offered.id]) == [offered]
    after = card(study, offered)
    assert (after.note, after.offer) == (offered.offer, None)
    assert (study.store.ask(history.stored_progress, offered.id), queue_of(study).due) == (
        progress,
        due,
    )
    assert how_many_wait(study).offers == 2


def test_no_fact_has_changed_by_it(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert log
    read_by(study, rules.rules(rules.answer_otherwise), monkeypatch)
    give_by_name(study, ACCEPT, ["is:offer"])
    assert search(study, "is:changed") == []
    assert search(study, "is:offer") == []


@pytest.mark.parametrize("word", [ACCEPT, REJECT])
def test_undo_gives_back_the_card_as_it_was(study: Study, offered: Card, word: VerdictKind) -> None:
    give_by_name(study, word, [offered.id])
    assert card(study, offered) != offered
    undo(study)
    assert replace(card(study, offered), changed=offered.changed) == offered


def test_who_refuses_it_keeps_the_card_and_is_not_asked_again(
    study: Study, offered: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_by_name(study, REJECT, [offered.id])
    after = card(study, offered)
    assert (after.note, after.status, after.offer) == (offered.note, Status.ACTIVE, None)
    read_by(study, rules.rules(rules.ask_otherwise), monkeypatch, "newer")
    assert card(study, offered).offer is None
    read_by(study, rules.rules(rules.answer_more), monkeypatch, "newest")
    assert card(study, offered).offer is not None
    read_by(study, rules.rules(rules.ask_otherwise), monkeypatch, "newer")
    assert card(study, offered).offer is None
    undo_verdicts(study)
    assert card(study, offered).offer is not None


def test_a_query_means_offers_only_where_it_asks_for_them(study: Study, offered: Card) -> None:
    with pytest.raises(CardError, match="no draft card matches"):
        give_by_name(study, ACCEPT, ["deck:log"])
    assert len(give_by_name(study, REJECT, ["is：offer", "deck:log"])) == 3
    assert {c.status for c in study.store.ask(content.all_cards)} == {Status.ACTIVE}
    with pytest.raises(CardError, match="no card with an offer"):
        give_by_name(study, ACCEPT, ["is:offer"])
    assert card(study, offered).offer is None


def test_what_has_no_offer_is_judged_as_ever(study: Study, offered: Card) -> None:
    give_by_name(study, REJECT, [offered.id])
    give_by_name(study, REJECT, [offered.id])
    assert card(study, offered).status is Status.REJECTED


def test_to_suspend_what_has_an_offer_is_to_suspend_it(study: Study, offered: Card) -> None:
    give_by_name(study, VerdictKind.SUSPEND, ["is:offer"])
    assert card(study, offered).status is Status.SUSPENDED
    assert card(study, offered).offer == offered.offer


def test_words_of_their_own_are_the_last_word(study: Study, offered: Card) -> None:
    reword(study, offered, Sides("How many?", "9"))
    after = card(study, offered)
    assert (after.offer, after.in_conflict) == (None, False)
    undo(study)
    assert wording(card(study, offered).note) == wording(offered.note)
    assert card(study, offered).offer == offered.offer


def test_writing_what_is_offered_takes_it(study: Study, offered: Card) -> None:
    assert offered.offer is not None
    after = edit(study, offered.id, question=offered.offer.question)
    assert (after.note, after.edited, after.newer) == (offered.offer, None, None)
    assert edit(study, offered.id, question=offered.offer.question) == after


def test_a_reset_takes_what_is_offered_and_undo_gives_it_back(study: Study, offered: Card) -> None:
    reset_verdict(study, offered)
    assert card(study, offered).note == offered.offer
    assert search(study, "is:changed") == []
    undo(study)
    assert replace(card(study, offered), changed=offered.changed) == offered


def test_an_edit_of_the_line_ends_it(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_by(study, rules.rules(rules.ask_otherwise), monkeypatch)
    log.write_text(LOG.replace("9个", "4个"), encoding="utf-8")
    read_by(study, rules.rules(rules.ask_otherwise), monkeypatch)
    (number,) = [c for c in study.store.ask(content.all_cards) if c.note.kind is Kind.NUMBER]
    assert (number.note.answer, number.newer) == ("4个", None)
    assert [found.card.id for found in search(study, "is:changed")] == [number.id]
    assert how_many_wait(study).offers == 2


def test_an_edit_of_an_earlier_word_is_no_conflict_by_new_rules(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (number,) = [c for c in study.store.ask(content.all_cards) if c.note.kind is Kind.NUMBER]
    edit(study, number.id, question="How many?")
    read_by(study, rules.rules(rules.answer_otherwise), monkeypatch)
    read_by(study, rules.rules(rules.drop), monkeypatch, "newer")
    generate(study)
    after = card(study, number)
    assert (after.note.question, after.in_conflict, after.newer) == ("How many?", False, None)
    log.write_text(LOG.replace("9个", "4个"), encoding="utf-8")
    generate(study)
    assert card(study, number).in_conflict


def test_a_line_that_leaves_takes_its_earlier_card_along_and_brings_it_back(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    none = rules.rules(rules.drop)
    read_by(study, none, monkeypatch)
    (number,) = [c for c in study.store.ask(content.all_cards) if c.note.kind is Kind.NUMBER]
    line = LOG.splitlines()[2]
    log.write_text(LOG.replace(f"{line}\n", ""), encoding="utf-8")
    read_by(study, none, monkeypatch)
    assert card(study, number).status is Status.RETIRED
    log.write_text(LOG, encoding="utf-8")
    read_by(study, none, monkeypatch)
    assert card(study, number) == number


def test_an_earlier_card_moves_with_its_line(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    none = rules.rules(rules.drop)
    read_by(study, none, monkeypatch)
    (number,) = [c for c in study.store.ask(content.all_cards) if c.note.kind is Kind.NUMBER]
    line = LOG.splitlines()[2]
    other = log.with_name("other.md")
    log.write_text(LOG.replace(f"{line}\n", ""), encoding="utf-8")
    other.write_text(f"# 2024.4.1\n{line}\n", encoding="utf-8")
    with monkeypatch.context() as new:
        new.setattr(reading, "make_notes", none)
        new.setattr(generating, "edition_of", lambda _: "new-sure-0")
        generate(study, [log, other])
    after = card(study, number)
    assert (after.status, after.is_earlier) == (Status.ACTIVE, True)
    assert (after.note.source.path, after.note.source.first) == (str(other), 2)
    renamed = other.rename(other.with_name("renamed.md"))
    with monkeypatch.context() as new:
        new.setattr(reading, "make_notes", none)
        new.setattr(generating, "edition_of", lambda _: "new-sure-0")
        generate(study, [log, renamed])
    after = card(study, number)
    assert (after.status, after.note.source.path) == (Status.ACTIVE, str(renamed))


def test_what_was_never_learned_follows_the_rules(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.md"
    path.write_text(LOG, encoding="utf-8")
    generate(study, [path])
    read_by(study, rules.rules(rules.drop), monkeypatch)
    assert {c.status for c in study.store.ask(content.all_cards)} == {Status.RETIRED}


def test_new_rules_are_no_reason_to_show_again_what_was_rejected(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert log
    give_by_name(study, REJECT, [c.id for c in study.store.ask(content.all_cards)])
    read_by(study, rules.rules(rules.lose_a_member), monkeypatch)
    read_by(study, rules.rules(rules.ask_otherwise), monkeypatch, "newer")
    read_by(study, rules.rules(rules.cite_more, rules.doubt), monkeypatch, "newest")
    assert {c.status for c in study.store.ask(content.all_cards)} == {Status.REJECTED}
    assert how_many_wait(study) == (0, 0)
