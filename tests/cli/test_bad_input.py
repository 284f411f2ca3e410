"""Bad input of every kind: one message that says what and where, and never a traceback."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import NoReturn

import pytest

from srs.cli import opening
from tests.cli.program import Program, Run


def refused(run: Run, *named: object, status: int = 1) -> None:
    """`run` ended with `status`, nothing on stdout, and a message that names all of `named`."""
    assert (run.status, run.out) == (status, "")
    assert "Traceback" not in run.err
    assert run.err.startswith("srs: " if status == 1 else ("srs: ", "Usage: "))
    for name in named:
        assert str(name) in run.err


def test_a_path_that_is_not_there(srs: Program) -> None:
    missing = srs.folder / "missing.md"
    run = srs.process("generate", missing)
    assert run.status == 1
    assert str(missing) in run.err
    assert "Traceback" not in run.err


def test_a_binary_file(srs: Program) -> None:
    picture = srs.folder / "picture.md"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    run = srs.process("generate", picture)
    assert run.status == 1
    assert str(picture) in run.err
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    "command", [["show", "0000"], ["answer", "0000", "good"], ["accept", "0000"], ["suspend", "%"]]
)
def test_an_unknown_card(srs: Program, command: list[str]) -> None:
    refused(srs.process(*command), command[1], "srs list")


def test_a_grade_of_seven(srs: Program) -> None:
    card, _ = srs.ids()
    refused(srs.process("answer", card, "7"), "'7'", "0 to 5", status=2)


def test_a_database_from_a_later_version(srs: Program) -> None:
    srs.ids()
    with closing(sqlite3.connect(srs.home / "srs.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = 'from the future'")
    refused(srs.process("next"), srs.home / "srs.db", "later version", "update srs")


def test_a_home_that_nothing_can_be_written_to(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below a file no folder can be made, by nobody."""
    monkeypatch.setenv("SRS_HOME", str(srs.log / "home"))
    refused(srs.process("generate", srs.log), srs.log / "home")
    refused(srs.process("backup"), srs.log / "home")


def test_an_export_into_a_folder_that_is_not_there(srs: Program) -> None:
    srs.ids()
    for suffix in ("apkg", "csv", "json"):
        target = srs.folder / "nowhere" / f"cards.{suffix}"
        refused(srs("export", target), target, "make the folder")
    refused(srs.process("export", srs.log / "cards.apkg"), srs.log)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("new_per_day = ", "config.toml"),
        ("\n\nnew_per_day == 3", "line 3"),
        ("new_per_day = -1", "new_per_day must be"),
        ('rollover = "four"', "rollover must be"),
        ("rollover = 24", "rollover must be"),
        ('timezone = "Mars/Olympus"', "timezone must be"),
        ('scheduler = "anki"', "scheduler must be"),
        ("decks = 3", "decks must be"),
        ('database = "postgresql://db/srs"', "postgresql"),
        ('database = "no url"', "not a database URL"),
    ],
)
def test_a_malformed_setting(srs: Program, text: str, named: str) -> None:
    srs.configure(text)
    refused(srs("next"), named)


@pytest.mark.parametrize("now", ["today", "2026-11-22", "2026-11-22T09:00:00", "9999-12-31T00:00Z"])
def test_a_clock_that_cannot_be_read(srs: Program, now: str) -> None:
    srs.at(now)
    refused(srs("next"), "SRS_NOW", now)


@pytest.mark.parametrize(
    "command", [["next", "--deck"], ["due", "--deck"], ["export", "x.csv", "--deck"]]
)
def test_an_unknown_deck_is_refused_with_those_there_are(srs: Program, command: list[str]) -> None:
    srs.ids()
    refused(srs(*command, "novels"), "'novels'", "papers", status=2)


@pytest.mark.parametrize("command", [[], ["review"], ["review", "papers"]])
def test_screens_without_a_terminal(srs: Program, command: list[str]) -> None:
    srs.ids()
    refused(srs.process(*command), "terminal", "srs next")


def test_foreign_text_never_controls_the_terminal(srs: Program) -> None:
    run = srs("generate", "\x1b]0;title\x07\x1b[31mred.md")
    assert run.status == 1
    assert run.err.replace("\n", "").isprintable()
    assert "red.md" in run.err


def test_a_name_in_bytes_that_are_no_text(srs: Program) -> None:
    srs.ids()
    for command in (["generate"], ["show"], ["list"], ["next", "--deck"], ["restore"]):
        run = srs.process(*command, os.fsdecode(b"\xff\xfe.md"))
        assert run.status in {0, 1, 2}
        assert "Traceback" not in run.err


def test_a_mistake_in_srs_is_one_line_unless_its_details_are_wanted(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("by a mistake")

    monkeypatch.setattr(opening, "home", fail)
    refused(srs("next"), "by a mistake", "SRS_DEBUG=1")
    monkeypatch.setenv("SRS_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        srs("next")


def test_ctrl_c_ends_it_quietly(srs: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "home", interrupt)
    run = srs("next")
    assert run.status == 130
    assert "Traceback" not in run.err


def test_a_reader_that_has_seen_enough_is_no_failure_to_talk_about(srs: Program) -> None:
    srs.ids()
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(
        [sys.executable, "-m", "srs", "list", "--json"],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert run.stderr == b""
