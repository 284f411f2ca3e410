"""However a server answers, an end is in sight: of time, of bytes, of what is shown."""

import gc
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from srs.endpoint import RefusedError
from srs.errors import EndpointError
from tests.endpoint.asking import GOOD, QUESTION, Asking, failure
from tests.endpoint.stub import (
    DRIBBLES_BODY,
    DRIBBLES_HEAD,
    StubAnswer,
    StubServer,
    completion,
)

SILENCE = StubAnswer(before=lambda: time.sleep(0.5))


@pytest.mark.parametrize(
    "slow", [DRIBBLES_BODY, DRIBBLES_HEAD, SILENCE], ids=["body", "head", "silence"]
)
def test_a_server_that_dribbles_is_hung_up_when_its_time_is_over(slow: StubAnswer) -> None:
    """And is not asked the same again, since that would take as long."""
    with StubServer([slow]) as server, Asking(server.url, timeout=0.2) as asking:
        failure(asking, RefusedError, r"within 0\.2 s")
        ended = failure(asking, EndpointError, r"within 0\.2 s")
    assert len(server.requests) == 2
    assert "timeout in [model]" in ended.hint
    assert asking.waited == []


def test_a_server_that_dribbles_in_place_of_a_certificate_is_hung_up_as_well() -> None:
    """It has as long for each byte as for a connection: only its time as a whole ends that."""
    with slow_handshake() as port, Asking(f"https://127.0.0.1:{port}", timeout=0.3) as asking:
        failure(asking, RefusedError, r"within 0\.3 s")


@contextmanager
def slow_handshake() -> Iterator[int]:
    """The port of a server that begins a TLS record of 16 kB, and sends it byte by byte."""
    ended = threading.Event()

    def dribble(listening: socket.socket) -> None:
        connection = listening.accept()[0]
        with connection, suppress(OSError):
            connection.sendall(b"\x16\x03\x03\x40\x00")
            while not ended.wait(0.01):
                connection.sendall(b"x")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=dribble, args=(listening,))
        thread.start()
        yield listening.getsockname()[1]
        ended.set()
        thread.join()


def test_a_server_without_a_certificate_is_told() -> None:
    with StubServer([completion(GOOD)]) as server, Asking(f"https://{server.host}/v1") as asking:
        assert "SSL" in failure(asking, EndpointError, "cannot be reached").message
    assert server.requests == []


def test_of_an_answer_without_an_end_two_megabytes_are_read() -> None:
    endless = StubAnswer(200, completion(GOOD).body[:-1] + b" " * 2_000_001, dribble=True)
    with StubServer([endless]) as server, Asking(server.url) as asking:
        failure(asking, RefusedError, "more than 2 MB")


def test_of_a_long_error_200_letters_are_shown() -> None:
    error = StubAnswer(402, b"\x1b[31m" + "错".encode() * 700_000)
    with StubServer([error]) as server, Asking(server.url) as asking:
        ended = failure(asking, EndpointError)
    assert ended.message.count("错") == 196
    assert "\x1b" not in ended.message


def test_a_packed_answer_is_not_unpacked() -> None:
    """It is asked for as it is: unpacked, 2 MB may be 2 GB."""
    packed = StubAnswer(200, completion(GOOD).body, {"Content-Encoding": "gzip"})
    with StubServer([packed]) as server, Asking(server.url) as asking:
        asking.client.ask(QUESTION)
    assert server.requests[0].headers["accept-encoding"] == "identity"


def test_no_proxy_of_the_environment_and_no_password_file_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with StubServer([completion(GOOD)]) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).text == GOOD


def test_no_connection_is_left_open() -> None:
    """A warning of a socket that nobody closed is an error here."""
    with StubServer([completion(GOOD)]) as server, Asking(server.url) as asking:
        for _ in range(3):
            asking.client.ask(QUESTION)
    gc.collect()
