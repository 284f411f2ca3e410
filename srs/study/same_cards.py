"""Cards that a second reading leaves as they are, but for their line numbers: most of a large log.

What a log yields is kept: a digest of each note, in their order. The next time, a note that is
among them is what the card says that has its place in the collection. So that card is neither read
nor looked for. All others are, and become what they would become beside it.
"""

import marshal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from srs.card import Status
from srs.files import Cache
from srs.making.packing import as_bytes, checksum, packed_content
from srs.note import Note
from srs.reconcile import SameCard
from srs.store import LogRecord, content, placed
from srs.store.placed import PlacedCard
from srs.study.digests import kept_notes
from srs.study.reading import ReadLog
from srs.study.readings import record_of
from srs.study.study import Study

_STAYS = {Status.ACTIVE, Status.DRAFT, Status.SUSPENDED}
"""What was rejected is, with the same words, rejected wherever it is found: that is looked at."""
_DIGEST = 12


class Yielded(NamedTuple):
    """A note that a log yielded, as far as that is kept."""

    line: bytes
    """Digest of what it asks, by which rule, of which lines of which entry."""
    note: bytes
    """Of all else of it as well, but for where its lines stand."""
    first: int
    last: int


Yields = Mapping[str, Sequence[Yielded]]
"""By the paths of logs, in the order of their notes."""


@dataclass(slots=True)
class SameCards:
    """The cards of logs that stay as they are."""

    cards: dict[int, SameCard] = field(default_factory=dict)
    """By the number of their note among those of all logs."""
    stored: dict[int, PlacedCard] = field(default_factory=dict)
    """How they are stored, by the same number."""
    others: dict[str, list[int]] = field(default_factory=dict)
    """Of each of these logs, by path, the rows of all its other cards."""

    def moved(self, notes: Sequence[Note], positions: Mapping[int, int]) -> Iterator[PlacedCard]:
        """Those that stand elsewhere now: in the lines of `notes`, at their `positions`."""
        for at, card in self.stored.items():
            lines = notes[at].source
            now = card._replace(position=positions[at], first=lines.first, last=lines.last)
            if now != card:
                yield now


def find_same(
    study: Study,
    readings: Iterable[ReadLog],
    yields: Yields,
    asked: Callable[[Note], bool],
) -> SameCards:
    """The cards that stay as they are of logs whose last reading is known.

    These logs have `yields`, hold something else now, and are read by what they were read by.
    `asked` tells whether a note that its owner has not spoken of is asked: one that waits does so
    no more.
    """
    found = SameCards()
    number = 0
    for read in readings:
        stored = _as_yielded(study, read)
        if stored is not None:
            notes = read.result.notes
            same = {
                at: card
                for at, card in _same(yields[read.path], stored).items()
                if card.status is not Status.DRAFT or not asked(notes[at])
            }
            for at, card in same.items():
                place = SameCard(card.id, read.path, card.first, card.position)
                found.cards[number + at], found.stored[number + at] = place, card
            rows = {card.row for card in same.values()}
            found.others[read.path] = [card.row for card, _ in stored if card.row not in rows]
        number += len(read.result.notes)
    return found


def yields_of(readings: Iterable[ReadLog]) -> Yields:
    """What the logs yield of which something is kept, by path."""
    return {read.path: list(map(yielded, read.result.notes)) for read in readings if read.is_kept}


def keep_yields(cache: Cache, readings: Iterable[ReadLog], yields: Yields) -> None:
    """Write down what the logs yielded, for the next reading."""
    for read in readings:
        if read.path in yields:
            data = as_bytes([tuple(each) for each in yields[read.path]])
            cache.write(
                kept_notes(read.path), _edition(record_of(read)), checksum(data, _DIGEST) + data
            )


def yielded(note: Note) -> Yielded:
    """What is kept of a note."""
    lines, entry = note.lines, note.entry
    day = entry.date and entry.date.toordinal()
    line = _digest_of((note.quote, note.question, note.answer, note.rule, day, entry.title))
    # of a card across entries, whose lines may go their own ways
    also = tuple((source.first, source.last) for source in note.also)
    rest = packed_content(note.content), note.kind.value, note.deck, note.sure, note.flags, also
    first, last = (lines.first, lines.last) if lines else (0, 0)
    return Yielded(line, _digest_of((line, rest)), first, last)


def _as_yielded(study: Study, read: ReadLog) -> list[tuple[PlacedCard, Yielded | None]] | None:
    """The stored cards of a log, each with the note that it was; None where that is not known.

    Retired ones were none.
    """
    if not read.is_kept:
        return None
    before = _last_yield(study, record_of(read))
    stored = study.store.ask(placed.placed, read.path) if before is not None else []
    there = [card for card in stored if card.status is not Status.RETIRED]
    if before is None or len(there) != len(before) or any(card.apart for card in stored):
        return None
    notes = {card.row: note for card, note in zip(there, before, strict=True)}
    for at, card in enumerate(there):
        note = notes[card.row]
        if (card.position, card.first, card.last) != (at, note.first, note.last):
            return None
    return [(card, notes.get(card.row)) for card in stored]


def _last_yield(study: Study, now: LogRecord) -> list[Yielded] | None:
    """What a log yielded before it became `now`, by the same rules; None where nobody knows."""
    record = study.store.ask(content.log_at, now.path)
    if record is None or record.digest == now.digest:
        return None
    same_rules = (record.deck, record.edition) == (now.deck, now.edition)
    return _kept(study.cache, record) if same_rules else None


def _same(
    notes: Sequence[Yielded], stored: Sequence[tuple[PlacedCard, Yielded | None]]
) -> dict[int, PlacedCard]:
    """The stored cards that say the same as one of `notes`, by its number.

    What is said of the same lines in the same words twice is left out: which is which must be seen.
    """
    said = Counter(note.line for _, note in stored if note)
    says = Counter(note.line for note in notes)
    by_note = {note.note: card for card, note in stored if note}
    found: dict[int, PlacedCard] = {}
    for at, note in enumerate(notes):
        card = by_note.get(note.note)
        if card is None or not card.plain or card.status not in _STAYS:
            continue
        if said[note.line] == says[note.line] == 1:
            found[at] = card
    return found


def _kept(cache: Cache, record: LogRecord) -> list[Yielded] | None:
    """What the log yielded when it was read last; None where that is not known."""
    data = cache.read(kept_notes(record.path), _edition(record))
    if not data or checksum(data[_DIGEST:], _DIGEST) != data[:_DIGEST]:
        return None
    try:
        notes = marshal.loads(data[_DIGEST:])  # noqa: S302 - its digest is that of what srs wrote
        return [Yielded(*note) for note in notes]
    except (ValueError, EOFError, TypeError):  # of another Python
        return None


def _edition(record: LogRecord) -> str:
    return f"{record.digest} {record.edition}"


def _digest_of(what: object) -> bytes:
    return checksum(as_bytes(what), _DIGEST)
