"""How long to wait before a server is asked again."""

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

USUAL = (2.0, 8.0)
"""Seconds before the second try and the third; there is no fourth."""
_LONGEST = 60.0
"""Seconds; what a server wants beyond this, nobody would sit through."""
_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]+)?")


def seconds_to_wait(headers: Mapping[str, str], tried: int) -> float:
    """Seconds as Retry-After has it, 60 at most; the usual ones of try `tried` without it.

    A date there is read against the server's own clock, the header Date (RFC 9110, 10.2.3).
    """
    said = headers.get("retry-after", "").strip()
    seconds = float(said) if _NUMBER.fullmatch(said) else _until(said, headers.get("date", ""))
    return USUAL[tried] if seconds is None else min(max(seconds, 0.0), _LONGEST)


def _until(said: str, now: str) -> float | None:
    try:
        return (parsedate_to_datetime(said) - parsedate_to_datetime(now)).total_seconds()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
