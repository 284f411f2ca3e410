"""Verdicts: the append-only events by which an owner says which cards to keep and to ask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, NewType

from srs.card import CardId, Status
from srs.note import Note
from srs.origin import Model

VerdictId = NewType("VerdictId", str)
"""A UUIDv7, so that ids of one machine sort by time."""

ActId = NewType("ActId", str)
"""What verdicts that were given together have in common."""


class VerdictKind(StrEnum):
    """What was said about a card."""

    ACCEPT = "accept"
    REJECT = "reject"
    EDIT = "edit"
    """Worth keeping, in other words."""
    SUSPEND = "suspend"
    UNSUSPEND = "unsuspend"
    BURY = "bury"
    """Not today; tomorrow it is asked again."""
    FLAG = "flag"
    """To be looked at again; it is asked all the same."""
    UNFLAG = "unflag"
    TAKE = "take"
    """The words that the present rules offer, in the place of those of an earlier version."""
    REFUSE = "refuse"
    """Not those words: they are not offered again."""
    OFFER = "offer"
    """Better words, proposed: the answer is to take or to refuse them."""
    ADD = "add"
    """Typed in: what takes it back turns the card down."""
    FORGET = "forget"
    """Taken out of the collection, with its deck."""
    PROPOSE = "propose"
    """A model or an agent made the card: what takes it back turns the card down."""
    WITHDRAW = "withdraw"
    """A draft of the same lines as another card, which was taken in its place."""
    UNDO = "undo"
    """Takes back the verdict that `undoes` names."""


class Tier(StrEnum):
    """How sure of itself was what made a note."""

    SURE = "sure"
    UNSURE = "unsure"
    FLAGGED = "flagged"
    """A lint wants its owner to see it, whatever the rule."""


def maker_of(note: Note) -> str:
    """What verdicts on `note` are counted for: its rule, or the model that made it."""
    if isinstance(note.origin, Model):
        return f"{note.rule} {note.origin.name}"
    return note.rule


def tier_of(note: Note) -> Tier:
    """The tier of `draft`."""
    if note.doubts:
        return Tier.FLAGGED
    return Tier.SURE if note.sure else Tier.UNSURE


Side = Literal["mine", "theirs"]
"""Whose wording a card keeps: its owner's, or that of the log."""


@dataclass(frozen=True, slots=True)
class Sides:
    """What a card asked and answered."""

    question: str
    answer: str
    of_log: bool = False
    """Whether they were the words of the log, and not its owner's."""
    earlier: Note | None = None
    """All of the card, where that was what an earlier version had made of the log."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One event of the verdict log."""

    id: VerdictId
    act: ActId
    card: CardId
    at: datetime
    """The instant, in UTC."""
    kind: VerdictKind
    rule: str
    """The rule that had made the card, or 'model' and the name of one."""
    tier: Tier
    path: str
    """The log that the card came from; '' where it came from none."""
    before: Status
    """The status that the card had, and gets back when this is undone."""
    wording: Sides | None = None
    """Of an edit: the words that the card had, and gets back when this is undone. So of an
    offer that is taken; of one that is made or refused, its own words."""
    undoes: VerdictId | None = None
    device: str = ""
    """The name of the machine on which it was given."""
    clock: int = 0
    """Its place among the events of the collection that it was merged from; 0 for one of this."""
    model: str | None = None
    """Of an offer: the language model that made it, where one did."""


def verdicts_in_effect(events: Iterable[Verdict]) -> list[Verdict]:
    """The verdicts that were not taken back, in the order they were given."""
    log = list(events)
    undone = {event.undoes for event in log}
    return [e for e in log if e.kind is not VerdictKind.UNDO and e.id not in undone]
