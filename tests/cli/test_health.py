"""srs doctor and srs where."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.program import Program


def forget_a_review(srs: Program) -> None:
    """What no srs does: a schedule that does not follow from the reviews."""
    with closing(sqlite3.connect(srs.home / "srs.db")) as database, database:
        database.execute("UPDATE memory SET interval = 99, due = 20878")


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


def alter(srs: Program, *statements: str) -> None:
    """What another program may do to the file."""
    with closing(sqlite3.connect(srs.home / "srs.db", isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


def test_what_others_put_into_the_file_is_told_and_taken_away(srs: Program) -> None:
    card, _ = srs.ids()
    srs("answer", card, "good")
    alter(
        srs,
        "CREATE TRIGGER mine AFTER INSERT ON review BEGIN DELETE FROM memory; END",
        "CREATE VIEW seen AS SELECT * FROM card",
        "DROP INDEX ix_memory_due",
    )
    run = srs("doctor")
    assert run.status == 1
    assert "the trigger mine does not belong to srs" in run.out
    assert "the view seen does not belong to srs" in run.out
    assert "the index ix_memory_due is missing" in run.out
    assert "srs doctor --repair" in run.err
    assert "srs restore" not in run.err
    run = srs("doctor", "--repair")
    assert run.status == 0
    assert "took away the trigger mine: CREATE TRIGGER mine" in run.out
    assert srs("doctor").out == "all is well\n"


def test_a_table_that_others_made_is_told_and_left_to_its_owner(srs: Program) -> None:
    srs.ids()
    alter(srs, "CREATE TABLE mine (x)")
    for words in (["doctor"], ["doctor", "--repair"]):
        run = srs(*words)
        assert (run.status, run.out) == (
            1, "the table mine does not belong to srs: CREATE TABLE mine (x)\n",
        )  # fmt: skip
        assert "srs restore" not in run.err


def test_a_restore_is_advised_where_there_is_a_sound_backup(srs: Program) -> None:
    srs.ids()
    sound = srs("backup", "--json").json["path"]
    alter(srs, "DROP TABLE parameters")
    srs.at("2026-11-23T09:00:00+00:00")
    srs("backup")  # one that is no better
    run = srs("doctor")
    assert run.status == 1
    assert f"srs restore {sound}" in run.err
    assert srs("restore", sound).status == 0
    assert srs("doctor").status == 0


def test_a_restore_is_not_advised_where_it_does_not_help(srs: Program) -> None:
    srs.ids()
    srs("backup")
    with closing(sqlite3.connect(srs.home / "srs.db", isolation_level=None)) as other:
        other.execute("UPDATE alembic_version SET version_num = 'from the future'")
    run = srs("doctor")
    assert run.status == 1
    assert "update srs" in run.out
    assert "srs restore" not in run.out + run.err


def test_a_doctor_in_an_empty_home_makes_nothing(srs: Program) -> None:
    before = sorted(srs.home.rglob("*"))
    assert srs("doctor").status == 0
    assert sorted(srs.home.rglob("*")) == before
