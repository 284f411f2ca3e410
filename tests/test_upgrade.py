"""A newer version takes nothing away: a home of an older one, read by this one and by others."""

import shutil
from pathlib import Path

import pytest

from srs.card import CardId, Status
from srs.card_flags import EARLIER
from srs.store import Store, content
from srs.study import generate as generating
from srs.study import reading
from tests.upgrade import rules
from tests.upgrade.making import HOME, LOGS, database_of
from tests.upgrade.reading import Taken, read_again
from tests.upgrade.rules import CHANGES, Rules

MIXED = [rules.rules(*CHANGES, seed=str(n), backwards=n % 2 == 1) for n in range(4)]
ALONE = [rules.rules(change) for change in CHANGES]
NAMES = [*(change.__name__ for change in CHANGES), *(f"mixed {n}" for n in range(len(MIXED)))]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    shutil.copytree(LOGS, tmp_path / "logs")
    database_of(HOME, tmp_path / "logs", tmp_path / "srs.db")
    return tmp_path / "srs.db"


def untouched(taken: Taken) -> None:
    assert taken.cards > 100
    assert (taken.retired, taken.reworded, taken.another_fact) == ([], [], [])
    assert (taken.status, taken.days) == ([], [])


def held(database: Path) -> set[CardId]:
    """The cards that are not what the present rules make."""
    with Store.open(database) as store:
        return {card.id for card in store.ask(content.all_cards) if card.newer}


def by(new: Rules, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let logs be read by other rules, as another version would."""
    monkeypatch.setattr(reading, "make_notes", new)
    monkeypatch.setattr(generating, "edition_of", lambda _: f"{name}-sure-0")


def test_this_version_takes_nothing_of_an_older_home(database: Path) -> None:
    taken = read_again(database)
    untouched(taken)
    assert taken.generated is not None
    assert not taken.generated.unread
    assert not taken.generated.unchanged


@pytest.mark.parametrize("new", [*ALONE, *MIXED], ids=NAMES)
def test_whatever_rules_a_later_version_has_it_takes_nothing(
    new: Rules, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by(new, "later", monkeypatch)
    untouched(read_again(database))
    untouched(read_again(database, again=True))
    by(MIXED[0], "latest", monkeypatch)
    untouched(read_again(database))


@pytest.mark.parametrize("new", MIXED, ids=NAMES[len(CHANGES) :])
def test_a_log_edited_elsewhere_takes_nothing_of_the_lines_that_stand(
    new: Rules, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for log in (database.parent / "logs").iterdir():
        log.write_text(
            f"# 2026-11-22 New\n\n一行新的\n\n{log.read_text('utf-8')}\nThe end\n", "utf-8"
        )
    by(new, "later", monkeypatch)
    taken = read_again(database)
    assert (taken.retired, taken.reworded, taken.another_fact) == ([], [], [])
    assert taken.status == []


def test_what_no_rule_makes_any_more_is_back_to_normal_with_its_rule(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_again(database)
    before = held(database)
    with monkeypatch.context() as later:
        by(rules.rules(rules.drop), "later", later)
        made = read_again(database).generated
        assert made is not None
        earlier = [card for card in made.cards if EARLIER in card.flags]
        assert {card.status for card in earlier} >= {Status.ACTIVE, Status.SUSPENDED}
        assert sum(made.upgrade.of("earlier").values()) == len(earlier) > 100
    untouched(read_again(database))
    assert held(database) == before


def test_what_is_offered_is_told_by_rule(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by(rules.rules(rules.ask_otherwise), "later", monkeypatch)
    made = read_again(database).generated
    assert made is not None
    assert len(made.offers) == sum(made.upgrade.of("offered").values()) > 90
    assert made.upgrade.of("offered")["written.qa"] == 3
    assert made.changes.another_fact == 0


def test_every_line_is_cited_or_skipped_by_whatever_rules(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by(MIXED[1], "later", monkeypatch)
    made = read_again(database).generated
    assert made is not None
    for log in (database.parent / "logs").iterdir():
        lines = log.read_text("utf-8").splitlines()
        full = {n for n, line in enumerate(lines, 1) if line.strip()}
        sources = [s for c in made.cards for s in c.note.sources if s.path == str(log)]
        cited = {n for s in sources for n in range(s.first, s.last + 1)}
        skips = [skip for skip in made.skipped if skip.path == str(log)]
        skipped = [n for skip in skips for n in range(skip.first, skip.last + 1)]
        assert full <= cited | set(skipped)
        assert cited.isdisjoint(skipped)
