"""Cards: what they ask, where they come from, and what state they are in. No schedule here."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

CardId = NewType("CardId", str)
"""Given once, at random, and kept through every edit of the log. Also the guid in Anki."""

GAP = "____"
"""Stands in a cloze's question where the answer was."""


class Kind(StrEnum):
    """What a card asks for."""

    LIST = "list"
    SEQUENCE = "sequence"
    DEFINITION = "definition"
    NUMBER = "number"
    CONTRAST = "contrast"
    REASON = "reason"
    CLOZE = "cloze"
    BASIC = "basic"


class Status(StrEnum):
    """Whether a card is asked."""

    ACTIVE = "active"
    DRAFT = "draft"
    """Proposed, and waiting for its owner's word."""
    SUSPENDED = "suspended"
    RETIRED = "retired"
    """Its line left the log. Schedule and reviews stay, and come back with the line."""


@dataclass(frozen=True, slots=True)
class Source:
    """The lines of a log that a card cites."""

    path: str
    first: int
    """Lines count from 1, after decoding, and end at \\n or \\r\\n."""
    last: int

    def __str__(self) -> str:
        """As in papers.md:12-14, which terminals and editors can follow."""
        lines = str(self.first) if self.first == self.last else f"{self.first}-{self.last}"
        return f"{self.path}:{lines}"


@dataclass(frozen=True, slots=True)
class Entry:
    """The part of a log that a card belongs to, as shown beside it."""

    date: dt.date | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A question and its answer, proposed from some lines of a log."""

    kind: Kind
    question: str
    """Plain text. A cloze shows its sentence with GAP."""
    answer: str
    """Plain text: the whole answer as shown, the parts of a list each on a line of its own."""
    items: tuple[str, ...] | None
    """The parts of a list or sequence, else None."""
    source: Source
    entry: Entry
    deck: str
    """Levels joined by '::', as in papers::bert."""
    rule: str
    """The id of the rule that made it."""
    quote: str
    """The cited lines as they stand in the log: what a second reading recognises it by."""
    sure: bool
    """Good enough to be asked without its owner's word."""
    flags: tuple[str, ...] = ()
    """Ids of the lints that had something to say."""


@dataclass(frozen=True, slots=True)
class Card:
    """A draft that was taken into the collection."""

    id: CardId
    content: Draft
    status: Status
    position: int
    """Its place among the cards of its log, from 0: new cards are learned in log order."""
    changed: dt.datetime
    """When its content last changed: a UTC instant in whole seconds."""
