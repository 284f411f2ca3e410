"""The server: what a request must be to be answered, and how long it may take."""

import os
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from srs.errors import SrsError
from srs.web.access import Door, is_own_origin
from srs.web.page import SCRIPTS, SERVED_POLICY, STYLE, door_page, static
from srs.web.site import HTML, Response, Site, error_response, failed

LONGEST = 500_000
"""Bytes of answers in one request: some two thousand."""
_READ_AWAY = 8_000_000
"""What is read of a longer one, so that its sender reads the answer."""
_SILENCE, _LONGEST_TALK = 10, 60
"""Seconds that a client may say nothing, and that a request may take."""
_DIGITS = 20
"""Of a length, that are looked at."""
_MOST_AT_ONCE = 64
"""Connections: a page needs one or two."""
_YEAR = 365 * 24 * 3600
_HEADERS = (
    ("Content-Security-Policy", SERVED_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),  # without any, some browsers send no Origin either
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
)
_KINDS = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}


class PageServer(ThreadingHTTPServer):
    """Serves a site at an address, a thread for each connection."""

    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere two could listen at one port
    request_queue_size = 32

    def __init__(self, host: str, port: int, site: Site, door: Door) -> None:
        """Begin to listen; port 0 is any that is free. Raises OSError."""
        self.site, self.door = site, door
        self._places = threading.BoundedSemaphore(_MOST_AT_ONCE)
        family, _, _, _, address = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        self.address_family = family
        super().__init__((str(address[0]), int(address[1])), PageHandler)

    @property
    def port(self) -> int:
        """The port at which it listens."""
        return int(self.server_address[1])

    def server_bind(self) -> None:
        """Bind, without asking the network for the name of this machine."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.port

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  # as its base has them
        """Serve a connection in a thread of its own, where there is room for one more."""
        if not self._places.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  # as above
        """Serve it, and make room."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  # as above
        """Say nothing of a client that went away."""

    def run(self) -> int:
        """Serve until Ctrl+C; how many answers came in. What is being recorded then, is."""
        with suppress(KeyboardInterrupt):
            self.serve_forever()
        self.server_close()
        with self.site.lock:
            return self.site.received


class PageHandler(BaseHTTPRequestHandler):
    """One request and its answer."""

    server: PageServer
    timeout = _SILENCE
    error_message_format = "%(code)d %(message)s\n"
    error_content_type = "text/plain; charset=utf-8"

    def setup(self) -> None:
        """Begin, and end it when it takes too long."""
        super().setup()
        self._alarm = threading.Timer(_LONGEST_TALK, self._cut)
        self._alarm.daemon = True
        self._alarm.start()

    def finish(self) -> None:
        """End."""
        self._alarm.cancel()
        super().finish()

    def do_GET(self) -> None:
        """A part of the page."""
        self._answer(self._asked)

    do_HEAD = do_GET  # noqa: N815  # as its base asks for it

    def do_POST(self) -> None:
        """Answers."""
        self._answer(self._given)

    def do_PUT(self) -> None:
        """Nothing else is done here."""
        response = error_response(HTTPStatus.METHOD_NOT_ALLOWED, "this is not done here")
        self._send(response._replace(headers=(("Allow", "GET, HEAD, POST"),)))

    do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = do_CONNECT = do_PUT  # noqa: N815  # as above

    def version_string(self) -> str:
        """What a response says of the server: no version, which nobody needs to know."""
        return "srs"

    def log_message(self, *_: object) -> None:
        """Nothing is logged: an address may hold the token."""

    def _answer(self, ask: Callable[[], Response]) -> None:
        try:
            response = self._turned_away() or ask()
        except SrsError as error:
            response = failed(error)
        except TimeoutError:
            response = error_response(HTTPStatus.REQUEST_TIMEOUT, "this took too long")
        except OSError:
            raise  # the client went away
        except Exception as error:
            if os.environ.get("SRS_DEBUG"):
                raise
            said = f"this is a mistake in srs ({type(error).__name__})"
            response = error_response(HTTPStatus.INTERNAL_SERVER_ERROR, said)
        self._send(response)

    def _turned_away(self) -> Response | None:
        """What is said to a request that another site may have made."""
        if not self.server.door.is_named_well(self.headers.get("Host")):
            said = (
                "this page is for the machine it runs on, by the name localhost or 127.0.0.1; "
                "'srs serve --host' or '--token' lets other names in"
            )
            return error_response(HTTPStatus.FORBIDDEN, said)
        is_navigation = self.command != "POST" and urlsplit(self.path).path == "/"
        if not is_own_origin(dict(self.headers), is_navigation=is_navigation):
            return error_response(HTTPStatus.FORBIDDEN, "this page answers no other site")
        return None

    def _asked(self) -> Response:
        where = urlsplit(self.path)
        name = where.path.removeprefix("/")
        if name in {STYLE, *SCRIPTS}:
            kind = _KINDS[name[name.rindex(".") :]]
            return Response(HTTPStatus.OK, kind, static(name).encode())
        if name not in {"", "today.json"}:
            return error_response(HTTPStatus.NOT_FOUND, "there is nothing here")
        door = self.server.door
        token = parse_qs(where.query).get("token", [""])[0]
        if not name and token and door.opens(token.strip().lower()):
            return self._let_in(token.strip().lower())
        if not door.knows(self.headers.get("Cookie")):
            if name:
                return error_response(HTTPStatus.UNAUTHORIZED, "the token is missing or wrong")
            return Response(HTTPStatus.UNAUTHORIZED, HTML, door_page().encode())
        return self.server.site.today() if name else self.server.site.page()

    def _let_in(self, token: str) -> Response:
        """The page under an address without the token, which is kept in a cookie from now on."""
        cookie = f"{self.server.door.cookie}={token}; Path=/; Max-Age={_YEAR}"
        headers = (("Set-Cookie", f"{cookie}; HttpOnly; SameSite=Strict"), ("Location", "/"))
        return Response(HTTPStatus.SEE_OTHER, HTML, b"", headers)

    def _given(self) -> Response:
        length = self.headers.get("Content-Length", "")[:_DIGITS]
        if not (length.isascii() and length.isdigit()):
            return error_response(HTTPStatus.LENGTH_REQUIRED, "the length is missing")
        if int(length) > LONGEST:
            self._read_away(int(length))
            return error_response(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "this is too long")
        # it is read before anything is refused: a sender that is cut off reads no answer
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            return error_response(HTTPStatus.BAD_REQUEST, "this is not all of it")
        return self._refused() or self.server.site.take(body)

    def _refused(self) -> Response | None:
        """What is said to a request that hands in no answers of somebody who may."""
        if urlsplit(self.path).path != "/answers":
            return error_response(HTTPStatus.NOT_FOUND, "there is nothing here")
        if not self.server.door.knows(self.headers.get("Cookie")):
            return error_response(HTTPStatus.UNAUTHORIZED, "the token is missing or wrong")
        if self.headers.get_content_type() != "application/json":
            return error_response(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "answers come as JSON")
        return None

    def _read_away(self, length: int) -> None:
        left = min(length, _READ_AWAY)
        while left > 0 and (some := self.rfile.read(min(left, 1 << 16))):
            left -= len(some)

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        for name, value in (*_HEADERS, *response.headers):
            self.send_header(name, value)
        self.send_header("Content-Type", response.kind)
        self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)

    def _cut(self) -> None:
        with suppress(OSError):  # it has gone by itself
            self.connection.shutdown(socket.SHUT_RDWR)
