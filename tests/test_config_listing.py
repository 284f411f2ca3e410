"""The table of settings: each example is one that holds, and what is listed is what is set."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.config import Config, DeckConfig, Home, ModelConfig, load_config
from srs.config.groups import GROUPS, OTHERS, group_of
from srs.config.listing import present_settings, settings_text
from srs.config.setting import Setting, settings_of, tables_of
from srs.config.toml_text import in_toml

TABLES = [each.kind for each in tables_of(Config).values()]
KINDS = [Config, *TABLES, DeckConfig]
DECLARED = [each for kind in KINDS for each in settings_of(kind).values()]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda each: each.key)
def test_each_example_is_a_value_that_the_setting_may_have(
    setting: Setting, tmp_path: Path
) -> None:
    (value,) = tomllib.loads(f"it = {setting.example}").values()
    assert setting.read(value, tmp_path) is not None


def test_an_example_is_the_default_or_its_comment_says_what_is() -> None:
    """Of what holds for all decks."""
    for kind in [Config, *TABLES]:
        for setting in settings_of(kind).values():
            (value,) = tomllib.loads(f"it = {setting.example}").values()
            default = getattr(kind(), setting.key)
            assert setting.read(value, Path()) == default or not default, setting.key


def test_without_settings_every_line_is_a_comment(tmp_path: Path) -> None:
    text = settings_text(Home(tmp_path))
    assert all(line.startswith("# ") or not line for line in text.splitlines())
    assert len(text.splitlines()) > len(DECLARED)


def test_what_is_set_stands_there_as_it_is_and_means_the_same(tmp_path: Path) -> None:
    given: dict[str, object] = {
        "new_per_day": 7,
        "decks": ["a\\b", "论文"],
        "easy_days": "FREQ=WEEKLY;BYDAY=SU",
    }
    (tmp_path / "config.toml").write_text(
        'model.name = "a \\"b\\""\nnew_per_day = 7\ndecks = ["a\\\\b", "论文"]\neasy_days = "FREQ=WEEKLY;BYDAY=SU"\n'
        '[deck."论文 \\"1\\""]\nready_by = 2027-01-15\n',
        encoding="utf-8",
    )
    home, again = Home(tmp_path), Home(tmp_path / "again")
    again.folder.mkdir()
    again.config.write_text(settings_text(home), encoding="utf-8")
    own = {'论文 "1"': {"ready_by": date(2027, 1, 15)}}
    model = {"name": 'a "b"'}
    assert tomllib.loads(settings_text(home)) == given | {"deck": own, "model": model}
    assert load_config(again).model == load_config(home).model == ModelConfig(name='a "b"')
    assert load_config(again).of_decks == load_config(home).of_decks
    shown = {each.setting.key: each.value for each in present_settings(home)}
    given["model.name"] = model["name"]
    assert {key: value for key, value in shown.items() if value is not None} == given


@given(TEXTS)
def test_any_text_is_written_as_toml_reads_it(name: str) -> None:
    assert tomllib.loads(f"it = {in_toml([name])}") == {"it": [name]}


def test_every_setting_belongs_to_others_of_its_kind() -> None:
    assert [key for key in settings_of(Config) if group_of(key) == OTHERS] == []
    assert sorted(key for keys in GROUPS.values() for key in keys) == sorted(settings_of(Config))
