"""A key opens the images of a card, one after the other, outside of the terminal."""

import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Card, Status
from srs.errors import ConfigError
from srs.origin import Source
from srs.tui.faces import images
from srs.tui.faces.images import images_of, show_file, viewer
from tests.samples import a_card, changed
from tests.tui.screens import a_study_of, an_app, screen_text

CARD = a_card("one")


def with_images(folder: Path, status: Status = Status.ACTIVE) -> Card:
    for name in ("a.png", "b.png"):
        (folder / name).write_bytes(b"x")
    note = changed(
        CARD.note,
        question="What is ![这](a.png)?",
        answer="That: ![](b.png) ![](../../secret.png)",
        source=Source(str(folder / "log.md"), 1, 1),
    )
    return replace(CARD, note=note, status=status)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was given to a viewer."""
    names: list[str] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(images, "show_file", lambda _, path: names.append(path.name))
    return names


def test_an_answer_hides_its_images_until_it_is_shown(tmp_path: Path) -> None:
    card = with_images(tmp_path)
    assert images_of(card, revealed=False) == ["a.png"]
    assert images_of(card, revealed=True) == ["a.png", "b.png", "../../secret.png"]
    assert images_of(CARD, revealed=True) == []


async def test_v_opens_one_image_after_the_other(tmp_path: Path, opened: list[str]) -> None:
    with a_study_of(with_images(tmp_path)) as study:
        async with an_app(study).run_test(size=(80, 24), notifications=True) as pilot:
            await pilot.pause()
            assert "[image: 这 — a.png]" in screen_text(pilot.app)
            await pilot.press("v", "space", "v")
            assert opened == ["a.png", "b.png"]
            await pilot.press("ｖ")
            await pilot.pause()
            assert opened == ["a.png", "b.png"]
            assert "secret.png: no such image" in screen_text(pilot.app)
            await pilot.press("v")
            assert opened == ["a.png", "b.png", "a.png"]


async def test_v_in_the_inbox_does_the_same(tmp_path: Path, opened: list[str]) -> None:
    with a_study_of(with_images(tmp_path, Status.DRAFT)) as study:
        async with an_app(study, "inbox").run_test(size=(80, 24)) as pilot:
            await pilot.press("v", "v")
            assert opened == ["a.png", "b.png"]


async def test_a_card_without_images_says_so(opened: list[str]) -> None:
    with a_study_of(CARD) as study:
        async with an_app(study).run_test(size=(80, 24), notifications=True) as pilot:
            await pilot.press("v")
            await pilot.pause()
            assert "no image" in screen_text(pilot.app)
    assert opened == []


def test_each_platform_has_its_viewer() -> None:
    path = Path("/notes/a.png")
    assert viewer("linux", {"WAYLAND_DISPLAY": "wayland-0"}, path) == ["xdg-open", str(path)]
    assert viewer("darwin", {}, path) == ["open", str(path)]
    assert viewer("win32", {}, path) == []


def test_without_a_screen_the_place_is_said() -> None:
    with pytest.raises(ConfigError, match="no screen") as refused:
        viewer("linux", {}, Path("/notes/a.png"))
    assert "/notes/a.png" in str(refused.value.hint)


def test_a_viewer_runs_by_itself(tmp_path: Path) -> None:
    done = tmp_path / "done"
    program = f"import pathlib; pathlib.Path({str(done)!r}).touch()"
    show_file([sys.executable, "-c", program], tmp_path / "a.png")
    for _ in range(200):
        if done.exists():
            break
        time.sleep(0.05)
    assert done.exists()


def test_a_viewer_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no program"):
        show_file([str(tmp_path / "none")], tmp_path / "a.png")
