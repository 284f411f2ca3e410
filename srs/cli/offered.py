"""What only a collection knows of what may be typed.

Nothing is asked and nothing told: where the collection cannot be opened, nothing is offered.
"""

from collections.abc import Callable
from itertools import islice
from typing import TypeVar

from click.shell_completion import CompletionItem

from srs.cells import cut_to_width
from srs.collection import Collection
from srs.collection.here import open_collection
from srs.errors import SrsError
from srs.query import completions
from srs.text import clean_line

Offer = CompletionItem[str]
T = TypeVar("T")
_MOST = 200
"""Cards that are offered at once."""
_SHOWN = 60
"""Cells of a question beside its id."""


def _asked(question: Callable[[Collection], list[T]]) -> list[T]:
    """What `question` gives; nothing where the collection cannot be opened."""
    try:
        with open_collection() as collection:
            return question(collection) if collection.exists else []
    except SrsError:
        return []


def deck_offers() -> list[str]:
    """The names of all decks."""
    return _asked(lambda collection: [deck.name for deck in collection.cards.decks()])


def card_offers(incomplete: str) -> list[Offer]:
    """The first ids that begin so, each with its question."""

    def found(collection: Collection) -> list[Offer]:
        cards = (card for card in collection.cards.listed() if card.id.startswith(incomplete))
        return [
            Offer(card.id, help=cut_to_width(clean_line(card.question), _SHOWN, "..."))
            for card in islice(cards, _MOST)
        ]

    return _asked(found)


def query_offers(incomplete: str) -> list[Offer]:
    """What a query may become of which so much is typed."""
    known = {"deck": deck_offers()} if "deck:" in incomplete else {}
    found = completions(incomplete, len(incomplete), known)
    return [Offer(incomplete[: found.start] + each) for each in found.candidates]
