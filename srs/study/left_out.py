"""The lines of the logs that no card cites, each with the reason: none is passed over."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from srs import parse
from srs.card import Card, Status
from srs.note import Entry, Note
from srs.origin import Source
from srs.study.reading import Reading

_REJECTED = "rejected by you"
"""Why a line has no card, when all its cards were turned down."""
_OFFERED = "in other words of a card"
"""When only what the present rules make of a card cites it, and the card keeps what it says."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Lines of a log that no card cites."""

    path: str
    first: int
    last: int
    reason: str
    text: str
    """The first of them as it stands in the log."""
    entry: Entry


def left_out(readings: Collection[Reading], cards: Sequence[Card]) -> tuple[Skipped, ...]:
    """What `cards`, all those of the logs but the retired ones, leave out of `readings`."""
    shown = [card for card in cards if card.status is not Status.REJECTED]
    held = _lines(s for card in shown if card.newer for s in card.note.sources)
    skipped = [skip for reading in readings for skip in _of_log(reading, held)]
    cited = _lines(source for card in shown for source in card.note.sources)
    for card in cards:
        if card.status is Status.REJECTED:
            skipped += _only_in(card.note, cited, _REJECTED)
    offered = [card.newer.note for card in cards if card.newer and card.newer.note]
    paths = {reading.path for reading in readings}
    for note in offered:
        if note.source.path in paths:
            skipped += _only_in(note, cited, _OFFERED)
    return tuple(skipped)


def _of_log(reading: Reading, held: set[tuple[str, int]]) -> Iterator[Skipped]:
    """What no note cites, nor a card that keeps what it says."""
    for skip in reading.made.skips:
        lines = [n for n in range(skip.first, skip.last + 1) if (reading.path, n) not in held]
        if len(lines) == skip.last - skip.first + 1:
            yield Skipped(reading.path, skip.first, skip.last, skip.reason, skip.text, skip.entry)
            continue
        for part in parse.merge_skips((line, skip.reason) for line in lines):
            text = reading.lines[part.first - 1].strip()
            yield Skipped(reading.path, part.first, part.last, skip.reason, text, skip.entry)


def _only_in(note: Note, cited: set[tuple[str, int]], reason: str) -> Iterator[Skipped]:
    """The lines that nothing but `draft` cites; they count as cited from then on."""
    path, first = note.source.path, note.source.first
    lines = [n for n in range(first, note.source.last + 1) if (path, n) not in cited]
    cited.update((path, line) for line in lines)
    texts = note.quote.split("\n")
    for part in parse.merge_skips((line, reason) for line in lines):
        if texts[part.first - first].strip():
            text = texts[part.first - first]
            yield Skipped(path, part.first, part.last, reason, text, note.entry)


def _lines(sources: Iterator[Source]) -> set[tuple[str, int]]:
    return {(s.path, line) for s in sources for line in range(s.first, s.last + 1)}
