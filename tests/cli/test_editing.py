"""srs edit, and where an edit or a changed fact shows."""

from pathlib import Path

import pytest

from tests.cli.program import LOG, Program


@pytest.fixture
def card(srs: Program) -> str:
    return srs.ids()[0]


def test_the_new_wording_is_what_is_asked(srs: Program, card: str) -> None:
    run = srs("edit", card[:5], "--question", "注意力怎么算？")
    assert (run.status, run.out) == (0, "注意力怎么算？\n  对 value 的加权求和。\n")
    srs("generate", "--again")
    assert srs("next", "--json").json["card"]["question"] == "注意力怎么算？"
    shown = srs("show", card).out
    assert "your words; the log says" in shown
    assert "什么是注意力？" in shown


def test_both_sides_at_once_and_as_json(srs: Program, card: str) -> None:
    made = srs("edit", card, "--question", "q?", "--answer", "a", "--json").json
    assert (made["question"], made["answer"], made["edited"]) == ("q?", "a", True)
    assert srs("edit", card, "--reset", "--json").json["edited"] is False
    assert srs("edit", card, "--reset").out == "nothing changed\n"


def test_a_conflict_is_listed_shown_and_settled(srs: Program, card: str) -> None:
    srs("edit", card, "--answer", "一种加权平均。")
    srs.log.write_text(LOG.replace("加权求和", "加权之和"), encoding="utf-8")
    srs("generate")
    (found,) = srs("list", "is:conflict", "--json").json
    assert found["answer"] == "一种加权平均。"
    assert found["conflict"]["answer"] == "对 value 的加权之和。"
    shown = srs("show", card).out
    assert "一种加权平均。" in shown
    assert "对 value 的加权之和。" in shown
    assert f"srs edit {card} --keep mine" in shown
    assert "加权平均" in srs("edit", card, "--keep", "mine").out
    assert srs("list", "is:conflict", "--json").json == []
    assert "加权之和" in srs("edit", card, "--keep", "theirs").out


def test_what_makes_no_sense_is_refused(srs: Program, card: str) -> None:
    for words, status, said in (
        ((card, "--question", " "), 2, "a card needs a question"),
        ((card, "--keep", "mine"), 1, "nothing to choose"),
        ((card, "--reset", "--answer", "a"), 2, "exclude each other"),
        (("zzz", "--answer", "a"), 1, "there is no card"),
    ):
        run = srs("edit", *words)
        assert (run.status, run.out) == (status, "")
        assert said in run.err


def editor(folder: Path, script: str) -> str:
    """An editor that runs `script` on the text of the file it is given."""
    path = folder / "editor.py"
    path.write_text(
        "import pathlib, sys\n"
        "file = pathlib.Path(sys.argv[1])\n"
        "text = file.read_text(encoding='utf-8')\n"
        f"file.write_text({script}, encoding='utf-8')\n",
        encoding="utf-8",
    )
    return f"python3 {path}"


def test_without_options_it_opens_an_editor(
    srs: Program, card: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = (
        "text.replace('什么是注意力', '何谓注意力').replace('加权求和。\\n', '加权和。\\n\\n', 1)"
    )
    monkeypatch.setenv("EDITOR", editor(srs.folder, change))
    monkeypatch.delenv("VISUAL", raising=False)
    assert srs("edit", card).out == "何谓注意力？\n  对 value 的加权和。\n"


def test_an_edit_that_cannot_be_taken_changes_nothing(
    srs: Program, card: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", editor(srs.folder, "'nothing but this'"))
    monkeypatch.delenv("VISUAL", raising=False)
    run = srs.process("edit", card)
    assert "the line between question and answer is gone" in run.err
    assert "Traceback" not in run.err
    assert srs("show", card, "--json").json["question"] == "什么是注意力？"


def test_an_editor_that_fails_is_told(
    srs: Program, card: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "/nowhere/editor")
    run = srs("edit", card)
    assert (run.status, run.out) == (1, "")
    assert "the editor failed" in run.err
    assert "EDITOR" in run.err


def test_a_changed_fact_comes_first_and_shows_what_it_said(srs: Program, card: str) -> None:
    assert srs("answer", card, "easy").status == 0
    due = srs("show", card, "--json").json["due"]
    srs.log.write_text(LOG.replace("value", "8 values"), encoding="utf-8")
    assert srs("generate", "--json").json["changes"]["another_fact"] == 1
    found = srs("next", "--json").json["card"]
    assert (found["id"], found["due"]) == (card, "2026-11-22")
    assert found["former"]["answer"] == "对 value 的加权求和。"
    assert [each["id"] for each in srs("list", "is:changed", "--json").json] == [card]
    assert "its fact changed; before, it said" in srs("show", card).out
    assert "its fact changed" in srs("next").err
    srs("answer", card, "good")
    assert srs("show", card, "--json").json["former"] is None
    assert "before, it said" not in srs("show", card).out
    assert srs("undo").status == 0
    assert srs("show", card, "--json").json["former"] is not None
    assert due > "2026-11-22"


def test_without_a_terminal_and_an_editor_of_ones_own_none_is_started(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = srs.ids()[0]
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    run = srs("edit", card)
    assert run.status != 0
    assert "--question and --answer" in run.err
