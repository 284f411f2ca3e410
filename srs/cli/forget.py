"""srs forget."""

from collections import Counter
from collections.abc import Sequence

import click

from srs.card import Card, Status
from srs.cli.completing import DECK
from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, say_on_stderr
from srs.translation import listed, mark, tr, trn


@click.command()
@click.argument("deck", type=DECK)
@json_option
def forget(deck: str, *, as_json: bool) -> None:
    """Take a DECK, with those below it, out of the collection.

    Its cards are retired with all they have learned, and its logs are not read again until you
    name one of them: 'srs generate PATH'. 'srs undo' undoes it.

    \b
    Example:
      srs forget llm-papers
    """
    with open_collection() as collection:
        gone = collection.logs.forget(deck)
    if as_json:
        say_json(
            {
                "deck": deck,
                "cards": [card.id for card in gone.cards],
                "logs": list(gone.logs),
                "still_found": list(gone.still_found),
            }
        )
        return
    say(_forgotten(deck, gone.cards))
    for path in gone.still_found:
        say_on_stderr(
            tr(
                "{path} lies where 'srs generate' looks: it stays out until you name it, "
                "as in 'srs generate {path}'",
                path=path,
            )
        )
    say_on_stderr(tr("'srs undo' brings all of it back"))


def _forgotten(deck: str, cards: Sequence[Card]) -> str:
    """'forgot papers: 12 cards (10 asked, 2 in the inbox)'."""
    counts = Counter(card.status for card in cards)
    kinds = listed(
        tr(_OF_STATUS[status], number=counts[status]) for status in _OF_STATUS if counts[status]
    )
    number = trn("{number} card", "{number} cards", len(cards))
    if not kinds:
        return tr("forgot {deck}: {cards}", deck=deck, cards=number)
    return tr("forgot {deck}: {cards} ({kinds})", deck=deck, cards=number, kinds=kinds)


_OF_STATUS = {
    Status.ACTIVE: mark("{number} asked"),
    Status.DRAFT: mark("{number} in the inbox"),
    Status.SUSPENDED: mark("{number} suspended"),
    Status.REJECTED: mark("{number} rejected"),
}
