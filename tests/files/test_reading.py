"""The text of a log, or one clear error."""

import os
from pathlib import Path

import pytest

from srs.errors import LogError
from srs.files import read_log_text, reading
from tests.files.places import written

TEXT = "## 2023.6.4\r\n《InstructGPT》\n    1，RM（33k），给回答打分；训练了 16 轮\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gbk", "gb18030"]
)
def test_a_log_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    assert read_log_text(written(tmp_path, TEXT.encode(encoding))).text == TEXT


def test_line_ends_are_left_to_the_reader(tmp_path: Path) -> None:
    assert read_log_text(written(tmp_path, b"a\r\nb\nc\r")).text == "a\r\nb\nc\r"


def test_an_empty_log_is_one(tmp_path: Path) -> None:
    assert read_log_text(written(tmp_path, b"")).text == ""


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    one, other = written(tmp_path, b"a", "1"), written(tmp_path, b"b", "2")
    assert read_log_text(one).digest != read_log_text(other).digest
    assert read_log_text(one) == read_log_text(written(tmp_path, b"a", "3"))


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        b"\x7fELF\x02\x01\x01" + b"\x00" * 60,
        b"\x00\x01\x02\x03" * 100,
        b"text with\x00\x01\x02\x03\x04 controls",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_text_is_one_error_with_its_name(tmp_path: Path, data: bytes) -> None:
    path = written(tmp_path, data)
    with pytest.raises(LogError, match="not a text file") as failure:
        read_log_text(path)
    assert failure.value.message.startswith(str(path))
    assert failure.value.hint


def test_a_text_with_a_broken_byte_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, f"{TEXT}{TEXT}".encode() + b"caf\xe9\n")
    with pytest.raises(LogError) as failure:
        read_log_text(path)
    assert failure.value.message.startswith(f"{path}:7:")


def test_a_log_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGEST", 3)
    with pytest.raises(LogError, match="larger than"):
        read_log_text(written(tmp_path, b"abcd"))


@pytest.mark.parametrize("name", ["folder.md", "pipe.md"])
def test_what_is_no_file_is_told_and_never_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(LogError, match="not a file"):
        read_log_text(tmp_path / name)


def test_one_nul_makes_a_file_no_text_and_one_escape_does_not(tmp_path: Path) -> None:
    assert read_log_text(written(tmp_path, b"bold \x1b[1m and \x08 back")).text
    with pytest.raises(LogError, match="not a text file"):
        read_log_text(written(tmp_path, b"\x00"))


def test_what_may_be_in_two_encodings_is_not_read_but_told_with_both(tmp_path: Path) -> None:
    path = written(tmp_path, "naïve café".encode("cp1252"))
    with pytest.raises(LogError, match="windows-1252 or windows-1250") as failure:
        read_log_text(path)
    assert "--encoding windows-1252" in failure.value.hint
    assert read_log_text(path, "cp1252").text == "naïve café"


def test_an_encoding_that_it_is_not_in_is_told_with_line_and_byte(tmp_path: Path) -> None:
    path = written(tmp_path, "one\ntwo: 한국어".encode("euc_kr"))
    with pytest.raises(LogError) as failure:
        read_log_text(path, "utf_8")
    assert failure.value.message == (f"{path}:2: it is not in utf-8, as said: see byte 10 (0xc7)")


def test_a_log_that_becomes_a_pipe_while_it_is_opened_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, pipe = written(tmp_path, b"x"), tmp_path / "pipe.md"
    os.mkfifo(pipe)
    opened = os.open
    monkeypatch.setattr(os, "open", lambda _path, flags: opened(pipe, flags))
    with pytest.raises(LogError, match="it is a pipe"):
        read_log_text(log)


def test_a_log_that_vanishes_while_it_is_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = written(tmp_path, b"x")

    def vanish(path: Path, _: int) -> int:
        raise FileNotFoundError(2, "No such file or directory", str(path))

    monkeypatch.setattr(os, "open", vanish)
    with pytest.raises(LogError, match="No such file"):
        read_log_text(log)
