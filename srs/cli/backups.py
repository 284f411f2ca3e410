"""Copies of the collection, out and back in: srs backup, srs restore."""

from pathlib import Path

import click

from srs.cli.opening import backup_names, database_of, home, open_study, swept_scratch
from srs.cli.output import json_option, say, say_json, tell
from srs.config import load_config
from srs.errors import StoreError
from srs.store import restore_backup
from srs.study.study import Study


@click.command()
@json_option
def backup(*, as_json: bool) -> None:
    """Write a copy of the database to the folder of backups."""
    with open_study() as study:
        if not study.store.exists:
            raise StoreError("there is nothing to back up yet", "'srs generate' makes cards first")
        target = _write_backup(study)
    if as_json:
        say_json({"path": str(target)})
    else:
        say(str(target))


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def restore(file: Path, *, as_json: bool) -> None:
    """Put the backup FILE in the place of the database; a copy of the present one is kept."""
    source, config = file.expanduser().absolute(), load_config(home())
    database = database_of(config)
    scratch = swept_scratch(database)
    kept = restore_backup(source, database.path, backup_names(config), scratch, database.timeout)
    if as_json:
        say_json({"path": str(database.path), "kept": str(kept) if kept else None})
        return
    say(f"restored {file}")
    if kept:
        tell(f"what was there before is in {kept}")


def _write_backup(study: Study) -> Path:
    target = backup_names(study.config)("")
    study.store.backup(target, study.scratch)
    return target
