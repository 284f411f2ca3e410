"""A collection that is not where it was, though there are backups of it: its owner decides."""

import sys

import click

from srs.cli.output import tell
from srs.config import DatabaseFile, Home
from srs.errors import StoreError
from srs.scratch import Scratch
from srs.store import Naming, restore_backup


def ask_about_lost(database: DatabaseFile, home: Home, kept_as: Naming, scratch: Scratch) -> None:
    """Nothing where there are no backups; else ask whether to restore one, or to begin anew.

    Raises StoreError where nobody can be asked, or where nothing is to be done.
    """
    backups = home.newest_first()
    if not backups:
        return
    newest = backups[0]
    empty = database.path.exists()
    message = f"database {database.path}: {'it is empty' if empty else 'it is not there'}"
    choices = (
        f"'srs restore {newest}' brings the newest back; to begin anew, move {home.backups} away"
    )
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise StoreError(f"{message}, but there are backups of it", choices)
    tell(f"srs: {message}, but there are backups of it. The newest is\n     {newest}")
    answer = click.prompt(
        "Restore it (r), begin anew (n), or leave all as it is (l)?",
        type=click.Choice(["r", "n", "l"], case_sensitive=False),
        default="l",
        show_choices=False,
        err=True,
    )
    if answer == "l":
        raise StoreError(message, choices)
    if answer == "r":
        restore_backup(newest, database.path, kept_as, scratch, database.timeout)
        tell(f"restored {newest}")
