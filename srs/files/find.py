"""Finding logs."""

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from srs.deck import deck_of_levels
from srs.errors import LogError, said_by_system
from srs.files.opening import no_file, shown_path
from srs.translation import mark

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".org"})
"""What a folder is searched for; a file that is named outright may have any suffix."""
_UNSAFE_IN_NAME = frozenset({"Cc", "Cf", "Cs"})
"""Categories: control and invisible characters, and bytes that are no character."""


@dataclass(frozen=True, slots=True)
class FoundLog:
    """A log on the disk, before it is read."""

    path: str
    """Absolute, without symbolic links."""
    deck: str
    """The deck that its cards belong to."""
    asked: str
    """The file or folder, absolute, through which it was found."""
    edition: str = ""
    """What it is to be read by: another version of srs, or other settings, make other cards."""
    encoding: str | None = None
    """What its owner says that it is in, by Python's name."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found at a path."""

    logs: list[FoundLog] = field(default_factory=list)
    unread: list[LogError] = field(default_factory=list)
    """What may hold logs, or be one, and cannot be looked into."""


def find_logs(path: Path) -> Found:
    """The logs at `path`: the file itself, or the logs of a folder and those below it.

    In a folder, what is hidden is left out; a file that is named outright is always a log.
    The deck is the name of the file, below the names of its folders: papers/bert.md is
    papers::bert.
    """
    try:
        place = path.expanduser().resolve()
        kind = place.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return _nothing(path, mark("there is no such file or folder"))
    except (OSError, RuntimeError, ValueError) as error:
        return _nothing(path, _cannot_be_read(error))
    if not _is_utf8(str(place)):
        return Found(unread=[_misnamed(place)])
    if not stat.S_ISDIR(kind):
        return Found([FoundLog(str(place), _level(place.stem), str(place))])
    found = Found()
    for log in sorted(_walk(place, found.unread)):
        try:
            _add(log, place, found)
        except (OSError, RuntimeError, ValueError) as error:  # a link that leads to itself
            found.unread.append(_unread(log, _cannot_be_read(error)))
    return found


def is_gone(path: Path) -> bool:
    """Whether there is nothing at `path` for sure; what cannot be looked for may be there."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder at `path` for sure."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _add(log: Path, folder: Path, found: Found) -> None:
    """Take in `log`, or say what it is."""
    try:
        kind = log.stat().st_mode
    except FileNotFoundError:
        found.unread.append(_unread(log, mark("it links to a file that is not there")))
        return
    real = log.resolve() if log.is_symlink() else log  # no folder above it is a link
    if not _is_utf8(str(real)):
        found.unread.append(_misnamed(log))
    elif stat.S_ISREG(kind):
        deck = deck_of_levels(_level(part) for part in _levels(log, folder))
        found.logs.append(FoundLog(str(real), deck, str(folder)))
    elif not stat.S_ISDIR(kind):
        found.unread.append(_unread(log, no_file(kind)))


def _walk(folder: Path, unread: list[LogError]) -> Iterator[Path]:
    """What is named like a log in `folder` and below.

    Links to folders are not followed: they may go in circles. A folder that cannot be listed
    is told: its logs must not be taken for gone.
    """

    def note_unread(error: OSError) -> None:
        place = Path(os.fsdecode(error.filename)) if error.filename else folder
        told = mark("the folder cannot be read ({reason})", reason=said_by_system(error))
        unread.append(_unread(place, told))

    for place, folders, names in os.walk(folder, onerror=note_unread):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for log in (Path(place, name) for name in names if not name.startswith(".")):
            if log.suffix.lower() in SUFFIXES:
                yield log


def _nothing(path: Path, what: str) -> Found:
    return Found(unread=[LogError(_of(path, what), mark("check the path"))])


def _unread(path: Path, what: str) -> LogError:
    return LogError(_of(path, what), mark("mend it, or move it out of the folder"))


def _misnamed(path: Path) -> LogError:
    return LogError(_of(path, mark("its name is not in UTF-8")), mark("rename it"))


def _of(path: Path, what: str) -> str:
    return mark("{path}: {reason}", path=shown_path(path), reason=what)


def _cannot_be_read(error: Exception) -> str:
    return mark("it cannot be read ({reason})", reason=said_by_system(error))


def _is_utf8(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _levels(log: Path, folder: Path) -> tuple[str, ...]:
    return log.relative_to(folder).with_suffix("").parts


def _level(name: str) -> str:
    """A file or folder name as one level of a deck's name."""
    name = unicodedata.normalize("NFC", name)  # some systems store an accent by itself
    kept = "".join(c for c in name if unicodedata.category(c) not in _UNSAFE_IN_NAME)
    return re.sub(r":{2,}", ":", kept).strip(": ") or "log"
