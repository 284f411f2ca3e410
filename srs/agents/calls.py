"""The cards of one call, each checked by itself: one that is malformed costs no other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from srs.agents.handles import BlockHandle, read_handle
from srs.proposals.proposal import Proposal, Refused
from srs.proposals.reply import read_card
from srs.translation import mark

MOST_CARDS = 50
LONGEST_TEXT = 2_000
"""Characters of any text of a call."""
PARTS = ("block", "quote", "lines", "kind", "question", "answer", "items")
"""Of a card."""


@dataclass(frozen=True, slots=True)
class CalledCards:
    """The cards of a call."""

    proposals: dict[int, Proposal]
    """The well formed ones, by their place in the call, each with the id of its block."""
    handles: tuple[BlockHandle, ...]
    """What these name."""
    refused: dict[int, str]
    """Why the others are none."""


def called_cards(cards: Sequence[object]) -> CalledCards:
    """The cards of a call, of which no more than `MOST_CARDS` are read."""
    proposals: dict[int, Proposal] = {}
    handles: list[BlockHandle] = []
    refused: dict[int, str] = {}
    for place, card in enumerate(cards):
        reason = _unread(card) if place < MOST_CARDS else _TOO_MANY
        found = reason or read_card(card)
        if isinstance(found, Proposal) and found.block:
            handle = read_handle(found.block)
            handles.append(handle)
            proposals[place] = replace(found, block=handle.block)
        elif isinstance(found, Refused):
            refused[place] = found.reason
        else:
            refused[place] = reason or _NO_BLOCK
    return CalledCards(proposals, tuple(handles), refused)


_TOO_MANY = mark("Of one call {most} cards are read.", most=MOST_CARDS)
_NO_BLOCK = mark("It names no block.")


def _unread(card: object) -> str | None:
    """Why a card is not even read."""
    if not isinstance(card, dict):
        return None
    if any(name not in PARTS for name in card):
        return mark("It has a part that no card has; there are {parts}.", parts=PARTS)
    if any(len(text) > LONGEST_TEXT for text in _texts(card)):
        return mark("One of its texts is longer than {most} characters.", most=LONGEST_TEXT)
    return None


def _texts(value: object) -> Iterator[str]:
    """The texts of a card and of its lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part) if isinstance(part, str) else ()
