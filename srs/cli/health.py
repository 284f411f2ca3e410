"""Care of the collection: srs doctor, srs where."""

from collections.abc import Iterator
from pathlib import Path

import click

from srs import files
from srs.cells import pad
from srs.cli.opening import here, home, open_collection
from srs.cli.output import json_option, say, say_json, say_on_stderr
from srs.collection.maintenance import Maintenance
from srs.config import load_config
from srs.errors import DamagedStoreError, StoreError
from srs.study.maintenance import Health
from srs.translation import mark, spoken, tr, trn

_LABEL = 10
_PLACES = {
    "home": mark("home"),
    "database": mark("database"),
    "config": mark("config"),
    "backups": mark("backups"),
    "decks": mark("decks"),
    "models": mark("models"),
}
"""What `srs where` calls what its JSON has."""


@click.command()
@click.option(
    "--repair",
    "mend",
    is_flag=True,
    help="Mend indexes and triggers, and compute all memories again from the reviews.",
)
@click.option(
    "--clock",
    is_flag=True,
    help="Let cards that were answered while the clock ran ahead come back as much earlier.",
)
@json_option
@click.pass_context
def doctor(ctx: click.Context, *, mend: bool, clock: bool, as_json: bool) -> None:
    """Check the database, and the schedules against the reviews they come from.

    Cards that were answered while the clock was ahead come back too late: they are told, and
    --clock puts their due days right, which 'srs undo' takes back.
    """
    health, done = _examine(mend=mend, clock=clock)
    sound = not health.problems
    if as_json:
        say_json(
            {
                "ok": sound,
                "problems": list(health.problems),
                "notes": list(health.notes),
                "repaired": bool(done),
            }
        )
        ctx.exit(0 if sound else 1)
    for line in health.problems:
        say(spoken(line))
    for line in health.notes:
        say_on_stderr(spoken(line))
    for line in done:
        say(spoken(line))
    if sound:
        say(tr("all is well"))
        return
    for line in _advice(health):
        say_on_stderr(line)
    ctx.exit(1)


@click.command()
@json_option
def where(*, as_json: bool) -> None:
    """Show where the database, the settings, the backups and the decks are."""
    config = load_config(home())
    places = {
        "home": [str(home().folder)],
        "database": [str(config.database_in(home()).path)],
        "config": [str(home().config)],
        "backups": [str(home().backups)],
        "decks": [str(path) for path in config.decks or (files.packaged_logs(),)],
    }
    models = _models(config.database_in(home()).path)
    if as_json:
        named = {n: paths if n == "decks" else paths[0] for n, paths in places.items()}
        say_json(named | {"models": models})
        return
    if models:
        places["models"] = models
    for name, paths in places.items():
        for path in paths:
            say(pad(tr(_PLACES[name]), _LABEL) + path)


def _models(database: Path) -> list[str]:
    """The addresses that lines of logs may be sent to."""
    if not database.exists():
        return []
    try:
        with open_collection(as_it_is=True) as collection:
            return list(dict.fromkeys(known.url for known in collection.drafts.agreed()))
    except StoreError:  # where things are is told of a damaged collection as well
        return []


def _examine(*, mend: bool, clock: bool) -> tuple[Health, list[str]]:
    """What is wrong, and what was mended, a line each, marked."""
    try:
        with open_collection(as_it_is=True) as collection:
            maintenance = collection.maintenance
            done = _clock_put_right(maintenance) if clock else []
            before = maintenance.examine()
            if not (mend and before.repairable):
                return before, done
            done += maintenance.repair(schedules=bool(before.outdated))
            after = maintenance.examine()
            if again := len(before.outdated) - len(after.outdated):
                done.append(
                    trn(
                        "computed the schedule of {number} card anew",
                        "computed the schedule of {number} cards anew",
                        again,
                    )
                )
            return after, done
    except DamagedStoreError as error:  # one that cannot be opened is what a doctor is called for
        return Health((error.marked,), damaged=True), []
    except StoreError as error:
        return Health((error.in_a_line,)), []


def _clock_put_right(maintenance: Maintenance) -> list[str]:
    return [
        trn(
            "{card}: back on {day}, {number} day earlier",
            "{card}: back on {day}, {number} days earlier",
            each.days,
            card=each.card,
            day=each.due,
        )
        for each in maintenance.put_clock_right()
    ]


def _advice(health: Health) -> Iterator[str]:
    if health.repairable:
        yield tr("'srs doctor --repair' mends what can be mended where it lies")
    if health.damaged:
        sound = here().newest_sound_backup()
        yield (
            tr("'srs restore {file}' brings the newest sound backup back", file=sound)
            if sound
            else tr(
                "there is no sound backup of it in {folder}; 'srs restore' takes others",
                folder=home().backups,
            )
        )
