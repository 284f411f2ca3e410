"""srs serve and srs import: an address, a file, and answers that come home."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.cli.program import NOW, Program

ID = "019abcde-0000-7000-8000-{:012x}"


@contextmanager
def serving(*words: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The address that is printed, and the process."""
    process = subprocess.Popen(
        [sys.executable, "-m", "srs", "serve", "--port", "0", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
        # whoever runs the tests may ignore Ctrl+C
        preexec_fn=_obey if os.name == "posix" else None,  # noqa: PLW1509  # no thread runs
    )
    assert process.stdout
    try:
        yield process.stdout.readline().strip(), process
    finally:
        process.kill()
        process.communicate()


def _obey() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def ask(url: str, method: str = "GET", body: Any = None, **headers: str) -> tuple[int, bytes]:  # noqa: ANN401  # any JSON
    where = urlsplit(url)
    client = http.client.HTTPConnection("127.0.0.1", where.port or 0, timeout=30)
    data = None if body is None else json.dumps(body).encode()
    sent = {"Content-Type": "application/json", **headers}
    client.request(method, f"{where.path}?{where.query}", data, sent)
    response = client.getresponse()
    found = response.status, response.read()
    client.close()
    return found


def answer(card: str, number: int = 0, **changes: object) -> dict[str, object]:
    return {"id": ID.format(number), "card": card, "grade": 4, "at": NOW, **changes}


@pytest.mark.skipif(os.name != "posix", reason="a signal is sent as a terminal does")
def test_the_page_is_served_until_ctrl_c(srs: Program) -> None:
    cards = srs.ids()
    with serving() as (url, process):
        assert url.startswith("http://127.0.0.1:")
        status, page = ask(url)
        assert (status, cards[0].encode() in page) == (200, True)
        status, told = ask(f"{url}answers", "POST", {"answers": [answer(cards[0])]})
        assert (status, json.loads(told)["recorded"]) == (200, 1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert (process.returncode, out) == (0, "")
        assert "Ended; 1 answer came in." in err
        assert "Traceback" not in err
    assert srs("show", cards[0], "--json").json["reps"] == 1


def test_another_host_asks_for_a_token(srs: Program) -> None:
    srs.ids()
    with serving("--host", "0.0.0.0") as (url, _):  # noqa: S104  # as a person types it
        token = urlsplit(url).query.removeprefix("token=")
        assert len(token) == 16
        assert ask(url.partition("?")[0])[0] == 401
        assert ask(url)[0] == 303
    with serving("--token") as (url, _):
        assert urlsplit(url).query == f"token={token}"
    with serving("--new-token") as (url, _):
        assert urlsplit(url).query not in {"", f"token={token}"}


def test_a_port_that_is_taken_is_told(srs: Program) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = srs("serve", "--port", str(port))
    assert run.status == 1
    assert f"port {port} is taken" in run.err
    assert "--port" in run.err.splitlines()[1]
    assert len(run.err.splitlines()) == 2


def test_an_address_that_is_not_of_this_machine_is_told(srs: Program) -> None:
    run = srs("serve", "--host", "192.0.2.1", "--port", "0")
    assert run.status == 1
    assert "cannot listen at 192.0.2.1" in run.err


def test_a_deck_that_is_not_there_is_told_at_once(srs: Program) -> None:
    srs.ids()
    run = srs("serve", "--deck", "paper")
    assert run.status == 2
    assert "did you mean papers?" in run.err


def test_a_page_as_a_file_and_its_answers(srs: Program) -> None:
    cards, file = srs.ids(), srs.folder / "today.html"
    run = srs("serve", "--export", file)
    assert run.status == 0
    assert str(file) in run.out
    assert cards[0] in file.read_text(encoding="utf-8")
    saved = srs.folder / "answers.json"
    document = {
        "srs": "answers",
        "answers": [answer(cards[0]), answer(cards[1], 1, grade=2), answer("nowhere", 2)],
        "undone": [{"id": ID.format(1), "card": cards[1]}],
    }
    saved.write_text(json.dumps(document), encoding="utf-8")
    dry = srs("import", saved, "--dry-run")
    assert "2 answers would be new" in dry.out
    assert srs("stats", "--json").json["reviews"] == 0
    told = srs("import", saved, "--json").json
    assert (told["tool"], told["reviews"], told["taken_back"]) == ("srs serve", 2, 1)
    assert told["unmatched"] == [
        {"where": f"{saved}: {ID.format(2)}", "reason": "there is no such card"}
    ]
    again = srs("import", saved)
    assert again.status == 0
    assert "0 answers recorded" in again.out
    assert "2 answers had come before" in again.out
    assert f"{ID.format(2)}: there is no such card" in again.err
    assert srs("stats", "--json").json["reviews"] == 1
    assert srs("doctor").status == 0


def test_answers_are_taken_from_standard_input(srs: Program) -> None:
    [card, _] = srs.ids()
    document = json.dumps({"srs": "answers", "answers": [answer(card)]})
    run = subprocess.run(
        [sys.executable, "-m", "srs", "import", "-"],
        input=document.encode(),
        capture_output=True,
        check=True,
        env=dict(os.environ),
    )
    assert b"1 answer recorded" in run.stdout


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "not JSON", '{"srs": "answers", "answers": 3}', "[" * 99999]
)
def test_another_file_is_none_of_answers(srs: Program, text: str) -> None:
    file = srs.folder / "other.json"
    file.write_text(text, encoding="utf-8")
    run = srs("import", file)
    assert run.status == 2
    assert "this is no file of answers" in run.err


def test_a_file_that_is_not_there_is_told(srs: Program) -> None:
    run = srs("import", srs.folder / "nothing.json")
    assert run.status == 1
    assert "nothing.json: it cannot be read" in run.err
