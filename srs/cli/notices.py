"""What a reading of logs says besides its cards: the first of each kind, and how many more."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from srs.cli import failure
from srs.cli.output import tell
from srs.study.generated import Generated
from srs.text import count

FIRST = 10
"""Notices of one kind that are told when nobody asked for all of them."""
_Notice = TypeVar("_Notice")


def tell_notices(made: Generated, *, every: bool = False) -> None:
    """Say what may be mistakes in the logs, what could not be used, and what could not be read.

    Unless `every` one is asked for, what comes after the first ten of a kind is only counted.
    """
    for settings, logs in made.vaults.items():
        tell(f"{count(logs, 'log')} read with the signs for cards that {settings} names")
    doubts = [str(doubt) for doubt in made.doubts]
    _tell("doubts", doubts, tell, every=every)
    _tell("problems", [str(each) for each in made.problems], tell, every=every)
    _tell("logs or folders that could not be read", made.unread, failure.tell, every=every)


def _tell(
    kind: str, notices: Sequence[_Notice], say: Callable[[_Notice], object], *, every: bool
) -> None:
    rest = 0 if every else len(notices) - FIRST
    if rest == 1:
        rest = 0  # the line that counts one is as long as that one
    for notice in notices[: len(notices) - max(0, rest)]:
        say(notice)
    if rest > 0:
        tell(f"... and {rest} more {kind}: --all-notices shows them all")
