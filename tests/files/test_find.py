"""Finding logs, and what is told instead of a log."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from srs.errors import LogError
from srs.files import Found, FoundLog, find_logs, is_gone, packaged_logs, read_log_text
from tests.files.places import written


@pytest.mark.parametrize("name", ["missing.md", "x" * 300, "nul\x00.md"])
def test_a_log_that_is_not_there_is_one_error(tmp_path: Path, name: str) -> None:
    found = find_logs(tmp_path / name)
    assert (found.logs, len(found.unread)) == ([], 1)
    assert found.unread[0].hint
    with pytest.raises(LogError):
        read_log_text(tmp_path / name)


def test_a_file_is_a_log_whatever_its_suffix(tmp_path: Path) -> None:
    path = written(tmp_path, b"x", "notes.dat")
    assert find_logs(path).logs == [FoundLog(str(path.resolve()), "notes", str(path.resolve()))]


def test_a_folder_gives_its_logs_and_their_decks(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "papers/bert.org", "papers/nlp/gpt.markdown", "README.md"):
        written(tmp_path, b"x", name)
    for name in ("picture.png", ".hidden.md", ".git/x.md", "papers/.obsidian/y.md"):
        written(tmp_path, b"x", name)
    decks = [log.deck for log in find_logs(tmp_path).logs]
    assert decks == ["README", "a", "b", "papers::bert", "papers::nlp::gpt"]


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    written(tmp_path, b"x", "a.md")
    (tmp_path / "again").symlink_to(tmp_path)
    assert [log.deck for log in find_logs(tmp_path).logs] == ["a"]


def test_a_name_cannot_make_levels_of_its_own(tmp_path: Path) -> None:
    assert find_logs(written(tmp_path, b"x", "a::b\x1b[.md")).logs[0].deck == "a:b["


def test_srs_comes_with_logs() -> None:
    assert find_logs(packaged_logs()).logs


def test_what_a_folder_leaves_out_is_a_log_when_it_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, b"x", ".hidden.md")
    assert find_logs(tmp_path) == Found()
    assert len(find_logs(path).logs) == 1


def test_a_log_is_the_same_however_it_is_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = written(tmp_path / "notes", b"x", "bert.md")
    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / "bert.md").symlink_to(log)
    monkeypatch.chdir(tmp_path / "notes")
    for path in [log, Path("bert.md"), Path("../notes"), tmp_path / "linked"]:
        (found,) = find_logs(path).logs
        assert (found.path, found.deck) == (str(log.resolve()), "bert")
        assert found.asked == str(path.resolve())


def told(folder: Path) -> list[str]:
    """What is said of the files in `folder`, each with its name."""
    return [str(error).removeprefix(f"{folder}/") for error in find_logs(folder).unread]


def test_what_is_no_file_is_told_and_stops_nothing(tmp_path: Path) -> None:
    written(tmp_path, b"x", "a.md")
    (tmp_path / "itself.md").symlink_to(tmp_path / "itself.md")
    (tmp_path / "nowhere.md").symlink_to(tmp_path / "absent.md")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "device.org").symlink_to("/dev/null")
    written(tmp_path / "folder.md", b"x", "b.md")
    (tmp_path / "linked.md").symlink_to(tmp_path / "folder.md")
    assert [log.deck for log in find_logs(tmp_path).logs] == ["a", "folder.md::b"]
    kinds = [line.partition(" (")[0] for line in told(tmp_path)]
    assert kinds == [
        "device.org: it is a device, not a file",
        "itself.md: it cannot be read",
        "nowhere.md: it links to a file that is not there",
        "pipe.txt: it is a pipe, not a file",
    ]


def test_a_folder_that_cannot_be_listed_is_told_and_the_others_are_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a listing that fails: rights are nothing to the user root."""
    written(tmp_path, b"x", "a.md")
    written(tmp_path, b"x", "closed/b.md")
    written(tmp_path, b"x", "open/c.md")
    listing = os.scandir

    def refuse(path: str) -> Iterator[os.DirEntry[str]]:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return listing(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert [log.deck for log in find_logs(tmp_path).logs] == ["a", "open::c"]
    assert told(tmp_path) == [
        "closed: the folder cannot be read (Permission denied) (mend it, or move it out of the folder)"
    ]


def test_a_log_that_cannot_be_looked_at_is_told_and_not_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = written(tmp_path, b"x", "a.md")
    asked = Path.stat

    def refuse(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path == log:
            raise PermissionError(13, "Permission denied", str(path))
        return asked(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", refuse)
    assert "Permission denied" in told(tmp_path)[0]
    assert not is_gone(log)
    assert is_gone(tmp_path / "b.md")


def test_a_name_that_is_not_in_utf8_is_told_and_stops_nothing(tmp_path: Path) -> None:
    written(tmp_path, b"x", "a.md")
    odd = tmp_path / os.fsdecode(b"caf\xe9.md")
    try:
        odd.write_bytes(b"x")
    except OSError:
        pytest.skip("this system has no such names")
    assert [log.deck for log in find_logs(tmp_path).logs] == ["a"]
    assert told(tmp_path) == ["caf\\xe9.md: its name is not in UTF-8 (rename it)"]
    assert "caf\\xe9.md" in str(find_logs(odd).unread[0])


@pytest.mark.parametrize(
    ("name", "deck"),
    [
        ("a:/b.md", "a::b"),
        ("a\u202eb.md", "ab"),
        ("cafe\u0301.md", "caf\u00e9"),
        ("论文/注意力.md", "论文::注意力"),
    ],
)
def test_a_deck_is_named_alike_on_every_system(tmp_path: Path, name: str, deck: str) -> None:
    written(tmp_path, b"x", name)
    assert [log.deck for log in find_logs(tmp_path).logs] == [deck]
