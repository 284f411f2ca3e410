"""srs import: what was made elsewhere comes in."""

import json
import sys
from pathlib import Path

import click

from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, say_on_stderr
from srs.collection import Collection
from srs.errors import LogError, UsageError, said_by_system
from srs.study.answers_elsewhere import RecordedElsewhere
from srs.study.given_answers import REFUSALS, GivenAnswers, read_given_answers
from srs.translation import tr, trn

_MOST_BYTES = 20_000_000
_TOLD = 10
"""Refused answers that are told one by one."""


@click.command(name="import")
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True)
)
@click.option("--dry-run", is_flag=True, help="Only tell what would be done.")
@json_option
def import_files(files: tuple[str, ...], *, dry_run: bool, as_json: bool) -> None:
    """Take in answers that a page of 'srs serve --export' saved; '-' is standard input.

    Each answer has an id: to take a file twice does no harm.

    \b
    Example:
      srs import srs-answers.json
    """
    documents = [_document(file) for file in files]
    with open_collection() as collection:
        done = [
            collection.reviews.record_elsewhere(
                _given(collection, *each), partly=True, dry_run=dry_run
            )
            for each in zip(files, documents, strict=True)
        ]
    if as_json:
        say_json(_as_data(files, done))
        return
    _say_done(done, dry_run=dry_run)
    for file, each in zip(files, done, strict=True):
        for name, refusal in list(each.refused.items())[:_TOLD]:
            said = tr("{path}: {name}: {reason}", path=file, name=name, reason=REFUSALS[refusal])
            say_on_stderr(f"srs: {said}")


def _document(file: str) -> object:
    """What JSON has it. Raises LogError for what cannot be read, UsageError for other files."""
    try:
        if file == "-":
            data = sys.stdin.buffer.read(_MOST_BYTES + 1)
        else:
            with Path(file).expanduser().open("rb") as opened:
                data = opened.read(_MOST_BYTES + 1)
        document: object = (
            json.loads(data.decode("utf-8-sig")) if len(data) <= _MOST_BYTES else None
        )
    except OSError as error:
        raise LogError(
            tr("{path}: it cannot be read ({reason})", path=file, reason=said_by_system(error))
        ) from error
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or document.get("srs") != "answers":
        raise _unknown(file)
    return document


def _given(collection: Collection, file: str, document: object) -> GivenAnswers:
    try:
        return read_given_answers(document, collection.now)
    except ValueError as error:
        raise _unknown(file) from error


def _unknown(file: str) -> UsageError:
    return UsageError(
        tr("{path}: this is no file of answers", path=file),
        tr("it is what the page of 'srs serve --export' saves"),
    )


def _as_data(files: tuple[str, ...], done: list[RecordedElsewhere]) -> dict[str, object]:
    return {
        "tool": "srs serve",
        "cards": sum(each.cards for each in done),
        "with_schedule": 0,
        "new": 0,
        "reviews": sum(each.recorded for each in done),
        "taken_back": sum(each.taken_back for each in done),
        "added": 0,
        "updated": sum(each.cards for each in done),
        "unchanged": sum(each.known for each in done),
        "unmatched": [
            {"where": f"{file}: {name}", "reason": str.__str__(REFUSALS[refusal])}
            for file, each in zip(files, done, strict=True)
            for name, refusal in each.refused.items()
        ],
        "skipped": [],
        "sample": [],
    }


def _say_done(done: list[RecordedElsewhere], *, dry_run: bool) -> None:
    recorded = sum(each.recorded for each in done)
    if dry_run:
        say(trn("{number} answer would be new", "{number} answers would be new", recorded))
    else:
        say(trn("{number} answer recorded", "{number} answers recorded", recorded))
    taken = sum(each.taken_back for each in done)
    if taken:
        say(trn("{number} answer taken back", "{number} answers taken back", taken))
    known = sum(each.known for each in done)
    if known:
        say(trn("{number} answer had come before", "{number} answers had come before", known))
    refused = sum(len(each.refused) for each in done)
    if refused:
        say(trn("{number} answer left out", "{number} answers left out", refused))
