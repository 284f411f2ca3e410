"""A log line by line, with what is remembered of it."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from srs.blame import Blame, BlamedLine, Mark
from srs.errors import LogError, UsageError
from srs.files import SUFFIXES
from srs.finding import REJECTED
from srs.review import Rating
from srs.store import Store
from srs.study import reading
from srs.study.answers import answer
from srs.study.blame import blame
from srs.study.generate import generate
from srs.study.study import Study
from srs.study.undo import undo
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.study.clock import Clock, a_study

LOG = """\
## 2024.5.6
《BERT》

Q: 什么是 BERT？
A: 一个编码器。

Q: How many layers has BERT?
A: 12 layers.

[BERT](https://arxiv.org/abs/1810.04805)
"""
FIRST, SECOND = 4, 7
"""Where the questions stand."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "bert.md"
    path.write_text(LOG, encoding="utf-8")
    return path


def at(found: Blame, number: int) -> BlamedLine:
    return found.lines[number - 1]


def recalled(found: Blame, number: int) -> float:
    line = at(found, number)
    assert line.mark is Mark.RECALLED
    assert line.retrievability is not None
    return line.retrievability


def test_a_log_that_was_never_read_is_read_without_a_trace(study: Study, log: Path) -> None:
    found = blame(study, log)
    assert (found.path, found.on) == (str(log), study.today)
    assert [line.mark for line in found.lines] == [
        Mark.NONE, Mark.NONE, Mark.NONE, Mark.NEW, Mark.NEW, Mark.NONE, Mark.NEW, Mark.NEW,
        Mark.NONE, Mark.NONE, Mark.NONE,
    ]  # fmt: skip
    assert [line.reason for line in found.lines] == [
        "heading", "title", None, None, None, None, None, None, None, "link", None,
    ]  # fmt: skip
    assert all(not line.cards for line in found.lines)
    assert blame(study, log) == found


def test_a_log_that_was_read_says_the_same_and_names_its_cards(study: Study, log: Path) -> None:
    before = blame(study, log)
    made = generate(study, [log])
    found = blame(study, log)
    assert [(x.mark, x.reason) for x in found.lines] == [(x.mark, x.reason) for x in before.lines]
    assert at(found, FIRST).cards == at(found, FIRST + 1).cards == (made.cards[0].id,)


def test_a_line_fades_from_the_day_of_its_answer_on(study: Study, clock: Clock, log: Path) -> None:
    first, second = (card.id for card in generate(study, [log]).cards)
    assert first
    assert second
    answer(study, first, Rating.GOOD)
    answer(study, second, Rating.AGAIN)
    found = blame(study, log)
    assert recalled(found, FIRST) > recalled(found, SECOND)
    later = [blame(study, log, study.today + timedelta(days)) for days in (0, 1, 7, 60)]
    faded = [recalled(each, FIRST) for each in later]
    assert faded[0] == faded[1]  # what was answered today tells nothing of today
    assert faded[1] > faded[2] > faded[3] > 0
    clock.pass_days(7)
    assert recalled(blame(study, log), FIRST) == faded[2]


def test_of_a_day_that_is_past_only_the_answers_until_then_count(
    study: Study, clock: Clock, log: Path
) -> None:
    first, second = (card.id for card in generate(study, [log]).cards)
    assert first
    assert second
    begun = study.today
    answer(study, first, Rating.GOOD)
    before = blame(study, log)
    clock.pass_days(5)
    answer(study, first, Rating.AGAIN)
    answer(study, second, Rating.GOOD)
    assert recalled(blame(study, log, begun), FIRST) == pytest.approx(
        recalled(before, FIRST), abs=0.02
    )
    assert at(blame(study, log, begun), SECOND).mark is Mark.NEW
    assert at(blame(study, log, begun - timedelta(1)), FIRST).mark is Mark.NEW
    assert at(blame(study, log), SECOND).mark is Mark.RECALLED


def test_an_answer_that_was_taken_back_never_counted(study: Study, log: Path) -> None:
    first = generate(study, [log]).cards[0].id
    assert first
    answer(study, first, Rating.GOOD)
    undo(study)
    assert at(blame(study, log), FIRST).mark is Mark.NEW


def test_cards_stand_where_their_lines_stand_now(study: Study, log: Path) -> None:
    first, second = (card.id for card in generate(study, [log]).cards)
    assert first
    answer(study, first, Rating.GOOD)
    head, blank, rest = LOG.partition("\n\n")
    log.write_text(f"{head}\n一行新的话\n{blank}{rest}", encoding="utf-8")
    found = blame(study, log)
    assert at(found, FIRST + 2).cards == (first,)
    assert recalled(found, FIRST + 2)
    assert at(found, SECOND + 2).cards == (second,)
    # nothing was written: put back, it is as it was read
    log.write_text(LOG, encoding="utf-8")
    assert at(blame(study, log), FIRST).cards == (first,)


def test_what_its_owner_turned_down_or_put_aside_is_told(study: Study, log: Path) -> None:
    first, second = (str(card.id) for card in generate(study, [log]).cards)
    give_by_name(study, VerdictKind.REJECT, [first])
    give_by_name(study, VerdictKind.SUSPEND, [second])
    found = blame(study, log)
    assert (at(found, FIRST).mark, at(found, FIRST).reason) == (Mark.NONE, REJECTED[1])
    assert (at(found, SECOND).mark, at(found, SECOND).reason) == (Mark.NONE, "suspended by you")
    assert at(found, SECOND).cards == (second,)


def test_a_log_is_known_by_its_name_or_deck(study: Study, log: Path) -> None:
    generate(study, [log.parent])
    assert blame(study, "bert").path == blame(study, "bert.md").path == str(log)


def test_what_is_no_log_is_told_with_what_may_be_meant(study: Study, log: Path) -> None:
    with pytest.raises(LogError) as wrong:
        blame(study, log.parent / "brt.md")
    assert wrong.value.message == f"{log.parent / 'brt.md'}: there is no such file or folder"
    assert wrong.value.hint == f"did you mean {log}?"
    with pytest.raises(UsageError) as folder:
        blame(study, log.parent)
    assert folder.value.hint == f"did you mean {log}?"


def test_several_logs_of_one_name_are_told_apart_by_their_paths(
    study: Study, tmp_path: Path
) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "log.md").write_text(LOG, encoding="utf-8")
    generate(study, [tmp_path])
    with pytest.raises(UsageError, match="several logs have that name"):
        blame(study, "log.md")


