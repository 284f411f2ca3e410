"""Files are written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from srs.errors import ExportError
from srs.files import make_folder, write_atomically
from tests.files.places import written


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = written(tmp_path, b"old")
    write_atomically(path, b"new")
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"new", [path])


def test_what_was_there_survives_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="No space left"):
        write_atomically(path, b"new")
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])


@pytest.mark.parametrize(
    ("name", "problem"),
    [("missing/x", "there is no folder"), ("file/x", "there is no folder"), ("folder", "is a folder"),
     ("x" * 300, "cannot be written")],
)  # fmt: skip
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, name: str, problem: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match=problem) as failure:
        write_atomically(tmp_path / name, b"x")
    assert failure.value.hint


def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/null")
    for name, what in (("pipe", "a pipe"), ("device", "a device")):
        with pytest.raises(ExportError, match=f"it is {what}"):
            write_atomically(tmp_path / name, b"x")
    assert not Path("/dev/null").is_file()


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", b"x")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"x"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="rights are told otherwise there")
def test_what_is_made_for_its_owner_is_for_nobody_else(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir(mode=0o755)
    make_folder(tmp_path / "old" / "new" / "home")
    modes = [mode(tmp_path / "old" / name) for name in ("", "new", "new/home")]
    assert modes == [0o755, 0o700, 0o700]
