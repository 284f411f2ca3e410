"""The lines of the logs that no card cites, each with the reason: none is passed over."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from srs.card import Card, Status
from srs.finding import OFFERED, REJECTED, Finding, Reason, merged_findings
from srs.note import Note
from srs.origin import Source
from srs.reconcile import is_of_model
from srs.study.reading import ReadLog


def lines_left_out(readings: Collection[ReadLog], cards: Sequence[Card]) -> tuple[Finding, ...]:
    """What `cards`, all those of the logs but the retired ones, leave out of `readings`."""
    shown = [card for card in cards if card.status is not Status.REJECTED]
    apart = [card for card in shown if card.newer or is_of_model(card)]
    held = _lines(s for card in apart for s in card.note.sources)
    skipped = [skip for reading in readings for skip in _of_log(reading, held)]
    cited = _lines(source for card in shown for source in card.note.sources)
    for card in cards:
        if card.status is Status.REJECTED and card.note.lines:
            skipped += _only_in(card.note, cited, REJECTED)
    offered = [card.newer.note for card in cards if card.newer and card.newer.note]
    paths = {reading.path for reading in readings}
    for note in offered:
        if note.path in paths:
            skipped += _only_in(note, cited, OFFERED)
    return tuple(skipped)


def _of_log(reading: ReadLog, held: set[tuple[str, int]]) -> Iterator[Finding]:
    """What no note cites, nor a card that keeps what it says, nor one of a model."""
    for skip in reading.result.skips:
        lines = [n for n in range(skip.first, skip.last + 1) if (reading.path, n) not in held]
        if len(lines) == skip.last - skip.first + 1:
            yield skip
            continue
        for part in merged_findings((line, (skip.code, skip.message)) for line in lines):
            text = reading.lines[part.first - 1].strip()
            yield replace(skip, first=part.first, last=part.last, text=text)


def _only_in(note: Note, cited: set[tuple[str, int]], why: Reason) -> Iterator[Finding]:
    """The lines that nothing but `note` cites; they count as cited from then on."""
    path, first = note.source.path, note.source.first
    lines = [n for n in range(first, note.source.last + 1) if (path, n) not in cited]
    cited.update((path, line) for line in lines)
    texts = note.quote.split("\n")
    for part in merged_findings((line, why) for line in lines):
        if texts[part.first - first].strip():
            text = texts[part.first - first]
            yield replace(part, path=path, text=text, entry=note.entry)


def _lines(sources: Iterator[Source]) -> set[tuple[str, int]]:
    return {(s.path, line) for s in sources for line in range(s.first, s.last + 1)}
