"""Logs that were read: each beside how it was read last, and beside those its lines came from."""

from collections.abc import Collection, Container, Iterable, Mapping
from functools import cached_property
from pathlib import Path

from srs.card import Card
from srs.files import FoundLog
from srs.making import LogYield
from srs.note import Entry
from srs.reconcile import Reread, elsewhere
from srs.store import LogRecord
from srs.study.logs import Editions, as_record, read_by, rules_of, vault_of
from srs.study.reading import ReadLog, read_all


def record_of(read: ReadLog) -> LogRecord:
    """A log that was read, as it is to be remembered."""
    return as_record(read.found, read.digest)


def read_origins(
    readings: dict[str, ReadLog],
    stored: Collection[Card],
    records: Mapping[str, LogRecord],
    edition: Editions,
    same: Container[int] = (),
) -> None:
    """Read the logs as well that lines may have been moved from.

    Else the lines would seem to be new where they are, and their cards to be lost when the
    log they came from is read later. The cards of the notes that have the numbers of the `same`
    are not among those `stored`: they stand where they stood.
    """
    all_notes = [made for read in readings.values() for made in read.result.notes]
    there = {(note.quote, note.answer) for at, note in enumerate(all_notes) if at in same}
    notes = [note for note in all_notes if (note.quote, note.answer) not in there]
    origins = sorted(elsewhere(stored, notes, readings.keys()) & records.keys())
    # a log that is not there or cannot be read is told when it is asked for
    more, _ = read_all(
        [
            read_by(FoundLog(path, records[path].deck, records[path].asked), edition)
            for path in origins
        ]
    )
    readings |= {read.path: read for read in more}


class _EntriesByLine:
    """The entries of a log: every line with words is cited by a note, or left out."""

    def __init__(self, made: LogYield) -> None:
        self._made = made

    def __call__(self, line: int) -> Entry | None:
        """The entry of `line`."""
        return self._by_line.get(line)

    @cached_property
    def _by_line(self) -> dict[int, Entry | None]:
        left_out = {n: s.entry for s in self._made.skips for n in range(s.first, s.last + 1)}
        return left_out | {
            n: note.entry
            for note in self._made.notes
            for source in note.sources[:1]
            for n in range(source.first, source.last + 1)
        }


def _no_entry(_: int) -> None:
    """Of a log that is not there."""


def reread(
    readings: Mapping[str, ReadLog],
    gone: Iterable[str],
    records: Mapping[str, LogRecord],
    edition: str,
) -> dict[str, Reread]:
    """How each log of `readings`, and each that is `gone`, is read now, beside the last time.

    One that is gone is where a log of the same bytes has appeared, or else of its name.
    """
    new = {path: read for path, read in readings.items() if path not in records}
    named = {Path(path).name: read for path, read in new.items()}
    alike = {read.digest: read for read in new.values()}

    def beside(path: str, read: ReadLog | None) -> Reread:
        before = records.get(path)
        now = read.found if read else records[path]
        return Reread(
            now.path,
            now.deck,
            read.lines if read else (),
            same_bytes=read is not None and before is not None and before.digest == read.digest,
            by_other_rules=before is not None
            and (
                rules_of(before.edition) != rules_of(edition)
                or (read is not None and vault_of(before.edition) != vault_of(now.edition))
            ),
            entry_at=_EntriesByLine(read.result) if read else _no_entry,
        )

    there: dict[str, ReadLog | None] = dict(readings)
    for path in gone:
        if path in records and path not in readings:
            there[path] = alike.get(records[path].digest) or named.get(Path(path).name)
    return {path: beside(path, read) for path, read in there.items()}
