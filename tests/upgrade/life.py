"""A home in which everything has happened: `python -m tests.upgrade.life --old SRS`.

The build whose command is SRS goes on with the home of `tests.upgrade.making`: it reads more
logs, cards are answered under both schedulers, judged in every way, worded anew, forgotten, set
and reset; facts change in the logs; of every kind of word one is taken back. What comes of it is
written to HOME here as SQL, and to TOLD what that build says of it, also while it takes back one
thing after another.
"""

import argparse
import json
import platform
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path

from tests.upgrade import making
from tests.upgrade.making import LOGS, PLACE, database_of

MORE = Path(__file__).parent / "more"
HOME = Path(__file__).parent / "home-2026-11b.sql"
"""A home of 28 November 2026, when the schema was 0009."""
TOLD = Path(__file__).parent / "home-2026-11b.json"
"""What the build of that day said of it."""
CONFIG = """
timezone = "UTC"
leech_lapses = 2
leeches = "suspend"
new_per_day = 50

[deck."woodwork"]
scheduler = "fsrs"
"""
NOW = "2026-11-29T10:00:00+00:00"
STEPS = 86
"""How many things are taken back, one by one."""

LIVED = r"""
import json, os, sys
from pathlib import Path
from click.testing import CliRunner
from srs.cli.app import root

def run(*args):
    done = CliRunner().invoke(root, args)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    if done.exit_code:
        raise SystemExit(f"{args}: {done.output}")
    return done.stdout

def ids(query):
    return [card["id"] for card in json.loads(run("list", query, "--json"))]

def day(number):
    os.environ["SRS_NOW"] = f"2026-11-{number}T10:00:00+00:00"

def change(name, *pairs):
    log = Path(name)
    text = log.read_text("utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    log.write_text(text, "utf-8")

logs, rowing = sys.argv[1:], next(log for log in sys.argv[1:] if log.endswith("rowing.md"))
day(24)
run("generate", *logs)
drafts = ids("deck:rowing is:draft")
run("accept", *drafts[:4])
run("reject", *drafts[-2:])
wood, rows, sails = ids("deck:woodwork is:active"), ids("deck:rowing is:active"), ids("deck:sailing is:active")
for at, card in enumerate(wood + rows):
    run("answer", card, ("good", "easy", "hard", "5", "3")[at % 5])
run("accept", *ids("deck:woodwork is:draft")[:2])
run("undo")

day(25)
for card in wood[:3] + rows[:3]:
    run("answer", card, "again")
    run("answer", card, "hard")
    run("answer", card, "good")
run("answer", rows[3], "again")
run("undo")
run("edit", rows[1], "--question", "抓水的人叫什么？", "--answer", "自己的话")
length = ids("8.2")[0]
run("edit", length, "--question", "单人艇多长？")
run("edit", rows[4], "--answer", "慢一点")
run("edit", rows[5], "--answer", "something else")
run("undo")

day(26)
for card in wood[:3] + rows[:3]:
    run("answer", card, "good")
change(rowing, ("重14公斤", "重15公斤"), ("长8.2米", "长8.3米"), ("at least 96 kg", "at least 97 kg"),
       ("A: 让船自己滑行，身体才有时间放松", "A: 让船自己滑行，人才有时间放松"),
       ("Q: What is a crab?\nA: A blade that is caught under water and stops the boat.\n\n", ""))
run("generate", *logs)

day(27)
for card in wood[:2] + rows[:2]:
    run("answer", card, "0")
offers = ids("is:offer")
run("accept", offers[0])
run("undo")
run("reject", offers[1])
run("undo")
for word, card in (("suspend", rows[6]), ("bury", rows[7]), ("flag", rows[8]), ("forget", "sailing")):
    run(word, card)
    run("undo")
suspended = ids("is:suspended")
run("unsuspend", suspended[0])
run("undo")
run("set-due", "2026-12-24", rows[6])
run("undo")
run("reset", rows[7])
run("undo")

day(28)
run("accept", offers[0])
run("reject", offers[1])
run("suspend", rows[6], rows[7])
run("unsuspend", suspended[0])
run("flag", rows[8], wood[4])
run("unflag", wood[4])
run("set-due", "2026-12-24", wood[3], rows[9])
run("set-due", "1", wood[4])
run("reset", wood[5])
run("answer", sails[0], "good")
run("forget", "sailing")
run("reject", rows[11])
run("edit", wood[0], "--question", "What is it, in my words?")
run("bury", rows[4])
day(29)
run("bury", rows[3], wood[4])
for card in ids("is:due")[:12]:
    run("answer", card, "good")
"""


