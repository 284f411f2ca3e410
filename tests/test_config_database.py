"""A database URL means one file, wherever srs is started, or is refused in words."""

from pathlib import Path

import pytest

from srs.config import Home, load_config
from srs.config.database import DatabaseFile, DatabaseUrlError, database_file
from srs.errors import ConfigError

HERE = Path("/home/me/srs")


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:////data/srs.db", "/data/srs.db"),
        ("sqlite+pysqlite:////data/srs.db", "/data/srs.db"),
        ("SQLite:////data/srs.db", "/data/srs.db"),
        ("sqlite:///srs.db", "/home/me/srs/srs.db"),
        ("sqlite:///below/srs.db", "/home/me/srs/below/srs.db"),
        ("sqlite:////data/my%20notes/srs.db", "/data/my notes/srs.db"),
        ("sqlite:////data/my notes/srs.db", "/data/my notes/srs.db"),
        ("sqlite:////data/%E5%AD%A6%E4%B9%A0.db", "/data/学习.db"),
        ("sqlite:////data/学习.db", "/data/学习.db"),
        ("sqlite:////data/100%.db", "/data/100%.db"),
        ("sqlite:////data/a%3Fb%23c.db", "/data/a?b#c.db"),
        ("sqlite:////data/a+b@c:d#e.db", "/data/a+b@c:d#e.db"),
        ("file:///data/my%20srs.db", "/data/my srs.db"),
        ("file://localhost/data/srs.db", "/data/srs.db"),
        ("file:/data/srs.db#part", "/data/srs.db"),
        ("file:srs.db", "/home/me/srs/srs.db"),
        ("sqlite:///file:/data/srs.db?uri=true", "/data/srs.db"),
        ("sqlite:///file:srs.db?mode=rwc&uri=true", "/home/me/srs/srs.db"),
    ],
)
def test_a_url_means_a_path(url: str, path: str) -> None:
    assert database_file(url, HERE) == DatabaseFile(Path(path))


def test_a_tilde_is_the_home_folder() -> None:
    for url in ("sqlite:///~/srs.db", "file:~/srs.db"):
        assert database_file(url, HERE).path == Path.home() / "srs.db"


def test_a_query_sets_what_srs_can_follow() -> None:
    found = database_file("sqlite:////data/srs.db?mode=rw&timeout=0.5", HERE)
    assert found == DatabaseFile(Path("/data/srs.db"), timeout=0.5, make=False)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("srs.db", "not a database URL"),
        ("/data/srs.db", "not a database URL"),
        ("C:\\srs.db", "not a database URL"),
        ("postgresql://me:secret@host/srs", "postgresql is of a kind that srs cannot use"),
        ("mysql+pymysql://me:secret@host/srs", "cannot use"),
        ("sqlite+aiosqlite:////data/srs.db", "cannot use"),
        ("nosuch://x", "cannot use"),
        ("sqlite:", "names no file"),
        ("sqlite://", "names no file"),
        ("sqlite:///", "names no file"),
        ("sqlite://data/srs.db", "names no file"),
        ("sqlite:////data/", "names no file"),
        ("sqlite:///:memory:", "lies in memory is lost"),
        ("file::memory:", "lies in memory is lost"),
        ("sqlite:///file::memory:?cache=shared&uri=true", "lies in memory is lost"),
        ("file://other/data/srs.db", "machine other"),
        ("sqlite:////data/a%00b.db", "NUL"),
        ("sqlite:///~nobody-at-all/srs.db", "home folder of nobody"),
        ("sqlite:////data/srs.db?mode=ro", "mode=ro"),
        ("sqlite:////data/srs.db?mode=memory", "mode=memory"),
        ("sqlite:////data/srs.db?mode=rw&mode=rwc", "mode=rwc"),
        ("sqlite:////data/srs.db?immutable=1", "immutable"),
        ("sqlite:////data/srs.db?vfs=unix-none", "vfs"),
        ("sqlite:////data/a?b.db", "'b.db'"),
        ("sqlite:////data/srs.db?timeout=long", "timeout=long"),
        ("sqlite:////data/srs.db?timeout=-1", "timeout=-1"),
        ("sqlite:////data/srs.db?timeout=inf", "timeout=inf"),
        ("sqlite:////data/srs.db?timeout=nan", "timeout=nan"),
    ],
)
def test_what_means_no_file_of_this_machine_is_refused_with_a_hint(url: str, reason: str) -> None:
    with pytest.raises(DatabaseUrlError, match=reason) as failure:
        database_file(url, HERE)
    assert failure.value.hint
    assert "secret" not in failure.value.reason + failure.value.hint


@pytest.mark.parametrize("url", ["sqlite:///C:/Users/me/srs.db", "sqlite:///C:\\me\\srs.db"])
def test_a_drive_is_a_place_on_windows_only(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DatabaseUrlError, match="Windows"):
        database_file(url, HERE)
    monkeypatch.setattr("srs.config.database._WINDOWS", True)
    assert database_file(url, HERE).path.name.endswith("srs.db")
    assert "/C:" not in database_file("file:///C:/srs.db", Path()).path.as_posix()[1:3]


def test_it_is_refused_when_the_settings_are_read(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.config.write_text('database = "sqlite:///srs.db?mode=ro"', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"config\.toml:1: database: mode=ro"):
        load_config(home)
    home.config.write_text('database = "sqlite:///notes.db"', encoding="utf-8")
    assert load_config(home).database == DatabaseFile(tmp_path / "notes.db")
