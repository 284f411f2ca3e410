"""The server: what it gives, what it refuses, and that it keeps nothing of what it refuses."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from srs.web import server
from srs.web.server import LONGEST, PageHandler
from tests.web.served import NOW, TOKEN, Served


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    found = Served(tmp_path, None)
    yield found
    found.close()


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[Served]:
    found = Served(tmp_path, TOKEN)
    yield found
    found.close()


def test_the_page_and_its_parts_are_served(served: Served) -> None:
    page = served.ask("GET", "/")
    assert page.status == 200
    assert b"question 0" in page.body
    for name in ("page.css", "outbox.js", "session.js", "markup.js", "view.js"):
        part = served.ask("GET", f"/{name}")
        assert part.status == 200
        assert part.headers["X-Content-Type-Options"] == "nosniff"
        assert name.encode() in page.body
    assert served.ask("GET", "/../server.py").status == 404
    assert served.ask("GET", "/page.html").status == 404


def test_the_policy_lets_nothing_in_from_elsewhere(served: Served) -> None:
    policy = served.ask("GET", "/").headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


def test_an_answer_is_recorded_with_its_instant_and_once(served: Served) -> None:
    first = served.post(served.answer())
    assert (first.status, first.json["recorded"]) == (200, 1)
    again = served.post(served.answer())
    assert (again.status, again.json["recorded"], again.json["known"]) == (200, 0, 1)
    [event] = served.reviews()
    assert event.at == NOW - timedelta(minutes=1)
    assert served.cards[0] not in [
        card["id"] for card in served.ask("GET", "/today.json").json["cards"]
    ]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"card": "nowhere"}, "card"),
        ({"card": "\ud800"}, "card"),
        ({"grade": 6}, "grade"),
        ({"grade": "good"}, "grade"),
        ({"at": (NOW + timedelta(hours=1)).isoformat()}, "future"),
        ({"at": (NOW + timedelta(days=400)).isoformat()}, "future"),
        ({"at": "now"}, "instant"),
        ({"id": "0"}, "id"),
    ],
)
def test_where_one_answer_is_none_nothing_is_kept(
    served: Served, change: dict[str, object], reason: str
) -> None:
    told = served.post(served.answer(), served.answer(1, **change))
    assert told.status == 400
    assert list(told.json["refused"].values()) == [reason]
    assert served.reviews() == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"3",
        b'"answers"',
        b'{"answers": 3}',
        b"\xff",
        b"[" * 100_000,
        b"9" * 9_000,
    ],
    ids=lambda body: repr(body[:12]),
)
def test_what_is_no_document_of_answers_is_refused(served: Served, body: bytes) -> None:
    assert served.ask("POST", "/answers", body, Content_Type="application/json").status == 400
    assert served.reviews() == []


def test_a_megabyte_is_too_much(served: Served) -> None:
    for size in (LONGEST + 1, 1_000_000, 1 << 20):
        answers = json.dumps({"answers": [served.answer()], "more": " " * size}).encode()
        told = served.ask("POST", "/answers", answers, Content_Type="application/json")
        assert told.status == 413
    assert served.reviews() == []


def test_a_length_that_is_missing_or_wrong_is_refused(served: Served) -> None:
    for length in ("", "-1", "x", "1e3"):
        head = f"POST /answers HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n"
        assert b" 411 " in talk(served, head.encode()).partition(b"\r\n")[0]


def test_answers_of_another_collection_wait_for_their_own(served: Served) -> None:
    body = json.dumps({"collection": "theirs", "answers": [served.answer()]}).encode()
    assert served.ask("POST", "/answers", body, Content_Type="application/json").status == 409
    body = json.dumps({"collection": "ours", "answers": [served.answer()]}).encode()
    assert served.ask("POST", "/answers", body, Content_Type="application/json").status == 200


def test_another_site_reaches_nothing(served: Served) -> None:
    for headers in (
        {"Origin": "http://evil.test"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Host": "rebound.test"},
        {"Host": f"rebound.test:{served.server.port}", "Origin": f"http://rebound.test:{served.server.port}"},
    ):  # fmt: skip
        assert served.post(served.answer(), **headers).status == 403
        assert served.ask("GET", "/today.json", None, **headers).status == 403
    plain = served.post(served.answer(), Content_Type="text/plain")
    assert plain.status == 415  # what a form of another site may send without being asked
    assert served.reviews() == []
    own = f"http://localhost:{served.server.port}"
    assert served.post(served.answer(), Origin=own, Host=own[7:]).status == 200


def test_without_the_token_there_is_nothing_to_see(guarded: Served) -> None:
    page = guarded.ask("GET", "/", Host="phone.test")
    assert page.status == 401
    assert b"question 0" not in page.body
    assert b'name="token"' in page.body
    assert guarded.ask("GET", "/today.json").status == 401
    assert guarded.post(guarded.answer()).status == 401
    for wrong in ("", "x", "%E5%AD%97", TOKEN[:-1]):
        told = guarded.ask("GET", f"/?token={wrong}")
        assert (told.status, "Set-Cookie" in told.headers) == (401, False)
    assert guarded.post(guarded.answer(), Cookie="srs-test=wrong").status == 401
    assert guarded.reviews() == []


def test_the_token_becomes_a_cookie_and_leaves_the_address(guarded: Served) -> None:
    let_in = guarded.ask("GET", f"/?token={TOKEN}", Host="phone.test")
    assert (let_in.status, let_in.headers["Location"], let_in.body) == (303, "/", b"")
    cookie = let_in.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    known = cookie.partition(";")[0]
    assert guarded.ask("GET", "/", Host="phone.test", Cookie=known).status == 200
    assert guarded.post(guarded.answer(), Host="phone.test", Cookie=known).status == 200
    foreign = guarded.post(guarded.answer(1), Cookie=known, Origin="http://evil.test")
    assert foreign.status == 403
    assert len(guarded.reviews()) == 1


def test_other_methods_do_nothing(served: Served) -> None:
    head = served.ask("HEAD", "/")
    assert (head.status, head.body) == (200, b"")
    assert int(head.headers["Content-Length"]) > 1000
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        told = served.ask(method, "/answers")
        assert (told.status, told.headers["Allow"]) == (405, "GET, HEAD, POST")
    assert served.ask("BREW", "/").status == 501
    assert served.ask("POST", "/", b"{}", Content_Type="application/json").status == 404


def test_two_tabs_that_send_at_once_lose_nothing(served: Served) -> None:
    answers = [served.answer(place) for place in range(60)]
    statuses: list[int] = []

    def send(several: list[dict[str, object]]) -> None:
        parts = (several[first : first + 7] for first in range(0, len(several), 7))
        statuses.extend(served.post(*part).status for part in parts)

    tabs = [threading.Thread(target=send, args=(some,)) for some in (answers, answers[::-1])]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    assert set(statuses) == {200}
    undone = {event.undoes for event in served.reviews()}
    in_effect = [
        event for event in served.reviews() if event.grade is not None and event.id not in undone
    ]
    assert len(in_effect) == 60
    assert {event.at for event in in_effect} == {
        datetime.fromisoformat(str(a["at"])) for a in answers
    }


def test_a_client_that_says_nothing_keeps_nobody_waiting(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PageHandler, "timeout", 0.2)
    head = b"POST /answers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"
    assert b" 408 " in talk(served, head, finish=False).partition(b"\r\n")[0]
    assert talk(served, b"GET / HT", finish=False) == b""
    assert served.ask("GET", "/").status == 200


def test_a_client_that_drips_is_cut_off(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_LONGEST_TALK", 0.3)
    with socket.create_connection(("127.0.0.1", served.server.port), timeout=20) as client:
        for byte in b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"a" * 1000:
            try:
                client.sendall(bytes([byte]))
            except OSError:
                break  # it was hung up on
            time.sleep(0.01)
        else:
            pytest.fail("it was let drip")
    assert served.ask("GET", "/").status == 200


def test_there_is_no_room_for_any_number_of_clients(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "_MOST_AT_ONCE", 2)
    served = Served(tmp_path, None)
    there = "127.0.0.1", served.server.port
    with socket.create_connection(there) as one, socket.create_connection(there) as other:
        for client in (one, other):
            client.sendall(b"GET / HT")
        with socket.create_connection(there, timeout=20) as third:
            assert third.recv(1) == b""
    while True:
        try:
            assert served.ask("GET", "/").status == 200
            break
        except OSError:  # the others are still being shown out
            time.sleep(0.01)
    served.close()


def test_what_is_no_request_is_answered_in_a_line(served: Served) -> None:
    assert talk(served, b"\x16\x03\x01 what?\r\n\r\n").startswith(b"400 ")
    assert talk(served, b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"a: b\r\n" * 200 + b"\r\n")
    assert served.ask("GET", "/").status == 200


def talk(served: Served, said: bytes, *, finish: bool = True) -> bytes:
    """What is answered to bytes that no library would send."""
    with socket.create_connection(("127.0.0.1", served.server.port), timeout=20) as client:
        client.sendall(said)
        if finish:
            client.shutdown(socket.SHUT_WR)
        found = b""
        while some := client.recv(1 << 16):
            found += some
        return found
