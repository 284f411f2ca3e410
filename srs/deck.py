"""The names of decks: levels joined by '::', of which each deck lies in the one before it."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from srs.errors import UsageError
from srs.text import harmless
from srs.translation import mark

_BETWEEN = "::"
_LONGEST = 200
"""Characters of a name that somebody types."""


@lru_cache(maxsize=1024)  # a few decks, for each of their cards
def deck_levels(deck: str) -> tuple[str, ...]:
    """The levels of a name: ('papers', 'bert'). Sorts decks, each followed by those below it."""
    return tuple(deck.split(_BETWEEN))


def deck_of_levels(levels: Iterable[str]) -> str:
    """The name that `deck_levels` took apart."""
    return _BETWEEN.join(levels)


@lru_cache(maxsize=1024)
def decks_above(deck: str) -> tuple[str, ...]:
    """`deck` and the decks that it lies in, nearest first: papers::bert and papers."""
    levels = deck_levels(deck)
    return tuple(deck_of_levels(levels[:n]) for n in range(len(levels), 0, -1))


def in_deck(deck: str, wanted: str | None) -> bool:
    """Whether `deck` is `wanted` or lies below it; None wants every deck."""
    return wanted is None or deck == wanted or deck.startswith(f"{wanted}{_BETWEEN}")


def checked_deck(text: str) -> str:
    """`text` as the name of a deck, in NFC. Raises UsageError where it is none."""
    name = unicodedata.normalize("NFC", text).strip()
    if (
        harmless(name) != name
        or "\n" in name
        or len(name) > _LONGEST
        or any(level != level.strip(": ") or not level for level in deck_levels(name))
    ):
        raise UsageError(
            mark("{name!r} is no name of a deck", name=text[:_LONGEST]), mark("as in papers::bert")
        )
    return name
