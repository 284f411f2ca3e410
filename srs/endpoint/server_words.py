"""What a server says of an error, of which there are six shapes and no agreement."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from srs.text import clean_line

_LOOKED_THROUGH = 500
"""Characters of each text that are looked through: behind them our own question may be repeated."""
_READ = 20_000
"""Bytes of a body that is no JSON."""
_TAG = re.compile(r"<[^<>]*>")
_TOO_LONG = ("context", "too long", "too large", "n_ctx")


@dataclass(frozen=True, slots=True)
class ServerWords:
    """What a server says."""

    words: str
    """For a person: one line, as long as it is, the key still in it; may be empty."""
    searched: str
    """In small letters, with the names of types, codes and parameters."""

    @property
    def is_too_long(self) -> bool:
        """Whether they say that a question was too long."""
        return any(each in self.searched for each in _TOO_LONG)


def error_words(body: bytes) -> ServerWords:
    """The words in the body of an error, whatever bytes it is."""
    text = body.decode("utf-8", "replace")
    try:
        said = list(_texts(json.loads(text)))
    except (ValueError, RecursionError):
        said = [_TAG.sub(" ", text[:_READ])]
    told = [clean_line(each[:_READ]) for each in said]
    searched = " ".join(each[:_LOOKED_THROUGH] for each in told).lower()
    return ServerWords(next(filter(None, told), ""), searched)


def _texts(body: object) -> Iterator[str]:
    """The texts of an error, what is for a person first; of what it repeats of us, nothing."""
    if isinstance(body, str):
        yield body
    elif isinstance(body, list):
        for each in body[:3]:
            yield from _texts(each)
    elif isinstance(body, dict):
        for key in ("message", "msg", "error", "detail", "code", "type", "param", "loc"):
            value = body.get(key)
            if isinstance(value, str | list | dict):
                yield from _texts(value)
