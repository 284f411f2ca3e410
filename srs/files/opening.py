"""The one door through which files of somebody else are opened."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from srs.translation import mark

_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_OTHER = mark("something else")
_KINDS = (
    (stat.S_ISDIR, mark("a folder")),
    (stat.S_ISFIFO, mark("a pipe")),
    (stat.S_ISSOCK, mark("a socket")),
    (stat.S_ISCHR, mark("a device")),
    (stat.S_ISBLK, mark("a device")),
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
    """'a pipe', 'a folder', ..., of what is no file; marked."""
    return next((what for is_one, what in _KINDS if is_one(mode)), _OTHER)


def no_file(mode: int) -> str:
    """That it is a pipe, a folder, ..., and no file."""
    return mark("it is {what}, not a file", what=what_it_is(mode))


def shown_path(path: Path) -> str:
    r"""`path` in characters that any terminal can show: a byte that is none as \xff."""
    return os.fsencode(path).decode(errors="backslashreplace") if _has_bytes(path) else str(path)


def _has_bytes(path: Path) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in str(path))


def _check(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, no_file(mode), str(path))
