"""Whether a card is one that a query means."""

import operator
from collections.abc import Callable, Mapping
from datetime import date
from functools import singledispatch

from srs.card import Status
from srs.card_flags import EARLIER
from srs.deck import in_deck
from srs.query.found import FoundCard
from srs.query.tree import (
    And,
    Compared,
    ContainsText,
    HasTag,
    InDeck,
    InFile,
    InPeriod,
    IsState,
    Node,
    Not,
    OfKind,
    OfRule,
    Or,
    Query,
)
from srs.queue import is_buried
from srs.tags import tags
from srs.text import folded


def matches(query: Query, found: FoundCard) -> bool:
    """Whether `query` means the card."""
    return _holds(query.whole, found)


@singledispatch
def _holds(node: Node, found: FoundCard) -> bool:
    raise TypeError(node, found)


@_holds.register
def _(node: And, found: FoundCard) -> bool:
    return all(_holds(part, found) for part in node.parts)


@_holds.register
def _(node: Or, found: FoundCard) -> bool:
    return any(_holds(part, found) for part in node.parts)


@_holds.register
def _(node: Not, found: FoundCard) -> bool:
    return not _holds(node.part, found)


@_holds.register
def _(node: ContainsText, found: FoundCard) -> bool:
    note = found.card.note
    said = (note.question, note.answer, note.entry.title or "", note.deck)
    return node.text in folded("\n".join(said))


@_holds.register
def _(node: InDeck, found: FoundCard) -> bool:
    return in_deck(folded(found.card.note.deck), node.deck)


@_holds.register
def _(node: HasTag, found: FoundCard) -> bool:
    there = [*map(folded, tags(found.card)), *(["leech"] if found.is_leech else [])]
    return any(tag == node.tag or tag.startswith(f"{node.tag}::") for tag in there)


@_holds.register
def _(node: OfKind, found: FoundCard) -> bool:
    return found.card.note.kind == node.kind


@_holds.register
def _(node: IsState, found: FoundCard) -> bool:
    is_so = _STATES.get(node.state)
    return is_so(found) if is_so else found.card.status == node.state


@_holds.register
def _(node: InPeriod, found: FoundCard) -> bool:
    day: date | None = found.card.note.entry.date
    # a month is all of its days: each is written as far as the other one goes
    written = day.isoformat()[: len(node.value)] if day else None
    return written is not None and bool(_OPERATORS[node.how](written, node.value))


@_holds.register
def _(node: InFile, found: FoundCard) -> bool:
    return node.part in folded(found.card.note.path)


@_holds.register
def _(node: OfRule, found: FoundCard) -> bool:
    return found.card.note.rule.startswith(node.prefix)


@_holds.register
def _(node: Compared, found: FoundCard) -> bool:
    of_card = _NUMBERS.get(node.name)
    number = of_card(found) if of_card else _figure(node.name, found)
    return number is not None and bool(_OPERATORS[node.how](number, node.number))


def _is_buried(found: FoundCard) -> bool:
    return found.card.status is Status.ACTIVE and is_buried(found.card, found.today)


def _is_due(found: FoundCard) -> bool:
    due = found.due is not None and found.due <= found.today and not _is_buried(found)
    drills = found.progress is not None and found.progress.drills_on(found.today)
    return found.card.status is Status.ACTIVE and (due or drills)


_STATES: Mapping[str, Callable[[FoundCard], bool]] = {
    "new": lambda found: found.card.status is Status.ACTIVE and found.progress is None,
    "due": _is_due,
    "leech": lambda found: found.is_leech,
    "buried": _is_buried,
    "flagged": lambda found: found.card.flagged,
    "changed": lambda found: found.former is not None,
    "conflict": lambda found: found.card.in_conflict,
    "offer": lambda found: found.card.offer is not None,
    EARLIER: lambda found: found.card.is_earlier,
}
"""What is asked beside the statuses of cards."""


def _figure(name: str, found: FoundCard) -> float | None:
    """What a scheduler tells of a card; None for a new one, or where it tells no such thing."""
    return found.progress.memory.figures().get(name) if found.progress else None


_NUMBERS: Mapping[str, Callable[[FoundCard], float | None]] = {
    "due": lambda found: (found.due - found.today).days if found.due else None,
    "ivl": lambda found: found.progress.memory.interval if found.progress else None,
    "lapses": lambda found: found.progress.lapses if found.progress else 0,
    "reps": lambda found: found.progress.reviews if found.progress else 0,
}
"""None, as the ease of a new card, is neither more nor less than anything."""
_OPERATORS = {
    "<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt, "=": operator.eq,
}  # fmt: skip
