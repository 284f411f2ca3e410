"""Each setting with all that is told of it: what stands in the file, whether it can, where."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from srs.config.home import Home
from srs.config.named import NamedSetting, all_settings, named_setting
from srs.config.places import line_of
from srs.config.reading import Table, flat_names, parse_toml, text_of_settings
from srs.config.setting import UnfitError, names_of, tables_of
from srs.config.settings import Config, DeckConfig
from srs.config.toml_text import in_toml


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting as the file has it."""

    named: NamedSetting
    value: str
    """As it is written in TOML; '' where nothing stands there."""
    problem: str
    """Why that is no value of it; '' where it is one."""
    default: str
    """What holds where nothing stands there, as it would be written; '' for nothing at all."""
    line: int | None
    """Where it stands, from 1."""

    @property
    def in_effect(self) -> str:
        """What holds, as it would be written."""
        return self.value if self.value and not self.problem else self.default


def setting_rows(home: Home, deck: str | None = None) -> list[SettingRow]:
    """Every setting that holds for all decks, or those of one, as config.toml has them now.

    Raises ConfigError for a file that cannot be read, not for a value that cannot be.
    """
    text = text_of_settings(home)
    table = parse_toml(home, text)
    named = [*all_settings(deck), *(_named_so(table) if deck is None else ())]
    return [_row(each, text, table, home.folder) for each in named]


def _named_so(table: Table) -> Iterable[NamedSetting]:
    """The settings in tables with keys of any name, which are only those that are there."""
    for name in names_of(Config):
        own = table.get(name)
        for key, _ in flat_names(own) if isinstance(own, dict) else ():
            yield named_setting(f"{name}.{key}")


def _row(named: NamedSetting, text: str, table: Table, folder: Path) -> SettingRow:
    found = named.in_table(table)
    problem = ""
    if found is not None:
        try:
            named.setting.read(found, folder)
        except UnfitError as error:
            problem = error.of(named.name)
    return SettingRow(
        named,
        "" if found is None else in_toml(found),
        problem,
        _default(named, table, folder),
        None if found is None else line_of(text, named.keys_in(table)),
    )


def _default(named: NamedSetting, table: Table, folder: Path) -> str:
    if named.deck is not None:
        return _of_all_decks(named, table, folder)
    tables = tables_of(Config)
    above = tables.get(named.keys[0])
    kind = above.kind if above and len(named.keys) > 1 else Config
    default = getattr(kind(), named.keys[-1], None)
    # what cannot be written in TOML is nothing, and then the example is no default
    return "" if default is None or default == () else named.setting.example


def _of_all_decks(named: NamedSetting, table: Table, folder: Path) -> str:
    """What holds for a deck without a value of its own: that of all, where there is one."""
    key = named.keys[-1]
    if not hasattr(Config(), key) or not hasattr(DeckConfig(), key):
        return ""
    row = _row(named_setting(key), "", table, folder)
    return row.in_effect
