"""The one door through which files of somebody else are opened."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def open_file(path: Path) -> BinaryIO:
    """The file at `path`, to read its bytes.

    Raises OSError, and ValueError for a path that none can have. What is no file is refused,
    and never waited for: a pipe or a device may never end.
    """
    _check(path, path.stat().st_mode)
    descriptor = os.open(path, _OPEN)  # not blocking: it may have become a pipe since
    try:
        _check(path, os.fstat(descriptor).st_mode)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def what_it_is(mode: int) -> str:
    """'a pipe', 'a folder', ..., of what is no file."""
    return next((what for is_one, what in _KINDS if is_one(mode)), "something else")


def reason(error: Exception) -> str:
    """What went wrong, as the system says it."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def shown(path: Path) -> str:
    r"""`path` in characters that any terminal can show: a byte that is none as \xff."""
    return os.fsencode(path).decode(errors="backslashreplace") if _has_bytes(path) else str(path)


def _has_bytes(path: Path) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in str(path))


def _check(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, f"it is {what_it_is(mode)}, not a file", str(path))
