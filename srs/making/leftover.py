"""Why a line makes no card: every line of a log is accounted for."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce

from srs.finding import Finding, Reason, reason_finding
from srs.making.lexicon.words import DIARY, GENERIC, REMINDER
from srs.note import Entry, Note
from srs.parse import Log, Point, is_lead_in, is_line_of_note
from srs.prose.weigh import has_term
from srs.translation import mark

_OF_WHAT_FOLLOWS = {"heading", "title"}
"""Codes of lines that belong to the entry below them."""
_ACTIVITY = ("activity", mark("activity or remark"))
_AGAIN = ("same-card", mark("the same card again"))


def left_out(
    log: Log, path: str, notes: Iterable[Note], rejected: Mapping[int, list[str]]
) -> tuple[Finding, ...]:
    """The lines of `log`, which lies at `path`, that none of `notes` cites.

    Neighbouring lines of one entry stand together, where the reason is the same. `rejected` tells, by first line, the lints that turned a candidate down.
    """
    cited = {n for made in notes for s in made.sources for n in range(s.first, s.last + 1)}
    reasons = {
        n: (skip.code, skip.message) for skip in log.skips for n in range(skip.first, skip.last + 1)
    }
    for section in log.sections:
        for pair in section.pairs:
            reasons.update(dict.fromkeys(range(pair.first, pair.last + 1), _AGAIN))
        for point in section.walk():
            if point.first in cited and point.last in cited:
                continue
            why = reason_for(point, rejected)
            reasons.update(dict.fromkeys(range(point.first, point.last + 1), why))
    entries = _Entries(log)
    found: list[Finding] = []
    for line in sorted(reasons.keys() - cited):
        text = log.lines[line - 1].strip()
        if not text:
            continue
        (code, message) = reasons[line]
        entry = entries.at(line, code)
        before = found[-1] if found else None
        same = before and (before.message, before.entry) == (message, entry)
        if before and same and before.last == line - 1:
            found[-1] = replace(before, last=line)
        else:
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


def reason_for(point: Point, rejected: Mapping[int, list[str]]) -> Reason:
    """Why `point`, which no card cites, has none.

    `rejected` tells, by first line, the lints that turned a candidate down.
    """
    text = point.text.rstrip("：: ")
    if len(text) <= 40 and REMINDER.search(text):  # noqa: PLR2004 - a reminder is a short line
        return reason_finding("reminder")
    if is_line_of_note(point.text):
        return reason_finding("property")
    if is_lead_in(point.text) or GENERIC.fullmatch(text):
        return reason_finding("label")
    if DIARY.search(text):
        return _ACTIVITY
    if lints := rejected.get(point.first):
        message = reduce(_and_another, sorted(set(lints)))
        return "lint", mark("rejected: {lints}", lints=message)
    return reason_finding("no rule" if has_term(text) else "too short")


def _and_another(lints: str, lint: str) -> str:
    return mark("{lints}, {lint}", lints=lints, lint=lint)
