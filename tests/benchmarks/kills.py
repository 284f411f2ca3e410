"""Whether a kill at any moment costs anything: `python -m tests.benchmarks.kills --rounds 300`.

Each round takes a home, begins a command in a process of its own, and kills it (SIGKILL) at a
random moment. The next start must find the collection as it was or as it was to be, and leave
nothing of what the killed one was making. Not for Windows.
"""

import argparse
import importlib
import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

from srs.cli import main
from srs.store.connection import connect
from srs.store.migrate import SCRIPTS

LOG = """\
## 2024.3.1
《Forest ecology》

Q: 什么是凋落物？
A: 落到地面的叶与枝。

Q: What is canopy closure?
A: The share of the ground that crowns cover.
"""
NOW = "2026-11-22T09:00:00+00:00"


_IMPORTED = (
    *(f"srs.cli.{name}" for name in ("backups", "browsing", "health", "export", "generate")),
    "srs.study.export",
)
"""What would take most of a command's time, in which there is nothing to be killed."""


def run(home: Path, *words: str | Path, after: float | None = None) -> tuple[int, str]:
    """The exit status (below 0: killed) and the output of a command, killed `after` seconds."""
    out = home.parent / "out.txt"
    child = os.fork()  # nothing else runs here, and the imports are done
    if not child:
        handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream in (1, 2):
            os.dup2(handle, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.environ |= {"SRS_HOME": str(home), "SRS_NOW": NOW}
        sys.argv = ["srs", *map(str, words)]
        try:
            main()
        except SystemExit as end:
            sys.stdout.flush()
            os._exit(int(end.code or 0))
        os._exit(99)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return status, out.read_text(encoding="utf-8", errors="replace")


def prepared(folder: Path) -> Path:
    """A home with cards, answers and two backups."""
    home, log = folder / "prepared" / "home", folder / "forest.md"
    home.mkdir(parents=True)
    (home / "config.toml").write_text('timezone = "UTC"\n', encoding="utf-8")
    log.write_text(LOG, encoding="utf-8")
    must(run(home, "generate", log))
    must(run(home, "generate", Path(__file__).parents[2] / "decks"))
    must(run(home, "backup"))
    for card in ids(must(run(home, "list", "is:new", "--json")))[:8]:
        must(run(home, "answer", card, "good"))
    must(run(home, "backup"))
    return home


def must(found: tuple[int, str]) -> str:
    """The output of a command that has to succeed."""
    if found[0]:
        raise SystemExit(f"it fails without a kill: {found}")
    return found[1]


def ids(listed: str) -> list[str]:
    """The ids of the cards in the output of `list --json`."""
    return [card["id"] for card in json.loads(listed)]


def state(home: Path) -> object:
    """Every row of the database, if it is sound."""
    with closing(sqlite3.connect(home / "srs.db")) as database:
        damage = database.execute("PRAGMA integrity_check").fetchall()
        if damage != [("ok",)]:
            return damage
        return [line for line in database.iterdump() if not line.startswith("PRAGMA")]


def damage(home: Path) -> None:
    """The database as a failing disk may leave it."""
    (home / "srs.db").write_bytes(b"nothing of a database " * 99)


def lose(home: Path) -> None:
    """No database at all."""
    (home / "srs.db").unlink()


OLD_CARDS = 200
_CARD = (
    "INSERT INTO card VALUES (?, 'd', 'basic', 'q', 'a', NULL, '/l.md', 1, 1, 'q', NULL, NULL, "
    "'written', 1, '[]', 'active', 0, 0)"
)


def grow_old(home: Path) -> None:
    """A database as the first version made it."""
    lose(home)
    database, config = connect(home / "srs.db"), Config()
    config.set_main_option("script_location", SCRIPTS)
    with database.rebuild() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    database.close()
    with closing(sqlite3.connect(home / "srs.db")) as raw, raw:
        raw.executemany(_CARD, [(f"card{number}",) for number in range(OLD_CARDS)])


Command = tuple[str, tuple[str, ...], Callable[[Path], None] | None]
COMMANDS: list[Command] = [
    ("backup", ("backup",), None),
    ("restore", ("restore", "{oldest}"), None),
    ("restore over a damaged one", ("restore", "{oldest}"), damage),
    ("restore where there is none", ("restore", "{oldest}"), lose),
    ("export .apkg", ("export", "{out}/cards.apkg"), None),
    ("export .json", ("export", "{out}/cards.json"), None),
    ("export .csv", ("export", "{out}/cards.csv"), None),
    ("generate", ("generate", "{log}"), None),
    ("migrate", ("list",), grow_old),
    ("repair", ("doctor", "--repair"), None),
]


def strangers(folder: Path, known: set[Path]) -> list[str]:
    """What lies there that is no database, backup or export."""
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path not in known
        and not (path.parent.name == "backups" and path.name.startswith("srs-2"))
        and path.name != "out.txt"
    ]


