"""A database URL as people write it, and the one file that it means."""

import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from urllib.parse import parse_qsl, unquote_to_bytes

from srs.translation import either, listed, mark, tr

_EXAMPLE = mark("one looks like sqlite:////home/me/srs.db")
_LONGEST = 3600
_WINDOWS = os.name == "nt"
_HERE = {"", "localhost"}
_NAMED_FILE = re.compile("file:", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|\\\\")
_SLASHED_DRIVE = re.compile(r"/(?=[A-Za-z]:[\\/])")


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """The file of a collection, and how to go about it."""

    path: Path
    """Absolute."""
    timeout: float | None = None
    """Seconds to wait for another process that is writing; None is as long as usual."""
    make: bool = True
    """Whether the file may be made where there is none."""


class DatabaseUrlError(ValueError):
    """A URL that means no file that srs can keep a collection in: why, and what to do."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint or tr(_EXAMPLE)


def database_file(url: str, folder: Path) -> DatabaseFile:
    """The file that `url` means; a path that is not absolute begins in `folder`.

    `%20` is a space and `~` the home folder, as in sqlite:///~/my%20notes/srs.db. Never
    quotes the URL, which may hold a password. Raises DatabaseUrlError.
    """
    scheme, colon, rest = url.partition(":")
    if not colon or _DRIVE.match(url):
        raise DatabaseUrlError(tr("it is not a database URL"))
    kind = scheme.lower()
    if kind == "file":
        return _of_uri(rest, folder)
    if kind not in {"sqlite", "sqlite+pysqlite"}:
        raise DatabaseUrlError(tr("{scheme} is of a kind that srs cannot use", scheme=scheme))
    if not rest.startswith("///"):
        raise DatabaseUrlError(
            tr("it names no file"),
            tr("write sqlite:/// before the path, sqlite://// before one that begins with /"),
        )
    if named := _NAMED_FILE.match(rest, 3):
        return _of_uri(rest[named.end() :], folder)
    path, _, query = rest[3:].partition("?")
    return _file(path, query, folder)


def _of_uri(rest: str, folder: Path) -> DatabaseFile:
    """What SQLite makes of 'file:' and `rest`."""
    rest, query = rest.partition("#")[0].partition("?")[::2]
    if rest.startswith("//"):
        host, slash, path = rest[2:].partition("/")
        if host.lower() not in _HERE:
            raise DatabaseUrlError(
                tr("it names the machine {host}, and srs reads files of this one only", host=host),
                tr("three slashes stand before a path: file:///home/me/srs.db"),
            )
        rest = slash + path
    return _file(rest, query, folder)


def _file(quoted: str, query: str, folder: Path) -> DatabaseFile:
    name = os.fsdecode(unquote_to_bytes(quoted))
    if not name or name.endswith(("/", ":memory:")):
        raise DatabaseUrlError(tr("it names no file, and what lies in memory is lost"))
    if "\0" in name:
        raise DatabaseUrlError(tr("no file has a NUL in its name"))
    if _WINDOWS:
        name = _SLASHED_DRIVE.sub("", name, count=1)
    elif _DRIVE.match(name.lstrip("/")):
        drive = PureWindowsPath(name.lstrip("/")).drive
        raise DatabaseUrlError(
            tr("{drive} is a place on Windows, and this is another system", drive=drive)
        )
    try:
        path = folder / Path(name).expanduser()
    except RuntimeError as error:
        raise DatabaseUrlError(tr("it lies in a home folder of nobody")) from error
    options = _options(query)
    seconds = options.get("timeout")
    return DatabaseFile(
        path.absolute(),
        None if seconds is None else _seconds(seconds),
        make=options.get("mode") != "rw",
    )


_ALLOWED: Mapping[str, tuple[str, ...] | None] = {
    "mode": ("rw", "rwc"),
    "timeout": None,
    "uri": ("true", "1"),
}
"""What may stand behind the ?, and with which values; None is any."""


def _options(query: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in parse_qsl(query, keep_blank_values=True):
        if key not in _ALLOWED:
            raise DatabaseUrlError(
                tr("srs does not know {key!r} behind its ?", key=key),
                tr(
                    "there are {names}; a ? that belongs to the name is written %3F",
                    names=listed(_ALLOWED),
                ),
            )
        allowed = _ALLOWED[key]
        if found.get(key, value) != value or (allowed and value not in allowed):
            raise DatabaseUrlError(
                tr("{part} is nothing that srs can work with", part=f"{key}={value}"),
                tr("{key} is {known}", key=key, known=either(allowed))
                if allowed
                else tr("give {key} once", key=key),
            )
        found[key] = value
    return found


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= _LONGEST:
        raise DatabaseUrlError(
            tr("{part} is nothing that srs can work with", part=f"timeout={text}"),
            tr("it is a number of seconds from 0 to {most}", most=_LONGEST),
        )
    return seconds
