"""Why a line makes no card: every line of a log is accounted for."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce
from typing import NamedTuple

from srs.finding import Finding, Reason, reason_finding
from srs.making.lexicon.words import DIARY, GENERIC, REMINDER
from srs.note import Entry, Note
from srs.parse import Log, Point, Section, is_lead_in, is_line_of_note
from srs.prose.weigh import has_term
from srs.translation import mark

_OF_WHAT_FOLLOWS = {"heading", "title"}
"""Codes of lines that belong to the entry below them."""
_ACTIVITY = ("activity", mark("activity or remark"))
_BEHIND_LINTS = {"no rule", "too short"}
"""Codes of lines of which a lint has more to say."""
_AGAIN = ("same-card", mark("the same card again"))


class Unlinted(NamedTuple):
    """A point, and why it would have no card, lints aside: it may have one all the same."""

    first: int
    last: int
    code: str


def unlinted(section: Section) -> tuple[Unlinted, ...]:
    """All points of `section`, whatever cites them."""
    return tuple(Unlinted(p.first, p.last, _code(p)) for p in section.walk())


def left_out(
    log: Log, path: str, notes: Iterable[Note], rejected: Mapping[int, list[str]]
) -> tuple[Finding, ...]:
    """The lines of `log`, which lies at `path`, that none of `notes` cites.

    Neighbouring lines of one entry stand together, where the reason is the same. `rejected` tells,
    by first line, the lints that turned a candidate down.
    """
    return as_findings(log, path, reasons_by_line(log, notes, rejected))


def reasons_by_line(
    log: Log,
    notes: Iterable[Note],
    rejected: Mapping[int, list[str]],
    points: Iterable[Unlinted] | None = None,
) -> dict[int, Reason]:
    """Why each line of `log` has no card that is not blank, and that none of `notes` cites.

    In no order. `points` are those of all its sections, where they are known.
    """
    cited = {n for made in notes for s in made.sources for n in range(s.first, s.last + 1)}
    reasons: dict[int, Reason] = {}
    for skip in log.skips:
        reasons.update(dict.fromkeys(range(skip.first, skip.last + 1), (skip.code, skip.message)))
    for section in log.sections:
        for pair in section.pairs:
            reasons.update(dict.fromkeys(range(pair.first, pair.last + 1), _AGAIN))
    if points is None:
        points = (point for section in log.sections for point in unlinted(section))
    for first, last, code in points:
        if first not in cited or last not in cited:
            why = _reason(code, rejected.get(first))
            reasons.update(dict.fromkeys(range(first, last + 1), why))
    lines = log.lines
    return {n: why for n, why in reasons.items() if n not in cited and lines[n - 1].strip()}


def as_findings(log: Log, path: str, reasons: Mapping[int, Reason]) -> tuple[Finding, ...]:
    """The lines of `log`, which lies at `path`, that have no card, each for a reason."""
    entries = _Entries(log)
    found: list[Finding] = []
    for line in sorted(reasons):
        (code, message) = reasons[line]
        entry = entries.at(line, code)
        before = found[-1] if found else None
        same = before and (before.message, before.entry) == (message, entry)
        if before and same and before.last == line - 1:
            found[-1] = replace(before, last=line)
        else:
            text = log.lines[line - 1].strip()
            found.append(Finding(path, line, line, code, message, text, entry))
    return tuple(found)


class _Entries:
    """Where the entries of a log begin."""

    def __init__(self, log: Log) -> None:
        starts = {
            min(
                part.first
                for parts in (section.points, section.pairs, section.tables)
                for part in parts[:1]
            ): section
            for section in log.sections
        }
        self._first = sorted(starts)
        self._entries = [Entry(starts[n].date, starts[n].title) for n in self._first]

    def at(self, line: int, code: str) -> Entry:
        """The entry that a line belongs to; a heading belongs to what stands below it."""
        above = bisect_right(self._first, line)
        place = above if code in _OF_WHAT_FOLLOWS else above - 1
        place = min(max(place, 0), len(self._entries) - 1)
        return self._entries[place] if self._entries else Entry()


def _code(point: Point) -> str:
    """Why `point` would have no card, lints aside."""
    text = point.text.rstrip("：: ")
    if len(text) <= 40 and REMINDER.search(text):  # noqa: PLR2004 - a reminder is a short line
        return "reminder"
    if is_line_of_note(point.text):
        return "property"
    if is_lead_in(point.text) or GENERIC.fullmatch(text):
        return "label"
    if DIARY.search(text):
        return _ACTIVITY[0]
    return "no rule" if has_term(text) else "too short"


def _reason(code: str, lints: Iterable[str] | None) -> Reason:
    """Why a point of that code has no card, of which `lints` turned a candidate down."""
    if code == _ACTIVITY[0]:
        return _ACTIVITY
    if lints and code in _BEHIND_LINTS:
        return "lint", mark("rejected: {lints}", lints=reduce(_and_another, sorted(set(lints))))
    return reason_finding(code)


def _and_another(lints: str, lint: str) -> str:
    return mark("{lints}, {lint}", lints=lints, lint=lint)
