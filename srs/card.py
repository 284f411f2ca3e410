"""Cards: what they ask, where they come from, and what state they are in. No schedule here."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

CardId = NewType("CardId", str)
"""Given once, at random, and kept through every edit of the log. Also the guid in Anki."""

GAP = "____"
"""Stands in a cloze's question where the answer was."""
EARLIER = "earlier-version"
"""Among the flags of a card that no rule makes any more."""
NOTES = frozenset({"L19", "L20", "L24"})
"""Lints that only say something of a card: it is asked all the same."""
BETWEEN_GAPS = "；"
"""Stands between the answers of a question with several gaps."""


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
    REJECTED = "rejected"
    """Its owner does not want it, as long as its line stays as it is."""


@dataclass(frozen=True, slots=True)
class Source:
    """The lines of a log that a card cites."""

    path: str
    first: int
    """Lines count from 1, after decoding, and end at \\n or \\r\\n."""
    last: int

    def meets(self, other: "Source") -> bool:
        """Whether both have a line in common."""
        return self.path == other.path and self.first <= other.last and other.first <= self.last

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
class Note:
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
    also: tuple[Source, ...] = ()
    """Further lines that it cites: those of the other entries that it compares."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """All lines that it cites."""
        return (self.source, *self.also)

    @property
    def doubts(self) -> tuple[str, ...]:
        """Ids of the lints for which it waits for its owner's word."""
        return tuple(flag for flag in self.flags if flag not in NOTES)


def quoted(note: Note) -> tuple[tuple[int, str], ...]:
    """The lines that `draft` cites, each with its number."""
    numbers = [n for source in note.sources for n in range(source.first, source.last + 1)]
    return tuple(zip(numbers, note.quote.split("\n"), strict=False))


def places(note: Note) -> str:
    """Path and lines of all that `draft` cites: 'papers.md:12-14, 30', or another path again."""
    told, path = str(note.source), note.source.path
    for source in note.also:
        lines = str(source).rpartition(":")[2]
        told += f", {lines}" if source.path == path else f", {source}"
        path = source.path
    return told


def filled(note: Note) -> tuple[tuple[str, bool], ...]:
    """A question with gaps as runs of text, each with whether it is what a gap hides.

    Empty when the question has no gaps, or not as many as the answer has parts, and for what
    the author wrote as question and answer.
    """
    if note.kind is Kind.BASIC or note.items is not None:
        return ()
    around = note.question.split(GAP)
    gaps = len(around) - 1
    answers = [note.answer] if gaps == 1 else note.answer.split(BETWEEN_GAPS)
    if gaps == 0 or len(answers) != gaps:
        return ()
    pairs = zip(answers, around[1:], strict=True)
    runs = [(around[0], False)] + [run for a, b in pairs for run in ((a, True), (b, False))]
    return tuple(run for run in runs if run[0])


@dataclass(frozen=True, slots=True)
class Wording:
    """What a card says, apart from where it comes from."""

    kind: Kind
    question: str
    answer: str
    items: tuple[str, ...] | None


def wording(note: Note) -> Wording:
    """What `draft` says."""
    return Wording(note.kind, note.question, note.answer, note.items)


def worded(note: Note, said: Wording) -> Note:
    """`draft` in other words."""
    return replace(
        note, kind=said.kind, question=said.question, answer=said.answer, items=said.items
    )


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

    @property
    def flags(self) -> tuple[str, ...]:
        """Ids of the lints that had something to say, and EARLIER."""
        return (*self.note.flags, *([EARLIER] if self.is_earlier else []))


_OFFERED = {Status.ACTIVE, Status.SUSPENDED}


def as_logged(card: Card) -> Note:
    """What the present rules make of the lines of `card`; what it is recognised by."""
    if card.newer and card.newer.note:
        return card.newer.note
    return card.note if card.edited is None else worded(card.note, card.edited.log)


def fact_changed(card: Card, reviews: int) -> bool:
    """Whether the fact of a card changed after the last of its graded `reviews`.

    Reviews are counted, and no clock is asked: a clock may stand still or be set back, and
    an answer that is taken back makes the change news again.
    """
    return card.former is not None and 0 < reviews <= card.former.reviews
