"""Proof: srs evaluate, srs optimize, srs simulate."""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from srs.cells import width
from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, say_on_stderr, table
from srs.collection import Collection
from srs.collection.proof import STEPS, Proof
from srs.evaluate import Fit, Scores
from srs.fitting import Workload
from srs.translation import mark, tr, trn

_NAMES = {
    "sm2": "SM-2",
    "sm2-fitted": mark("SM-2, fitted"),
    "fsrs6": "FSRS-6",
    "fsrs6-optimized": mark("FSRS-6, optimized"),
    "avg": "AVG",
    "moving-avg": "MOVING-AVG",
}
_NAME, _FIGURE, _NUMBER = 18, 9, 8


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
    say(
        trn(
            "{number} review, {scored} of them predicted",
            "{number} reviews, {scored} of them predicted",
            found.reviews,
            scored=found.scored,
        )
    )
    if not found.scored:
        say_on_stderr(tr("too few reviews came on a later day than the one before; go on learning"))
        return
    head = ("", tr("log loss"), "RMSE", "AUC")
    table([head, *(_row(name, s) for name, s in found.models.items())], (_NAME, _FIGURE, _FIGURE))
    if found.models["fsrs6-optimized"] is None:
        say_on_stderr(tr("FSRS-6, optimized needs the extra package fsrs-rs-python"))


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
    say(
        tr(
            "log loss on held-back reviews: {before:.4f} before, {after:.4f} after",
            before=found.before.log_loss,
            after=found.after.log_loss,
        )
    )
    if not found.kept:
        say(tr("not kept: the parameters in use predict as well"))
        return
    said = trn("kept: fitted to {number} review", "kept: fitted to {number} reviews", found.reviews)
    say(said)


def _with_a_bar(collection: Collection) -> Fit:
    with click.progressbar(length=len(STEPS), file=sys.stderr, show_eta=False) as bar:

        def begins(step: str) -> None:
            bar.label = tr(step)
            bar.update(int(step != STEPS[0]))

        found = Proof(collection).optimize(begins)
        bar.label = tr("fitted")
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
        say(
            tr(
                "{cards} a day, for {days}",
                cards=trn("{number} new card", "{number} new cards", new),
                days=trn("{number} day", "{number} days", days),
            )
        )
        columns = [tr(each) for each in _WORKLOAD]
        say(_flush_right(columns, columns))
        for workload in (first, *found):
            say(_flush_right(_figures(workload), columns))


_WORKLOAD = (
    mark("retention"),
    mark("reviews/day"),
    mark("minutes/day"),
    mark("remembered"),
    mark("of cards"),
)


def _figures(found: Workload) -> tuple[str, ...]:
    return (
        f"{found.retention:.2f}",
        f"{found.reviews_per_day:.1f}",
        f"{found.minutes_per_day:.1f}",
        f"{found.remembered:.0f}",
        f"{found.cards:.0f}",
    )


def _flush_right(row: Sequence[str], heads: Sequence[str]) -> str:
    """A row of a table, each column of which is as wide as its head, and wide enough."""
    cells = (
        " " * (max(width(head), _NUMBER) - width(text)) + text
        for text, head in zip(row, heads, strict=True)
    )
    return "  ".join(cells)


def _row(name: str, found: Scores | None) -> tuple[str, str, str, str]:
    named = tr(_NAMES[name])
    if found is None:
        return named, "-", "-", "-"
    auc = "-" if found.auc is None else f"{found.auc:.4f}"
    return named, f"{found.log_loss:.4f}", f"{found.rmse_bins:.4f}", auc
