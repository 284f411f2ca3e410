"""What a reading needs from outside: the clock, the owner's word, how each log was read before."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from srs.card import Card, CardId, Status, as_logged, is_offered_by_model
from srs.note import Entry, Note
from srs.origin import Source
from srs.prose.weigh import tokens
from srs.reconcile.match import FEWEST_WORDS, FEWEST_WORDS_OF_ANSWER


@dataclass(frozen=True)
class Reread:
    """A log as it is read now, beside how it was read last."""

    path: str
    """Where it is now: its name may be another one."""
    deck: str
    lines: Sequence[str]
    """All of them."""
    same_bytes: bool
    """Whether it holds what it held."""
    by_other_rules: bool
    """Whether what it yields otherwise than before may come from rules, and not from edits."""

    entry_at: Callable[[int], Entry | None] = lambda _: None
    """The entry that a line belongs to; None where that is not known."""

    def find(self, note: Note) -> tuple[Source, ...] | None:
        """Where all lines that `draft` cites stand as they stood; the nearest, of several."""
        left = note.quote.split("\n")
        sources: list[Source] = []
        for source in note.sources:
            lines = source.last - source.first + 1 if note.also else len(left)
            block, left = left[:lines], left[lines:]
            at = self._nearest(block, source.first)
            if at is None:
                return None
            sources.append(Source(self.path, at, at + len(block) - 1))
        return tuple(sources)

    def _nearest(self, block: Sequence[str], first: int) -> int | None:
        places = [
            at
            for at in self.places(block[0])
            if list(self.lines[at - 1 : at - 1 + len(block)]) == list(block)
        ]
        return min(places, key=lambda at: abs(at - first), default=None)

    def places(self, line: str) -> Sequence[int]:
        """Where `line` stands, to the letter."""
        return self._places.get(line, ())

    @cached_property
    def _places(self) -> Mapping[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at, line in enumerate(self.lines, 1):
            found[line].append(at)
        return found


@dataclass(frozen=True, slots=True)
class ReadingTerms:
    """What a reading needs from outside."""

    now: dt.datetime
    """UTC, whole seconds: when changed cards changed."""
    new_id: Callable[[], CardId]
    active: Callable[[Note], bool]
    """Whether a note that its owner has not spoken about is asked."""
    reviews: Callable[[CardId], int] = lambda _: 0
    """How many graded reviews a card has."""
    rejected: Collection[CardId] = ()
    """The cards that their owner turned down, by a verdict that stands."""
    logs: Mapping[str, Reread] = field(default_factory=dict)
    """The logs that are read, by the path they had."""
    spoken_of: Collection[CardId] = ()
    """The cards that were ever answered, or that a standing verdict is about."""
    refused: Collection[tuple[CardId, str, str]] = ()
    """Cards, with question and answer of words for them that their owner does not want."""


def is_spoken_of(card: Card, terms: ReadingTerms) -> bool:
    """Whether its owner has learned `card` or said anything of it: then no rule may change it."""
    said = card.edited is not None or card.flagged or card.buried is not None
    kept = {card.status, card.resumes} & {Status.SUSPENDED, Status.REJECTED}
    return said or bool(kept) or card.id in terms.spoken_of


def may_stand(card: Card, terms: ReadingTerms) -> bool:
    """Whether `card` may be another than the present rules make: they, or it, are of before."""
    own = terms.logs.get(card.note.source.path)
    has_newer = card.newer is not None and not is_offered_by_model(card)
    return own is not None and (own.by_other_rules or has_newer)


def located(card: Card, terms: ReadingTerms, note: Note | None = None) -> tuple[Source, ...] | None:
    """Where the lines of `card` stand as they stood, near `draft` if that is what it is taken for.

    None where they do not, or where the rules are the same: then all that changed is edits.
    """
    if not may_stand(card, terms):
        return None
    own = terms.logs[card.note.source.path]
    stood = tuple(replace(source, path=own.path) for source in card.note.sources)
    if note is not None and not (own.same_bytes and note.source.path == own.path):
        if note.quote == card.note.quote:
            return note.sources
        there = terms.logs.get(note.source.path)
        if there and there.path != own.path and (moved := there.find(card.note)):
            return moved
    if own.same_bytes:
        return stood
    found = own.find(card.note)
    if found is None and note is None and len(tokens(card.note.quote)) >= FEWEST_WORDS:
        others = (log.find(card.note) for log in terms.logs.values() if log is not own)
        found = next(filter(None, others), None)
    return found


def where_kept(
    card: Card, terms: ReadingTerms, note: Note | None = None
) -> tuple[Source, ...] | None:
    """Where the lines stand of a card that keeps what it says; None for one that follows its log.

    Without a `draft` no rule makes it: one whose lines had left the log comes back like that
    only where it kept what it said before.
    """
    if not is_spoken_of(card, terms):
        return None
    if note is None and card.status is Status.RETIRED and not card.newer:
        return None
    return located(card, terms, note)


def stands_apart(card: Card, note: Note, terms: ReadingTerms) -> bool:
    """Whether what `card` says stands in its log, but not in the lines of `draft`.

    These are all its lines as they stood, wherever, or its answer in a line where one of them was.
    """
    own = terms.logs.get(card.note.source.path)
    if own is None:
        return False
    if there := own.find(card.note):
        return not any(one.meets(other) for one in there for other in note.sources)
    answer = as_logged(card).answer
    if answer in note.quote or len(tokens(answer)) < FEWEST_WORDS_OF_ANSWER:
        return False
    source = card.note.source
    return any(answer in line for line in own.lines[source.first - 1 : source.last + 1])
