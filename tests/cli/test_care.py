"""srs doctor and srs where."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.program import Program


def forget_a_review(srs: Program) -> None:
    """What no srs does: a schedule that does not follow from the reviews."""
    with closing(sqlite3.connect(srs.home / "srs.db")) as database, database:
        database.execute("UPDATE memory SET interval = 99, due = '2027-03-01'")


def test_a_sound_collection(srs: Program) -> None:
    card, _ = srs.ids()
    srs("answer", card, "good")
    assert srs("doctor", "--json").json == {
        "ok": True, "problems": [], "notes": [], "repaired": False,
    }  # fmt: skip
    assert srs("doctor").status == 0


def test_a_schedule_that_does_not_follow_from_its_reviews_is_told_and_repaired(
    srs: Program,
) -> None:
    card, _ = srs.ids()
    srs("answer", card, "good")
    before = srs("list", "--json").json
    forget_a_review(srs)
    run = srs("doctor", "--json")
    assert run.status == 1
    assert run.json["ok"] is False
    assert card in run.json["problems"][0]
    assert "srs doctor --repair" in srs("doctor").err
    run = srs("doctor", "--repair", "--json")
    assert (run.status, run.json["ok"], run.json["repaired"]) == (0, True, True)
    assert srs("list", "--json").json == before
    assert srs("doctor", "--repair", "--json").json["repaired"] is False


def test_a_log_that_is_gone_is_worth_a_note_only(srs: Program) -> None:
    srs.ids()
    srs.log.unlink()
    run = srs("doctor", "--json")
    assert run.status == 0
    assert str(srs.log) in run.json["notes"][0]


def test_a_database_that_cannot_be_opened_is_a_problem_like_others(srs: Program) -> None:
    (srs.home / "srs.db").write_bytes(b"no database at all " * 99)
    run = srs("doctor", "--json")
    assert run.status == 1
    assert run.json["ok"] is False
    assert str(srs.home / "srs.db") in run.json["problems"][0]
    assert srs("doctor").status == 1


def test_where_everything_lies(srs: Program) -> None:
    places = srs("where", "--json").json
    assert {name: places[name] for name in ("home", "database", "config", "backups")} == {
        "home": str(srs.home),
        "database": str(srs.home / "srs.db"),
        "config": str(srs.home / "config.toml"),
        "backups": str(srs.home / "backups"),
    }
    assert all(Path(path).is_absolute() for path in places["decks"])
    assert str(srs.home / "srs.db") in srs("where").out
    assert not (srs.home / "srs.db").exists()


def test_where_tells_the_configured_places(srs: Program) -> None:
    srs.configure('decks = ["papers"]\ndatabase = "sqlite:///my%20own.db"')
    places = srs("where", "--json").json
    assert places["decks"] == [str(srs.home / "papers")]
    assert places["database"] == str(srs.home / "my own.db")


@pytest.mark.parametrize("command", [["next"], ["list"], ["stats"], ["due"], ["doctor"]])
def test_an_unknown_setting_is_told_aside(srs: Program, command: list[str]) -> None:
    srs.configure("new_per_dya = 3\n")
    run = srs(*command, "--json")
    assert run.status == 0
    assert run.json is not None
    assert "new_per_dya" in run.err
    assert "new_per_day" in run.err
