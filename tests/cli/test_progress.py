"""How far a reading has come: on a terminal, of what takes a while, and nowhere else."""

import sys
from itertools import count

import pytest

from srs.cli import progress


@pytest.fixture(autouse=True)
def _each_look_takes_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = count()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("srs.cli.progress.time.monotonic", lambda: float(next(seconds)))


def read() -> None:
    with progress.reading_told() as told:
        for share in (0.0, 0.25, 1.0):
            told(share)


def test_a_bar_on_a_terminal_goes_up_to_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    read()
    out, err = capsys.readouterr()
    assert (out, "Reading logs" in err) == ("", True)
    assert "100%" in err.splitlines()[-1]


def test_nothing_on_a_terminal_without_a_cursor(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "dumb")
    read()
    assert capsys.readouterr() == ("", "")


def test_nothing_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    read()
    assert capsys.readouterr() == ("", "")


def test_nothing_of_what_is_soon_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr("srs.cli.progress.time.monotonic", lambda: 0.0)
    read()
    assert capsys.readouterr() == ("", "")
