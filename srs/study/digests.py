"""Which bytes a log holds, without reading those that its size and times say it still holds."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from srs import files
from srs.files import Cache

_FILE = "digests"
"""What the file in the cache is asked for by: no log has such a path."""
_EDITION = "1"
_SETTLED = 60 * 10**9
"""Nanoseconds that a log must have lain untouched before it was read. One that was written just
then may be written again with the same size and the same time, which tell no more than so."""

Stamp = tuple[int, int, int, int]
"""Size, time of the last change of what it holds and of the file itself, number of the file."""


@dataclass(slots=True)
class Digests:
    """The digests of logs, as they are asked for."""

    cache: Cache
    _now: int | None = field(init=False)
    """Before any log is asked."""
    _known: dict[str, tuple[Stamp, str]] = field(init=False)
    _asked: dict[str, tuple[Stamp, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Take what was kept the last time; nothing of what is damaged."""
        self._now = self.cache.moment()
        self._known = _read(self.cache.read(_FILE, _EDITION))

    def of(self, log: str) -> str:
        """The digest of the log at that path, as `files.digest`. Raises LogError."""
        stamp = stamp_of(log)
        if stamp and log in self._known and self._known[log][0] == stamp:
            found = self._known[log][1]
        else:
            found = files.digest(Path(log))
        if stamp and self._now and max(stamp[1:3]) < self._now - _SETTLED:
            self._asked[log] = stamp, found
        return found

    def keep(self) -> None:
        """Write down what was asked for, for the next time."""
        if self._asked != self._known:
            self.cache.write(_FILE, _EDITION, json.dumps(self._asked).encode())


def kept_for(logs: set[str]) -> set[str]:
    """`logs`, and what else the cache is to keep."""
    beside = {name(log) for log in logs for name in (kept_notes, skips_name)}
    return logs | beside | {_FILE}


def kept_notes(log: str) -> str:
    """What the notes of the log at that path are kept by: no log has such a path."""
    return f"{log}\0notes"


def skips_name(log: str) -> str:
    """What the lines of the log at that path that have no note are kept by."""
    return f"{log}\0skips"


def stamp_of(log: str) -> Stamp | None:
    """That of the log at a path; None of one that cannot be asked: reading it will tell why."""
    try:
        stat = Path(log).stat()
    except (OSError, ValueError):
        return None
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino


def _read(data: bytes) -> dict[str, tuple[Stamp, str]]:
    try:
        kept = json.loads(data) if data else {}
        return {
            str(log): ((int(a), int(b), int(c), int(d)), str(digest))
            for log, ((a, b, c, d), digest) in kept.items()
        }
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}
