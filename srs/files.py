"""The disk: finding logs, decoding them, writing files whole or not at all."""

import codecs
import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from srs.errors import ExportError, LogError
from srs.scratch import UNNOTED, Scratch, publish

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".org"})
"""What a folder is searched for; a file that is named outright may have any suffix."""
LARGEST = 32 * 1024 * 1024
"""Bytes. Nobody writes a longer log; what is longer is something else."""
_CONTROL = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS = 0.001
"""Share of control characters that a text may hold; a log may carry a stray one."""
_WRITTEN = re.compile(
    "[\t\n\r -~\u00a0-\u052f\u2000-\u206f\u2190-\u25ff\u3000-\u30ff\u4e00-\u9fff"
    "\uac00-\ud7a3\uff00-\uffef]"
)
_MOST = 0.95
_COMMON_PAIR = re.compile(rb"[\xa1-\xd7][\xa1-\xfe]")
"""GB 2312's punctuation and its first level, the 3,755 characters of everyday use."""
_COMMON_GBK = 0.7
"""Share of a GBK text's double bytes that must be of those."""
_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_UNSAFE_IN_NAME = frozenset({"Cc", "Cf", "Cs"})
"""Categories: control and invisible characters, and bytes that are no character."""


@dataclass(frozen=True, slots=True)
class LogFile:
    """A log on the disk, and the deck that its cards belong to."""

    path: Path
    """Absolute, without symbolic links."""
    deck: str


@dataclass(frozen=True, slots=True)
class LogText:
    """What a log holds."""

    text: str
    digest: str
    """SHA-256 of its bytes, in hex."""


def packaged_logs() -> Path:
    """The folder of the logs that srs comes with."""
    package = Path(__file__).parent
    installed = package / "decks"
    return installed if installed.is_dir() else package.parent / "decks"


def find_logs(path: Path) -> list[LogFile]:
    """The logs at `path`: the file itself, or the logs of a folder and those below it.

    In a folder, what is hidden is left out; a file that is named outright is always a log.
    The deck is the name of the file, below the names of its folders: papers/bert.md is
    papers::bert.
    Raises LogError when there is nothing at `path`, or a folder that cannot be searched.
    """
    try:
        place = path.expanduser().resolve()
        if place.is_dir():
            return [
                LogFile(_resolved(log), "::".join(_level(part) for part in _levels(log, place)))
                for log in sorted(_walk(place))
            ]
        found = place.exists()
    except (OSError, RuntimeError, ValueError) as error:
        raise LogError(f"{path}: it cannot be read ({_reason(error)})", "check the path") from error
    if not found:
        raise LogError(f"{path}: there is no such file or folder", "check the path")
    return [LogFile(place, _level(place.stem))]


def read_log(path: Path) -> LogText:
    """The text of a log in UTF-8, UTF-16 or GBK. Raises LogError for anything else."""
    data = _bytes(path)
    text = decode(data)
    if text is None:
        raise LogError(
            f"{path}{_where_broken(data)}: it is not a text file, or in an unknown encoding",
            "save it as UTF-8, or leave it out",
        )
    return LogText(text, _digest(data))


def digest(path: Path) -> str:
    """What `read_log` would give as the digest, without decoding. Raises LogError."""
    return _digest(_bytes(path))


def edition(version: str, *packages: str) -> str:
    """What a log is read by: the version, and the very code of `packages` and modules of srs.

    Another edition may read the same log in another way.
    """
    here, code = Path(__file__).parent, hashlib.sha256()
    for package in packages:
        for module in [here / f"{package}.py", *sorted((here / package).rglob("*.py"))]:
            if module.is_file():
                code.update(module.read_bytes())
    return f"{version}-{code.hexdigest()[:12]}"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():  # a pipe or a device may never end
            raise LogError(f"{path}: it is not a file", "give the path of a text file")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise LogError(f"{path}: it cannot be read ({_reason(error)})", "check the file") from error
    if len(data) > LARGEST:
        raise LogError(
            f"{path}: it is larger than {LARGEST // 1024 // 1024} MB", "split it, or leave it out"
        )
    return data