def test_an_empty_log_has_one_empty_line(study: Study, log: Path) -> None:
    log.write_bytes(b"")
    assert blame(study, log).lines == (BlamedLine(1, "", Mark.NONE),)


def _all_logs() -> list[Path]:
    data = os.environ.get("SRS_TEST_DATA")
    found = sorted(Path(data).rglob("*")) if data else []
    return [path for path in found if path.suffix in SUFFIXES and path.is_file()]


@pytest.mark.slow
@pytest.mark.skipif("SRS_TEST_DATA" not in os.environ, reason="needs the data that CI has")
def test_the_text_is_that_of_the_file_and_each_line_has_one_mark(study: Study) -> None:
    for path in _all_logs():
        try:
            before = blame(study, path)
        except LogError:
            continue  # what is in no encoding that can be told
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        assert "\n".join(line.text for line in before.lines) == text, path
        generate(study, [path])
        found = blame(study, path)
        for line, dry in zip(found.lines, before.lines, strict=True):
            assert (line.text, line.mark, line.reason) == (dry.text, dry.mark, dry.reason), path
            has_reason = line.mark is Mark.NONE and bool(line.text.strip())
            assert (line.reason is not None) == has_reason, (path, line)
            assert bool(line.cards) == (line.mark is not Mark.NONE), (path, line)


def test_of_a_large_log_the_reasons_are_kept(
    tmp_path: Path, log: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "KEPT_FROM", 0)
    with Store.open(tmp_path / "home.db") as store:
        study = a_study(store, clock)
        generate(study, [log])
        found = blame(study, log)
        monkeypatch.setattr(reading, "read_all", _refused)  # neither parsed nor drafted again
        assert blame(study, log) == found
        assert [line.reason for line in found.lines if line.reason] == ["heading", "title", "link"]


def _refused(*_: object, **__: object) -> None:
    raise AssertionError


def test_a_log_read_by_other_rules_is_shown_by_what_they_made(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = generate(study, [log])
    monkeypatch.setattr("srs.study.logs.files.edition", lambda *_: "another")
    found = blame(study, log)
    assert at(found, FIRST).cards == (made.cards[0].id,)
    assert at(found, 1).reason == "heading"
