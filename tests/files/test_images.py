"""An image is opened where it lies below the folder of its log, and nowhere else."""

import os
from pathlib import Path

import pytest

from srs.errors import LogError
from srs.files.images import image_file


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """A folder of logs, with images in it and beside it."""
    for name in ("notes/net.png", "notes/图 片/注意力.jpg", "outside.png", "notes/run.sh"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    (tmp_path / "notes" / "log.md").write_text("", encoding="utf-8")
    return tmp_path / "notes"


def found(notes: Path, target: str) -> str:
    path = image_file(str(notes / "log.md"), target)
    return path.relative_to(notes.resolve()).as_posix()


@pytest.mark.parametrize(
    ("target", "file"),
    [
        ("net.png", "net.png"),
        ("./net.png", "net.png"),
        ("图 片/注意力.jpg", "图 片/注意力.jpg"),
        ("%E5%9B%BE%20%E7%89%87/注意力.jpg", "图 片/注意力.jpg"),
        ("../notes/net.png", "net.png"),
        ("注意力.jpg", "图 片/注意力.jpg"),
    ],
)
def test_an_image_is_found_below_the_folder_of_its_log(notes: Path, target: str, file: str) -> None:
    assert found(notes, target) == file


@pytest.mark.parametrize(
    "target",
    [
        "../outside.png",
        "/etc/passwd",
        "../../../../etc/passwd",
        "%2e%2e/outside.png",
        "https://a.b/net.png",
        "file:///etc/passwd",
        "data:image/png;base64,AA",
        "//host/share/net.png",
        "\\\\host\\share\\net.png",
        "run.sh",
        "log.md",
        "none.png",
        "",
        ".",
        "net.png\x00.sh",
        "x" * 5_000,
    ],
)
def test_anything_else_is_refused_in_words(notes: Path, target: str) -> None:
    with pytest.raises(LogError) as refused:
        found(notes, target)
    assert str(refused.value).isprintable() or "\n" in str(refused.value)


def test_a_link_counts_by_where_it_leads(notes: Path) -> None:
    try:
        (notes / "in.png").symlink_to(notes / "net.png")
        (notes / "out.png").symlink_to(notes.parent / "outside.png")
        (notes / "program.png").symlink_to(notes / "run.sh")
    except OSError:
        pytest.skip("no links here")
    assert found(notes, "in.png") == "net.png"
    for target in ("out.png", "program.png"):
        with pytest.raises(LogError):
            found(notes, target)


def test_a_log_that_is_linked_has_its_images_where_it_is_read(notes: Path) -> None:
    assert image_file(os.path.relpath(notes / "log.md"), "net.png") == (notes / "net.png").resolve()


def test_a_card_without_a_log_opens_nothing() -> None:
    with pytest.raises(LogError, match="no log"):
        image_file("", "pyproject.png")
