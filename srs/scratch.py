"""Files are made beside their place first; what a killed process left of them is taken away.

What is under way is noted in the home folder, in a file that the process keeps locked as long
as it lives: a note that nobody holds is of a dead one.
"""

import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_NOTE = re.compile(r"\.srs-([0-9a-f]{16})\.note")
_MADE = re.compile(r"\.srs-[0-9a-f]{16}(\.tmp)?|\.srs-srs-\d{8}-\d{6}-unreadable(-\d+)?\.tmp")
_EARLIER = re.compile(r"\.srs-[a-z0-9_]{8}")
_IN_EARLIER = re.compile(r"(restored|srs-.*)\.db(-\w+)?")
"""A folder of an earlier version, and what it may hold."""
_LONG = 24 * 60 * 60
"""Seconds after which something of ours is taken away that nobody noted."""
_HALF_MADE = 60
"""Seconds after which an empty note is of a dead process: a living one has filled it by then."""


@dataclass(frozen=True, slots=True)
class Scratch:
    """Where to note what is under way."""

    home: Path | None = None
    """None notes nothing: what a killed process leaves then stays."""

    @contextmanager
    def beside(self, target: Path) -> Iterator[Path]:
        """A new hidden folder beside `target`, gone at the end of the block. Raises OSError."""
        token = secrets.token_hex(8)
        place = target.absolute().parent / f".srs-{token}"
        with self._noted(token, place):
            try:
                place.mkdir(mode=0o700)
                yield place
            finally:
                shutil.rmtree(place, ignore_errors=True)

    def sweep(self, now: float, *folders: Path) -> None:
        """Take away what processes left that are dead.

        That is what they noted, and in the home folder and `folders` whatever of ours is older
        than a day. `now` is in seconds since the epoch, by the clock that files get their times
        from. What cannot be taken away is left for the next time.
        """
        if self.home is None:
            return
        for place in (self.home, *folders):
            for found in _named_so(place):
                with suppress(OSError):
                    self._take_away(found, now)

    def _take_away(self, found: Path, now: float) -> None:
        age = now - found.lstat().st_mtime
        note = _NOTE.fullmatch(found.name)
        if note is None:
            if age > _LONG and not self._is_noted(found.name) and _is_ours(found):
                _remove(found)
            return
        left = Path(os.fsdecode(found.read_bytes()))
        if (left.name or age > _HALF_MADE) and _is_free(found):
            if left.name == f".srs-{note[1]}":
                _remove(left)
            found.unlink()

    def _is_noted(self, name: str) -> bool:
        return self.home is not None and (self.home / f"{name}.note").exists()

    @contextmanager
    def _noted(self, token: str, place: Path) -> Iterator[None]:
        """A note of `place`, as long as the block runs; without one where none can be made."""
        if self.home is None:
            yield
            return
        note = self.home / f".srs-{token}.note"
        try:
            file = note.open("xb")
        except OSError:  # a home folder that is not there, or cannot be written to
            yield
            return
        with file:
            try:
                _hold(file.fileno())
                file.write(os.fsencode(place))
                file.flush()
                yield
            finally:
                if sys.platform == "win32":
                    file.close()
                note.unlink(missing_ok=True)


UNNOTED = Scratch()
"""Notes nothing."""


def publish(finished: Path, target: Path) -> None:
    """Let the file `made`, on the disk to the last byte, be `target`. Raises OSError."""
    with finished.open("rb+") as file:
        os.fsync(file.fileno())
    finished.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Let the names in `folder` be on the disk, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _is_ours(found: Path) -> bool:
    """Whether its name, and for an older one what it holds, is what this program makes."""
    if _EARLIER.fullmatch(found.name) and found.is_dir():
        return all(_IN_EARLIER.fullmatch(each.name) for each in found.iterdir())
    return _MADE.fullmatch(found.name) is not None


def _named_so(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as found:
            return [Path(entry.path) for entry in found if entry.name.startswith(".srs-")]
    except OSError:
        return []


def _remove(found: Path) -> None:
    if found.is_dir() and not found.is_symlink():
        shutil.rmtree(found)
    else:
        found.unlink(missing_ok=True)


if sys.platform == "win32":

    def _hold(_handle: int) -> None:
        """An open file is held as it is."""

    def _is_free(note: Path) -> bool:
        try:
            note.rename(note)
        except OSError:  # somebody has it open
            return False
        return True

else:
    import fcntl

    def _hold(handle: int) -> None:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_free(note: Path) -> bool:
        with note.open("rb") as file:
            try:
                fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return False
        return True
