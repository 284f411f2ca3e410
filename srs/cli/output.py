"""What the commands print: JSON documents, and tables whose columns stand under each other."""

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import click

from srs.cells import cut_to_width, pad
from srs.cli.completing import DECK, QUERY
from srs.text import as_json, clean

_Command = TypeVar("_Command", bound=Callable[..., Any])


def json_option(command: _Command) -> _Command:
    """Add `--json` to a command."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def deck_option(command: _Command) -> _Command:
    """Add `--deck` to a command."""
    return click.option(
        "--deck", type=DECK, metavar="D", help="Only this deck and those below it."
    )(command)


def query_option(command: _Command) -> _Command:
    """Add `--query` to a command."""
    return click.option(
        "--query",
        type=QUERY,
        default="",
        metavar="Q",
        help="Only cards that match Q, as for 'srs list'.",
    )(command)


def say_json(document: object) -> None:
    """Print one JSON document and nothing else."""
    sys.stdout.buffer.write(as_json(document) + b"\n")
    sys.stdout.flush()


def say(text: str = "") -> None:
    """Print a result."""
    click.echo(clean(text))


def say_on_stderr(text: str) -> None:
    """Print talk: on stderr, so that results can be piped."""
    click.echo(clean(text), err=True)


def table(rows: Iterable[Sequence[str]], widths: Sequence[int]) -> None:
    """Print rows in columns of at most `widths` cells; the last column takes what it needs."""
    for row in rows:
        cells = [
            pad(cut_to_width(text, wide), wide) for text, wide in zip(row, widths, strict=False)
        ]
        say("  ".join([*cells, *row[len(widths) :]]).rstrip())


def on_one_line(text: str) -> str:
    """`text` with its line breaks as ' / '."""
    return " / ".join(line.strip() for line in text.splitlines())
