"""The settings as a person reads them: a config.toml with every key and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from srs.cells import width
from srs.config.home import Home
from srs.config.named import NamedSetting
from srs.config.places import place_in
from srs.config.reading import (
    DECKS,
    Table,
    flat_names,
    load_config,
    parse_toml,
    read_table,
    text_of_settings,
)
from srs.config.setting import Setting, names_of, settings_of, tables_of
from srs.config.settings import Config, DeckConfig
from srs.config.toml_text import in_toml
from srs.translation import tr

_COLUMN = 27
"""Cells before the comment of a line."""
_EXAMPLE_DECK = "papers"


@dataclass(frozen=True, slots=True)
class SettingValue:
    """A setting and what stands in config.toml for it."""

    setting: Setting
    value: object = None
    """As TOML has it; None where nothing stands there."""
    place: str = ""
    """Of one setting: where it stands, 'config.toml:3'."""

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        value = self.value.isoformat() if isinstance(self.value, date) else self.value
        about, example = self.setting.about, self.setting.example
        return {"key": self.setting.key, "value": value, "example": example, "about": about}


def present_settings(home: Home) -> list[SettingValue]:
    """Every setting that holds for all decks, those of a table as 'model.url'.

    Raises ConfigError for a value it cannot have.
    """
    load_config(home)
    given = read_table(home)
    shown = [SettingValue(each, given.get(each.key)) for each in settings_of(Config).values()]
    for table in tables_of(Config).values():
        own = _table(given.get(table.name))
        shown += [
            SettingValue(replace(each, key=table.path(each.key)), own.get(each.key))
            for each in settings_of(table.kind).values()
        ]
    for name, each in names_of(Config).items():
        shown += [
            SettingValue(replace(each, key=f"{name}.{key}"), value)
            for key, value in flat_names(_table(given.get(name)))
        ]
    return shown


def settings_text(home: Home, *, examples: bool = False) -> str:
    """A config.toml with every setting: those that are not set are comments with an example.

    With `examples` it is that of a folder without one, and every example holds. Raises
    ConfigError as `present_settings`.
    """
    load_config(home)
    given = read_table(home)
    lines = _lines(settings_of(Config), given, examples=examples)
    for table in tables_of(Config).values():
        own = _table(given.get(table.name))
        lines += ["", _heading(table.name, tr(table.about), shown=bool(own) or examples)]
        lines += _lines(settings_of(table.kind), own, examples=examples)
    for name, each in names_of(Config).items():
        found = flat_names(_table(given.get(name)))
        lines += ["", _heading(name, tr(each.about), shown=bool(found) or examples)]
        lines += [f"{in_toml(key)} = {in_toml(value)}" for key, value in found]
        lines += [] if found else [each.example if examples else f"# {each.example}"]
    said = tr("what this deck, and those below it, have of their own")
    for name, of_deck in (_table(given.get(DECKS)) or {_EXAMPLE_DECK: {}}).items():
        own = _table(of_deck)
        lines += ["", _heading(f"{DECKS}.{in_toml(name)}", said, shown=bool(own) or examples)]
        lines += _lines(settings_of(DeckConfig), own, examples=examples)
    return "\n".join(lines) + "\n"


def setting_value(home: Home, named: NamedSetting) -> SettingValue:
    """One setting and what stands in config.toml for it. Raises ConfigError."""
    text = text_of_settings(home)
    table = parse_toml(home, text)
    place = place_in(text, home.config, *named.keys_in(table))
    example = named.setting.example.rpartition(" = ")[2]
    row = replace(named.setting, key=named.name, example=example)
    return SettingValue(row, named.in_table(table), place)


def setting_text(found: SettingValue) -> str:
    """The line of one setting in a config.toml: a comment where it is not set."""
    return _line(found.setting, found.value, examples=False)


def _lines(declared: Mapping[str, Setting], given: Table, *, examples: bool) -> list[str]:
    return [_line(each, given.get(key), examples=examples) for key, each in declared.items()]


def _line(setting: Setting, value: object, *, examples: bool) -> str:
    if value is not None or examples:
        text = f"{setting.key} = {setting.example if value is None else in_toml(value)}"
    else:
        text = f"# {setting.key} = {setting.example}"
    return _commented(text, tr(setting.about) if setting.about else "")


def _commented(text: str, comment: str) -> str:
    return f"{text}{' ' * (_COLUMN - width(text))}  # {comment}" if comment else text


def _heading(name: str, about: str, *, shown: bool) -> str:
    return _commented(f"[{name}]" if shown else f"# [{name}]", about)


def _table(value: object) -> Table:
    return value if isinstance(value, Mapping) else {}
