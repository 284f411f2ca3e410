"""What is asked at all: srs accept, srs suspend, srs unsuspend."""

import click

from srs.cli.opening import open_study
from srs.cli.output import json_option, one_line, say, say_json
from srs.study.cards import move


@click.command()
@click.argument("cards", nargs=-1, required=True, metavar="CARD...")
@json_option
def accept(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Take drafts: from now on they are asked."""
    _move("accept", cards, as_json=as_json)


@click.command()
@click.argument("cards", nargs=-1, required=True, metavar="CARD...")
@json_option
def suspend(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Put cards aside: they are not asked until you take them back."""
    _move("suspend", cards, as_json=as_json)


@click.command()
@click.argument("cards", nargs=-1, required=True, metavar="CARD...")
@json_option
def unsuspend(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Take back cards that were put aside."""
    _move("unsuspend", cards, as_json=as_json)


def _move(word: str, names: tuple[str, ...], *, as_json: bool) -> None:
    with open_study() as study:
        moved = move(study, word, names)
    if as_json:
        say_json({"cards": [card.id for card in moved]})
        return
    for card in moved:
        say(f"{word}ed: {one_line(card.content.question)}")
