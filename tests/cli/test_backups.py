"""srs backup and srs restore: nothing that was there is ever lost."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.program import Program


def test_a_backup_is_named_after_the_clock(srs: Program) -> None:
    srs.ids()
    run = srs("backup")
    assert run.out.strip() == str(srs.home / "backups" / "srs-20261122-090000.db")
    assert Path(run.out.strip()).is_file()


def test_a_backup_never_takes_the_place_of_another(srs: Program) -> None:
    srs.ids()
    paths = {srs("backup", "--json").json["path"] for _ in range(3)}
    assert len(paths) == 3


def test_what_was_backed_up_comes_back(srs: Program) -> None:
    first, second = srs.ids()
    srs("answer", first, "good")
    before = srs("list", "--json").json
    copy = srs("backup", "--json").json["path"]
    srs("answer", second, "good")
    after = srs("list", "--json").json
    kept = srs("restore", copy, "--json").json["kept"]
    assert srs("list", "--json").json == before
    assert srs("restore", kept).status == 0
    assert srs("list", "--json").json == after


def test_into_a_new_home(srs: Program) -> None:
    ids = srs.ids()
    copy = srs.folder / "copy.db"
    Path(srs("backup", "--json").json["path"]).rename(copy)
    (srs.home / "srs.db").unlink()
    assert srs("restore", copy, "--json").json["kept"] is None
    assert [card["id"] for card in srs("list", "--json").json] == ids


def test_in_place_of_a_damaged_database_which_is_kept_as_it_is(srs: Program) -> None:
    ids = srs.ids()
    copy = srs("backup", "--json").json["path"]
    damaged = b"no database at all " * 99
    (srs.home / "srs.db").write_bytes(damaged)
    kept = srs("restore", copy, "--json").json["kept"]
    assert [card["id"] for card in srs("list", "--json").json] == ids
    assert Path(kept).read_bytes() == damaged
    left = {path.name for path in srs.home.iterdir()} - {"srs.db-cache"}  # which may go at any time
    assert left == {"backups", "config.toml", "srs.db"}


def test_in_place_of_one_that_a_later_srs_wrote(srs: Program) -> None:
    ids = srs.ids()
    copy = srs("backup", "--json").json["path"]
    with closing(sqlite3.connect(srs.home / "srs.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = 'from the future'")
    assert srs("list").status == 1
    assert srs("restore", copy).status == 0
    assert [card["id"] for card in srs("list", "--json").json] == ids


def test_what_is_no_sound_backup_changes_nothing(srs: Program) -> None:
    ids = srs.ids()
    empty, other = srs.folder / "empty.db", srs.folder / "other.db"
    empty.write_bytes(b"")
    with closing(sqlite3.connect(other)) as database, database:
        database.execute("CREATE TABLE strange (x)")
    for file in (srs.log, empty, other, srs.folder / "missing.db", srs.folder):
        run = srs("restore", file)
        assert (run.status, run.out) == (1, "")
        assert run.err.startswith("srs: ")
    assert [card["id"] for card in srs("list", "--json").json] == ids


def test_what_is_no_sound_backup_leaves_a_damaged_database_where_it_is(srs: Program) -> None:
    damaged = b"no database at all " * 99
    (srs.home / "srs.db").write_bytes(damaged)
    assert srs("restore", srs.log).status == 1
    assert (srs.home / "srs.db").read_bytes() == damaged


def test_a_configured_database_is_the_one_that_is_restored(srs: Program) -> None:
    mine = srs.folder / "my.db"
    srs.configure(f'database = "sqlite:///{mine}"')
    ids = srs.ids()
    copy = srs("backup", "--json").json["path"]
    mine.unlink()
    assert srs("restore", copy, "--json").json["path"] == str(mine)
    assert [card["id"] for card in srs("list", "--json").json] == ids


def test_what_a_killed_command_left_is_gone_after_the_next_start(srs: Program) -> None:
    srs.ids()
    srs("backup")
    elsewhere = srs.folder / "exports"
    elsewhere.mkdir()
    for number, place in enumerate((srs.home, srs.home / "backups", elsewhere)):
        token = f"{number:016x}"
        left = place / f".srs-{token}"
        left.mkdir()
        for name in ("restored.db", "restored.db-wal", "restored.db-shm", "x.db-journal"):
            (left / name).write_bytes(b"half")
        (srs.home / f".srs-{token}.note").write_bytes(os.fsencode(left))
    assert srs("list").status == 0
    assert sorted(path.name for path in srs.home.rglob("*") if path.name.startswith(".")) == []
    assert list(elsewhere.iterdir()) == []
    assert len(list((srs.home / "backups").iterdir())) == 1


def test_a_url_means_one_file_for_every_command(srs: Program) -> None:
    srs.configure('database = "sqlite+pysqlite:///my%20notes/srs.db?timeout=1"')
    mine = srs.home / "my notes" / "srs.db"
    ids = srs.ids()
    copy = srs("backup", "--json").json["path"]
    srs("answer", ids[0], "good")
    assert srs("where", "--json").json["database"] == str(mine)
    assert srs("restore", copy, "--json").json["path"] == str(mine)
    assert len(srs("list", "is:new", "--json").json) == len(ids)
    assert [path for path in srs.folder.rglob("*.db") if path.parent.name != "backups"] == [mine]


def test_a_backup_is_its_owners_only(srs: Program) -> None:
    srs.ids()
    copy = Path(srs("backup", "--json").json["path"])
    assert copy.stat().st_mode & 0o077 == 0
