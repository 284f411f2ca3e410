"""srs settings."""

import tomllib

import pytest

from tests.cli.program import Program


def test_what_is_set_and_what_may_be_set_is_shown(srs: Program) -> None:
    srs.configure("new_per_day = 3\n")
    shown = srs("settings")
    assert tomllib.loads(shown.out) == {"new_per_day": 3}
    assert "\n# retention = 0.9" in shown.out
    assert str(srs.home / "config.toml") in shown.err


def test_json_has_the_value_the_example_and_the_meaning_of_each(srs: Program) -> None:
    srs.configure('leeches = "suspend"\n')
    found = {each["key"]: each for each in srs("settings", "--json").json["settings"]}
    assert found["leeches"]["value"] == "suspend"
    assert found["retention"] == {
        "key": "retention",
        "value": None,
        "example": "0.9",
        "about": "the share that FSRS lets you remember",
    }


def test_a_setting_that_cannot_be_is_one_line(srs: Program) -> None:
    srs.configure("new_per_day = -3\n")
    shown = srs("settings")
    assert shown.status == 1
    assert "new_per_day must be a whole number" in shown.err
    assert shown.out == ""


def test_a_setting_is_written_and_comments_stay(srs: Program) -> None:
    srs.configure("# 我的\nnew_per_day = 3  # few\n")
    told = srs("settings", "new_per_day", "15")
    file = srs.home / "config.toml"
    assert told.out == f"new_per_day = 15  # {file}:2\n"
    assert file.read_text(encoding="utf-8") == "# 我的\nnew_per_day = 15  # few\n"
    srs("settings", "--deck", "论文", "scheduler", "fsrs")
    assert tomllib.loads(file.read_text(encoding="utf-8"))["deck"] == {
        "论文": {"scheduler": "fsrs"}
    }
    assert srs("settings", "--deck", "论文", "scheduler").out.startswith('scheduler = "fsrs"')


def test_a_setting_is_taken_out(srs: Program) -> None:
    srs.configure("new_per_day = 3\nrollover = 5\n")
    assert srs("settings", "--unset", "new_per_day").out.startswith("new_per_day is not set")
    assert srs("settings", "new_per_day").out.startswith("# new_per_day = 20")
    assert (srs.home / "config.toml").read_text(encoding="utf-8") == "rollover = 5\n"


def test_what_was_written_is_a_document(srs: Program) -> None:
    srs.configure("")
    assert srs("settings", "--json", "fuzz", "true").json == {
        "key": "fuzz", "deck": None, "value": True, "place": f"{srs.home / 'config.toml'}:1",
    }  # fmt: skip
    assert srs("settings", "--json", "fuzz").json["value"] is True
    assert srs("settings", "--json", "--unset", "fuzz").json["value"] is None


def test_a_wrong_setting_is_mended_by_the_command(srs: Program) -> None:
    srs.configure("new_per_day = -3\n")
    assert srs("settings", "new_per_day", "3").status == 0
    assert srs("settings").status == 0


def test_a_path_begins_where_the_command_is_typed(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    srs.folder.joinpath("notes").mkdir()
    monkeypatch.chdir(srs.folder)
    srs("settings", "decks", "notes", "~/论文")
    assert srs("settings", "--json", "decks").json["value"] == [
        str(srs.folder / "notes"), "~/论文",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--unset"], 2),
        (["--deck", "papers"], 2),
        (["--unset", "fuzz", "true"], 2),
        (["fuz", "true"], 2),
        (["fuzz", "yes"], 1),
        (["theme", "pink"], 1),
    ],
)
def test_what_cannot_be_is_one_error_and_nothing_is_written(
    srs: Program, words: list[str], status: int
) -> None:
    srs.configure("# 我的\n")
    told = srs("settings", *words)
    assert told.status == status
    assert told.out == ""
    assert (srs.home / "config.toml").read_text(encoding="utf-8") == "# 我的\n"


def test_what_has_keys_is_shown_as_it_is_set(srs: Program) -> None:
    srs.configure('[keys]\nreview.undo = "z"\n"review.copy" = "esc"\n')
    told = srs("settings", "--keys")
    rows = {line.split()[0]: line.split()[1:] for line in told.out.splitlines()}
    assert rows["review.undo"] == ["z", "Undo"]
    assert rows["home.review"][:2] == ["Enter", "Space"]
    file = srs.home / "config.toml"
    assert told.err.startswith(f"srs: {file}:3: keys.review.copy: no terminal sends a key 'esc'")
    found = {each["action"]: each for each in srs("settings", "--keys", "--json").json["keys"]}
    assert found["review.undo"] == {
        "action": "review.undo", "keys": ["z"], "usual": ["u"], "about": "Undo",
    }  # fmt: skip


def test_a_key_that_another_action_has_is_not_written(srs: Program) -> None:
    srs.configure("")
    assert srs("settings", "keys.review.undo", "y").status == 1
    assert srs("settings", "keys.reviw.undo", "z").status == 1
    assert (srs.home / "config.toml").read_text(encoding="utf-8") == ""
    assert srs("settings", "keys.review.undo", "z").status == 0
    assert srs("settings", "keys.review.undo").out.startswith('keys.review.undo = "z"  ')
