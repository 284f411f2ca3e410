"""In a real terminal: it starts, asks, is resized and left; killed, it has lost no answer."""

import contextlib
import importlib
import os
import re
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from srs.collection.here import open_collection
from srs.config import Config

if os.name != "posix":
    pytest.skip("there are no such terminals here", allow_module_level=True)
pty: Any = importlib.import_module("pty")
fcntl: Any = importlib.import_module("fcntl")
termios: Any = importlib.import_module("termios")

pytestmark = pytest.mark.slow

LOG = """\
# 2026-03-01 Paper

Q: 什么是注意力？
A: 对 value 的加权求和。

Q: What is BLEU?
A: A score of n-gram overlap.
"""
_PATIENCE = 30.0
"""Seconds until something that must come is given up."""
_ESCAPES = re.compile(
    rb"\x1b(?:\[[0-9;:?<>=]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|P.*?\x1b\\|[=>()].?)"
)


class Terminal:
    """A terminal with srs in it."""

    def __init__(self, home: Path, *words: str, size: tuple[int, int] = (80, 24)) -> None:
        self._fd, slave = pty.openpty()
        self.resize(*size)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "srs", *words],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            env={
                **os.environ,
                "SRS_HOME": str(home),
                "TERM": "xterm-256color",
                "LC_ALL": "C.UTF-8",
            },
        )
        os.close(slave)
        self.shown = b""

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def tell_of_the_size(self) -> None:
        self.process.send_signal(signal.SIGWINCH)

    def press(self, text: str) -> None:
        os.write(self._fd, text.encode())

    def wait_for(self, sign: str) -> None:
        """Read until `sign` was written; what was written before it is forgotten."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            plain = _ESCAPES.sub(b"", self.shown)
            if sign.encode() in plain:
                self.shown = b""
                return
            self._read(0.2)
        pytest.fail(f"{sign!r} never came: {_ESCAPES.sub(b'', self.shown)[-2000:]!r}")

    def end(self) -> int:
        """Wait for the end: the exit status."""
        until = time.monotonic() + _PATIENCE
        while self.process.poll() is None and time.monotonic() < until:
            self._read(0.1)
        return self.process.wait(1)

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        os.close(self._fd)

    def _read(self, seconds: float) -> None:
        if select.select([self._fd], [], [], seconds)[0]:
            with contextlib.suppress(OSError):  # of a terminal whose program has ended
                self.shown += os.read(self._fd, 65536)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    log = tmp_path / "paper.md"
    log.write_text(LOG, encoding="utf-8")
    with open_collection(tmp_path / "home", config=Config()) as collection:
        collection.logs.generate(log)
    return tmp_path / "home"


def grades(home: Path) -> list[int | None]:
    with open_collection(home, config=Config()) as collection:
        return [review.grade for review in collection.reviews.history()]


@contextlib.contextmanager
def opened(home: Path, *words: str) -> Iterator[Terminal]:
    terminal = Terminal(home, *words)
    try:
        yield terminal
    finally:
        terminal.close()


def test_a_review_from_its_start_to_its_end(home: Path) -> None:
    with opened(home, "review") as terminal:
        terminal.wait_for("什么是注意力")
        terminal.press(" ")
        terminal.wait_for("加权求和")
        terminal.press("3")
        terminal.wait_for("What is BLEU")
        terminal.press(" 4")
        terminal.wait_for("2 answers in")
        terminal.press("\r")
        terminal.wait_for("All decks")
        terminal.press("q")
        assert terminal.end() == 0
    assert grades(home) == [4, 5]


def test_a_window_of_any_size_while_a_card_is_asked(home: Path) -> None:
    with opened(home, "review") as terminal:
        terminal.wait_for("什么是注意力")
        for size in ((200, 60), (40, 10), (60, 20), (30, 10), (120, 30)):
            terminal.resize(*size)
            terminal.tell_of_the_size()
            terminal.wait_for("什么是注意力")
        terminal.press(" ")
        terminal.wait_for("加权求和")
        terminal.press("3")
        terminal.wait_for("What is BLEU")
        terminal.press("q")
        terminal.wait_for("All decks")
        terminal.press("q")
        assert terminal.end() == 0
    assert grades(home) == [4]


def test_killed_between_two_cards_it_has_the_answer(home: Path) -> None:
    with opened(home, "review") as terminal:
        terminal.wait_for("什么是注意力")
        terminal.press(" 3")
        terminal.wait_for("What is BLEU")
        terminal.process.send_signal(signal.SIGKILL)
        assert terminal.end() == -signal.SIGKILL
    assert grades(home) == [4]
    with open_collection(home, config=Config()) as collection:
        assert collection.maintenance.examine().problems == ()


def test_home_opens_and_is_left(home: Path) -> None:
    with opened(home) as terminal:
        terminal.wait_for("All decks")
        terminal.press("?")
        terminal.wait_for("Esc")
        terminal.press("\x1b")
        time.sleep(0.5)
        terminal.press("q")
        assert terminal.end() == 0
