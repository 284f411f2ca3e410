"""A collection that is not where it was, though there are backups of it: its owner decides."""

import sys

import click

from srs.cli.output import say_on_stderr
from srs.errors import StoreError
from srs.study.opening import Answer, Lost, leave
from srs.translation import tr


def ask_about_lost(lost: Lost) -> Answer:
    """Whether to restore the newest backup, or to begin anew.

    Raises StoreError where nothing is to be done; where nobody can be asked, opening does.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return leave(lost)
    said = tr("{message}, but there are backups of it. The newest is", message=lost.message)
    say_on_stderr(f"srs: {said}\n     {lost.newest}")
    answer = click.prompt(
        tr("Restore it (r), begin anew (n), or leave all as it is (l)?"),
        type=click.Choice(["r", "n", "l"], case_sensitive=False),
        default="l",
        show_choices=False,
        err=True,
    )
    if answer == "l":
        raise StoreError(lost.message, lost.hint)
    return "restore" if answer == "r" else "begin anew"
