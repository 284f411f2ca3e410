"""Whether there is a terminal that the screens can be drawn on."""

import os
import sys
from shutil import get_terminal_size

from srs.errors import SrsError
from srs.study.first import Start

_COLUMNS, _ROWS = 40, 10
"""The smallest terminal in which a card, its answer and the grades can be made out."""
_WITHOUT_CURSOR = frozenset({"", "dumb", "unknown"})
"""Values of TERM for what prints line after line, as the shell of an editor does."""
_INSTEAD: dict[Start, str] = {
    "home": "without one, use 'srs next' and 'srs answer'",
    "review": "without one, use 'srs next' and 'srs answer'",
    "inbox": "without one, use 'srs list is:draft', 'srs accept' and 'srs reject'",
}


def require_terminal(start: Start) -> None:
    """Raise SrsError where the screens cannot be drawn, and say what can be used instead."""
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise SrsError(f"the {start} screen needs a terminal", _INSTEAD[start])
    kind = os.environ.get("TERM", "")
    if os.name == "posix" and kind.lower() in _WITHOUT_CURSOR:  # elsewhere nothing sets TERM
        told = f"TERM is {kind!r}" if "TERM" in os.environ else "TERM is not set"
        raise SrsError(
            f"the {start} screen needs a terminal with a cursor, and {told}",
            f"{_INSTEAD[start]}; in a full terminal, set TERM=xterm-256color",
        )
    size = get_terminal_size()
    if size.columns < _COLUMNS or size.lines < _ROWS:
        raise SrsError(
            f"the {start} screen needs {_COLUMNS} columns and {_ROWS} rows, "
            f"and this terminal has {size.columns} and {size.lines}",
            f"make it larger; {_INSTEAD[start]}",
        )
