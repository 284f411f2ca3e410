"""Proof: srs evaluate, srs optimize, srs simulate."""

import sys
from dataclasses import asdict
from pathlib import Path

import click

from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, table, tell
from srs.collection import Collection
from srs.collection.proof import STEPS, Proof
from srs.evaluate import Fit, Scores
from srs.fitting import Workload
from srs.text import count

_NAMES = {
    "sm2": "SM-2",
    "sm2-fitted": "SM-2, fitted",
    "fsrs6": "FSRS-6",
    "fsrs6-optimized": "FSRS-6, optimized",
    "avg": "AVG",
    "moving-avg": "MOVING-AVG",
}
_NAME, _FIGURE = 18, 9


@click.command()
@click.option(
    "--revlog",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="A review log as CSV, also with the columns of Anki's revlog.",
)
@json_option
def evaluate(revlog: Path | None, *, as_json: bool) -> None:
    """Compare how well SM-2 and FSRS predict your reviews, or those in FILE.

    Each model guesses, before a review, how likely it is to be a pass. Log loss and RMSE are
    better the lower, AUC the higher (0.5 is chance); AVG always guesses the average.
    """
    with open_collection() as collection:
        found = Proof(collection).evaluate(revlog)
    if as_json:
        models = {name: s and asdict(s) for name, s in found.models.items()}
        say_json({"reviews": found.reviews, "scored": found.scored, "models": models})
        return
    say(f"{count(found.reviews, 'review')}, {found.scored} of them predicted")
    if not found.scored:
        tell("too few reviews came on a later day than the one before; go on learning")
        return
    table(
        [("", "log loss", "RMSE", "AUC"), *(_row(name, s) for name, s in found.models.items())],
        (_NAME, _FIGURE, _FIGURE),
    )
    if found.models["fsrs6-optimized"] is None:
        tell("FSRS-6, optimized needs the extra package fsrs-rs-python")


@click.command()
@json_option
def optimize(*, as_json: bool) -> None:
    """Fit FSRS to your own reviews.

    The newest fifth of them is held back: parameters that do not predict it better than those
    in use are not kept.
    """
    with open_collection() as collection:
        found = _with_a_bar(collection)
    if as_json:
        say_json(asdict(found))
        return
    before, after = found.before.log_loss, found.after.log_loss
    say(f"log loss on held-back reviews: {before:.4f} before, {after:.4f} after")
    say(
        f"kept: fitted to {count(found.reviews, 'review')}"
        if found.kept
        else "not kept: the parameters in use predict as well"
    )


def _with_a_bar(collection: Collection) -> Fit:
    with click.progressbar(length=len(STEPS), file=sys.stderr, show_eta=False) as bar:

        def begins(step: str) -> None:
            bar.label = step
            bar.update(int(step != STEPS[0]))

        found = Proof(collection).optimize(begins)
        bar.label = "fitted"
        bar.update(1)
    return found


@click.command()
@click.option("--days", default=365, show_default=True, type=click.IntRange(30, 1825), metavar="N")
@json_option
def simulate(days: int, *, as_json: bool) -> None:
    """Show what each retention would cost and give, with FSRS and your own pace.

    There is no best one: choose what the minutes are worth to you, and set `retention`.
    """
    with open_collection() as collection:
        if as_json:
            curve = [asdict(workload) for workload in Proof(collection).workloads(days)]
            say_json({"days": days, "curve": curve})
            return
        new = collection.config.limits.new_per_day
        found = Proof(collection).workloads(days)
        first = next(found)
        say(f"{count(new, 'new card')} a day, for {count(days, 'day')}")
        say("retention  reviews/day  minutes/day  remembered  of cards")
        for workload in (first, *found):
            _tell(workload)


def _tell(found: Workload) -> None:
    say(
        f"{found.retention:>9.2f}  {found.reviews_per_day:>11.1f}  {found.minutes_per_day:>11.1f}"
        f"  {found.remembered:>10.0f}  {found.cards:>8.0f}"
    )


def _row(name: str, found: Scores | None) -> tuple[str, str, str, str]:
    if found is None:
        return _NAMES[name], "-", "-", "-"
    auc = "-" if found.auc is None else f"{found.auc:.4f}"
    return _NAMES[name], f"{found.log_loss:.4f}", f"{found.rmse_bins:.4f}", auc
