"""Finding logs, decoding them, writing files whole or not at all."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs import files
from srs.errors import ExportError, LogError
from srs.files import LogFile, find_logs, packaged_logs, read_log, write_atomically

TEXT = "## 2023.6.4\r\n《InstructGPT》\n    1，RM（33k），给回答打分；训练了 16 轮\n"


def written(folder: Path, data: bytes, name: str = "log.md") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gbk", "gb18030"]
)
def test_a_log_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    assert read_log(written(tmp_path, TEXT.encode(encoding))).text == TEXT


def test_line_ends_are_left_to_the_reader(tmp_path: Path) -> None:
    assert read_log(written(tmp_path, b"a\r\nb\nc\r")).text == "a\r\nb\nc\r"


def test_an_empty_log_is_one(tmp_path: Path) -> None:
    assert read_log(written(tmp_path, b"")).text == ""


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    one, other = written(tmp_path, b"a", "1"), written(tmp_path, b"b", "2")
    assert read_log(one).digest != read_log(other).digest
    assert read_log(one) == read_log(written(tmp_path, b"a", "3"))


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        b"\x7fELF\x02\x01\x01" + b"\x00" * 60,
        b"\x00\x01\x02\x03" * 100,
        b"text with\x00\x01\x02\x03\x04 controls",
        "Größe, Übung, naïve".encode("cp1252"),
        b"\xff\xfe\x00",
        b"\xff" * 10,
    ],
)
def test_what_is_no_text_is_one_error_with_its_name(tmp_path: Path, data: bytes) -> None:
    path = written(tmp_path, data)
    with pytest.raises(LogError, match="not a text file") as failure:
        read_log(path)
    assert failure.value.message.startswith(str(path))
    assert failure.value.hint


def test_a_text_with_a_broken_byte_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, f"{TEXT}{TEXT}".encode() + b"caf\xe9\n")
    with pytest.raises(LogError) as failure:
        read_log(path)
    assert failure.value.message.startswith(f"{path}:7:")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    text = files.decode(data)
    assert text is None or isinstance(text, str)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200))
def test_any_text_in_utf8_comes_back(text: str) -> None:
    assert files.decode(text.encode("utf-8-sig")) == text


def test_a_log_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 3)
    with pytest.raises(LogError, match="larger than"):
        read_log(written(tmp_path, b"abcd"))


@pytest.mark.parametrize("name", ["missing.md", "x" * 300, "nul\x00.md"])
def test_a_log_that_is_not_there_is_one_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(LogError):
        find_logs(tmp_path / name)
    with pytest.raises(LogError):
        read_log(tmp_path / name)


def test_a_file_is_a_log_whatever_its_suffix(tmp_path: Path) -> None:
    path = written(tmp_path, b"x", "notes.dat")
    assert find_logs(path) == [LogFile(path.resolve(), "notes")]


def test_a_folder_gives_its_logs_and_their_decks(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "papers/bert.org", "papers/nlp/gpt.markdown", "README.md"):
        written(tmp_path, b"x", name)
    for name in ("picture.png", ".hidden.md", ".git/x.md", "papers/.obsidian/y.md"):
        written(tmp_path, b"x", name)
    decks = [log.deck for log in find_logs(tmp_path)]
    assert decks == ["README", "a", "b", "papers::bert", "papers::nlp::gpt"]


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    written(tmp_path, b"x", "a.md")
    (tmp_path / "again").symlink_to(tmp_path)
    assert [log.deck for log in find_logs(tmp_path)] == ["a"]


def test_a_name_cannot_make_levels_of_its_own(tmp_path: Path) -> None:
    assert find_logs(written(tmp_path, b"x", "a::b\x1b[.md"))[0].deck == "a:b["


def test_srs_comes_with_logs() -> None:
    assert find_logs(packaged_logs())


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


def test_what_a_folder_leaves_out_is_a_log_when_it_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, b"x", ".hidden.md")
    assert find_logs(tmp_path) == []
    assert len(find_logs(path)) == 1


def test_a_log_is_the_same_however_it_is_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = written(tmp_path / "notes", b"x", "bert.md")
    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / "bert.md").symlink_to(log)
    monkeypatch.chdir(tmp_path / "notes")
    for path in [log, Path("bert.md"), Path("../notes"), tmp_path / "linked"]:
        assert find_logs(path) == [LogFile(log.resolve(), "bert")]


def test_a_broken_link_stops_nothing(tmp_path: Path) -> None:
    written(tmp_path, b"x", "a.md")
    (tmp_path / "itself.md").symlink_to(tmp_path / "itself.md")
    (tmp_path / "nowhere.md").symlink_to(tmp_path / "absent.md")
    assert [log.deck for log in find_logs(tmp_path)] == ["a"]


def test_a_folder_that_cannot_be_listed_does_not_look_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a listing that fails: rights are nothing to the user root."""

    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(LogError, match="Permission denied"):
        find_logs(tmp_path)


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
    assert [log.deck for log in find_logs(tmp_path)] == [deck]


@pytest.mark.parametrize("name", ["folder.md", "pipe.md"])
def test_what_is_no_file_is_told_and_never_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(LogError, match="it is not a file"):
        read_log(tmp_path / name)


def test_one_nul_makes_a_file_no_text_and_one_escape_does_not(tmp_path: Path) -> None:
    assert read_log(written(tmp_path, b"bold \x1b[1m and \x08 back")).text
    with pytest.raises(LogError, match="not a text file"):
        read_log(written(tmp_path, b"\x00"))
