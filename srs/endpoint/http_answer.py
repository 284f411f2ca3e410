"""What a request comes to, and who makes it: known without the library."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What a server answered."""

    status: int
    headers: Mapping[str, str]
    """By names in small letters."""
    body: bytes
    is_whole: bool
    """Whether `body` is all of it."""


class NoConnectionError(Exception):
    """No connection came about: why, as the system says it."""


class NoAnswerError(Exception):
    """A connection ended without a whole answer: why, in the words of the library."""


class LateError(NoAnswerError):
    """The answer was not there when its time was over."""


class Transport(Protocol):
    """A way to one server; several threads may use it at once."""

    def ask(self, url: str, seconds: float, body: bytes | None = None) -> HttpAnswer:
        """The answer to a POST of `body`, or to a GET, within so many seconds in all.

        Raises NoConnectionError and NoAnswerError.
        """

    def close(self) -> None:
        """Hang up all connections at once, and make no more."""
