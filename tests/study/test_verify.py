"""What waits because its lines do not prove it, and what reading the logs again says of cards."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest

from srs.card import Card, Status
from srs.content import Basic
from srs.making import LogYield, make_notes
from srs.store import Store, content
from srs.store.search import Search, every_card
from srs.study import inbox
from srs.study.generate import generate
from srs.study.study import Study
from srs.study.verdicts import give_by_name, reword
from srs.study.verify import verify
from srs.verdict import Sides, VerdictKind
from tests.samples import an_own_card
from tests.study.clock import UTC_DAYS, Clock, a_study

LOG = """# 2024.5.6
## BERT

Q: How many layers has BERT?
A: 12 layers.

Q: What is BERT?
A: An encoder.
"""


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock())


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.md"
    path.write_text(LOG, encoding="utf-8")
    return path


@pytest.fixture
def rule_gone_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that says 13 where the line says 12."""

    def off_by_one(*args: Any) -> LogYield:  # noqa: ANN401  # as make_notes
        made = make_notes(*args)
        first = made.notes[0]
        assert isinstance(first.content, Basic)
        wrong = replace(first, content=replace(first.content, answer="13 layers."))
        return replace(made, notes=(wrong, *made.notes[1:]))

    monkeypatch.setattr("srs.study.reading.make_notes", off_by_one)


def cards(study: Study) -> list[Card]:
    return list(study.store.ask(every_card, Search(None, study.today)))


@pytest.mark.parametrize("accept", ["sure", "all"])
@pytest.mark.usefixtures("rule_gone_wrong")
def test_a_note_whose_answer_does_not_stand_in_its_lines_waits(
    study: Study, log: Path, accept: Literal["sure", "all"]
) -> None:
    own = replace(study, config=replace(UTC_DAYS, accept=accept))
    generate(own, [log])
    wrong, sound = cards(own)
    assert (wrong.status, sound.status) == (Status.DRAFT, Status.ACTIVE)
    assert inbox.why(own, wrong) == ["its answer does not stand in its lines"]
    (told,) = verify(own).unproven
    assert (told.card, told.why) == (wrong, "'13 layers.' does not stand in its lines")


@pytest.mark.usefixtures("rule_gone_wrong")
def test_a_word_of_its_owner_is_not_taken_back(study: Study, log: Path) -> None:
    generate(study, [log])
    give_by_name(study, VerdictKind.ACCEPT, [cards(study)[0].id])
    generate(study, [log], again=True)
    assert [card.status for card in cards(study)] == [Status.ACTIVE, Status.ACTIVE]
    assert len(verify(study).unproven) == 1


def test_cards_are_proven_reworded_or_not_and_those_without_lines_stand_apart(
    study: Study, log: Path
) -> None:
    generate(study, [log])
    first, second = cards(study)
    reword(study, first, Sides("How deep is BERT?", "a dozen layers"))
    give_by_name(study, VerdictKind.REJECT, [second.id])
    study.store.do(content.save, [an_own_card()])
    found = verify(study)
    assert (found.cards, found.proven, found.reworded, found.unproven) == (2, 1, 1, ())
    assert found.without_lines == 1


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (LOG.replace("\n", "\r\n"), ""),
        (LOG.replace("12", "**12**"), ""),
        (f"new\n{LOG}", "its lines do not stand there any more: run 'srs generate'"),
        (LOG.replace("12", "24"), "its lines do not stand there any more: run 'srs generate'"),
    ],
)
def test_an_edit_proves_nothing_until_it_is_read(
    study: Study, log: Path, text: str, why: str
) -> None:
    generate(study, [log])
    log.write_text(text, encoding="utf-8", newline="")
    told = {each.why for each in verify(study).unproven}
    assert told == ({why} if why else set())
    generate(study, [log])
    assert verify(study).unproven == ()


def test_a_log_that_is_gone_proves_nothing(study: Study, log: Path) -> None:
    generate(study, [log])
    log.unlink()
    told = verify(study).unproven
    assert len(told) == 2
    assert str(log) in told[0].why
    assert told[0].why.startswith("its log cannot be read: ")


def test_a_log_is_read_in_the_encoding_that_was_said(study: Study, log: Path) -> None:
    log.write_bytes(LOG.replace("An encoder", "编码器").encode("gb18030"))
    generate(study, [log], encoding="gb18030")
    assert (verify(study).cards, verify(study).unproven) == (2, ())


def test_a_retired_card_is_not_asked_for(study: Study, log: Path) -> None:
    generate(study, [log])
    log.write_text(LOG.partition("Q: What")[0], encoding="utf-8")
    generate(study, [log])
    assert (verify(study).cards, len(cards(study))) == (1, 2)
