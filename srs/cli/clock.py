"""The clock of the program: the system's, or the instant that SRS_NOW names."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from srs.errors import ConfigError

_FIRST_YEAR, _LAST_YEAR = 1970, 9000
"""Beyond these, a due day might be no date any more."""


def clock(environ: Mapping[str, str]) -> Callable[[], datetime]:
    """What gives the present instant. Raises ConfigError for an SRS_NOW that is none."""
    text = environ.get("SRS_NOW")
    if not text:
        return lambda: datetime.now(UTC)
    try:
        instant = datetime.fromisoformat(text)
        known = instant.tzinfo is not None and _FIRST_YEAR <= instant.year <= _LAST_YEAR
    except ValueError:
        known = False
    if not known:
        raise ConfigError(
            f"SRS_NOW is {text!r}, which is no instant with an offset",
            "write it as in 2026-11-22T09:30:00+08:00, or unset it",
        )
    return lambda: instant.astimezone(UTC)
