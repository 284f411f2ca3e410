"""What may be deleted at any time with no loss: it spares work, and is made anew."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from srs.files.writing import make_folder

_MOMENT = "moment"
"""What the file that tells the time is named by: no log has such a path."""
_NAME = 32
"""Characters of the digest of a path that a file is named by."""


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder with at most one file for each log.

    Nobody waits for it, and nothing fails by it: what cannot be read is not there, what cannot be
    written is not kept. Whoever reads must see to it that half a file is taken for none.
    """

    folder: Path | None = None
    """None keeps nothing."""
    is_read_only: bool = False
    """Whether nothing is written to it."""

    def to_read(self) -> "Cache":
        """The same, to which nothing is written."""
        return replace(self, is_read_only=True)

    def read(self, log: str, edition: str) -> bytes:
        """What was written last for the log at that path, if under this edition; else b''."""
        if self.folder is None:
            return b""
        try:
            written, _, data = self._file(self.folder, log).read_bytes().partition(b"\n")
        except OSError:
            return b""
        return data if written == edition.encode() else b""

    def write(self, log: str, edition: str, data: bytes) -> None:
        """Keep `data` for the log at that path, in the place of what was kept for it."""
        if self.folder is None or self.is_read_only:
            return
        with suppress(OSError):
            make_folder(self.folder)
            self._file(self.folder, log).write_bytes(edition.encode() + b"\n" + data)

    def moment(self) -> int | None:
        """The present instant by the clock that files get their times from, in nanoseconds.

        None where nothing can be kept.
        """
        if self.folder is None:
            return None
        with suppress(OSError):
            make_folder(self.folder)
            file = self._file(self.folder, _MOMENT)
            file.touch()
            return file.stat().st_mtime_ns
        return None

    def keep_only(self, logs: Iterable[str]) -> None:
        """Delete what is kept for other logs than those at these paths."""
        names = {_name(log) for log in (*logs, _MOMENT)}
        if self.folder is None:
            return
        with suppress(OSError):
            for name in {entry.name for entry in os.scandir(self.folder)} - names:
                (self.folder / name).unlink()

    def _file(self, folder: Path, log: str) -> Path:
        return folder / _name(log)


NO_CACHE = Cache()
"""Keeps nothing."""


def _name(log: str) -> str:
    return sha256(os.fsencode(log)).hexdigest()[:_NAME]
