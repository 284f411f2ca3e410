"""The schedule by hand: srs set-due, srs reset."""

from datetime import date, timedelta

import click

from srs.cli.completing import CARD
from srs.cli.days import FURTHEST, DayParameter
from srs.cli.opening import open_collection
from srs.cli.output import json_option, on_one_line, say, say_json
from srs.cli.query_command import QueryCommand
from srs.translation import tr


@click.command(name="set-due", cls=QueryCommand)
@click.argument("day", type=DayParameter())
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def set_due(day: date | int, cards: tuple[str, ...], *, as_json: bool) -> None:
    """Let cards come back on DAY: 2027-01-15, tomorrow, or a number of days from today.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    reviewed cards that match. What is known of your memory stays, and so do interval and ease.
    'srs undo' undoes it.

    \b
    Examples:
      srs set-due tomorrow k3x9
      srs set-due 2027-01-15 tag:paper::BERT
    """
    with open_collection() as collection:
        due = day if isinstance(day, date) else collection.today + timedelta(days=day)
        if not collection.today <= due <= collection.today + timedelta(days=FURTHEST):
            said = tr("{day} is no day from today on.", day=due)
            raise click.BadParameter(said, param_hint="DAY")
        changed = collection.reviews.set_due(cards, due)
    if as_json:
        say_json({"cards": [card.id for card in changed]})
        return
    for card in changed:
        question = on_one_line(card.note.question)
        say(tr("back on {day}: {question}", day=due, question=question))


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def reset(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Let cards be new again; their reviews stay in the review log.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    reviewed cards that match. 'srs undo' undoes it.
    """
    with open_collection() as collection:
        changed = collection.reviews.reset(cards)
    if as_json:
        say_json({"cards": [card.id for card in changed]})
        return
    for card in changed:
        say(tr("new again: {question}", question=on_one_line(card.note.question)))
