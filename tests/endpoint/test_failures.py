"""Servers that fail: how often they are asked again, after how long, and when a run ends."""

from collections.abc import Callable

import pytest

from srs.endpoint import RefusedError
from srs.errors import EndpointError
from tests.endpoint.asking import GOOD, QUESTION, SECRET, Asking, failure
from tests.endpoint.stub import (
    HANGS_UP,
    StubAnswer,
    StubRequest,
    StubServer,
    completion,
    json_answer,
    status,
    unused_url,
)

WELL = completion(GOOD)
FAILURES = {
    "429": status(429),
    "408": status(408),
    "500": status(500),
    "502": StubAnswer(502, b"<html><h1>Bad Gateway</h1></html>"),
    "503": status(503, "Loading model"),
    "504": StubAnswer(504),
    "529": status(529),
    "closed": HANGS_UP,
    "not JSON": StubAnswer(200, b"Internal \xff Server Error"),
    "nothing": StubAnswer(200),
    "null": json_answer(None),
    "a list": json_answer([]),
    "deep": StubAnswer(200, b"[" * 100_000),
    "no choices": json_answer({"choices": []}),
    "choices not a list": json_answer({"choices": {"message": {"content": GOOD}}}),
    "choice not an object": json_answer({"choices": ["x"]}),
    "message not an object": json_answer({"choices": [{"message": GOOD}]}),
    "content null": completion(None),
    "content a number": completion(7),
    "content a list": completion([{"type": "text", "text": GOOD}]),
    "error in a success": json_answer({"error": {"message": "overloaded"}}),
    "3 MB": completion(f"{GOOD}{' ' * 3_000_000}"),
}


@pytest.mark.parametrize("bad", FAILURES.values(), ids=FAILURES)
def test_a_failure_is_tried_again_twice(bad: StubAnswer) -> None:
    with StubServer([bad, bad, WELL]) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).text == GOOD
    assert len(server.requests) == 3
    assert server.formats == ["json_schema"] * 3, "it says nothing of what the server can do"
    assert asking.waited == [2, 8]
    assert asking.told[0].startswith(f"{server.host} is busy (")
    assert asking.told[0].endswith("): waiting 2 s")


@pytest.mark.parametrize("bad", FAILURES.values(), ids=FAILURES)
def test_the_same_failure_of_two_questions_ends_the_run(bad: StubAnswer) -> None:
    with StubServer([bad]) as server, Asking(server.url) as asking:
        failure(asking, RefusedError, server.host)
        ended = failure(asking, EndpointError)
        assert len(server.requests) == 6
        failure(asking, EndpointError)
    assert len(server.requests) == 6, "nothing more is asked"
    assert ended.hint
    assert len(ended.message) < 400


def test_other_failures_and_those_with_an_answer_between_them_do_not_end_it() -> None:
    bad = [status(500)] * 3
    answers = [*bad, *[status(502)] * 3, WELL, *bad, WELL]
    with StubServer(answers) as server, Asking(server.url) as asking:
        for _ in range(2):
            failure(asking, RefusedError)
        asking.client.ask(QUESTION)
        failure(asking, RefusedError)
        assert asking.client.ask(QUESTION).text == GOOD
    assert len(server.requests) == len(answers)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "1"}, 1),
        ({"Retry-After": "0"}, 0),
        ({"Retry-After": "1.5"}, 1.5),
        ({"Retry-After": "60"}, 60),
        ({"Retry-After": "3600"}, 60),
        ({"Retry-After": "9" * 5000}, 2),
        ({"Retry-After": "-5"}, 2),
        ({"Retry-After": "soon"}, 2),
        ({"Retry-After": "１"}, 2),
        ({"Retry-After": ""}, 2),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"}, 60),
        ({"Retry-After": "Mon, 99 Foo 2026 00:00:00 GMT"}, 2),
    ],
)
def test_a_server_says_how_long_to_wait_within_a_minute(
    headers: dict[str, str], seconds: float
) -> None:
    headers = {name: value.encode().decode("latin-1") for name, value in headers.items()}
    busy = StubAnswer(429, b"", headers)
    with StubServer([busy, WELL]) as server, Asking(server.url) as asking:
        asking.client.ask(QUESTION)
    assert asking.waited == [seconds]


