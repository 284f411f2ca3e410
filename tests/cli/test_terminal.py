"""Where the screens cannot be drawn, that is said, and what can be used instead."""

import os
import sys

import pytest

from srs.cli.terminal import require_terminal
from srs.errors import SrsError
from tests.cli.program import Program

COMMANDS = [(), ("review",), ("inbox",)]


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """As if all three streams were a terminal of 80 columns."""
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(getattr(sys, stream), "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LINES", "24")
    return monkeypatch


@pytest.mark.parametrize("words", COMMANDS)
def test_without_a_terminal_the_commands_that_need_none_are_named(
    srs: Program, words: tuple[str, ...]
) -> None:
    run = srs.process(*words)
    assert (run.status, run.out) == (1, "")
    assert "needs a terminal" in run.err
    assert "srs answer" in run.err or "srs accept" in run.err
    assert "'srs generate my-log.md' reads your log" in run.err, "there is nothing here yet"
    assert not (srs.home / "srs.db").exists()


@pytest.mark.parametrize("kind", ["dumb", "DUMB", "", "unknown", None])
@pytest.mark.skipif(os.name != "posix", reason="elsewhere nothing sets TERM")
def test_a_terminal_without_a_cursor_is_refused_in_words(
    at_a_terminal: pytest.MonkeyPatch, kind: str | None
) -> None:
    if kind is None:
        at_a_terminal.delenv("TERM")
    else:
        at_a_terminal.setenv("TERM", kind)
    with pytest.raises(SrsError, match="TERM is") as refused:
        require_terminal("review")
    assert "srs next" in refused.value.hint


@pytest.mark.parametrize(("columns", "lines"), [("39", "24"), ("80", "9"), ("1", "1")])
def test_a_terminal_that_is_too_small_is_told_what_is_needed(
    at_a_terminal: pytest.MonkeyPatch, columns: str, lines: str
) -> None:
    at_a_terminal.setenv("COLUMNS", columns)
    at_a_terminal.setenv("LINES", lines)
    with pytest.raises(SrsError, match=f"has {columns} and {lines}") as refused:
        require_terminal("inbox")
    assert "srs accept" in refused.value.hint


@pytest.mark.usefixtures("at_a_terminal")
def test_a_terminal_is_taken() -> None:
    require_terminal("home")


def test_a_review_of_what_nothing_matches_is_no_finished_day(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    srs.ids()
    monkeypatch.setattr("srs.cli.review.require_terminal", lambda _start: None)
    run = srs("review", "--query", "is:leech")
    assert run.status == 1
    assert "no card matches 'is:leech'" in run.err
