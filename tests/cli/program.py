"""The program as somebody types it, in a home of its own and at a fixed instant."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from srs.cli import main

LOG = """\
## 2023.6.4
《Attention Is All You Need》

Q: 什么是注意力？
A: 对 value 的加权求和。

Q: What is BLEU?
A: A score of n-gram overlap.

今天跑了一下代码
"""
NOW = "2026-11-22T09:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401  # whatever the document holds
        """All of stdout as one document."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Program:
    """srs in one home; a call is a command, in this process and through its entry point."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def log(self) -> Path:
        """A log with two cards, made when it is first asked for."""
        path = self.folder / "papers.md"
        if not path.exists():
            path.write_text(LOG, encoding="utf-8")
        return path

    def __call__(self, *words: str | Path) -> Run:
        self.monkeypatch.setattr(sys, "argv", ["srs", *map(str, words)])
        self.capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        out, err = self.capsys.readouterr()
        return Run(int(end.value.code or 0), out, err)

    def process(self, *words: str | Path) -> Run:
        """The same in a process of its own."""
        done = subprocess.run(
            [sys.executable, "-m", "srs", *map(str, words)],
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env=dict(os.environ),
        )
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())

    def configure(self, text: str) -> None:
        self.home.mkdir(exist_ok=True)
        (self.home / "config.toml").write_text(text, encoding="utf-8")

    def at(self, instant: str) -> None:
        self.monkeypatch.setenv("SRS_NOW", instant)

    def ids(self) -> list[str]:
        """The ids of the cards after reading `log`, in its order."""
        assert self("generate", self.log).status == 0
        return [card["id"] for card in self("list", "--json").json]


def make_program(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Program:
    program = Program(folder, monkeypatch, capsys)
    monkeypatch.setenv("SRS_HOME", str(program.home))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    monkeypatch.delenv("SRS_DEBUG", raising=False)
    program.at(NOW)
    program.configure('timezone = "UTC"\n')
    return program
