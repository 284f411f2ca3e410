"""A log line by line: what is remembered of each, or why it has no card.

As `git blame` leads each line by who wrote it, so each is led here by how far it has faded. Lines
count from 1, and are split at LF or CR LF; nothing is taken out of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import starmap
from typing import NamedTuple

from srs.card import CardId, Status
from srs.finding import Reason, reason_finding
from srs.translation import mark

FIRM, FADED = 0.85, 0.6
"""Retrievabilities from which a line is shown as it is, and below which it is nearly gone."""


class Mark(StrEnum):
    """What leads a line."""

    RECALLED = "recalled"
    """Its cards have been answered: their least retrievability tells what is left."""
    NEW = "new"
    """It has a card that was never answered."""
    WAITS = "waits"
    """It has drafts alone."""
    NONE = "none"
    """No card asks for it."""


class Citing(NamedTuple):
    """A card, as far as its lines are concerned."""

    card: CardId | None
    """None for one that a reading would make."""
    status: Status
    lines: tuple[tuple[int, int], ...]
    """First and last of each of its passages."""
    row: int | None
    """By which its retrievability is found; None for one that was never answered."""


class BlamedLine(NamedTuple):
    """A line, and what leads it; a tuple, because a log may have tens of thousands."""

    number: int
    text: str
    """As it stands in the log, without its line end."""
    mark: Mark
    retrievability: float | None = None
    """The least chance (0-1) of its cards; None unless `recalled`."""
    reason: str | None = None
    """Why no card asks for it, marked; None where one does, and of a blank line."""
    cards: tuple[CardId, ...] = ()
    """Those that cite it, in log order: suspended ones and drafts among them."""


@dataclass(frozen=True, slots=True)
class Blame:
    """A log on a study day."""

    path: str
    on: date
    lines: tuple[BlamedLine, ...]

    @property
    def shown(self) -> tuple[BlamedLine, ...]:
        """Its lines, but for what stands behind the last line end: nothing."""
        return self.lines if self.lines[-1].text else self.lines[:-1]


def is_faded(line: BlamedLine) -> bool:
    """Whether what it says is more likely gone than most."""
    return line.retrievability is not None and line.retrievability < FADED


SUSPENDED: Reason = ("suspended", mark("suspended by you"))
"""Why nothing asks for a line whose cards are put aside and were never answered."""
_UNSEEN = "too short"
"""Of what nobody sees: a line of characters without width."""
_IN_ORDER = ((Status.ACTIVE, Mark.NEW), (Status.SUSPENDED, None), (Status.DRAFT, Mark.WAITS))
"""Whose word comes first, and what leads a line where none of those was ever answered."""
_Found = tuple[Mark, float | None, str | None]


def split_lines(text: str) -> tuple[str, ...]:
    """The lines of `text` as they count: ended by LF or CR LF, nothing taken out.

    What stands behind the last line end is one as well, mostly an empty one.
    """
    return tuple(text.replace("\r\n", "\n").split("\n"))


@dataclass(frozen=True, slots=True)
class CitedLog:
    """The lines of a log, with the cards that cite them, whatever the day."""

    path: str
    lines: tuple[str, ...]
    cards: tuple[Citing, ...]
    """In log order."""
    reasons: Mapping[int, str]
    """Why a line has no card, by its number."""

    def blamed(self, on: date, chances: Mapping[int, float]) -> Blame:
        """What leads each line, by the chances (0-1) of its cards on that day."""
        return Blame(self.path, on, _blamed_lines(self, chances))


def _blamed_lines(log: CitedLog, chances: Mapping[int, float]) -> tuple[BlamedLine, ...]:
    """Each line with exactly one mark; a blank one with none, and without a reason.

    Of several cards those that are asked come first, then suspended ones that were learned, then
    drafts.
    """
    citing: defaultdict[int, list[Citing]] = defaultdict(list)
    for card in log.cards:
        for number in lines_in(card.lines):
            citing[number].append(card)
    unseen, reasons = reason_finding(_UNSEEN)[1], log.reasons

    def blamed(number: int, text: str) -> BlamedLine:
        if not text.strip():
            return BlamedLine(number, text, Mark.NONE)
        found = citing.get(number)
        if found is None:
            return BlamedLine(number, text, Mark.NONE, None, reasons.get(number, unseen))
        named = tuple(each.card for each in found if each.card is not None)
        return BlamedLine(number, text, *_mark(found, chances), named)

    return tuple(starmap(blamed, enumerate(log.lines, 1)))


def lines_in(passages: Iterable[tuple[int, int]]) -> set[int]:
    """The numbers of all lines of some passages, of which first and last are told."""
    return {n for first, last in passages for n in range(first, last + 1)}


def _mark(found: Sequence[Citing], chances: Mapping[int, float]) -> _Found:
    """What leads a line that these cards cite, of which there is one or more."""
    statuses = {card.status for card in found}
    for status, unanswered in _IN_ORDER:
        if status not in statuses:
            continue
        rows = [c.row for c in found if c.status is status and c.row is not None]
        answered = [chances[row] for row in rows if row in chances]
        if answered:
            return Mark.RECALLED, min(answered), None
        if unanswered:
            return unanswered, None, None
    return Mark.NONE, None, SUSPENDED[1]
