"""How soon a screen is painted, and what a key takes: `python -m tests.benchmarks.screens`.

In a terminal of its own, beside a bare Textual program that asks SQLite through SQLAlchemy, in
turns: medians of the rounds, in milliseconds of the processor's time from the start of a process
until what it shows has reached the terminal. Linux tells that time.
"""

import argparse
import fcntl
import os
import pty
import select
import shutil
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from compileall import compile_dir
from pathlib import Path
from signal import SIGKILL
from statistics import median
from types import TracebackType
from typing import Self

import srs
from tests.benchmarks.collection import NOW, write_home

_BARE = Path(__file__).parent / "peers" / "bare_textual.py"
_SIZE = (30, 100)
_PATIENCE = 60
"""Seconds until what should be painted is given up."""
_QUIET = 0.3
"""Seconds without a letter, after which a screen is done."""


class Terminal:
    """A program in a terminal of its own; it is killed at the end of the block."""

    def __init__(self, command: Sequence[str], home: Path) -> None:
        there = {"SRS_HOME": str(home), "SRS_NOW": NOW.isoformat(), "TERM": "xterm-256color"}
        self._pid, self._file = pty.fork()
        if not self._pid:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", *_SIZE, 0, 0))
            os.execve(command[0], [*command], {**os.environ, **there})  # noqa: S606, no shell is wanted

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.kill(self._pid, SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._file)

    def wait_for(self, words: str) -> float:
        """Milliseconds of the processor until `words` were painted."""
        seen = b""
        while words.encode() not in seen:
            if not select.select([self._file], [], [], _PATIENCE)[0]:
                raise TimeoutError(words)
            seen += os.read(self._file, 65_536)
        return self._spent()

    def settle(self) -> float:
        """The same, until nothing more is painted."""
        while select.select([self._file], [], [], _QUIET)[0]:
            os.read(self._file, 65_536)
        return self._spent()

    def press(self, keys: str) -> float:
        """Milliseconds of the processor that one key after the other takes with its paints."""
        before = self._spent()
        for key in keys:
            os.write(self._file, key.encode())
            self.settle()
        return self._spent() - before

    def _spent(self) -> float:
        told = Path(f"/proc/{self._pid}/task").glob("*/schedstat")
        return sum(int(each.read_text().split()[0]) for each in told) / 1e6


def measure(home: Path, answers: int) -> dict[str, float]:
    """Every row, once; `home` is written to."""
    program = [sys.executable, "-m", "srs"]
    with Terminal([sys.executable, str(_BARE), str(home / "bare.db")], home) as bare:
        found = {"bare Textual and SQLAlchemy": bare.wait_for("PAINTED")}
    with Terminal(program, home) as shown:
        found["srs, decks painted"] = shown.wait_for("bench")
    with Terminal([*program, "review"], home) as shown:
        found["srs review, first card painted"] = shown.wait_for("What does")
        time.sleep(_QUIET)
        shown.settle()
        pressed = [shown.press(" 3") for _ in range(answers)]
    return found | {"Space and a grade, painted": median(pressed)}


def main(words: Sequence[str] | None = None) -> None:
    """Make the collection, measure in turns, print."""
    options = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.screens", description=__doc__
    )
    options.add_argument("--cards", type=int, default=100_000)
    options.add_argument("--answers", type=int, default=20)
    options.add_argument("--rounds", type=int, default=7)
    asked = options.parse_args(words)
    # as an installed program is: an environment may keep Python from doing it
    compile_dir(Path(srs.__file__).parent, quiet=1)
    rounds = []
    with tempfile.TemporaryDirectory() as folder:
        write_home(Path(folder, "made"), asked.cards, 10 * asked.cards)
        for _ in range(asked.rounds):
            home = shutil.copytree(Path(folder, "made"), Path(folder, "home"))
            rounds.append(measure(home, asked.answers))
            shutil.rmtree(home)
    first = next(iter(rounds[0]))
    told = {row: median([each[row] for each in rounds]) for row in rounds[0]}
    lines = [f"{row:32}{ms:10.1f} ms{ms / told[first]:8.2f} x" for row, ms in told.items()]
    sys.stdout.write(f"{asked.cards:,} cards\n" + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
