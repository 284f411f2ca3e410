"""Files are made beside their place; what a killed process left is taken away, and no more."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from srs.scratch import UNNOTED, Scratch, publish

TOKEN = "0123456789abcdef"  # noqa: S105  # names a folder


def age(path: Path, days: float = 2) -> None:
    then = time.time() - days * 24 * 60 * 60
    os.utime(path, (then, then), follow_symlinks=False)


def killed(home: Path, target: Path) -> None:
    """As a process leaves it that is killed while it makes `target`."""
    place = target.parent / f".srs-{TOKEN}"
    place.mkdir()
    for name in ("made.db", "made.db-journal", "made.db-wal"):
        (place / name).write_bytes(b"half")
    (home / f".srs-{TOKEN}.note").write_bytes(os.fsencode(place))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def test_what_is_made_takes_its_place_and_nothing_else_stays(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    for scratch in (Scratch(home), UNNOTED):
        target.write_bytes(b"old")
        with scratch.beside(target) as folder:
            assert folder.parent == tmp_path
            (folder / "made").write_bytes(b"new")
            assert target.read_bytes() == b"old"
            publish(folder / "made", target)
        assert target.read_bytes() == b"new"
        assert sorted(tmp_path.rglob("*")) == [home, target]


def test_what_fails_leaves_nothing(home: Path, tmp_path: Path) -> None:
    with suppress(KeyboardInterrupt), Scratch(home).beside(tmp_path / "x") as folder:
        (folder / "half").touch()
        raise KeyboardInterrupt
    assert sorted(tmp_path.rglob("*")) == [home]


def test_a_home_that_is_not_there_or_a_file_hinders_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for home in (tmp_path / "none", tmp_path / "file"):
        with Scratch(home).beside(tmp_path / "x") as folder:
            assert folder.is_dir()
        Scratch(home).sweep(time.time(), tmp_path / "none")


def test_what_a_killed_process_left_is_taken_away_wherever_it_lies(
    home: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "far" / "away"
    elsewhere.mkdir(parents=True)
    killed(home, elsewhere / "out.apkg")
    Scratch(home).sweep(time.time())
    assert list(home.iterdir()) == []
    assert list(elsewhere.iterdir()) == []


def test_what_a_living_process_is_making_stays(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    with Scratch(home).beside(target) as folder:
        age(folder)
        Scratch(home).sweep(time.time(), tmp_path)
        assert folder.is_dir()


MAKING = """
import sys, time
from pathlib import Path
from srs.scratch import Scratch
with Scratch(Path(sys.argv[1])).beside(Path(sys.argv[2])) as folder:
    (folder / "made").write_bytes(b"half")
    print(folder, flush=True)
    sys.stdin.read()
"""


def test_a_process_holds_what_it_is_making_until_it_is_killed(home: Path, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", MAKING, str(home), str(tmp_path / "out")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[1],
    ) as process:
        assert process.stdout is not None
        folder = Path(os.fsdecode(process.stdout.readline().rstrip()))
        Scratch(home).sweep(time.time())
        assert (folder / "made").exists()
        process.kill()
        process.wait()
        assert (folder / "made").exists()
        Scratch(home).sweep(time.time())
        assert not folder.exists()
        assert list(home.iterdir()) == []


def test_a_note_of_something_else_takes_nothing_away(home: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis").touch()
    (home / f".srs-{TOKEN}.note").write_bytes(os.fsencode(precious))
    link = tmp_path / f".srs-{TOKEN[::-1]}"
    link.symlink_to(precious)
    (home / f"{link.name}.note").write_bytes(os.fsencode(link))
    Scratch(home).sweep(time.time())
    assert (precious / "thesis").exists()
    assert list(home.iterdir()) == []


def test_an_empty_note_is_of_somebody_who_is_just_about_to_fill_it(home: Path) -> None:
    note = home / f".srs-{TOKEN}.note"
    note.touch()
    Scratch(home).sweep(time.time())
    assert note.exists()
    age(note)
    Scratch(home).sweep(time.time())
    assert not note.exists()


def test_what_earlier_versions_left_is_taken_away_when_it_is_old(home: Path) -> None:
    folder, file = home / ".srs-ab_cd012", home / f".srs-{TOKEN}.tmp"
    folder.mkdir()
    (folder / "restored.db-wal").touch()
    file.touch()
    moved = home / ".srs-srs-20261122-090000-unreadable.tmp"
    moved.touch()
    Scratch(home).sweep(time.time())
    assert len(list(home.iterdir())) == 3
    for path in (folder, file, moved):
        age(path)
    Scratch(home).sweep(time.time())
    assert list(home.iterdir()) == []


def test_what_only_looks_like_ours_stays(home: Path) -> None:
    folder = home / ".srs-personal"
    folder.mkdir()
    (folder / "diary.txt").touch()
    for name in (".srs-notes.txt", ".srs-", ".srs-abcdefgh"):
        (home / name).touch()
    for path in home.iterdir():
        age(path)
    before = sorted(home.rglob("*"))
    Scratch(home).sweep(time.time())
    assert sorted(home.rglob("*")) == before