def exported(out: Path) -> str | None:
    """What is wrong with what was exported; None for nothing, or a whole file."""
    for path in out.iterdir():
        try:
            if path.suffix == ".json":
                json.loads(path.read_text(encoding="utf-8"))
            elif path.suffix == ".apkg":
                zipfile.ZipFile(path).testzip()
            elif path.suffix == ".csv" and not path.read_bytes().endswith(b"\n"):
                return f"{path.name} is cut"
        except (ValueError, zipfile.BadZipFile) as error:
            return f"{path.name}: {error}"
    return None


class Round:
    """One command in a home of its own."""

    def __init__(self, chosen: Command, source: Path, folder: Path) -> None:
        _, words, self.spoil = chosen
        here = folder / "round"
        shutil.rmtree(here, ignore_errors=True)
        shutil.copytree(source.parent, here)
        self.here, self.home, self.out = here, here / "home", here / "out"
        self.out.mkdir()
        if self.spoil:
            self.spoil(self.home)
        self.oldest = min((self.home / "backups").glob("srs-*.db"))
        log = Path(__file__).parents[2] / "README.md"
        self.words = [w.format(oldest=self.oldest, out=self.out, log=log) for w in words]
        self.before = None if self.spoil else state(self.home)

    def lasts(self) -> float:
        """Seconds that the command takes when nobody kills it."""
        begin = time.perf_counter()
        must(run(self.home, *self.words))
        return time.perf_counter() - begin

    def killed(self, after: float) -> str:
        """What came of a kill: 'old', 'new', or what is wrong."""
        _, said = run(self.home, *self.words, after=after)
        if "Traceback" in said or "mistake in srs" in said:
            return f"it said {said!r}"
        failed, listed = run(self.home, "list", "--json")
        came = "old"
        if failed and not self.spoil:
            return f"the next start fails: {listed}"
        if not failed:
            now = state(self.home)
            if not isinstance(now, list) or not now or isinstance(now[0], tuple):
                return f"damaged: {now}"
            came = "old" if now == self.before else "new"
            if self.spoil is grow_old and len(ids(listed)) != OLD_CARDS:
                return f"lost cards: {listed}"
        known = {self.home, self.out, *self.out.glob("cards.*")} | {
            self.home / name for name in ("backups", "config.toml", "srs.db")
        }
        left = strangers(self.here, known)
        return f"left {left}" if left else exported(self.out) or came


def begin() -> None:
    """Run the rounds, and print what came of them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    dice, found = random.Random(given.seed), Counter[tuple[str, str]]()  # noqa: S311  # no secret
    for module in _IMPORTED:
        importlib.import_module(module)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = prepared(folder)
        lasts: dict[str, float] = {}
        for chosen in COMMANDS:
            lasts[chosen[0]] = Round(chosen, source, folder).lasts()
        for number in range(given.rounds):
            chosen = COMMANDS[number % len(COMMANDS)]
            # files are written towards the end
            after = dice.uniform(number // len(COMMANDS) % 2 * 0.5, 1.1) * lasts[chosen[0]]
            came = Round(chosen, source, folder).killed(after)
            found[chosen[0], came] += 1
    for (what, came), number in sorted(found.items()):
        sys.stdout.write(f"{number:5}  {what:30}{came}\n")
    if any(came not in {"old", "new"} for _, came in found):
        raise SystemExit(1)


if __name__ == "__main__":
    begin()
