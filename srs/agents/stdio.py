"""The server on standard input and output, which belong to the protocol alone.

Whatever else the program prints, now or at its end, goes to stderr. A line that comes or goes is
made such that the other side can read it: half a character would leave a call without an answer.
"""

import io
import json
import logging
import os
import re
import signal
import sys
from pathlib import Path
from typing import Any, BinaryIO

import anyio
from mcp.server.mcpserver import MCPServer
from mcp.server.stdio import stdio_server

from srs.agents.server import agent_server
from srs.text import clean_line, harmless

_INTERRUPTED = 130
"""The exit status that shells expect after Ctrl+C."""
_LONGEST_LINE = 16 * 1024 * 1024
"""Characters of a call: fifty cards of the longest have a twentieth of it."""
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)"
)
"""An escape of JSON, a pair of halves taken together."""
_OF_CONTROLS = re.compile(r"\\[bfru]")
"""How JSON writes what a terminal might obey."""


def serve(home: Path, *, may_answer: bool) -> None:
    """Answer agents until standard input ends."""
    protocol = _guarded_stdout()
    # what the library logs goes to stderr, a line each, and never as a traceback
    logs = logging.StreamHandler(sys.stderr)
    logs.setFormatter(_OneLine())
    logging.basicConfig(level=logging.WARNING, handlers=[logs], force=True)
    # a thread waits in a read that nothing but the end of input would end
    signal.signal(signal.SIGINT, lambda *_: os._exit(_INTERRUPTED))
    anyio.run(_run, agent_server(home, may_answer=may_answer), protocol)


async def _run(server: MCPServer, protocol: BinaryIO) -> None:
    incoming = anyio.wrap_file(CallLines(sys.stdin.buffer))
    outgoing = anyio.wrap_file(AnswerLines(protocol))
    lowlevel = server._lowlevel_server  # noqa: SLF001  # `run` takes no streams
    async with stdio_server(incoming, outgoing) as (read, write):
        await lowlevel.run(read, write, lowlevel.create_initialization_options())


def _guarded_stdout() -> BinaryIO:
    """What was standard output, for the protocol; from now on that is stderr, for everybody else.

    Children of this process have it so, too.
    """
    sys.stdout.flush()
    protocol = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    return protocol


class CallLines(io.TextIOWrapper):
    """Calls, a line each: half a character is replaced, and one that is too long left out."""

    def __init__(self, source: BinaryIO) -> None:
        super().__init__(source, encoding="utf-8", errors="replace")

    def readline(self, _size: int = -1, /) -> str:  # type: ignore[override]  # mypy has it final
        """The next line; '' at the end."""
        line = super().readline(_LONGEST_LINE)
        if len(line) == _LONGEST_LINE:
            while line and not line.endswith("\n"):
                line = super().readline(_LONGEST_LINE)
            return "\n"
        return _ESCAPE.sub(_whole, line) if "\\u" in line else line


class AnswerLines(io.TextIOWrapper):
    """Answers, a line each, of which every text is harmless."""

    def __init__(self, target: BinaryIO) -> None:
        super().__init__(target, encoding="utf-8", errors="replace", newline="\n")

    def write(self, text: str, /) -> int:
        """Write an answer."""
        if harmless(text) != text or _OF_CONTROLS.search(text):
            text = _harmless_answer(text)
        return super().write(text)


class _OneLine(logging.Formatter):
    """What is logged, without what a terminal would obey."""

    def format(self, record: logging.LogRecord) -> str:
        return f"srs: {clean_line(record.getMessage())}"


def _whole(found: re.Match[str]) -> str:
    return "\\ufffd" if found["half"] else found[0]


def _harmless_answer(text: str) -> str:
    """An answer with harmless texts; to which call it is the answer, is left as it is."""
    answer = json.loads(text)
    kept = {"id": answer["id"]} if "id" in answer else {}
    return json.dumps(_harmless(answer) | kept, ensure_ascii=False) + "\n"


def _harmless(value: Any) -> Any:  # noqa: ANN401  # any JSON
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, dict):
        return {harmless(key): _harmless(each) for key, each in value.items()}
    return [_harmless(each) for each in value] if isinstance(value, list) else value
