"""Cards: a note each, and the state it is in. No schedule here."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType
from zlib import crc32

from srs.note import Note, Wording, worded
from srs.origin import Model
from srs.translation import mark

CardId = NewType("CardId", str)
"""Given once, at random, and kept through every edit of the log. Also the guid in Anki."""


class Status(StrEnum):
    """Whether a card is asked."""

    ACTIVE = "active"
    DRAFT = "draft"
    """Proposed, and waiting for its owner's word."""
    SUSPENDED = "suspended"
    RETIRED = "retired"
    """Its line left the log. Schedule and reviews stay, and come back with the line."""
    REJECTED = "rejected"
    """Its owner does not want it, as long as its line stays as it is."""


STATUS_NAMES = {
    Status.ACTIVE: mark("active"),
    Status.DRAFT: mark("draft"),
    Status.SUSPENDED: mark("suspended"),
    Status.RETIRED: mark("retired"),
    Status.REJECTED: mark("rejected"),
}
"""What a person reads of a status, as an adjective."""


@dataclass(frozen=True, slots=True)
class Former:
    """What a card said before its fact changed in the log (33k became 35k)."""

    wording: Wording
    reviews: int
    """The graded reviews that the card had then: with one more its owner knows."""


@dataclass(frozen=True, slots=True)
class Edited:
    """What the log says of a card whose owner gave it words of their own."""

    log: Wording
    """What the log says now."""
    seen: Wording
    """What it said when the owner last chose."""

    @property
    def in_conflict(self) -> bool:
        """Whether the log changed since, so that the owner should choose again."""
        return self.log != self.seen


@dataclass(frozen=True, slots=True)
class Newer:
    """What the present rules make of the lines of a card that keeps what earlier ones made.

    Or the words of a model, for a card whose lines say what they said.

    A new version of srs takes no card away that its owner has learned or spoken about, and
    words none anew, as long as its lines stand in the log.
    """

    note: Note | None
    """None where they make no card of those lines any more."""
    refused: bool = False
    """Whether its owner does not want to have these words."""


@dataclass(frozen=True, slots=True)
class Card:
    """A note that was taken into the collection."""

    id: CardId
    note: Note
    """As it is asked: in its owner's words, where they gave it some."""
    status: Status
    position: int
    """Its place among the cards of its log, from 0: new cards are learned in log order."""
    changed: dt.datetime
    """When its content last changed, line numbers aside: a UTC instant in whole seconds."""
    resumes: Status | None = None
    """The status that a retired card comes back with; None for any other card."""
    former: Former | None = None
    """Of the last time that its fact changed in the log; `fact_changed` says if that is news."""
    edited: Edited | None = None
    """None while the card is worded as the log words it."""
    buried: dt.date | None = None
    """The study day on which it may be asked again; a day that is past means nothing."""
    flagged: bool = False
    """Whether its owner means to look at it again."""
    newer: Newer | None = None
    """None while it is what the present rules make of its lines."""

    @property
    def in_conflict(self) -> bool:
        """Whether both its owner and the log have changed its wording."""
        return self.edited is not None and self.edited.in_conflict

    @property
    def offer(self) -> Note | None:
        """What the present rules make of it in other words, where its owner may take them."""
        note = self.newer.note if self.newer and not self.newer.refused else None
        if note is None or self.edited or self.status not in _OFFERED:
            return None
        mine = self.note
        return None if (note.question, note.answer) == (mine.question, mine.answer) else note

    @property
    def is_earlier(self) -> bool:
        """Whether it is from an earlier version: its lines stand, and no rule makes it any more."""
        return self.newer is not None and self.newer.note is None


_OFFERED = {Status.ACTIVE, Status.SUSPENDED}


def is_offered_by_model(card: Card) -> bool:
    """Whether the other words that are offered for `card` are those of a model."""
    note = card.newer.note if card.newer else None
    return note is not None and isinstance(note.origin, Model)


def as_logged(card: Card) -> Note:
    """What the present rules make of the lines of `card`; what it is recognised by."""
    if card.newer and card.newer.note and not is_offered_by_model(card):
        return card.newer.note
    return card.note if card.edited is None else worded(card.note, card.edited.log)


def answer_hash(answer: str) -> int:
    """Three bytes by which the cards with the very same answer are found, and hardly another."""
    return crc32(answer.encode()) & 0xFFFFFF


def fact_changed(card: Card, reviews: int) -> bool:
    """Whether the fact of a card changed after the last of its graded `reviews`.

    Reviews are counted, and no clock is asked: a clock may stand still or be set back, and
    an answer that is taken back makes the change news again.
    """
    return is_news(card.former, reviews)


def is_news(former: Former | None, reviews: int) -> bool:
    """The same of what a card said before, and so many graded `reviews`."""
    return former is not None and 0 < reviews <= former.reviews
