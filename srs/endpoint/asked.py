"""What is asked of a model and what comes back, as values, and what a question may come to."""

from dataclasses import dataclass
from enum import IntEnum

from srs.endpoint.key import Key
from srs.errors import EndpointError
from srs.translation import mark
from srs.web_address import WebAddressError, web_address


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked. Raises EndpointError for an address that is none."""

    url: str
    """What stands before /chat/completions; a slash at its end goes."""
    name: str
    """The model's, as the server calls it."""
    key: Key | None = None
    timeout: float = 120
    """Seconds that one request may take, from its first byte to the last of its answer."""

    def __post_init__(self) -> None:
        """Its address is checked, and put in order."""
        try:
            object.__setattr__(self, "url", web_address(self.url))
        except WebAddressError as error:
            reason = mark("the address of the model: {reason}", reason=error.reason)
            raise EndpointError(reason, error.hint) from error


@dataclass(frozen=True, slots=True)
class Asked:
    """One question."""

    system: str
    user: str
    most_tokens: int
    """How long its answer may be; a model that thinks first gets four times as much."""


class ResponseFormat(IntEnum):
    """How an answer is tied to its form: the steps that a client goes down."""

    JSON_SCHEMA = 0
    JSON_OBJECT = 1
    TEXT = 2
    """By what the question says alone."""


@dataclass(frozen=True, slots=True)
class ModelReply:
    """An answer that can be read."""

    text: str
    """What the model said, without its thought; every character of it can be written in UTF-8."""
    tokens_in: int
    """Of all requests that it took; what the server counts, our own estimate where that is more."""
    tokens_out: int
    format: ResponseFormat
    """The step that worked: where the next run with this address and model begins."""


class TooLongError(Exception):
    """The question, or its answer, is too long for this model: ask for half as much."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        """Marked."""


class RefusedError(Exception):
    """No answer to this question will come, and another one may be answered."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        """Marked."""