def test_a_date_to_wait_for_is_read_against_the_clock_of_the_server() -> None:
    dates = {
        "Date": "Fri, 27 Nov 2026 10:00:00 GMT",
        "Retry-After": "Fri, 27 Nov 2026 10:00:20 GMT",
    }
    answers = [StubAnswer(raw=True, body=_head(503, dates)), WELL]
    with StubServer(answers) as server, Asking(server.url) as asking:
        asking.client.ask(QUESTION)
    assert asking.waited == [20]


def _head(code: int, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {code} x", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "Content-Length: 0", "", ""]).encode()


def test_where_nobody_listens_three_tries_end_the_run() -> None:
    with Asking(unused_url()) as asking:
        ended = failure(asking, EndpointError, "cannot be reached: Connection refused")
        assert "url in [model]" in ended.hint
        assert asking.waited == [2, 8]
        failure(asking, EndpointError)
        assert asking.waited == [2, 8]


@pytest.mark.parametrize("url", ["http://..", "http://a..b/v1", f"http://{'x' * 80}.invalid/v1"])
def test_a_host_that_no_host_can_be_named_is_told(url: str) -> None:
    with Asking(url) as asking:
        failure(asking, EndpointError, "cannot be reached")


def test_a_server_that_comes_up_meanwhile_is_asked() -> None:
    loading = [status(503, "Loading model"), WELL]
    with StubServer(loading) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).text == GOOD
    assert asking.told == [f"{server.host} is busy (503: Loading model): waiting 2 s"]


@pytest.mark.parametrize("code", [401, 403])
def test_a_key_that_is_not_taken_ends_the_run_with_its_name(code: int) -> None:
    answer = status(code, f"Incorrect API key provided: {SECRET}")
    with StubServer([answer]) as server, Asking(server.url) as asking:
        ended = failure(asking, EndpointError)
    assert len(server.requests) == 1
    assert "MY_KEY" in ended.message
    assert SECRET not in str(ended)
    with StubServer([answer]) as server, Asking(server.url, key=None) as asking:
        ended = failure(asking, EndpointError, "wants a key")
    assert "key_env" in ended.hint


def _only_at(path: str) -> Callable[[StubRequest], StubAnswer]:
    def answer(request: StubRequest) -> StubAnswer:
        return WELL if request.path == path else status(404, "Not Found")

    return answer


def test_an_address_without_v1_gets_it_once() -> None:
    answer = _only_at("/v1/chat/completions")
    with StubServer(answer) as server, Asking(f"http://{server.host}") as asking:
        for _ in range(2):
            asking.client.ask(QUESTION)
    assert [each.path for each in server.requests] == [
        "/chat/completions", "/v1/chat/completions", "/v1/chat/completions",
    ]  # fmt: skip


def test_what_is_not_found_is_told_with_all_addresses_that_were_asked() -> None:
    answer = StubAnswer(404, b"404: Not Found")
    with StubServer([answer]) as server, Asking(f"http://{server.host}/") as asking:
        ended = failure(asking, EndpointError, "404: Not Found")
    host = f"http://{server.host}"
    assert f"{host}/chat/completions, {host}/v1/chat/completions" in ended.message
    assert len(server.requests) == 2
    with StubServer([status(404, "model 'x' not found")]) as server, Asking(server.url) as asking:
        failure(asking, EndpointError, "model 'x' not found")
    assert len(server.requests) == 1


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirect_is_told_and_not_followed(code: int) -> None:
    with StubServer([WELL]) as other:
        sent = StubAnswer(code, b"", {"Location": f"{other.url}/chat/completions?{SECRET}"})
        with StubServer([sent]) as server, Asking(server.url) as asking:
            ended = failure(asking, EndpointError, "sends to another address")
        assert other.requests == []
    assert len(server.requests) == 1
    assert other.url in ended.message
    assert SECRET not in str(ended)


@pytest.mark.parametrize("code", [402, 405, 409, 410, 451, 304])
def test_any_other_refusal_ends_the_run_with_the_words_of_the_server(code: int) -> None:
    with StubServer([status(code, "no money left")]) as server, Asking(server.url) as asking:
        failure(asking, EndpointError, "no money left" if code != 304 else "304")
    assert len(server.requests) == 1
