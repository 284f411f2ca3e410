"""Whatever stands in a database: no command prints or writes what a terminal would obey."""

from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Status
from srs.store import Store, content
from srs.study import answers
from tests.cli.program import Program
from tests.foreign import BAD, a_foreign_card, hidden
from tests.study.clock import Clock, a_study

COMMANDS = [
    ("list",), ("list", "--json"), ("list", "is:draft"), ("show", "aa"), ("show", "aa", "--json"),
    ("next",), ("next", "--json"), ("due",), ("due", "--json"), ("due", "--plan"),
    ("due", "--plan", "--json"), ("due", "--ready-by", "2026-12-31"), ("stats",), ("stats", "--json"),
    ("answer", "aa", "good"), ("answer", "ab", "1", "--json"), ("undo",), ("undo", "--json"),
    ("accept", "ba"), ("accept", "bb", "--json"), ("suspend", "aa"), ("suspend", "deck:decks", "--json"),
    ("flag", "aa"), ("bury", "aa"), ("reject", "aa"), ("set-due", "3", "aa"), ("reset", "aa", "--json"),
    ("edit", "aa", "--question", f"new{BAD}?"), ("edit", "aa", "--answer", f"new{BAD}", "--json"),
    ("edit", "aa", "--keep", "theirs"), ("edit", "aa", "--reset", "--json"),
    ("doctor",), ("doctor", "--json"), ("where",), ("where", "--json"), ("backup",), ("backup", "--json"),
    ("evaluate",), ("generate",), ("generate", "--json"),
    ("list", f"deck:{BAD}x"), ("list", f"is:{BAD}"), ("list", f'"{BAD}'), ("show", f"{BAD}"), ("next", "--deck", BAD),
    ("export", f"x{BAD.replace(chr(0), '')}.pdf"), ("restore", f"{BAD.replace(chr(0), '')}.db"),
    ("evaluate", "--revlog", f"{BAD.replace(chr(0), '')}.csv"), ("generate", f"{BAD.replace(chr(0), '')}"),
]  # fmt: skip


@pytest.fixture
def srs(srs: Program) -> Program:
    """A home whose database holds hidden characters in all that is text."""
    cards = [a_foreign_card(name) for name in ("aa", "ab", "ac")]
    drafts = [a_foreign_card(name, Status.DRAFT) for name in ("ba", "bb")]
    srs.home.mkdir(exist_ok=True)
    with Store.open(srs.home / "srs.db") as store:
        study = replace(a_study(store, Clock(), *cards, *drafts), device=f"host{BAD}")
        answers.answer(study, cards[0].id, 2)
    return srs


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: ascii(" ".join(words))[:40])
def test_no_command_prints_what_a_terminal_obeys(srs: Program, words: tuple[str, ...]) -> None:
    run = srs(*words)
    assert run.out or run.err
    assert "this is a mistake in srs" not in run.err
    assert hidden(run.out) == []
    assert hidden(run.err) == []


@pytest.mark.parametrize("name", ["x.csv", "x.json", "anki.csv"])
def test_no_file_for_other_programs_holds_it(srs: Program, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    more = ("--to", "anki") if name == "anki.csv" else ()
    assert srs("export", target, *more).status == 0
    text = target.read_bytes().decode()
    assert "What is ab?" in text
    assert hidden(text.replace("\r\n", "\n")) == []


def test_what_an_editor_gives_is_stored_clean(srs: Program) -> None:
    assert srs("edit", "aa", "--question", f"new{BAD}one", "--answer", f"a{BAD}b").status == 0
    with Store.open(srs.home / "srs.db") as store:
        [card] = [card for card in store.ask(content.all_cards) if card.id == "aa"]
    assert hidden(card.note.question + card.note.answer) == []


def test_settings_that_hold_it_are_told_without_it(srs: Program) -> None:
    bad = "\\u001b[31m\\u202e\\u009b"
    for line in (
        f'easy_days = "{bad}"',
        f'"{bad}" = 3',
        f'timezone = "{bad}"',
        f'[deck."{bad}"]\nx = 1',
    ):
        srs.configure(line)
        run = srs("due")
        assert run.err
        assert hidden(run.out + run.err) == []
