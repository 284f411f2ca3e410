"""A setting is changed in the file, which is otherwise as it was."""

import stat
import tomllib
from pathlib import Path

import pytest

from srs.config import Config, DeckConfig, Home, load_config
from srs.config.changing import change_setting
from srs.config.named import all_settings, named_setting
from srs.errors import ConfigError, UsageError


def change(home: Home, name: str, *words: str, deck: str | None = None) -> str:
    return change_setting(home, named_setting(name, deck), words or None).place


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_the_first_setting_makes_the_file_and_its_folder(home: Home) -> None:
    assert change(home, "rollover", "5") == f"{home.config}:1"
    assert load_config(home).rollover == 5
    assert [file.name for file in home.folder.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        ("rollover", ["5"], 5),
        ("rollover", ["５"], 5),
        ("retention", ["0.85"], 0.85),
        ("fuzz", ["true"], True),
        ("language", ["zh_CN"], "zh_CN"),
        ("language", ['"zh_CN"'], "zh_CN"),
        ("model.name", ["5"], "5"),
        ("model.name", ["通义：千问"], "通义：千问"),
        ("model.name", ["'it\"'"], 'it"'),
        ("decks", ["~/a b"], "~/a b"),
        ("decks", ["~/a", "论文"], ["~/a", "论文"]),
        ("decks", ['["a", "b"]'], ["a", "b"]),
        ("keys.review.undo", ["z", "f5"], ["z", "f5"]),
        ("colors.accent", ["#ff0000"], "#ff0000"),
    ],
)
def test_what_is_typed_is_what_is_meant(
    home: Home, name: str, words: list[str], value: object
) -> None:
    named = named_setting(name)
    assert change_setting(home, named, words).value == value
    table = tomllib.loads(home.config.read_text(encoding="utf-8"))
    assert named.in_table(table) == value
    load_config(home)


@pytest.mark.parametrize(
    ("name", "word", "problem"),
    [
        ("rollover", "24", "rollover must be a number from 0 to 23, not 24"),
        ("rollover", "soon", "rollover must be a number from 0 to 23, not 'soon'"),
        ("rollover", "1\nx = 2", "rollover must be a number from 0 to 23"),
        ("theme", "pink", 'theme must be "dark"'),
        ("colors.error", "red", "colors.error must be a colour"),
        ("model.url", "example.org", "model.url: it must begin with http:// or https://"),
    ],
)
def test_what_a_setting_cannot_be_is_told_and_not_written(
    home: Home, name: str, word: str, problem: str
) -> None:
    with pytest.raises(ConfigError) as told:
        change(home, name, word)
    assert told.value.message.startswith(problem)
    assert not home.folder.exists()


@pytest.mark.parametrize(
    ("name", "deck", "hint"),
    [
        ("rolover", None, "did you mean rollover?"),
        ("url", None, "there are decks, new_per_day"),
        ("ready_by", None, "name one with --deck"),
        ("rollover", "papers", "leave --deck out"),
        ("schedular", "papers", "did you mean scheduler?"),
        ("scheduler", "a::", "as in papers::bert"),
    ],
)
def test_a_name_that_no_setting_has_is_told(name: str, deck: str | None, hint: str) -> None:
    with pytest.raises(UsageError) as told:
        named_setting(name, deck)
    assert told.value.hint.startswith(hint)


def test_a_deck_has_settings_of_its_own(home: Home) -> None:
    change(home, "scheduler", "fsrs", deck="论文::bert")
    change(home, "ready_by", "2027-01-15", deck="论文::bert")
    found = load_config(home)
    assert found.scheduler_of("论文::bert") == "fsrs"
    change(home, "scheduler", deck="论文::bert")
    assert load_config(home).scheduler_of("论文::bert") == "sm2"
    assert str(load_config(home).of_decks["论文::bert"].ready_by) == "2027-01-15"


def test_a_key_stays_where_its_dots_stand_for_tables(home: Home) -> None:
    home.folder.mkdir()
    home.config.write_text("[keys]\nreview.undo = 'z'  # 撤销\n", encoding="utf-8")
    change(home, "keys.review.undo", "f5")
    assert home.config.read_text(encoding="utf-8") == '[keys]\nreview.undo = "f5"  # 撤销\n'
    change(home, "keys.review.undo")
    assert load_config(home).keys == {}


def test_who_may_read_the_file_and_its_first_bytes_stay(home: Home) -> None:
    home.folder.mkdir()
    home.config.write_bytes(b"\xef\xbb\xbf# \xe4\xb8\x80\r\nrollover = 3\r\n")
    home.config.chmod(0o640)
    change(home, "rollover", "5")
    assert home.config.read_bytes() == b"\xef\xbb\xbf# \xe4\xb8\x80\r\nrollover = 5\r\n"
    assert stat.S_IMODE(home.config.stat().st_mode) == 0o640


def test_a_link_stays_one(home: Home, tmp_path: Path) -> None:
    home.folder.mkdir()
    (tmp_path / "dotfiles.toml").write_text("rollover = 3\n", encoding="utf-8")
    home.config.symlink_to(tmp_path / "dotfiles.toml")
    change(home, "rollover", "5")
    assert home.config.is_symlink()
    assert (tmp_path / "dotfiles.toml").read_text(encoding="utf-8") == "rollover = 5\n"


def test_a_file_that_is_read_only_is_left_so(home: Home) -> None:
    home.folder.mkdir()
    home.config.write_text("rollover = 3\n", encoding="utf-8")
    home.config.chmod(0o444)
    with pytest.raises(ConfigError, match=r"it cannot be written .*read-only"):
        change(home, "rollover", "5")
    assert home.config.read_text(encoding="utf-8") == "rollover = 3\n"
    change(home, "rollover", "3")


def test_a_folder_that_cannot_be_made_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match=r"config\.toml"):
        change(Home(tmp_path / "file"), "rollover", "5")


@pytest.mark.parametrize("text", ["rollover = = 3", "a = {\n b = 1 }", 'a = "\\e"', "t = 09:00"])
def test_a_file_that_cannot_be_read_is_not_written(home: Home, text: str) -> None:
    """The last three are TOML of a version that Python 3.11 does not read."""
    home.folder.mkdir()
    home.config.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError):
        change(home, "rollover", "5")
    assert home.config.read_text(encoding="utf-8") == text


def test_a_wrong_setting_is_mended_beside_another_wrong_one(home: Home) -> None:
    home.folder.mkdir()
    home.config.write_text("rollover = 99\nretention = 3\nmine = 1\n", encoding="utf-8")
    change(home, "rollover", "4")
    assert home.config.read_text(encoding="utf-8") == "rollover = 4\nretention = 3\nmine = 1\n"


def test_what_would_lose_a_comment_is_told_with_its_line(home: Home) -> None:
    home.folder.mkdir()
    home.config.write_text('\ndecks = [\n "a", # mine\n "b",\n]\n', encoding="utf-8")
    with pytest.raises(ConfigError) as told:
        change(home, "decks", "b")
    assert told.value.message.startswith(f"{home.config}:2: decks cannot be changed")


def test_every_setting_can_be_set_to_its_example_and_taken_out(home: Home) -> None:
    home.folder.mkdir()
    home.config.write_text("# 我的设置\n", encoding="utf-8")
    for deck in (None, "papers"):
        named = all_settings(deck)
        for each in named:
            change_setting(home, each, [each.setting.example])
        load_config(home)
        for each in named:
            change_setting(home, each, None)
    assert load_config(home) == Config(of_decks={"papers": DeckConfig()})
    assert "# 我的设置" in home.config.read_text(encoding="utf-8")
