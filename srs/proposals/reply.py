"""What a model answered, as proposals: read tolerantly, each card checked by itself.

Talk around the JSON, fences and thought fall away. A card that is not well formed is refused with
its reason, and costs none of the others. Nothing is asked here of what a card says.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeGuard

from srs.note import Kind
from srs.proposals import limits
from srs.proposals.proposal import Proposal, Refused
from srs.proposals.scanning import json_in, without_thought, without_thoughts
from srs.text import clean_line
from srs.translation import mark

_CARDS = re.compile(r'\{\s*"cards"\s*:\s*\[|\[\s*\{\s*"(?:block|lines|quote|question)"')
"""How a reply begins, whole or not."""
_KINDS = {kind.value: kind for kind in Kind}
_A_RANGE = 2


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reply proposes."""

    proposals: tuple[Proposal, ...]
    """In its order."""
    refused: tuple[Refused, ...] = ()
    """The cards that are not well formed."""
    cut: bool = False
    """Whether a part of it could not be read: it was cut off, or is no JSON."""


class _MalformedError(Exception):
    """A card that is none, with the reason."""


def read_reply(text: str) -> Reply | None:
    """The last {"cards": [...]} in `text`, the reply of an endpoint; None where there is none.

    An empty list is a reply. Text that cannot be encoded is none.
    """
    if not _is_encodable(text):
        return None
    last = None
    for found in json_in(without_thought(text[: limits.LONGEST_REPLY]), _is_reply):
        if found.is_json:
            last = found.value
    return _reply(last["cards"]) if _is_reply(last) else None


def read_pieces(text: str) -> Reply | None:
    """All replies in `text`, which a person pasted: united, in their order; None for no card.

    A bare list of cards counts, and so do the whole cards of a reply that is cut off.
    """
    if not _is_encodable(text):
        return None
    cards: list[object] = []
    cut, is_reply = len(text) > limits.LONGEST_REPLY, False
    pasted = without_thoughts(text[: limits.LONGEST_REPLY])
    for found in json_in(pasted, _holds_cards):
        if not found.is_json:
            cut = cut or _CARDS.match(pasted, found.start) is not None
            continue
        is_reply = True
        cards += _cards_of(found.value)
    return _reply(cards, cut=cut) if is_reply or cut else None


def read_card(card: object) -> Proposal | Refused:
    """A card as JSON has it: well formed, or refused with the reason."""
    try:
        return _proposal(card)
    except _MalformedError as error:
        return Refused(error.args[0], _question_of(card), None, "")


def _reply(cards: list[object], *, cut: bool = False) -> Reply:
    proposals: list[Proposal] = []
    refused: list[Refused] = []
    for card in cards[: limits.MOST_CARDS]:
        found = read_card(card)
        if isinstance(found, Refused):
            refused.append(found)
        else:
            proposals.append(found)
    if len(cards) > limits.MOST_CARDS:
        more = mark(
            "The reply has {number} cards; of one reply {most} are read.",
            number=len(cards),
            most=limits.MOST_CARDS,
        )
        refused.append(Refused(more, "", None, ""))
    return Reply(tuple(proposals), tuple(refused), cut)


def _is_reply(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict) and isinstance(value.get("cards"), list)


def _is_card(value: object) -> bool:
    return isinstance(value, dict) and "question" in value and "answer" in value


def _holds_cards(value: object) -> bool:
    """Whether a value is a reply, a card, or a list of cards and nothing else."""
    if isinstance(value, list):
        return bool(value) and all(map(_is_card, value))
    return _is_reply(value) or _is_card(value)


def _cards_of(value: Any) -> Iterable[object]:  # noqa: ANN401 - any JSON
    if isinstance(value, list):
        return value
    cards: list[object] = value["cards"] if _is_reply(value) else [value]
    return cards


def _question_of(card: object) -> str:
    """What a malformed card asked, as far as that can be read."""
    question = card.get("question") if isinstance(card, dict) else None
    if not isinstance(question, str):
        return ""
    return clean_line(question[: limits.LONGEST_SHOWN])


def _proposal(card: object) -> Proposal:
    """A card of a reply, each part of the type that it must have; raises _MalformedError."""
    if not isinstance(card, dict):
        raise _MalformedError(mark("The card is no JSON object."))
    block, items = card.get("block"), card.get("items")
    if block is not None and not isinstance(block, str):
        raise _MalformedError(mark("“{name}” must be a text.", name="block"))
    if items is not None and not _are_texts(items):
        raise _MalformedError(mark("“{name}” must be a list of texts or null.", name="items"))
    lines, kind = _part(card, "lines"), _part(card, "kind")
    if not _are_lines(lines):
        raise _MalformedError(
            mark(
                "“{name}” must be the first and the last line that it cites, as in [3, 4].",
                name="lines",
            )
        )
    if not isinstance(kind, str) or kind not in _KINDS:
        raise _MalformedError(
            mark("“{name}” must be one of {kinds}.", name="kind", kinds=tuple(_KINDS))
        )
    question, answer, quote = (_text(card, name) for name in ("question", "answer", "quote"))
    if not all(map(_is_encodable, (question, answer, quote, block or "", *(items or ())))):
        raise _MalformedError(mark("It holds half characters, which cannot be written down."))
    members = None if items is None else tuple(items)
    first, last = lines
    return Proposal(block, question, answer, members, _KINDS[kind], first, last, quote)


def _part(card: dict[str, Any], name: str) -> object:
    if name not in card:
        raise _MalformedError(mark("“{name}” is missing.", name=name))
    return card[name]


def _text(card: dict[str, Any], name: str) -> str:
    value = _part(card, name)
    if not isinstance(value, str):
        raise _MalformedError(mark("“{name}” must be a text.", name=name))
    return value


def _are_texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _are_lines(value: object) -> TypeGuard[list[int]]:
    """Whether `value` is two whole numbers; true is none."""
    return (
        isinstance(value, list)
        and len(value) == _A_RANGE
        and all(type(each) is int for each in value)
    )


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
