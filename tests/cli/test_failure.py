"""What is said of each kind of failure, and the exit status that goes with it."""

import errno
import os

import pytest

from srs.cli.failure import report_error
from srs.errors import CardError, SrsError, UsageError


@pytest.mark.parametrize(
    ("error", "status", "lines"),
    [
        (CardError("there is no card 'x'", "look"), 1, ["srs: there is no card 'x'", "     look"]),
        (UsageError("there is no deck 'x'"), 2, ["srs: there is no deck 'x'"]),
        (SrsError("two\nlines\x1b[2J", "and\nmore"), 1, ["srs: two lines[2J", "     and more"]),
    ],
)
def test_a_message_is_a_line_and_a_hint_another(
    error: SrsError, status: int, lines: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert report_error(error) == status
    out, err = capsys.readouterr()
    assert (out, err.splitlines()) == ("", lines)


@pytest.mark.parametrize("place", [None, "/some/file"])
def test_a_full_disk_is_no_mistake_in_srs(
    place: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), place)
    assert report_error(error) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"srs: {place}: No space" if place else "srs: No space")
    assert "mistake" not in said
    assert "SRS_DEBUG=1" in said


def test_anything_else_is_a_mistake_in_srs(capsys: pytest.CaptureFixture[str]) -> None:
    assert report_error(ZeroDivisionError("by zero")) == 1
    said = capsys.readouterr().err
    assert said.startswith("srs: ZeroDivisionError: by zero\n")
    assert "mistake in srs" in said
