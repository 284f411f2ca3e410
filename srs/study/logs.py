"""Which logs are meant, and which of them have changed since they were read."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from srs import __version__, files, vaults
from srs.errors import LogError
from srs.files import FoundLog
from srs.store import LogRecord, verdicts
from srs.study import samples
from srs.study.digests import Digests
from srs.study.encodings import encoding_in, read_in, said_for
from srs.study.study import Study
from srs.trust import decisions

_LEARNED = 8
"""Characters of an edition that tell what was learned of its owner."""
_CODE = ("decoding", "parse", "prose", "making", "verify", "content", "render", "text")
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
            found.setdefault(log.path, read_by(log, edition))
    return found, unread


def read_by(log: FoundLog, edition: Editions) -> FoundLog:
    """`log`, with what it is to be read by."""
    by = edition(log.path, log.deck)
    return replace(log, edition=by, encoding=encoding_in(by))


def is_unchanged(log: FoundLog, records: Mapping[str, LogRecord], digests: Digests) -> bool:
    """Whether `log` holds what it held, is read as it was read, and goes into the same deck."""
    before = records.get(log.path)
    if before is None or before != as_record(log, before.digest):
        return False
    try:
        return digests.of(log.path) == before.digest
    except LogError:
        return False  # reading it will tell what is wrong


def as_record(log: FoundLog, digest: str) -> LogRecord:
    """A log whose bytes have that digest, as it is to be remembered."""
    return LogRecord(log.path, log.deck, digest, log.asked, log.edition)


def gone_logs(records: Iterable[LogRecord], read: set[str]) -> set[str]:
    """Logs that were read before and have been deleted since, alone or with their folder.

    Where not even the folder above is there any more, a disk may be missing: that takes no
    cards away.
    """
    return {
        log.path
        for log in records
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


def rules_of(edition: str) -> str:
    """The part of an edition that says by which rules: the version of srs and of its code."""
    return edition.partition(" ")[0].rsplit("-", 2)[0]


def vault_of(edition: str) -> str:
    """The part of an edition that says in which vaults a log lies."""
    return edition.partition(" ")[0].rsplit("-", 1)[-1][_LEARNED:]


def edition_of(study: Study) -> str:
    """What logs are read by: with another version, or another `accept`, they are read again."""
    # what its owner accepts and rejects may send the notes of a rule elsewhere
    learned = hashlib.sha256(
        repr(decisions(study.store.ask(verdicts.verdict_counts))).encode()
    ).hexdigest()
    learned = learned[:_LEARNED]
    return f"{files.edition(__version__, *_CODE)}-{study.config.accept}-{learned}"


def editions(
    edition: str, study: Study, records: Mapping[str, LogRecord], encoding: str | None = None
) -> Editions:
    """What each log is read by: `edition`, and the encoding if it is not told by its bytes.

    `encoding` is what is said for this time; else what was said of the log last holds, or what
    is set. With another one it is read again.
    """
    seen: vaults.Seen = {}

    def of(path: str, deck: str) -> str:
        signs = vaults.digest_of_signs(Path(path), seen)
        said = encoding or (said_for(records[path]) if path in records else None)
        return read_in(f"{edition}{signs}", said, study.config.encoding_of(deck))

    return of
