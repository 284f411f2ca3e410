"""What is told of a card beside its words: the lints that had something to say, and its version."""

from srs.card import Card

EARLIER = "earlier-version"
"""Of a card that no rule makes any more, though its lines stand."""


def flags_of(card: Card) -> tuple[str, ...]:
    """The ids of the lints that had something to say of `card`, and EARLIER where it is so."""
    return (*card.note.flags, *([EARLIER] if card.is_earlier else []))
