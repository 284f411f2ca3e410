"""Keys and values as they are written in TOML."""

import json
import re
from datetime import date

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def in_toml(value: object) -> str:
    """A value of config.toml as it is written there."""
    if isinstance(value, date):
        return value.isoformat()
    # what JSON has, TOML writes in the same way, but for one control character
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def key_in_toml(key: str) -> str:
    """A key: in quotes where it must be."""
    return key if _BARE.fullmatch(key) else in_toml(key)
