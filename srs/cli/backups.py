"""Copies of the collection, out and back in: srs backup, srs restore."""

from pathlib import Path

import click

from srs.cli.completing import BackupFile
from srs.cli.opening import here, open_collection
from srs.cli.output import json_option, say, say_json, say_on_stderr
from srs.translation import tr


@click.command()
@json_option
def backup(*, as_json: bool) -> None:
    """Write a copy of the database to the folder of backups."""
    with open_collection() as collection:
        target = here().backup_name()
        collection.maintenance.backup(target)
    if as_json:
        say_json({"path": str(target)})
    else:
        say(str(target))


@click.command()
@click.argument("file", type=BackupFile(path_type=Path))
@json_option
def restore(file: Path, *, as_json: bool) -> None:
    """Put the backup FILE in the place of the database; a copy of the present one is kept."""
    place = here()
    kept = place.restore(file.expanduser().absolute())
    if as_json:
        say_json({"path": str(place.database.path), "kept": str(kept) if kept else None})
        return
    say(tr("restored {file}", file=file))
    if kept:
        say_on_stderr(tr("what was there before is in {file}", file=kept))
