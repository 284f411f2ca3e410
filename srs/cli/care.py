"""Care of the collection: srs doctor, srs where."""

import click

from srs import files
from srs.cli.opening import database_of, home, open_study
from srs.cli.output import json_option, say, say_json, tell
from srs.config import load_config
from srs.errors import StoreError
from srs.study.care import Health, examine, repair
from srs.text import count


@click.command()
@click.option("--repair", "mend", is_flag=True, help="Compute all memories again from the reviews.")
@json_option
@click.pass_context
def doctor(ctx: click.Context, *, mend: bool, as_json: bool) -> None:
    """Check the database, and the schedules against the reviews they come from."""
    health, repaired = _examine(mend=mend)
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
def where(*, as_json: bool) -> None:
    """Show where the database, the settings, the backups and the decks are."""
    config = load_config(home())
    places = {
        "home": [str(home().folder)],
        "database": [str(database_of(config).path)],
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


def _examine(*, mend: bool) -> tuple[Health, int]:
    """What is wrong, and how many schedules were computed anew."""
    try:
        with open_study() as study:
            before = examine(study)
            if not (mend and before.outdated):
                return before, 0
            repair(study)
            after = examine(study)
            return after, len(before.outdated) - len(after.outdated)
    except StoreError as error:  # one that cannot even be opened is what a doctor is called for
        return Health((str(error),), (), ()), 0
