"""Copies of the collection, out and back in: srs backup, srs restore."""

import os
from datetime import datetime
from pathlib import Path

import click

from srs.cli.clock import clock
from srs.cli.opening import database_of, home, open_study
from srs.cli.output import json_option, say, say_json, tell
from srs.config import Config, load_config
from srs.errors import BusyError, ExportError, StoreError
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
    target = database_of(config).path
    kept = _restore(source, target, config)
    if as_json:
        say_json({"path": str(target), "kept": str(kept) if kept else None})
        return
    say(f"restored {file}")
    if kept:
        tell(f"what was there before is in {kept}")


def _restore(source: Path, target: Path, config: Config) -> Path | None:
    """Where the database that was at `target` is kept now, if there was one."""
    if not target.exists():
        restore_backup(source, target)
        return None
    try:
        with open_study() as study:
            kept = _write_backup(study)
    except BusyError:
        raise
    except (StoreError, ExportError):  # damaged, or of a later srs: it is moved as it is
        return _exchange(source, target, config)
    restore_backup(source, target)
    return kept


def _exchange(source: Path, target: Path, config: Config) -> Path:
    """Move the file at `target` to the backups as it is, once its successor is complete."""
    kept = _free_name(config, clock(os.environ)(), "-unreadable")
    fresh = target.with_name(f".srs-{kept.stem}.tmp")
    try:
        restore_backup(source, fresh)
        kept.parent.mkdir(parents=True, exist_ok=True)
        for ending in ("-wal", "-shm", ""):
            part = target.with_name(target.name + ending)
            if part.exists():
                part.replace(kept.with_name(kept.name + ending))
        fresh.replace(target)
    except OSError as error:
        raise StoreError(
            f"backup {source}: it cannot take the place of {target} ({error.strerror})",
            f"look for the present database there and at {kept}",
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return kept


def _write_backup(study: Study) -> Path:
    target = _free_name(study.config, study.now())
    study.store.backup(target)
    return target


def _free_name(config: Config, now: datetime, ending: str = "") -> Path:
    """A file for a backup that does not exist yet: no backup takes the place of another."""
    stem = f"srs-{config.rollover.local(now):%Y%m%d-%H%M%S}{ending}"
    target, number = home().backups / f"{stem}.db", 2
    while target.exists():
        target = home().backups / f"{stem}-{number}.db"
        number += 1
    return target
