"""A log as it is in the file now, line by line, with what is remembered of each on a day."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from srs import files
from srs.blame import Blame, CitedLog, Citing, lines_in, split_lines
from srs.card import Status
from srs.files import FoundLog
from srs.finding import OFFERED, REJECTED
from srs.store import LogRecord, cited, content
from srs.study.kept_skips import Skipped, kept_skips
from srs.study.log_named import log_named
from srs.study.logs import Editions, edition_of, editions, read_by
from srs.study.retrievabilities import Memories, memories_until
from srs.study.study import Study
from srs.translation import mark

_UNREAD = mark("other rules than now read it: read it again")
"""Why a line has no card that the rules of today would cite, in a log of which nothing changed."""
_ASIDE = {Status.REJECTED, Status.RETIRED}
"""Cards of which nothing is to be remembered."""
_DAYS_KEPT = 40
"""Of a log that is looked at: some weeks, day by day."""
_Known = tuple[list[Citing], dict[int, str]]
"""The cards that cite lines, and by line why one has none."""


@dataclass(frozen=True, slots=True)
class BlamedLog:
    """A log as it was in its file when it was asked for: what leads its lines on whatever day."""

    log: CitedLog
    until: Callable[[date], Memories]
    """What was known of its cards at the end of a day; kept, for who looks at many days."""

    def on(self, day: date, today: date) -> Blame:
        """Its lines on a study day: one that is past by the answers until then.

        One that is to come is told as if nobody answered any more.
        """
        return self.log.blamed(day, self.until(min(day, today)).on(day))


def blame(study: Study, log: Path | str, on: date | None = None) -> Blame:
    """The lines of the log at that path, or of that name, on a study day (None is today).

    As `blamed_log` and `BlamedLog.on`.
    """
    return blamed_log(study, log).on(on or study.today, study.today)


def blamed_log(study: Study, log: Path | str) -> BlamedLog:
    """The log at that path, or of that name.

    Nothing is written. Where the log has changed since it was read, or never was, its cards are
    those that a reading would make. Raises LogError for a log that cannot be read, and UsageError
    where there is none.
    """
    records = {record.path: record for record in study.store.ask(content.logs)}
    found = log_named(log, records.values())
    record = records.get(found.path)
    if record:
        found = FoundLog(record.path, record.deck, record.asked)
    by = editions(edition_of(study), study, records)
    found = read_by(found, by)
    read = files.read_log_text(Path(found.path), found.encoding)
    lines = split_lines(read.text)
    if record and record.digest == read.digest:
        cards, reasons = _as_stored(study, found, read.digest, len(lines))
    else:
        cards, reasons = _as_read_now(study, found, records, by)
    rows = [card.row for card in cards if card.row is not None]
    until = lru_cache(_DAYS_KEPT)(lambda day: memories_until(study, rows, day))
    return BlamedLog(CitedLog(found.path, lines, tuple(cards), reasons), until)


def _as_stored(study: Study, log: FoundLog, digest: str, lines: int) -> _Known:
    """Of a log that holds what it held when it was read."""
    rows = study.store.ask(cited.citing, log.path)
    reasons = dict.fromkeys(range(1, lines + 1), str(_UNREAD))
    reasons |= dict.fromkeys(study.store.ask(cited.offered_lines, log.path), OFFERED[1])
    rejected = [each for each in rows if each.status is Status.REJECTED]
    reasons |= {n: REJECTED[1] for each in rejected for n in lines_in(each.lines)}
    reasons |= _by_line(_skips(study, log, digest))
    cards = [
        Citing(each.id, each.status, each.lines, each.row)
        for each in rows
        if each.status not in _ASIDE
    ]
    return cards, reasons


def _skips(study: Study, log: FoundLog, digest: str) -> Iterable[Skipped]:
    """The lines that no note cites: as they were found last, or else found again."""
    kept = kept_skips(study.cache, log, digest)
    if kept is not None:
        return kept
    # brings the rules along
    from srs.study.reading import read_all, skipped  # noqa: PLC0415

    read, unread = read_all([log], cache=study.cache)  # which keeps them for the next time
    if unread:
        raise unread[0]
    return skipped(read[0].result)


def _as_read_now(
    study: Study, log: FoundLog, records: Mapping[str, LogRecord], by: Editions
) -> _Known:
    """Of a log that has changed, or was never read: as a reading would have it, which is none."""
    from srs.study.taking_in import Before, take_in  # noqa: PLC0415  # as above

    before = Before(records, by, edition_of(study))
    made = take_in(study, [log], lambda _: set(), before, dry_run=True, listing=True)
    if made.unread:
        raise made.unread[0]
    known = [card.id for card in made.cards if card.id is not None]
    rows = study.store.ask(cited.rows_by_id, known)
    cards = [
        Citing(
            card.id,
            card.status,
            tuple((s.first, s.last) for s in card.note.sources if s.path == log.path),
            rows.get(card.id) if card.id else None,
        )
        for card in made.cards
    ]
    return cards, _by_line(Skipped(s.first, s.last, s.message) for s in made.skipped)


def _by_line(skips: Iterable[Skipped]) -> dict[int, str]:
    return {n: reason for first, last, reason in skips for n in range(first, last + 1)}
