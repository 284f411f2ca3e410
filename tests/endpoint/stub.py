"""A model's server of our own, on a thread: it answers as it is told, and keeps what it was asked.

    with StubServer([status(503), completion('{"cards": []}')]) as server:
        ...                       # server.url is its address, as in [model] url
        server.requests[0].body   # what was asked, as it came

Each request takes the next answer; the last one is given again and again. A function instead of a
list is given each request, and returns an answer: what it says may depend on what it is asked.
"""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True)
class StubRequest:
    """A request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    """By names in small letters."""
    body: Any
    """What the JSON in it says; None where there is none."""

    @property
    def format(self) -> str:
        """How the answer is to be tied: 'json_schema', 'json_object' or 'text'."""
        return str(self.body.get("response_format", {"type": "text"})["type"])

    @property
    def prompt(self) -> str:
        """What the user says."""
        return str(self.body["messages"][1]["content"])


@dataclass(frozen=True)
class StubAnswer:
    """What is answered."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bool = False
    """Sent without a head, as it is; nothing at all ends the connection without an answer."""
    dribble: bool = False
    """A byte after the other, without an end."""
    before: Callable[[], object] = lambda: None
    """Called before it is sent: to wait for something."""


Answers = Sequence[StubAnswer] | Callable[[StubRequest], StubAnswer]


def json_answer(data: object, status: int = 200, **headers: str) -> StubAnswer:
    """A document; `retry_after="1"` is the header Retry-After."""
    named = {name.replace("_", "-").title(): value for name, value in headers.items()}
    return StubAnswer(status, json.dumps(data).encode(), named)


def completion(content: object, finish: object = "stop", **message: object) -> StubAnswer:
    """A chat completion; `message` is what else the message has, `usage` the counts."""
    usage = message.pop("usage", {"prompt_tokens": 1, "completion_tokens": 1})
    choice = {"index": 0, "finish_reason": finish, "message": {"content": content, **message}}
    return json_answer({"object": "chat.completion", "choices": [choice], "usage": usage})


def status(code: int, words: str = "no", **headers: str) -> StubAnswer:
    """An error, in the commonest of the shapes."""
    return json_answer({"error": {"message": words, "code": code}}, code, **headers)


HANGS_UP = StubAnswer(raw=True)
DRIBBLES_BODY = StubAnswer(dribble=True)
DRIBBLES_HEAD = StubAnswer(raw=True, dribble=True)


class StubServer:
    """Listens on 127.0.0.1 while it is open."""

    def __init__(self, answers: Answers, models: object = None) -> None:
        """`models` is what GET /v1/models answers; None is 404. It takes no answer of the list."""
        self.requests: list[StubRequest] = []
        """Of chat completions, in the order in which they came."""
        self.listings: list[StubRequest] = []
        """Of lists of models."""
        self._answers, self._models = answers, models
        self._lock, self._ended = threading.Lock(), threading.Event()
        self._server = _StubHttpServer(("127.0.0.1", 0), _Handler)
        self._server.stub = self
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), daemon=True
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        return f"http://{self.host}/v1"

    @property
    def formats(self) -> list[str]:
        """How each answer was to be tied."""
        return [each.format for each in self.requests]

    def answer(self, request: StubRequest) -> StubAnswer:
        if request.method == "GET":
            self.listings.append(request)
            is_there = self._models is not None and request.path == "/v1/models"
            return json_answer(self._models) if is_there else status(404)
        with self._lock:
            self.requests.append(request)
            if callable(self._answers):
                return self._answers(request)
            return self._answers[min(len(self.requests), len(self._answers)) - 1]

    def beats(self) -> Iterator[None]:
        while not self._ended.is_set():
            yield None
            time.sleep(0.005)


class _StubHttpServer(ThreadingHTTPServer):
    daemon_threads = True
    stub: StubServer


class _Handler(BaseHTTPRequestHandler):
    server: _StubHttpServer

    def do_GET(self) -> None:
        self._give()

    def do_POST(self) -> None:
        self._give()

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""

    def _give(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length)) if length else None
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.server.stub.answer(StubRequest(self.command, self.path, headers, body))
        answer.before()
        self.close_connection = True
        with suppress(OSError):  # the client hangs up, as it may
            self._send(answer)

    def _send(self, answer: StubAnswer) -> None:
        if not answer.raw:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if not answer.dribble:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
        self.wfile.write(answer.body)
        if answer.dribble:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX: " if answer.raw else b'{"choices": "')
            for _ in self.server.stub.beats():
                self.wfile.write(b"x")


def unused_url() -> str:
    """An address at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/v1"