def lived_home(old: Path, logs: Path, home: Path) -> None:
    """Let the build whose command is `old` live in `home`, with the logs in the folder `logs`."""
    home.mkdir(parents=True)
    (home / "config.toml").write_text(CONFIG, encoding="utf-8")
    shutil.copytree(LOGS, logs)
    shutil.copytree(MORE, logs, dirs_exist_ok=True)
    database_of(making.HOME, logs, home / "srs.db")
    _run(old, LIVED, home, *sorted(map(str, logs.iterdir())))


SAID = r"""
import hashlib, json, os, shutil, sys
from click.testing import CliRunner
from srs.cli.app import root

FIELDS = ("id", "deck", "question", "answer", "items", "kind", "status", "due", "interval", "ease",
          "reps", "lapses", "stability", "difficulty", "tags", "source", "entry")

def run(*args):
    done = CliRunner().invoke(root, [*args, "--json"])
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return json.loads(done.stdout)

def listed():
    cards = [{name: card[name] for name in FIELDS} for card in run("list")]
    for card in cards:  # wherever the logs lie
        card["source"] = [os.path.basename(card["source"]["path"]), card["source"]["lines"]]
    found = json.dumps([cards, run("next")["remaining"]], sort_keys=True)
    return hashlib.sha256(found.encode()).hexdigest()

os.environ["SRS_NOW"], steps = sys.argv[1], int(sys.argv[2])
queries = ["is:" + word for word in sys.argv[3:]]
cards = run("list")
said = {
    "list": {query: [card["id"] for card in run("list", query)] for query in queries},
    "cards": cards,
    "show": [run("show", card["id"]) for card in cards],
    "stats": run("stats"),
    "due": run("due"),
    "next": run("next"),
    "undo": [[listed(), None]],
}
for _ in range(steps):
    undone = run("undo")
    said["undo"].append([listed(), undone])
print(json.dumps(said))
"""
QUERIES = ("active", "draft", "suspended", "retired", "rejected", "new", "due", "leech", "flagged",
           "buried", "offer", "conflict", "changed", "earlier-version")  # fmt: skip


def said(program: Path, home: Path) -> str:
    """What a build says of a home, in JSON; it takes back the last STEPS things there."""
    return _run(program, SAID, home, NOW, str(STEPS), *QUERIES)


def _run(program: Path, script: str, home: Path, *args: str) -> str:
    done = subprocess.run(
        [program.parent / "python", "-P", "-c", script, *args],
        env={"SRS_HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.stdout


def main() -> None:
    """Make the sample."""
    options = argparse.ArgumentParser(prog="python -m tests.upgrade.life", description=__doc__)
    options.add_argument("--old", type=Path, required=True, metavar="SRS")
    old = options.parse_args().old
    with tempfile.TemporaryDirectory() as place:
        logs, home = Path(place, "logs"), Path(place, "home")
        lived_home(old, logs, home)
        with closing(sqlite3.connect(home / "srs.db")) as connection:
            text = "\n".join(connection.iterdump())
        told = said(old, home)
    text = text.replace(str(logs), PLACE).replace(f"'{platform.node()}'", "'desk'")
    HOME.write_text(f"{text}\n", encoding="utf-8")
    shown = json.dumps(json.loads(told), ensure_ascii=False, separators=(",", ":"))
    shown = shown.replace(str(logs), PLACE).replace(f'"{platform.node()}"', '"desk"')
    TOLD.write_text(f"{shown}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
