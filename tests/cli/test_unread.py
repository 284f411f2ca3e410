"""One bad thing never stops the rest: it is told in a line, and the rest is read."""

import os
import socket
from pathlib import Path

import pytest

from tests.cli.program import Program


@pytest.fixture
def notes(srs: Program) -> Path:
    """A folder with a log, and with all that is none."""
    folder = srs.folder / "notes"
    (folder / "x.md").mkdir(parents=True)
    srs.log.rename(folder / "papers.md")
    (folder / "empty.md").touch()
    (folder / "zeros.md").write_bytes(b"\0" * 100)
    (folder / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (folder / "long.md").write_text("x" * 3_000_000 + "\n", encoding="utf-8")
    (folder / "loop.md").symlink_to(folder / "loop.md")
    (folder / "dangling.md").symlink_to(folder / "absent")
    os.mkfifo(folder / "pipe.md")
    (folder / "device.md").symlink_to("/dev/zero")
    (folder / "x.md" / os.fsdecode(b"caf\xe9.md")).touch()
    return folder


TOLD = ["caf\\xe9.md", "dangling.md", "device.md", "loop.md", "picture.md", "pipe.md", "zeros.md"]


def test_a_folder_of_bad_things_is_read_but_for_them(srs: Program, notes: Path) -> None:
    run = srs.process("generate", notes)
    assert (run.status, run.out) == (1, "2 new\n")
    heads = [line.removeprefix("srs: ") for line in run.err.splitlines() if line.startswith("srs:")]
    assert sorted(Path(head.partition(": ")[0]).name for head in heads) == TOLD
    assert "Traceback" not in run.err


def test_the_dry_run_says_the_same(srs: Program, notes: Path) -> None:
    dry = srs("generate", "--dry-run", notes, "missing.md")
    assert "cards" in dry.out
    real = srs("generate", notes, "missing.md")
    assert (dry.status, dry.err) == (real.status, real.err) == (1, real.err)
    assert "missing.md" in real.err


def test_a_folder_that_is_closed_for_a_while_takes_no_cards_away(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    (srs.folder / "notes" / "deep").mkdir(parents=True)
    srs.log.rename(srs.folder / "notes" / "deep" / "papers.md")
    assert srs("generate", srs.folder / "notes").status == 0
    listing = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", path)
        return listing(path)

    monkeypatch.setattr(os, "scandir", refuse)
    run = srs("generate")
    assert run.status == 1
    assert "deep: the folder cannot be read (Permission denied)" in run.err
    monkeypatch.setattr(os, "scandir", listing)
    assert [card["status"] for card in srs("list", "--json").json] == ["active"] * 2


def test_a_log_that_cannot_be_opened_stops_nothing(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = srs.log.with_name("other.md")
    other.write_text("Q: a?\nA: b\n", encoding="utf-8")
    opened = os.open

    def refuse(path: Path, *rest: int, **more: int) -> int:
        if path == srs.log.resolve():
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *rest, **more)

    monkeypatch.setattr(os, "open", refuse)
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, how: path != srs.log and access(path, how))
    run = srs("generate", srs.log, other)
    assert (run.status, run.out) == (1, "1 new\n")
    assert f"{srs.log}: it cannot be read (Permission denied)" in run.err


def test_control_characters_are_told_with_their_line_and_left_out(srs: Program) -> None:
    srs.log.write_text("\nQ: a\x1b[31m?\nA: \x07b\u202e\n", encoding="utf-8")
    run = srs("generate", srs.log)
    assert run.status == 0
    assert f"{srs.log}:2 control characters were left out, here and in 1 more line" in run.err
    assert [card["answer"] for card in srs("list", "--json").json] == ["b"]


def test_pipes_are_never_waited_for(srs: Program) -> None:
    pipe = srs.folder / "pipe.csv"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(srs.folder / "socket"))
        for words in (
            ["generate", pipe],
            ["generate", "/dev/zero"],
            ["generate", srs.folder / "socket"],
            ["evaluate", "--revlog", pipe],
            ["export", pipe],
            ["restore", pipe],
        ):
            run = srs.process(*words)
            assert (run.status, run.err.startswith("srs: "), "Traceback" in run.err) == (
                1, True, False,
            )  # fmt: skip
    (srs.home / "config.toml").unlink()
    os.mkfifo(srs.home / "config.toml")
    assert "config.toml: it cannot be read (it is a pipe" in srs.process("next").err
