"""srs review, and srs on its own."""

import sys
from typing import Literal

import click

from srs.cli.opening import open_study
from srs.errors import SrsError
from srs.study.cards import require_deck


@click.command()
@click.argument("deck", required=False)
def review(deck: str | None) -> None:
    """Open the review, of one DECK or of all.

    Every answer is on disk before the next card shows: leave whenever you like.
    """
    open_screen("review", deck)


def open_screen(start: Literal["home", "review"], deck: str | None) -> None:
    """Open the terminal screens. Raises SrsError where there is no terminal."""
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise SrsError(
            "the review needs a terminal", "without one, use 'srs next' and 'srs answer'"
        )
    with open_study() as study:
        require_deck(study, deck)
        from srs.tui import run  # noqa: PLC0415  # Textual takes a quarter of a second

        run(study, start, deck)
