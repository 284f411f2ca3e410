"""Settings are changed in the file, and hold at once."""

from pathlib import Path

import pytest

from srs.collection.here import open_collection
from srs.config import Config
from srs.errors import ConfigError


def test_a_setting_that_was_changed_holds_at_once(tmp_path: Path) -> None:
    with open_collection(tmp_path) as collection:
        assert collection.settings.change("new_per_day", ["7"]) == f"{tmp_path}/config.toml:1"
        assert collection.config.new_per_day == 7
        collection.settings.change("new_per_day", ["9"], "papers")
        assert collection.config.limits.of_decks["papers"].new_per_day == 9
        collection.settings.change("new_per_day", None)
        assert collection.config.new_per_day == 20
    with open_collection(tmp_path) as collection:
        assert collection.config.limits.of_decks["papers"].new_per_day == 9


def test_schedules_follow_a_change(tmp_path: Path) -> None:
    with open_collection(tmp_path) as collection:
        card = collection.cards.add("什么？", "那个")
        collection.reviews.answer(card.id, 3)
        collection.settings.change("scheduler", ["fsrs"])
        assert collection.maintenance.examine().outdated == ()
        collection.settings.change("scheduler", ["sm2"])
        assert collection.maintenance.examine().outdated == ()


def test_each_setting_is_told_with_what_stands_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    with open_collection(tmp_path) as collection:
        file.write_text(
            '# x\nnew_per_day = 7\ntheme = "pink"\n[keys]\nreview.undo = "z"\n', encoding="utf-8"
        )
        rows = {row.named.name: row for row in collection.settings.listed()}
        assert (
            rows["new_per_day"].value,
            rows["new_per_day"].default,
            rows["new_per_day"].line,
        ) == ("7", "20", 2)
        assert rows["theme"].problem.startswith("theme must be")
        assert rows["theme"].in_effect == '"dark"'
        assert (rows["rollover"].in_effect, rows["rollover"].line) == ("4", None)
        assert (rows["model.url"].in_effect, rows["decks"].in_effect) == ("", "")
        assert rows["keys.review.undo"].value == '"z"'
        assert collection.settings.place("keys.review.undo") == f"{file}:5"
        assert collection.settings.place("rollover") == str(file)
        own = {row.named.name: row for row in collection.settings.listed("论文")}
        assert own["new_per_day"].default == "7"
        assert own["ready_by"].default == ""


def test_what_is_typed_is_checked_before_it_is_written(tmp_path: Path) -> None:
    with open_collection(tmp_path) as collection:
        assert collection.settings.problem("rollover", ["5"]) == ""
        assert "from 0 to 23" in collection.settings.problem("rollover", ["25"])
        assert "no setting" in collection.settings.problem("rolover", ["5"])
        assert not (tmp_path / "config.toml").exists()


def test_settings_of_a_program_are_in_no_file(tmp_path: Path) -> None:
    with open_collection(tmp_path, config=Config(new_per_day=3)) as collection:
        assert collection.settings.file is None
        with pytest.raises(ConfigError, match="no file of settings"):
            collection.settings.change("new_per_day", ["5"])
