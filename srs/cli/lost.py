"""A collection that is not where it was, though there are backups of it: its owner decides."""

import sys
from pathlib import Path

import click

from srs.cli.output import tell
from srs.config import DatabaseFile
from srs.errors import StoreError
from srs.store import restore_backup


def ask_about_lost(database: DatabaseFile, backups: Path) -> None:
    """Nothing where there are no backups; else ask whether to restore one, or to begin anew.

    Raises StoreError where nobody can be asked, or where nothing is to be done.
    """
    newest = newest_backup(backups)
    if newest is None:
        return
    empty = database.path.exists()
    message = f"database {database.path}: {'it is empty' if empty else 'it is not there'}"
    choices = f"'srs restore {newest}' brings the newest back; to begin anew, move {backups} away"
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
        restore_backup(newest, database.path)
        tell(f"restored {newest}")


def newest_backup(folder: Path) -> Path | None:
    """The newest of the backups in `folder` by its name, which tells when it was made."""
    found = [
        file
        for file in folder.glob("*.db")
        if file.is_file() and not file.stem.endswith("-unreadable")
    ]
    return max(found, key=lambda file: (file.stem.startswith("srs-"), file.stem), default=None)
