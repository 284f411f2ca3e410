"""The server as a process of its own, with the few variables that clients pass on."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from mcp import Client, StdioServerParameters

from srs.origin import Model
from srs.text import harmless
from tests.agents.homes import a_home, call, cards, of_block, texts
from tests.study.drafts import RERANKER, WORDPIECE

PASSED_ON = ("HOME", "PATH")
NOISY = """
import atexit, os, sys, warnings
from srs.agents.tools import Tools
from srs.cli import main
opened = Tools._open
def noisy(self):
    print("noise")
    os.system("echo noise of a child")
    warnings.warn("noise of a warning")
    sys.__stdout__.write("noise of the first stdout\\n")
    return opened(self)
Tools._open = noisy
atexit.register(print, "noise of the end")
main()
"""


def environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return kept | {"PYTHONPATH": str(Path(__file__).parents[2])}


class Server:
    """A server to which lines are written by hand."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process

    def send(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def call(self, number: int, tool: str, arguments: str = "{}") -> None:
        params = f'{{"name": "{tool}", "arguments": {arguments}}}'
        self.send(f'{{"jsonrpc":"2.0","id":{number},"method":"tools/call","params":{params}}}')

    def answer(self) -> Any:  # noqa: ANN401  # whatever it says
        assert self.process.stdout
        return json.loads(self.process.stdout.readline())


@contextmanager
def server(home: Path, *program: str) -> Iterator[Server]:
    """One that has been greeted, in a folder that has nothing to do with it."""
    process = subprocess.Popen(
        [sys.executable, *(program or ("-m", "srs")), "mcp", "--home", str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd="/",
    )
    with process:
        try:
            found = Server(process)
            found.send(
                '{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":'
                '"2025-11-25","capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}'
            )
            assert found.answer()["result"]["serverInfo"]["name"] == "srs"
            found.send('{"jsonrpc":"2.0","method":"notifications/initialized"}')
            yield found
        finally:
            process.kill()


@pytest.mark.parametrize(("mode", "version"), [("auto", "2026-07-28"), ("legacy", "2025-11-25")])
async def test_clients_of_both_protocols_are_served(
    tmp_path: Path, mode: Literal["auto", "legacy"], version: str
) -> None:
    home = a_home(tmp_path)
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "srs", "mcp", "--home", str(home)],
        env=environment(),
        cwd="/",
    )
    async with Client(command, mode=mode) as client:
        assert client.protocol_version == version
        assert str(home) in (client.instructions or "")
        blocks = await call(client, "lines")
        proposed = [of_block(blocks, card) for card in (RERANKER, WORDPIECE)]
        assert (await call(client, "propose", cards=proposed))["taken"] == 2
        assert (await call(client, "propose", cards=proposed))["already"] == 2
        assert (await client.call_tool("search", {"limit": "3"})).is_error
    names = {card.note.origin.name for card in cards(home) if isinstance(card.note.origin, Model)}
    assert len(names) == 1
    assert names.pop().startswith("agent ")


def test_nothing_else_is_printed_where_the_protocol_is(home: Path) -> None:
    with server(home, "-c", NOISY) as noisy:
        noisy.call(1, "due")
        assert noisy.answer()["id"] == 1
        out, err = noisy.process.communicate(timeout=30)
    assert out == b""
    assert noisy.process.returncode == 0
    assert err.decode().count("noise") >= 5


def test_every_call_is_answered_and_every_answer_can_be_shown(home: Path) -> None:
    with server(home) as there:
        there.call(1, "search", '{"query": "\\ud800 \\u001b[2J ["}')
        there.call(2, "no\\u202e\\ud800")
        there.send('{"jsonrpc":"2.0","id":3,"method":"no\\u202e\\u001b/x","params":{}}')
        there.send("no JSON")
        there.call(4, "propose", '{"cards": [{"question": "\\udc00"}]}')
        there.call(5, "due", '{"days": 99999999999999999999999999}')
        answers = {answer["id"]: answer for answer in (there.answer() for _ in range(5))}
        there.process.stdin.close() if there.process.stdin else None
        assert there.process.wait(30) == 0
    assert answers.keys() == {1, 2, 3, 4, 5}
    said = "".join(texts([*answers.values()]))
    assert harmless(said) == said
    assert len(answers[4]["result"]["structuredContent"]["refused"]) == 1


def test_a_call_at_the_end_of_input_is_done(home: Path) -> None:
    with server(home) as there:
        there.call(1, "lines")
        found = there.answer()["result"]["structuredContent"]
        proposed = json.dumps({"cards": [of_block(found, RERANKER)]})
        there.call(2, "propose", proposed)
        there.process.stdin.close() if there.process.stdin else None
        assert there.process.wait(30) == 0
    with server(home) as again:
        again.call(1, "propose", proposed)
        assert again.answer()["result"]["structuredContent"]["already"] == 1


@pytest.mark.skipif(os.name != "posix", reason="another system has no such signal")
def test_an_interrupt_ends_it_at_once(home: Path) -> None:
    with server(home) as there:
        there.process.send_signal(signal.SIGINT)
        assert there.process.wait(30) == 130
