"""The text of a log."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from srs import decoding
from srs.decoding import Decoded, Undecoded
from srs.errors import LogError, said_by_system
from srs.files.opening import open_file, shown_path
from srs.translation import mark, one_of

LARGEST = 32 * 1024 * 1024
"""Bytes. Nobody writes a longer log; what is longer is something else."""


@dataclass(frozen=True, slots=True)
class LogText:
    """What a log holds."""

    text: str
    digest: str
    """SHA-256 of its bytes, in hex."""


def read_log_text(path: Path, encoding: str | None = None) -> LogText:
    """The text of a log; one that is not in UTF-8 is in `encoding`, by Python's name, if given.

    Raises LogError.
    """
    data = _bytes(path)
    found = decoding.decode(data, encoding)
    if isinstance(found, Decoded):
        return LogText(found.text, _digest(data))
    raise _undecoded(path, found)


def digest(path: Path) -> str:
    """What `read_log` would give as the digest, without decoding. Raises LogError."""
    return _digest(_bytes(path))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        with open_file(path) as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise LogError(
            mark(
                "{path}: it cannot be read ({reason})",
                path=shown_path(path),
                reason=said_by_system(error),
            ),
            mark("check the file"),
        ) from error
    if len(data) > LARGEST:
        raise LogError(
            mark(
                "{path}: it is larger than {megabytes} MB",
                path=shown_path(path),
                megabytes=LARGEST // 1024 // 1024,
            ),
            mark("split it, or leave it out"),
        )
    return data


def _undecoded(path: Path, found: Undecoded) -> LogError:
    if found.guesses:
        return LogError(
            mark(
                "{path}: {reason}: perhaps {encodings}",
                path=shown_path(path),
                reason=found.reason,
                encodings=one_of(found.guesses),
            ),
            mark(
                "say which, as in --encoding {encoding}, or save it as UTF-8",
                encoding=found.guesses[0],
            ),
        )
    if found.line:
        return LogError(
            mark(
                "{path}:{line}: {reason}",
                path=shown_path(path),
                line=found.line,
                reason=found.reason,
            ),
            mark("mend that line, or say with --encoding what it is in"),
        )
    return LogError(
        mark("{path}: {reason}", path=shown_path(path), reason=found.reason),
        mark("save it as UTF-8, say with --encoding what it is in, or leave it out"),
    )
