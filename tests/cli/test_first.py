"""The first commands in an empty home: the next step in a line, and nothing made on the disk."""

import pytest

from srs.cli import review as screens
from tests.cli.program import Program

READING = [
    ("list",), ("list", "is:due"), ("next",), ("due",), ("due", "--plan"), ("stats",), ("where",), ("doctor",),
    ("generate", "--dry-run"), ("evaluate",), ("completion", "bash"), ("show", "k3x9"),
    ("export", "x.json"), ("review",), ("inbox",), ("undo",), ("answer", "k3x9", "good"), ("forget", "papers"),
]  # fmt: skip


@pytest.fixture(autouse=True)
def in_a_terminal(monkeypatch: pytest.MonkeyPatch, srs: Program) -> None:
    monkeypatch.setattr(screens, "require_terminal", lambda _start: None)
    monkeypatch.chdir(srs.folder)


@pytest.mark.parametrize("words", READING, ids=" ".join)
@pytest.mark.parametrize("as_json", [False, True])
def test_who_only_looks_makes_no_database(
    srs: Program, words: tuple[str, ...], *, as_json: bool
) -> None:
    takes_json = words[0] not in {"review", "inbox", "completion"}
    run = srs(*words, *(["--json"] if as_json and takes_json else []))
    assert "Traceback" not in run.err
    assert sorted(path.name for path in srs.home.iterdir()) == ["config.toml"]


@pytest.mark.parametrize("words", [("list",), ("next",), ("due",), ("review",), ("inbox",)])
def test_an_empty_home_says_the_next_step_in_a_line(srs: Program, words: tuple[str, ...]) -> None:
    run = srs(*words)
    assert run.status == 0
    (line,) = run.err.splitlines()
    assert "'srs generate my-log.md' reads your log" in line


def test_configured_folders_are_named(srs: Program) -> None:
    srs.configure(f'decks = ["{srs.log.as_posix()}"]\n')
    assert "'srs generate' reads papers.md" in srs("next").err


def test_where_only_drafts_are_the_inbox_is_named(srs: Program) -> None:
    srs.configure('accept = "none"\n')
    assert srs("generate", srs.log).status == 0
    for command in ("next", "review", "due"):
        assert "'srs inbox' shows 2 drafts" in srs(command).err


def test_where_all_is_put_aside_that_is_told(srs: Program) -> None:
    srs.ids()
    srs("suspend", "deck:papers")
    assert "srs unsuspend is:suspended" in srs("next").err
    assert srs("unsuspend", "is:suspended").status == 0


def test_where_cards_are_nothing_is_said_of_first_steps(srs: Program) -> None:
    srs.ids()
    assert srs("list").err == ""
    assert "generate" not in srs("next").err
