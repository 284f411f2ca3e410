"""A collection that is gone though there are backups is never begun anew without a word."""

from pathlib import Path

import click
import pytest

from tests.cli.program import Program


def lose(srs: Program, how: str) -> Path:
    """The newest backup of a collection that is gone."""
    srs.ids()
    srs("backup")
    srs.at("2026-11-23T09:00:00+00:00")
    newest = Path(srs("backup", "--json").json["path"])
    file = srs.home / "srs.db"
    file.unlink()
    if how == "empty":
        file.touch()
    return newest


@pytest.mark.parametrize("how", ["missing", "empty"])
@pytest.mark.parametrize("command", ["list", "generate", "next", "stats", "export x.csv", "backup"])
def test_without_a_terminal_it_is_told_with_what_to_do(
    srs: Program, how: str, command: str
) -> None:
    newest = lose(srs, how)
    before = sorted(srs.home.rglob("*"))
    run = srs(*command.split())
    assert (run.status, run.out) == (1, "")
    assert f"srs restore {newest}" in run.err
    assert sorted(srs.home.rglob("*")) == before


def test_without_backups_there_is_nothing_to_ask(srs: Program) -> None:
    srs.home.joinpath("srs.db").touch()
    assert srs("list", "--json").json == []
    assert srs("generate", srs.log).status == 0


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: answer)


def test_at_a_terminal_the_newest_backup_can_be_restored(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = lose(srs, "empty")
    at_a_terminal(monkeypatch, "r")
    run = srs("list", "--json")
    assert len(run.json) == 2
    assert str(newest) in run.err


def test_at_a_terminal_all_can_be_begun_anew(srs: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = lose(srs, "missing")
    at_a_terminal(monkeypatch, "n")
    assert srs("generate", srs.log).out.startswith("2 new")
    monkeypatch.undo()
    assert newest.exists()


def test_at_a_terminal_all_can_be_left(srs: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    lose(srs, "missing")
    at_a_terminal(monkeypatch, "l")
    run = srs("list")
    assert (run.status, run.out) == (1, "")
    assert not (srs.home / "srs.db").exists()
