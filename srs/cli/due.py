"""srs due: the days to come."""

import os
import sys
from datetime import date, timedelta

import click

from srs.cli.days import DayParameter
from srs.cli.opening import open_collection
from srs.cli.output import deck_option, json_option, say, say_json, say_on_stderr
from srs.collection.here import clock
from srs.deck import in_deck
from srs.translation import trn


@click.command()
@click.option(
    "--days",
    default=7,
    show_default=True,
    type=click.IntRange(1, 3650),
    metavar="N",
    help="Look so many days ahead.",
)
@deck_option
@click.option("--plan", "as_plan", is_flag=True, help="Show how what piled up is worked off.")
@click.option("--cap", type=click.IntRange(1), metavar="N", help="Plan with N due cards a day.")
@click.option(
    "--ready-by",
    type=DayParameter(),
    metavar="DAY",
    help="Show what it takes to learn all by DAY.",
)
@click.option("--ics", "as_ics", is_flag=True, help="Print a calendar feed of the days to come.")
@click.option("--count", is_flag=True, help="Print how many cards today still asks, and no more.")
@json_option
def due(  # noqa: PLR0913  # its options
    days: int,
    deck: str | None,
    as_plan: bool,  # noqa: FBT001  # click passes it by name
    cap: int | None,
    ready_by: date | int | None,
    *,
    as_ics: bool,
    count: bool,
    as_json: bool,
) -> None:
    """Show what is due, by deck and day, or a plan for it.

    A plan takes every answer for 'good', and leaves new cards aside. It asks as many due cards
    a day as the settings allow or, with --cap, so many. Decks that have a ready_by in the
    settings are told with it.

    \b
    Examples:
      srs due --plan --cap 50
      srs due --deck papers --ready-by 2027-01-15
      srs due --ics --days 30 > reviews.ics
    """
    with open_collection() as collection:
        collection.cards.require_deck(deck)
        if as_plan or cap or ready_by is not None:
            from srs.cli.planned import say_plans  # noqa: PLC0415  # few ask for one

            by = collection.today + timedelta(ready_by) if isinstance(ready_by, int) else ready_by
            say_plans(collection, deck, cap, by, as_json=as_json)
            return
        if as_ics:
            from srs.cli.calendar_feed import calendar_feed  # noqa: PLC0415  # few ask for one

            coming = collection.scheduling.forecast(days, deck)
            sys.stdout.buffer.write(calendar_feed(coming, deck, clock(os.environ)()).encode())
            return
        if count:
            queue = collection.reviews.queue(deck)
            say(str(len(queue.order)))
            return
        counts = [each for each in collection.cards.decks() if in_deck(each.name, deck)]
        coming = collection.scheduling.forecast(days, deck)
        step = collection.next_step()
    if as_json:
        say_json(
            {
                "decks": [
                    {"deck": c.name, "cards": c.cards, "new": c.new, "due": c.due} for c in counts
                ],
                "days": [{"day": day.isoformat(), "due": n} for day, n in coming.items()],
            }
        )
        return
    if step:
        say_on_stderr(step)
    for each in counts:
        say(
            trn(
                "{deck}: {due} due, {new} new, {number} card in all",
                "{deck}: {due} due, {new} new, {number} cards in all",
                each.cards,
                deck=each.name,
                due=each.due,
                new=each.new,
            )
        )
    for day, number in coming.items():
        say(f"  {day}  {number:>5}")
