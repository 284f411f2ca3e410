"""Logs that have been read into the collection."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogRecord:
    """A log that has been read into the collection."""

    path: str
    """Absolute."""
    deck: str
    """The deck its cards were put in."""
    digest: str
    """SHA-256 of its bytes in hex, to tell whether it changed since."""
    asked: str
    """The file or folder, absolute, through which it was found."""
    edition: str = ""
    """What it was read by: another version of srs, or other settings, may make other cards."""
