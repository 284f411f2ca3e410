"""A log in the editor of its owner: at its line, and read again at once."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
from textual.app import App

from srs.collection import Collection
from srs.errors import ConfigError
from srs.store import content
from srs.study.study import Study
from srs.tui.app import SrsApp
from srs.tui.edit.editor import editor_command
from tests.tui.screens import USUAL, a_study_of, an_app, screen_text

LOG = "## 2023.6.4\n《InstructGPT》\n    1，每条指令采样9个回答来排序\n    2，优势：快、省、稳\n"


@pytest.mark.parametrize(
    ("editor", "command"),
    [
        ("vim", "vim +7 /a log.md"),
        ("/usr/bin/nvim -R", "/usr/bin/nvim -R +7 /a log.md"),
        ("nano", "nano +7 /a log.md"),
        ("emacs -nw", "emacs -nw +7 /a log.md"),
        ("micro", "micro +7 /a log.md"),
        ("kak", "kak +7 /a log.md"),
        ("code", "code --wait --goto /a log.md:7"),
        ("codium -w", "codium -w --goto /a log.md:7"),
        ("hx", "hx /a log.md:7"),
        ("subl", "subl --wait /a log.md:7"),
        ("zed", "zed --wait /a log.md:7"),
        ("gvim", "gvim -f +7 /a log.md"),
        ("my-editor", "my-editor /a log.md"),
    ],
)
def test_each_editor_is_told_the_line_in_its_own_way(editor: str, command: str) -> None:
    assert " ".join(editor_command({"EDITOR": editor}, "/a log.md", 7)) == command


def test_visual_comes_before_editor_and_an_empty_one_is_none() -> None:
    assert editor_command({"VISUAL": "hx", "EDITOR": "vi"}, "/log.md", 1)[0] == "hx"
    assert editor_command({"VISUAL": " ", "EDITOR": "vi"}, "/log.md", 1)[0] == "vi"


def test_words_of_a_command_are_quoted_as_in_a_shell() -> None:
    assert editor_command({"EDITOR": "'/my apps/vim' -u NONE"}, "/log.md", 1) == [
        "/my apps/vim",
        "-u",
        "NONE",
        "+1",
        "/log.md",
    ]


@pytest.mark.parametrize("environ", [{}, {"EDITOR": ""}, {"EDITOR": "vim 'unclosed"}])
def test_no_editor_and_a_wrong_one_are_told(environ: dict[str, str]) -> None:
    with pytest.raises(ConfigError):
        editor_command(environ, "/log.md", 1)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "notes" / "papers" / "rlhf.md"
    path.parent.mkdir(parents=True)
    path.write_text(LOG, encoding="utf-8")
    return path


def edits(monkeypatch: pytest.MonkeyPatch, log: Path, before: str, after: str) -> None:
    """Let the editor be one that puts `after` in the place of `before`, and leave the screen."""
    script = log.with_name("editor.py")
    script.write_text(
        "import pathlib, sys\nlog = pathlib.Path(sys.argv[-1])\n"
        f"log.write_text(log.read_text('utf-8').replace({before!r}, {after!r}), 'utf-8')\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("VISUAL", f"'{sys.executable}' '{script}'")
    monkeypatch.setattr(SrsApp, "suspend", nullcontext)


def said(app: App[None]) -> str:
    """What the screen tells for a while."""
    return "\n".join(notice.message for notice in app._notifications)  # noqa: SLF001  # drawn when they fade in


@contextmanager
def a_study_of_drafts(log: Path) -> Iterator[Study]:
    """What the folder of `log` yields, all of which waits."""
    with a_study_of() as study:
        drafting = replace(study, config=replace(study.config, accept="none"))
        Collection(drafting).logs.generate([log.parent.parent])
        yield drafting


async def test_in_the_inbox_a_draft_is_shown_as_its_log_says_now(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edits(monkeypatch, log, "采样9个", "采样16个")
    with a_study_of_drafts(log) as study:
        app = an_app(study, "inbox")
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("ｏ")
            assert "16" in screen_text(app)
            assert "1 of 2" in screen_text(app)
            assert "Read your logs: 1 changed" in said(app)
        decks = {card.note.deck for card in study.store.ask(content.all_cards)}
        assert decks == {"papers::rlhf"}, "read through its folder, as before"


async def test_in_the_inbox_a_draft_whose_lines_are_gone_makes_room_for_the_next(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edits(monkeypatch, log, "采样9个回答来排序", "")
    with a_study_of_drafts(log) as study:
        app = an_app(study, "inbox")
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("o")
            assert "优势" in screen_text(app)
            assert "1 of 1" in screen_text(app)


async def test_without_an_editor_the_inbox_says_what_to_set(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    with a_study_of_drafts(log) as study:
        app = an_app(study, "inbox")
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("o")
            assert "no editor is set (set $VISUAL or $EDITOR" in said(app)
            assert "9" in screen_text(app)


async def test_an_editor_that_is_not_there_and_a_log_that_is_gone_are_told(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", str(log.with_name("no-editor")))
    monkeypatch.setattr(SrsApp, "suspend", nullcontext)
    with a_study_of_drafts(log) as study:
        app = an_app(study, "inbox")
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("o")
            assert "cannot be started (No such file or directory)" in said(app)
            log.rename(log.with_suffix(".old"))  # noqa: ASYNC240, a moment
            await pilot.press("o")
            assert "rlhf.md: there is no such file" in said(app)


async def test_where_no_editor_can_be_opened_it_is_told(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "vim")
    with a_study_of_drafts(log) as study:
        app = an_app(study, "inbox")
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("o")
            assert "an editor cannot be opened here" in said(app)


@contextmanager
def a_study_of_cards(log: Path) -> Iterator[Study]:
    """What the folder of `log` yields, all of which is asked."""
    with a_study_of() as study:
        asking = replace(study, config=replace(study.config, accept="all"))
        Collection(asking).logs.generate([log.parent.parent])
        yield asking


async def test_in_the_review_the_card_is_shown_as_its_log_says_now(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edits(monkeypatch, log, "采样9个", "采样16个")
    with a_study_of_cards(log) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("o", "space")
            assert "16" in screen_text(app)
            await pilot.press("3")
            assert "优势" in screen_text(app)


async def test_in_the_review_a_card_whose_lines_are_gone_is_said_and_passed_over(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edits(monkeypatch, log, "采样9个回答来排序", "")
    with a_study_of_cards(log) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("space", "o")
            assert "优势" in screen_text(app)
            assert "Not asked any more, for it is retired now" in said(app)


async def test_in_the_review_lines_that_stand_elsewhere_now_are_said(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edits(monkeypatch, log, "《InstructGPT》", "《InstructGPT》\n")
    with a_study_of_cards(log) as study:
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("ｏ")
            assert "Its lines stand at 4 now." in screen_text(app)
