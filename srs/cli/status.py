"""What is asked at all: srs accept, srs suspend, srs unsuspend."""

import click

from srs.cli.opening import open_study
from srs.cli.output import json_option, one_line, say, say_json
from srs.study.cards import move


@click.command()
@click.argument("cards", nargs=-1, required=True, metavar="CARD...")
@json_option
def accept(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Take drafts: from now on they are asked.

    CARD is an id or the beginning of one; a query with a filter takes all that match.

    \b
    Examples:
      srs accept k3x9 p2mq
      srs accept is:draft deck:papers
    """
    _move("accept", cards, as_json=as_json)


@click.command()
@click.argument("cards", nargs=-1, required=True, metavar="CARD...")
@json_option
def suspend(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Put cards aside: they are not asked until you take them back.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    that match.
    """
    _move("suspend", cards, as_json=as_json)


@click.command()
@click.argument("cards", nargs=-1, required=True, metavar="CARD...")
@json_option
def unsuspend(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Take back cards that were put aside.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    that match.
    """
    _move("unsuspend", cards, as_json=as_json)


def _move(word: str, names: tuple[str, ...], *, as_json: bool) -> None:
    with open_study() as study:
        moved = move(study, word, names)
    if as_json:
        say_json({"cards": [card.id for card in moved]})
        return
    for card in moved:
        say(f"{word}ed: {one_line(card.content.question)}")
