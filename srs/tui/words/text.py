"""How figures are put in words, and words in a row."""

from collections.abc import Iterable
from functools import reduce

from srs.cells import width as cells_of
from srs.translation import tr

_MINUTE, _HOUR = 60, 3600


def span(milliseconds: int) -> str:
    """A time spent: '40 s', '12 min', '1 h 5 min'."""
    seconds = round(milliseconds / 1000)
    if seconds < _MINUTE:
        return tr("{seconds} s", seconds=seconds)
    if seconds < _HOUR:
        return tr("{minutes} min", minutes=round(seconds / _MINUTE))
    hours, rest = divmod(seconds, _HOUR)
    return tr("{hours} h {minutes} min", hours=hours, minutes=rest // _MINUTE)


def reasoned(parts: Iterable[str]) -> str:
    """Reasons behind one another, each of which may have commas of its own."""
    return tr("; ").join(parts)


def join_sentences(*parts: str) -> str:
    """Whole sentences behind one another; those that are '' are left out."""
    found = [part for part in parts if part]
    return reduce(_behind, found) if found else ""


def right(text: str, cells: int) -> str:
    """`text` at the right edge of so many cells."""
    return " " * (cells - cells_of(text)) + text


def _behind(first: str, then: str) -> str:
    return tr("{first} {next}", first=first, next=then)
