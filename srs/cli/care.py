"""Care of the collection: srs doctor, srs backup, srs restore, srs where."""

from pathlib import Path

import click

from srs import files
from srs.cli.opening import database_of, home, open_study
from srs.cli.output import count, json_option, say, say_json, tell
from srs.config import load_config
from srs.store import restore_backup
from srs.study.care import examine, repair
from srs.study.study import Study


@click.command()
@click.option("--repair", "mend", is_flag=True, help="Compute all memories again from the reviews.")
@json_option
@click.pass_context
def doctor(ctx: click.Context, *, mend: bool, as_json: bool) -> None:
    """Check the database, and the schedules against the reviews they come from."""
    with open_study() as study:
        before = examine(study)
        if mend and before.outdated:
            repair(study)
        health = examine(study) if mend else before
    repaired = len(before.outdated) - len(health.outdated)
    sound = not health.problems
    if as_json:
        say_json(
            {
                "ok": sound,
                "problems": list(health.problems),
                "notes": list(health.notes),
                "repaired": repaired > 0,
            }
        )
        ctx.exit(0 if sound else 1)
    for line in health.problems:
        say(line)
    for line in health.notes:
        tell(line)
    if repaired:
        say(f"computed the schedule of {count(repaired, 'card')} anew")
    if sound:
        say("all is well")
    else:
        hint = "'srs doctor --repair' mends it" if health.outdated else "'srs restore' may help"
        tell(hint)
        ctx.exit(1)


@click.command()
@json_option
def backup(*, as_json: bool) -> None:
    """Write a copy of the database to the folder of backups."""
    with open_study() as study:
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
    kept: Path | None = None
    with open_study(create=False) as study:
        target = study.store.path or home().database
        if study.store.path is not None:
            kept = _write_backup(study)
    restore_backup(file.expanduser().absolute(), target)
    if as_json:
        say_json({"path": str(target), "kept": str(kept) if kept else None})
        return
    say(f"restored {file}")
    if kept:
        tell(f"what was there before is in {kept}")


@click.command()
@json_option
def where(*, as_json: bool) -> None:
    """Show where the database, the settings, the backups and the decks are."""
    config = load_config(home())
    places = {
        "home": [str(home().folder)],
        "database": [str(database_of(config))],
        "config": [str(home().config)],
        "backups": [str(home().backups)],
        "decks": [str(path) for path in config.decks or (files.packaged_logs(),)],
    }
    if as_json:
        say_json({name: paths if name == "decks" else paths[0] for name, paths in places.items()})
        return
    for name, paths in places.items():
        for path in paths:
            say(f"{name:<10}{path}")


def _write_backup(study: Study) -> Path:
    stamp = study.config.rollover.local(study.now()).strftime("%Y%m%d-%H%M%S")
    folder = home().backups
    target = folder / f"srs-{stamp}.db"
    number = 2
    while target.exists():
        target = folder / f"srs-{stamp}-{number}.db"
        number += 1
    study.store.backup(target)
    return target
