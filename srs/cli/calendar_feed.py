"""The days to come as a calendar feed (RFC 5545): an event for each day that asks anything."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from srs.text import clean_line
from srs.translation import tr, trn

_MOST_BYTES = 74
"""Of a line, so that one with its break has at most 76: RFC 5545, 3.1 asks for 75 without it."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def calendar_feed(days: Mapping[date, int], deck: str | None, now: datetime) -> str:
    """The feed; its lines end in CR LF. `now` is the instant at which it is made.

    An event keeps its UID from one feed to the next, so that a calendar changes it and has none
    twice.
    """
    return "".join(f"{line}\r\n" for each in _lines(days, deck, now) for line in _folded(each))


def _lines(days: Mapping[date, int], deck: str | None, now: datetime) -> Iterator[str]:
    name = tr("Reviews of {deck}", deck=clean_line(deck)) if deck else tr("Reviews")
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//srs//due//EN", "CALSCALE:GREGORIAN")
    yield f"X-WR-CALNAME:{_escaped(name)}"
    for day, number in days.items():
        if number:
            yield "BEGIN:VEVENT"
            yield f"UID:{uuid5(NAMESPACE_URL, f'srs:due:{deck}:{day}')}"
            yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
            yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
            yield f"DTEND;VALUE=DATE:{day + timedelta(1):%Y%m%d}"
            said = trn("{number} card due", "{number} cards due", number)
            yield f"SUMMARY:{_escaped(f'{name}: {said}')}"
            yield "TRANSP:TRANSPARENT"
            yield "END:VEVENT"
    yield "END:VCALENDAR"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """`line` in pieces of so many bytes, no character cut; each but the first begins with ' '."""
    piece = ""
    for char in line:
        if len((piece + char).encode()) > _MOST_BYTES:
            yield piece
            piece = " "
        piece += char
    yield piece
