"""Reading config.toml, and saying what is wrong with it."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from srs.config.home import Home
from srs.config.setting import Setting, SettingTable, UnfitError, settings_of, tables_of
from srs.config.settings import Config, DeckConfig
from srs.config.toml_words import in_words
from srs.errors import ConfigError, said_by_system
from srs.files import open_file
from srs.translation import listed, tr

DECKS = "deck"
"""The table of the tables of decks."""
Table = Mapping[str, object]


def load_config(home: Home) -> Config:
    """The settings in config.toml; the defaults where there is none. Raises ConfigError."""
    path, given = home.config, read_table(home)
    declared, tables = settings_of(Config), tables_of(Config)
    known = {DECKS, *declared, *tables}
    unknown = [_unknown(path, key, known) for key in given if key not in known]
    own: dict[str, Any] = {}
    for each in tables.values():
        own[each.name], odd = _of_table(path, each, given.get(each.name, {}))
        unknown += odd
    return Config(
        **_values(path, home.folder, given, declared.values()),
        **own,
        of_decks=_of_decks(path, given.get(DECKS, {})),
        unknown=tuple(unknown),
    )


def checked(config: Config, folder: Path) -> Config:
    """Settings that a program gave, as if each stood in a config.toml in `folder`.

    What is written as there becomes what is meant (a zone by its name); what is no value of a
    setting is refused, as in ConfigError.
    """
    decks = {
        deck: replace(of_deck, **_checked(of_deck, folder, "DeckConfig"))
        for deck, of_deck in config.of_decks.items()
    }
    own: dict[str, Any] = {}
    for name, each in tables_of(Config).items():
        given = getattr(config, name)
        own[name] = replace(given, **_checked(given, folder, each.kind.__name__))
    return replace(config, **_checked(config, folder, "Config"), **own, of_decks=decks)


def _checked(given: object, folder: Path, named: str) -> dict[str, Any]:
    declared = settings_of(type(given))
    said = {key: getattr(given, key) for key in declared}
    # what is none of these is what such a value is read as
    plain = {key: value for key, value in said.items() if isinstance(value, str | int | float)}
    return _values(named, folder, plain, declared.values())


def read_table(home: Home) -> Table:
    """What stands in config.toml, unchecked; nothing where there is none. Raises ConfigError."""
    try:
        with open_file(home.config) as file:
            text = file.read().decode("utf-8-sig")
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigError(
            tr(
                "{path}: it cannot be read ({reason})",
                path=home.config,
                reason=said_by_system(error),
            )
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigError(
            tr("{path}: it cannot be read, it is not UTF-8", path=home.config),
            tr("save it as UTF-8"),
        ) from error
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of a number or a nesting without end, too
        raise ConfigError(
            tr("{path}: {reason}", path=home.config, reason=in_words(error)),
            tr("mend it, or move it away"),
        ) from error


def _values(
    named: object, folder: Path, given: Table, declared: Iterable[Setting], table: str = ""
) -> dict[str, Any]:
    """The values of those that are `given`; the others keep their defaults.

    `table` is what stands before their keys where something is wrong with one: 'model.'.
    """
    found: dict[str, Any] = {}
    for setting in declared:
        if setting.key in given:
            try:
                found[setting.key] = setting.read(given[setting.key], folder)
            except UnfitError as error:
                raise ConfigError(
                    tr("{path}: {reason}", path=named, reason=error.of(table + setting.key)),
                    error.hint,
                ) from error
    return found


def _of_table(path: Path, table: SettingTable, given: object) -> tuple[object, list[str]]:
    """The settings of `table`, and a line for each key that is none of them."""
    if not isinstance(given, dict):
        raise ConfigError(
            tr(
                "{path}: {table} must be a table, as in [{table}], not {value!r}",
                path=path,
                table=table.name,
                value=given,
            )
        )
    declared = settings_of(table.kind)
    paths = list(map(table.path, declared))
    unknown = [_unknown(path, table.path(key), paths) for key in given if key not in declared]
    found = _values(path, path.parent, given, declared.values(), table.path(""))
    return table.kind(**found), unknown


def _of_decks(path: Path, table: object) -> dict[str, DeckConfig]:
    if not isinstance(table, dict) or not all(isinstance(own, dict) for own in table.values()):
        raise ConfigError(
            tr(
                '{path}: deck must be a table for each deck, as in [deck."papers"], not {table!r}',
                path=path,
                table=table,
            )
        )
    return {name: _of_deck(path, name, own) for name, own in table.items()}


def _of_deck(path: Path, name: str, given: Table) -> DeckConfig:
    declared = settings_of(DeckConfig)
    if unknown := [key for key in given if key not in declared]:
        raise ConfigError(
            tr(
                "{path}: deck {deck!r} has no setting {key!r}", path=path, deck=name, key=unknown[0]
            ),
            tr("there are {names}", names=listed(sorted(declared))),
        )
    return DeckConfig(**_values(path, path.parent, given, declared.values()))


def _unknown(path: Path, key: str, known: Iterable[str]) -> str:
    fields = {"path": path, "key": key}
    if near := difflib.get_close_matches(key, known, 1):
        return tr(
            "{path}: {key} is no setting of this version; did you mean {near}?",
            near=near[0],
            **fields,
        )
    return tr("{path}: {key} is no setting of this version", **fields)
