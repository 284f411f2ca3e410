"""Ids of events as bytes, and back: what is stored comes out to the letter.

A UUID, as every event has one, is its 16 bytes. Any other name stands as its letters, with one
more byte behind it where it would otherwise be as long as a UUID or longer.
"""

import re
from uuid import UUID

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SIZE = 16
_MORE = b"\0"


def id_bytes(name: str) -> bytes:
    """The id `name` as it is stored."""
    if _UUID.fullmatch(name):
        return bytes.fromhex(name.replace("-", ""))
    letters = name.encode()
    return letters if len(letters) < _SIZE else letters + _MORE


def id_text(stored: bytes) -> str:
    """The id that `id_bytes` stored. Raises ValueError for what it never makes."""
    if len(stored) == _SIZE:
        return str(UUID(bytes=stored))
    return (stored if len(stored) < _SIZE else stored.removesuffix(_MORE)).decode()
