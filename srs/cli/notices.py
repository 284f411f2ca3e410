"""What a reading of logs says besides its cards: the first of each kind, and how many more."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from srs.cli import failure
from srs.cli.output import say_on_stderr
from srs.study.generated import Generated
from srs.translation import tr, trn

FIRST = 10
"""Notices of one kind that are told when nobody asked for all of them."""
_Notice = TypeVar("_Notice")


def say_notices(generated: Generated, *, every: bool = False) -> None:
    """Say what may be mistakes in the logs, what could not be used, and what could not be read.

    Unless `every` one is asked for, what comes after the first ten of a kind is only counted.
    """
    for settings, logs in generated.vaults.items():
        say_on_stderr(
            trn(
                "{number} log read with the signs for cards that {settings} names",
                "{number} logs read with the signs for cards that {settings} names",
                logs,
                settings=settings,
            )
        )
    if rest := _say_first([str(doubt) for doubt in generated.doubts], say_on_stderr, every=every):
        say_on_stderr(tr("... and {rest} more doubts: --all-notices shows them all", rest=rest))
    if rest := _say_first([str(each) for each in generated.problems], say_on_stderr, every=every):
        say_on_stderr(tr("... and {rest} more problems: --all-notices shows them all", rest=rest))
    if rest := _say_first(generated.unread, failure.report_error, every=every):
        say_on_stderr(
            tr(
                "... and {rest} more logs or folders that could not be read: "
                "--all-notices shows them all",
                rest=rest,
            )
        )


def _say_first(notices: Sequence[_Notice], say: Callable[[_Notice], object], *, every: bool) -> int:
    """Say the first of them; how many are left, which is never one."""
    rest = 0 if every else max(0, len(notices) - FIRST)
    if rest == 1:
        rest = 0  # the line that counts one is as long as that one
    for notice in notices[: len(notices) - rest]:
        say(notice)
    return rest
