"""What waits, why, and the lines around it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Card, Status
from srs.origin import Source
from srs.reasons import lint_in_words
from srs.store import Store
from srs.store import content as card_rows
from srs.study.inbox import ContextLine, around, waiting, why
from srs.study.study import Study
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.samples import a_card, changed
from tests.study.clock import Clock, a_study

LINES = ["# 2024.5.6", "", "1，残差连接", "2，前馈网络", "  含两层", "", "3，层归一化"]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.md"
    path.write_text("\r\n".join(LINES), encoding="gb18030", newline="")
    return path


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock())


def citing(log: Path, first: int, last: int) -> Card:
    card = a_card("a", status=Status.DRAFT)
    quote = "\n".join(LINES[first - 1 : last])
    return replace(card, note=changed(card.note, source=Source(str(log), first, last), quote=quote))


def note(*, sure: bool, flags: tuple[str, ...] = (), name: str = "a") -> Card:
    card = a_card(name, status=Status.DRAFT)
    content = replace(card.note, sure=sure, flags=flags, rule="verb.purpose")
    return replace(card, note=changed(content, quote=f"{name}: {content.answer}"))


def test_the_cited_lines_with_the_nearest_before_and_after(log: Path) -> None:
    assert around(citing(log, 4, 5)) == [
        ContextLine(3, LINES[2], cited=False),
        ContextLine(4, LINES[3], cited=True),
        ContextLine(5, LINES[4], cited=True),
        ContextLine(7, LINES[6], cited=False),
    ]


@pytest.mark.parametrize(("line", "shown"), [(1, [1, 3]), (7, [5, 7])])
def test_at_the_edge_of_a_log_there_is_nothing_beyond(
    log: Path, line: int, shown: list[int]
) -> None:
    assert [each.number for each in around(citing(log, line, line))] == shown


@pytest.mark.parametrize("change", ["gone", "moved", "shorter", "binary"])
def test_where_the_log_is_another_now_the_lines_are_shown_as_they_were(
    log: Path, change: str
) -> None:
    card = citing(log, 4, 5)
    if change == "gone":
        log.unlink()
    else:
        texts = {"moved": b"new\n" + log.read_bytes(), "shorter": b"one", "binary": b"\0\1" * 99}
        log.write_bytes(texts[change])
    assert around(card) == [
        ContextLine(4, LINES[3], cited=True),
        ContextLine(5, LINES[4], cited=True),
    ]


def test_a_log_that_was_written_meanwhile_is_read_anew(log: Path) -> None:
    card = citing(log, 4, 5)
    before = around(card)
    log.write_text("\n".join([*LINES[:2], "a line of now", *LINES[3:]]), encoding="utf-8")
    assert around(card) == [ContextLine(3, "a line of now", cited=False), *before[1:]]


def test_drafts_wait_by_deck_in_the_order_of_the_log(study: Study) -> None:
    drafts = [
        a_card("b", deck="papers::bert", position=1, status=Status.DRAFT),
        a_card("a", deck="papers::bert", position=0, status=Status.DRAFT),
        a_card("c", deck="tools", status=Status.DRAFT),
    ]
    study.store.do(card_rows.save, [*drafts, a_card("d"), a_card("e", status=Status.REJECTED)])
    assert [card.id for card in waiting(study)] == ["a", "b", "c"]
    assert [card.id for card in waiting(study, "papers")] == ["a", "b"]


def test_a_draft_says_which_lint_wants_it_seen(study: Study) -> None:
    flagged = note(sure=False, flags=("L03", "L99 of a later version"))
    assert why(study, flagged) == [lint_in_words("L03"), "L99 of a later version"]


def test_or_that_its_answer_does_not_stand_in_its_lines(study: Study) -> None:
    wrong = note(sure=True, flags=("L03",))
    wrong = replace(wrong, note=changed(wrong.note, answer="Another."))
    said = "its answer does not stand in its lines"
    assert why(study, wrong) == [lint_in_words("L03"), said]


def test_or_that_its_rule_is_not_sure_and_what_became_of_its_other_cards(study: Study) -> None:
    assert why(study, note(sure=False)) == ["rule verb.purpose is not always right"]
    study.store.do(card_rows.save, [note(sure=False, name=name) for name in "bc"])
    give_by_name(study, VerdictKind.ACCEPT, ["b"])
    give_by_name(study, VerdictKind.REJECT, ["c"])
    assert why(study, note(sure=False))[1] == "you kept 1 of 2 such cards"


def test_or_that_every_card_is_to_be_seen(study: Study) -> None:
    own = replace(study, config=replace(study.config, accept="none"))
    assert why(own, note(sure=True)) == ['every card waits, as accept = "none" says']
