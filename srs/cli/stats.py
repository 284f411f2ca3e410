"""srs stats."""

from dataclasses import asdict

import click

from srs.card import Status
from srs.cli.opening import open_study
from srs.cli.output import json_option, say, say_json
from srs.stats import figures
from srs.text import count


@click.command()
@json_option
def stats(*, as_json: bool) -> None:
    """Show figures of your study."""
    with open_study() as study:
        found = figures(study.store.cards(), study.store.reviews(), study.today)
    if as_json:
        say_json(asdict(found))
        return
    kept = "-" if found.retention is None else f"{found.retention:.0%}"
    minutes = found.duration_ms / 60_000
    active, drafts = found.by_status[Status.ACTIVE], found.by_status[Status.DRAFT]
    say(f"{count(active, 'card')}, {found.learned} learned, {count(drafts, 'draft')}")
    say(f"{count(found.reviews, 'review')}, {found.reviews_today} today, {minutes:.0f} minutes")
    say(f"streak {count(found.streak, 'day')}, longest {found.longest_streak}; remembered {kept}")
