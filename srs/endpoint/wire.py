"""Requests and their answers: the only module that imports httpx2.

Each request has a connection of its own, which another thread can hang up: at its deadline,
however slowly bytes go on dribbling in, and when everything is to end at once.
"""

import socket
from collections.abc import Iterable, Mapping
from contextlib import suppress
from threading import Lock, Timer
from typing import Any

import httpx2

from srs.endpoint.http_answer import HttpAnswer, LateError, NoAnswerError, NoConnectionError
from srs.errors import said_by_system
from srs.text import clean_line

MOST_BYTES = 2_000_000
"""Of an answer that are read."""
_CONNECT = 5
"""Seconds until a connection must stand."""
_AWAY = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.InvalidURL, UnicodeError)
"""What comes before there is a connection; a name that no host can have, too."""


class _Connection:
    """The connection of one request, once it stands."""

    def __init__(self) -> None:
        self.is_hung_up = False
        self._socket: socket.socket | None = None
        self._lock = Lock()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Told by the library of what it does: keeps a second handle of the socket."""
        if event == "connection.connect_tcp.complete":
            with self._lock:
                self._socket = info["return_value"].get_extra_info("socket").dup()
                if self.is_hung_up:
                    self._shut_down()

    def hang_up(self) -> None:
        """End it, whatever another thread is waiting for."""
        with self._lock:
            self.is_hung_up = True
            self._shut_down()

    def close(self) -> None:
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def _shut_down(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # the server may have been quicker
                self._socket.shutdown(socket.SHUT_RDWR)


class HttpTransport:
    """A way to one server; several threads may use it at once."""

    def __init__(self, headers: Mapping[str, str], seconds: float) -> None:
        self._client = httpx2.Client(
            headers=dict(headers),
            follow_redirects=False,  # a redirect may lead to another host
            trust_env=False,  # no proxy that nobody set here, no password from a file
            timeout=httpx2.Timeout(seconds, connect=min(_CONNECT, seconds)),
            limits=httpx2.Limits(max_connections=None, max_keepalive_connections=0),
        )
        self._connections: set[_Connection] = set()
        self._lock = Lock()
        self._is_closed = False

    def ask(self, url: str, seconds: float, body: bytes | None = None) -> HttpAnswer:
        """The answer to a POST of `body`, or to a GET, within so many seconds in all.

        Raises NoConnectionError and NoAnswerError.
        """
        connection = _Connection()
        with self._lock:
            if self._is_closed:
                raise NoAnswerError
            self._connections.add(connection)
        deadline = Timer(seconds, connection.hang_up)
        deadline.daemon = True
        deadline.start()
        try:
            answer = self._answer(url, body, connection)
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
            late = isinstance(error, httpx2.ReadTimeout | httpx2.WriteTimeout)
            if connection.is_hung_up or late:
                raise LateError from error
            is_away = isinstance(error, _AWAY)
            raise (NoConnectionError if is_away else NoAnswerError)(_reason(error)) from error
        finally:
            deadline.cancel()
            connection.close()
            with self._lock:
                self._connections.discard(connection)
        if connection.is_hung_up:  # an answer that ends with its connection looks whole
            raise LateError
        return answer

    def close(self) -> None:
        """Hang up all connections at once, and make no more."""
        with self._lock:
            self._is_closed = True
            for each in self._connections:
                each.hang_up()
        self._client.close()

    def _answer(self, url: str, body: bytes | None, connection: _Connection) -> HttpAnswer:
        with self._client.stream(
            "GET" if body is None else "POST",
            url,
            content=body,
            extensions={"trace": connection.trace},
        ) as response:
            # as it comes: unpacked, a small answer may be a very large one
            read, is_whole = _begin(response.iter_raw(), MOST_BYTES)
            return HttpAnswer(response.status_code, dict(response.headers), read, is_whole)


def _begin(chunks: Iterable[bytes], most: int) -> tuple[bytes, bool]:
    """The first `most` bytes, and whether there are no more."""
    read = bytearray()
    for chunk in chunks:
        read += chunk
        if len(read) > most:
            return bytes(read[:most]), False
    return bytes(read), True


def _reason(error: BaseException) -> str:
    """Why, as the system says it; else in the words of the library."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, OSError) and cause.strerror:
            return said_by_system(cause)
        cause = cause.__cause__ or cause.__context__
    return clean_line(str(error))
