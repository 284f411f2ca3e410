"""What a person is told of a server that does not do what it was asked: marked texts."""

from dataclasses import dataclass

from srs.endpoint.asked import Endpoint
from srs.endpoint.server_words import error_words
from srs.errors import EndpointError
from srs.text import clean_line
from srs.translation import mark
from srs.web_address import host_of

_SHOWN = 200
"""Characters of a server's words."""


@dataclass(frozen=True, slots=True)
class ServerMessages:
    """Sentences about one endpoint."""

    endpoint: Endpoint

    @property
    def host(self) -> str:
        """As it is named: never with a path, which is nobody's business."""
        return host_of(self.endpoint.url)

    def shown(self, text: str) -> str:
        """A server's words as they may be shown: harmless, short, and without the key."""
        line, key = clean_line(text), self.endpoint.key
        return (line if key is None else key.hidden(line))[:_SHOWN]

    def kept(self, text: str) -> str:
        """A model's words as they may be kept: no half characters, no key."""
        whole, key = text.encode("utf-8", "replace").decode(), self.endpoint.key
        return whole if key is None else key.hidden_if_long(whole)

    def answer(self, status: int, body: bytes) -> str:
        """'404: no such model': an answer in a line."""
        words = self.shown(error_words(body).words)
        return mark("{status}: {words}", status=status, words=words) if words else str(status)

    def busy(self, answer: str, seconds: float) -> str:
        """That a server is waited for."""
        return mark(
            "{host} is busy ({answer}): waiting {seconds} s",
            host=self.host,
            answer=answer,
            seconds=f"{seconds:g}",
        )

    def away(self, reason: str, seconds: float) -> str:
        """That a server is waited for, to which there is no connection."""
        return mark(
            "{host} cannot be reached ({reason}): waiting {seconds} s",
            host=self.host,
            reason=reason,
            seconds=f"{seconds:g}",
        )

    def unreachable(self, reason: str) -> EndpointError:
        """There is no connection."""
        return EndpointError(
            mark("{host} cannot be reached: {reason}", host=self.host, reason=reason),
            mark("is it running? Its address is url in [model]"),
        )

    def not_found(self, addresses: tuple[str, ...], answer: str) -> EndpointError:
        """Nobody answers at any of `addresses`."""
        return EndpointError(
            mark("there is nothing at {address}: {answer}", address=addresses, answer=answer),
            mark("url and name in [model] must be what the server calls them"),
        )

    def redirected(self, location: str) -> EndpointError:
        """It sends to another address."""
        return EndpointError(
            mark("{host} sends to another address, {address}", host=self.host, address=location),
            mark("srs does not follow; if you trust that one, let url in [model] be it"),
        )

    def denied(self, answer: str) -> EndpointError:
        """It wants a key, or another one: which is named, and not shown."""
        key = self.endpoint.key
        where = mark("key_env or key_command in [model] says where the key is")
        if key is None:
            return EndpointError(
                mark("{host} wants a key: {answer}", host=self.host, answer=answer), where
            )
        text = mark(
            "{host} does not take the key of {name}: {answer}",
            host=self.host,
            name=key.name,
            answer=answer,
        )
        return EndpointError(text, where)

    def refused(self, answer: str) -> EndpointError:
        """It answers as no server should that can be asked."""
        return EndpointError(mark("{host} refuses: {answer}", host=self.host, answer=answer))
