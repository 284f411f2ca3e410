"""srs forget."""

from collections import Counter

import click

from srs.card import Status
from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, tell
from srs.text import count


@click.command()
@click.argument("deck")
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
    counts = Counter(card.status for card in gone.cards)
    kinds = ", ".join(f"{counts[status]} {_WORDS[status]}" for status in _WORDS if counts[status])
    of_which = f" ({kinds})" if kinds else ""
    say(f"forgot {deck}: {count(len(gone.cards), 'card')}{of_which}")
    for path in gone.still_found:
        tell(
            f"{path} lies where 'srs generate' looks: it stays out until you name it, "
            f"as in 'srs generate {path}'"
        )
    tell("'srs undo' brings all of it back")


_WORDS = {
    Status.ACTIVE: "asked",
    Status.DRAFT: "in the inbox",
    Status.SUSPENDED: "suspended",
    Status.REJECTED: "rejected",
}
