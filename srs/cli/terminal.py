"""Whether there is a terminal that the screens can be drawn on."""

import os
import sys
from shutil import get_terminal_size
from typing import TextIO

from srs.errors import SrsError
from srs.study.first import Start
from srs.translation import mark, tr

_COLUMNS, _ROWS = 40, 10
"""The smallest terminal in which a card, its answer and the grades can be made out."""
_WITHOUT_CURSOR = frozenset({"", "dumb", "unknown"})
"""Values of TERM for what prints line after line, as the shell of an editor does."""
_SCREEN: dict[Start, str] = {
    "home": mark("the home screen"),
    "review": mark("the review screen"),
    "inbox": mark("the inbox screen"),
}
_INSTEAD: dict[Start, str] = {
    "home": mark("without one, use 'srs review --plain', or 'srs next' and 'srs answer'"),
    "review": mark("without one, use 'srs review --plain', or 'srs next' and 'srs answer'"),
    "inbox": mark("without one, use 'srs list is:draft', 'srs accept' and 'srs reject'"),
}


def has_cursor(stream: TextIO) -> bool:
    """Whether a line of `stream` can be written again, as a bar that grows is."""
    return stream.isatty() and not _is_without_cursor()


def _is_without_cursor() -> bool:
    # elsewhere TERM is not set
    return os.name == "posix" and os.environ.get("TERM", "").lower() in _WITHOUT_CURSOR


def require_terminal(start: Start) -> None:
    """Raise SrsError where the screens cannot be drawn, and say what can be used instead."""
    screen, instead = tr(_SCREEN[start]), tr(_INSTEAD[start])
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise SrsError(tr("{screen} needs a terminal", screen=screen), instead)
    kind = os.environ.get("TERM")
    if _is_without_cursor():
        raise SrsError(
            tr("{screen} needs a terminal with a cursor, and TERM is not set", screen=screen)
            if kind is None
            else tr(
                "{screen} needs a terminal with a cursor, and TERM is {kind!r}",
                screen=screen,
                kind=kind,
            ),
            tr("{instead}; in a full terminal, set TERM=xterm-256color", instead=instead),
        )
    size = get_terminal_size()
    if size.columns < _COLUMNS or size.lines < _ROWS:
        raise SrsError(
            tr(
                "{screen} needs {columns} columns and {rows} rows, "
                "and this terminal has {width} and {height}",
                screen=screen,
                columns=_COLUMNS,
                rows=_ROWS,
                width=size.columns,
                height=size.lines,
            ),
            tr("make it larger; {instead}", instead=instead),
        )
