"""Paths as they are typed, pasted and dropped."""

import os
from pathlib import Path

import pytest

from srs.study.paths import in_common, path_completions, typed_paths


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a folder of logs, and one in Chinese with a space in its name."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    folder = tmp_path / "我的 笔记"
    (folder / "旧的").mkdir(parents=True)
    for name in ("论文.md", "论文（二）.txt", "photo.png", ".hidden.md", "it's.org"):
        (folder / name).write_text("x", encoding="utf-8")
    return folder


def test_blank_is_no_path() -> None:
    assert typed_paths("") == typed_paths(" \t　") == []


@pytest.mark.skipif(os.name == "nt", reason="there a backslash parts folders")
@pytest.mark.parametrize(
    "form",
    ["{0}", " {0}  ", "'{0}'", '"{0}"', "“{0}”", "「{0}」", "'{0}' ", "{escaped}", "{url}"],
)
def test_a_dropped_file_is_found_however_the_terminal_writes_it(notes: Path, form: str) -> None:
    path = notes / "论文（二）.txt"
    text = form.format(path, escaped=str(path).replace(" ", "\\ "), url=path.as_uri())
    assert typed_paths(text) == [path]


def test_a_tilde_is_the_home(notes: Path) -> None:
    assert typed_paths("~/我的 笔记/论文.md") == [notes / "论文.md"]
    assert typed_paths("'~/我的 笔记'") == [notes]


def test_an_apostrophe_in_a_name_is_one(notes: Path) -> None:
    assert typed_paths(str(notes / "it's.org")) == [notes / "it's.org"]
    assert typed_paths("it's not there.md") == [Path("it's not there.md")]


@pytest.mark.skipif(os.name == "nt", reason="as above")
def test_several_dropped_files_are_several(notes: Path) -> None:
    paths = [notes / "论文.md", notes / "论文（二）.txt"]
    assert typed_paths(" ".join(f"'{path}'" for path in paths)) == paths


def test_what_is_not_there_is_named_as_it_was_typed() -> None:
    assert typed_paths("no such log.md") == [Path("no such log.md")]


def test_folders_and_logs_complete_and_nothing_hidden(notes: Path) -> None:
    names = [text.removeprefix(f"{notes}/") for text in path_completions(f"{notes}/")]
    assert names == ["it's.org", "旧的/", "论文.md", "论文（二）.txt"]
    assert path_completions(f"{notes}/.hid") == [f"{notes}/.hidden.md"]


def test_a_completion_keeps_the_tilde_and_ignores_case(notes: Path) -> None:
    assert path_completions("~/我的") == ["~/我的 笔记/"]
    (notes / "Notes.md").write_text("x", encoding="utf-8")
    assert path_completions("~/我的 笔记/notes") == ["~/我的 笔记/Notes.md"]


@pytest.mark.parametrize("text", ["/no/such/folder/x", "\0", "~nobody-of-that-name/x"])
def test_where_there_is_no_folder_nothing_completes(text: str) -> None:
    assert path_completions(text) == []


def test_what_all_completions_share_is_typed_at_once() -> None:
    assert in_common(["论文.md", "论文（二）.txt"], "论") == "论文"
    assert in_common(["notes/"], "no") == "notes/"
    assert in_common([], "no") == "no"
    assert in_common(["Ab", "aC"], "a") == "a"
