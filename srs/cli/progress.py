"""How far a reading of logs has come, on a terminal: a bar on stderr, for what takes a while."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import click

from srs.cli.terminal import has_cursor
from srs.translation import tr

_A_WHILE = 0.7
"""Seconds before which no bar is shown: most readings are over by then."""
_STEPS = 1000


@contextmanager
def reading_told() -> Iterator[Callable[[float], None]]:
    """What takes how much has been read (0 to 1) while the block runs; the bar goes with it.

    Ctrl+C ends the reading, with nothing written.
    """
    begun, done = time.monotonic(), 0
    move: Callable[[int], object] | None = None

    with ExitStack() as shown:

        def told(share: float) -> None:
            nonlocal move, done
            if move is None:
                if not has_cursor(sys.stderr) or time.monotonic() < begun + _A_WHILE:
                    return
                bar = click.progressbar(length=_STEPS, file=sys.stderr, label=tr("Reading logs"))
                move = shown.enter_context(bar).update
            now = round(share * _STEPS)
            move(now - done)
            done = now

        yield told