def write_atomically(path: Path, data: bytes, scratch: Scratch = UNNOTED) -> None:
    """Let the file at `path` hold `data`: the whole of it, or what it held before.

    It is made in `scratch` first. Raises ExportError.
    """
    try:
        if not path.parent.is_dir():
            raise ExportError(f"{path}: there is no folder {path.parent}", "make the folder first")
        if path.is_dir():
            raise ExportError(f"{path}: it is a folder", "give the name of a file")
        with scratch.beside(path) as folder:
            made = folder / "made"
            made.write_bytes(data)
            publish(made, path)
    except OSError as error:
        raise ExportError(
            f"{path}: it cannot be written ({_reason(error)})",
            "choose a folder that you may write to and that has room",
        ) from error


def _resolved(log: Path) -> Path:
    """`log`, which lies in a folder without links above it."""
    return log.resolve() if log.is_symlink() else log


def _walk(folder: Path) -> Iterator[Path]:
    """The logs of `folder` and below. Links to folders are not followed: they may go in circles."""
    for place, folders, names in os.walk(folder, onerror=_fail):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for log in (Path(place, name) for name in names if not name.startswith(".")):
            if log.suffix.lower() in SUFFIXES and log.is_file():
                yield log


def _fail(error: OSError) -> None:
    """A folder that cannot be listed is an error: its logs must not be taken for gone."""
    raise error


def _levels(log: Path, folder: Path) -> tuple[str, ...]:
    return log.relative_to(folder).with_suffix("").parts


def _level(name: str) -> str:
    """A file or folder name as one level of a deck's name."""
    name = unicodedata.normalize("NFC", name)  # some systems store an accent by itself
    shown = "".join(c for c in name if unicodedata.category(c) not in _UNSAFE_IN_NAME)
    return re.sub(r":{2,}", ":", shown).strip(": ") or "log"


def decode(data: bytes) -> str | None:
    """`data` as text in the first of UTF-8, UTF-16 and GBK that makes sense; None if none does."""
    for mark, encoding in _UTF16:
        if data.startswith(mark):
            return _plausible(_strictly(data, encoding))
    text = _plausible(_strictly(data, "utf-8-sig"))
    if text is not None:
        return text
    if b"\x00" in data:
        return _unmarked_utf16(data)
    return _plausible(_strictly(data, "gb18030")) if _looks_like_gbk(data) else None


def _where_broken(data: bytes) -> str:
    """':12' where a text is UTF-8 but for some bytes, first in line 12; '' for other data."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        rest = data.decode(errors="ignore")
        if "\x00" not in rest and len(rest.encode()) >= _MOST * len(data):
            line = data.count(b"\n", 0, error.start) + 1
            return f":{line}"
    return ""


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: in text, line ends and ASCII have their zeros on one side."""
    odd, even = data[1::2].count(0), data[::2].count(0)
    text = _plausible(_strictly(data, "utf-16-le" if odd > even else "utf-16-be"))
    # any bytes are some UTF-16: a program or picture shows by its strange letters
    return text if text and len(_WRITTEN.findall(text)) >= _MOST * len(text) else None


def _looks_like_gbk(data: bytes) -> bool:
    """Whether double bytes are what Chinese is written with, and not Latin-1 by chance."""
    pairs = re.findall(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]", data)
    common = sum(_COMMON_PAIR.match(pair) is not None for pair in pairs)
    return bool(pairs) and common >= _COMMON_GBK * len(pairs)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _plausible(text: str | None) -> str | None:
    """`text`, unless it holds a NUL or many control characters, as only binary data does."""
    if text is None or "\x00" in text:
        return None
    return text if len(_CONTROL.findall(text)) <= 1 + _CONTROLS * len(text) else None


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
