"""Which logs are meant, and which of them have changed since they were read."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from srs import __version__, files, vaults
from srs.card import Card
from srs.errors import LogError
from srs.files import FoundLog
from srs.reconcile import Reread, elsewhere
from srs.store import KnownLog, verdicts
from srs.study import samples
from srs.study.encodings import encoding_in, read_in, said_for
from srs.study.reading import ReadLog, read_all, rules_of
from srs.study.study import Study
from srs.trust import decisions

_LEARNED = 8
"""Characters of an edition that tell what was learned of its owner."""
_CODE = ("decoding", "parse", "prose", "making", "content", "render", "text")
"""The packages and modules that say which cards a log yields."""
Editions = Callable[[str, str], str]
"""What a log is read by: of its path and its deck."""


def find_all(
    asked: Sequence[Path], edition: Editions
) -> tuple[dict[str, FoundLog], list[LogError]]:
    """The logs there are, by path, and as what each is to be read."""
    found: dict[str, FoundLog] = {}
    unread: list[LogError] = []
    for path in asked:
        here = files.find_logs(path)
        unread.extend(here.unread)
        for log in here.logs:
            found.setdefault(log.path, _read_by(log, edition))
    return found, unread


def _read_by(log: FoundLog, edition: Editions) -> FoundLog:
    read_by = edition(log.path, log.deck)
    return replace(log, edition=read_by, encoding=encoding_in(read_by))


def is_unchanged(log: FoundLog, known: Mapping[str, KnownLog]) -> bool:
    """Whether `log` holds what it held, is read as it was read, and goes into the same deck."""
    before = known.get(log.path)
    if before is None or before != _known(log, before.digest):
        return False
    try:
        return files.digest(Path(log.path)) == before.digest
    except LogError:
        return False  # reading it will tell what is wrong


def known_as(read: ReadLog) -> KnownLog:
    """A log that was read, as it is to be remembered."""
    return _known(read.found, read.digest)


def _known(log: FoundLog, digest: str) -> KnownLog:
    return KnownLog(log.path, log.deck, digest, log.asked, log.edition)


def read_origins(
    readings: dict[str, ReadLog],
    stored: Collection[Card],
    known: Mapping[str, KnownLog],
    edition: Editions,
) -> None:
    """Read the logs as well that lines may have been moved from.

    Else the lines would seem to be new where they are, and their cards to be lost when the
    log they came from is read later.
    """
    notes = [made for read in readings.values() for made in read.made.notes]
    origins = sorted(elsewhere(stored, notes, readings.keys()) & known.keys())
    # a log that is not there or cannot be read is told when it is asked for
    more, _ = read_all(
        [_read_by(FoundLog(path, known[path].deck, known[path].asked), edition) for path in origins]
    )
    readings |= {read.path: read for read in more}


def gone_logs(known: Iterable[KnownLog], read: set[str]) -> set[str]:
    """Logs that were read before and have been deleted since, alone or with their folder.

    Where not even the folder above is there any more, a disk may be missing: that takes no
    cards away.
    """
    return {
        log.path
        for log in known
        if log.path not in read
        and files.is_gone(Path(log.path))
        and (
            any(files.is_folder(Path(path).parent) for path in (log.path, log.asked))
            or _has_moved(Path(log.path), read)
        )
    }


def _has_moved(log: Path, read: set[str]) -> bool:
    """Whether `log` is a sample that has been read where srs lies by now."""
    return samples.is_sample(log) and str(samples.where_now(log)) in read


def in_vault(edition: str, log: Path) -> str:
    """`edition`, with a mark of the settings of the vaults that the log at `log` lies in."""
    return f"{edition}{vaults.digest_of_signs(log)}"


def _vault_of(edition: str) -> str:
    """The part of an edition that says in which vaults a log lies."""
    return edition.partition(" ")[0].rsplit("-", 1)[-1][_LEARNED:]


def reread(
    readings: Mapping[str, ReadLog],
    gone: Iterable[str],
    known: Mapping[str, KnownLog],
    edition: str,
) -> dict[str, Reread]:
    """How each log of `readings`, and each that is `gone`, is read now, beside the last time.

    One that is gone is where a log of the same bytes has appeared, or else of its name.
    """
    new = {path: read for path, read in readings.items() if path not in known}
    named = {Path(path).name: read for path, read in new.items()}
    alike = {read.digest: read for read in new.values()}

    def beside(path: str, read: ReadLog | None) -> Reread:
        before = known.get(path)
        now = read.found if read else known[path]
        return Reread(
            now.path,
            now.deck,
            read.lines if read else (),
            same_bytes=read is not None and before is not None and before.digest == read.digest,
            by_other_rules=before is not None
            and (
                rules_of(before.edition) != rules_of(edition)
                or (read is not None and _vault_of(before.edition) != _vault_of(now.edition))
            ),
        )

    there: dict[str, ReadLog | None] = dict(readings)
    for path in gone:
        if path in known and path not in readings:
            there[path] = alike.get(known[path].digest) or named.get(Path(path).name)
    return {path: beside(path, read) for path, read in there.items()}


def edition_of(study: Study) -> str:
    """What logs are read by: with another version, or another `accept`, they are read again."""
    # what its owner accepts and rejects may send the notes of a rule elsewhere
    learned = hashlib.sha256(repr(decisions(study.store.ask(verdicts.tally))).encode()).hexdigest()
    learned = learned[:_LEARNED]
    return f"{files.edition(__version__, *_CODE)}-{study.config.accept}-{learned}"


def editions(
    edition: str, study: Study, known: Mapping[str, KnownLog], encoding: str | None = None
) -> Editions:
    """What each log is read by: `edition`, and the encoding if it is not told by its bytes.

    `encoding` is what is said for this time; else what was said of the log last holds, or what
    is set. With another one it is read again.
    """

    def of(path: str, deck: str) -> str:
        said = encoding or (said_for(known[path]) if path in known else None)
        return read_in(in_vault(edition, Path(path)), said, study.config.encoding_of(deck))

    return of
