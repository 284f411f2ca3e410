"""Reading config.toml, and saying what is wrong with it."""

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from srs.config.home import Home
from srs.config.places import place_in
from srs.config.setting import (
    Setting,
    SettingTable,
    UnfitError,
    names_of,
    settings_of,
    tables_of,
)
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
    text = text_of_settings(home)
    given = parse_toml(home, text)
    source = _Source(home.config, home.folder, text)
    declared, tables, named = settings_of(Config), tables_of(Config), names_of(Config)
    source.note_unknown(given, {DECKS, *declared, *tables, *named})
    own: dict[str, Any] = {
        name: each.kind(**_of_table(source, each, given.get(name, {})))
        for name, each in tables.items()
    }
    own |= {name: _of_names(source, each, given.get(name, {})) for name, each in named.items()}
    return Config(
        **source.values(given, declared.values()),
        **own,
        of_decks=_of_decks(source, given.get(DECKS, {})),
        remarks=tuple(source.remarks),
        file=home.config,
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
    return _Source(named, folder, strict=True).values(plain, declared.values())


def read_table(home: Home) -> Table:
    """What stands in config.toml, unchecked; nothing where there is none. Raises ConfigError."""
    return parse_toml(home, text_of_settings(home))


def text_of_settings(home: Home) -> str:
    """The text of config.toml; '' where there is none. Raises ConfigError."""
    try:
        with open_file(home.config) as file:
            return file.read().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
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


def parse_toml(home: Home, text: str) -> Table:
    """What `text` of config.toml says. Raises ConfigError."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of a number or a nesting without end, too
        raise ConfigError(
            tr("{path}: {reason}", path=home.config, reason=in_words(error)),
            tr("mend it, or move it away"),
        ) from error


@dataclass(slots=True)
class _Source:
    """Where settings stand, and what is to be told of them."""

    named: object
    folder: Path
    text: str = ""
    strict: bool = False
    """Whether what is wrong about looks is an error, too."""
    remarks: list[str] = field(default_factory=list)

    def values(
        self, given: Table, declared: Iterable[Setting], *above: str, path: str = ""
    ) -> dict[str, Any]:
        """The values of those that are `given`; the others keep their defaults.

        They stand in the table below the keys `above`; `path` is what stands before their names
        where something is wrong with one: 'model.'.
        """
        found: dict[str, Any] = {}
        for setting in declared:
            if setting.key in given:
                try:
                    found[setting.key] = setting.read(given[setting.key], self.folder)
                except UnfitError as error:
                    self.refuse(error, setting, path + setting.key, *above, setting.key)
        return found

    def refuse(self, error: UnfitError, setting: Setting, name: str, *keys: str) -> None:
        """Raise ConfigError, or note what is wrong where it is of looks alone."""
        said = tr("{path}: {reason}", path=self.place(*keys), reason=error.of(name))
        if self.strict or not setting.cosmetic:
            raise ConfigError(said, error.hint) from error
        self.remarks.append(tr("{problem}; the default holds", problem=said))

    def note_unknown(
        self, given: Iterable[str], known: Collection[str], *above: str, path: str = ""
    ) -> None:
        """A line for each key that is none."""
        for key in given:
            if key not in known:
                self.remarks.append(_unknown(self.place(*above, key), key, known, path))

    def place(self, *keys: str) -> str:
        """What stands before a problem with the setting below `keys`."""
        return place_in(self.text, self.named, *keys)


def _of_table(source: _Source, table: SettingTable, given: object) -> dict[str, Any]:
    """The settings of `table`; of a key that is none of them there is a line."""
    found = _as_table(source, table.name, given)
    declared = settings_of(table.kind)
    source.note_unknown(found, declared, table.name, path=table.path(""))
    return source.values(found, declared.values(), table.name, path=table.path(""))


def _of_names(source: _Source, table: Setting, given: object) -> dict[str, Any]:
    """The values in a table with keys of any name, whose dots may stand for tables."""
    found: dict[str, Any] = {}
    for keys, value in _flat(_as_table(source, table.key, given)):
        name = ".".join(keys)
        try:
            found[name] = table.read(value, source.folder)
        except UnfitError as error:
            source.refuse(error, table, f"{table.key}.{name}", table.key, *keys)
    return found


def flat_names(table: Table) -> list[tuple[str, object]]:
    """The keys of a table with keys of any name, and their values: dots may stand for tables."""
    return [(".".join(keys), value) for keys, value in _flat(table)]


def _flat(table: Table, *above: str) -> Iterator[tuple[tuple[str, ...], object]]:
    for key, value in table.items():
        if isinstance(value, dict) and value:
            yield from _flat(value, *above, key)
        else:
            yield (*above, key), value


def _as_table(source: _Source, name: str, given: object) -> Table:
    if isinstance(given, dict):
        return given
    raise ConfigError(
        tr(
            "{path}: {table} must be a table, as in [{table}], not {value!r}",
            path=source.place(name),
            table=name,
            value=given,
        )
    )


def _of_decks(source: _Source, table: object) -> dict[str, DeckConfig]:
    if not isinstance(table, dict) or not all(isinstance(own, dict) for own in table.values()):
        raise ConfigError(
            tr(
                '{path}: deck must be a table for each deck, as in [deck."papers"], not {table!r}',
                path=source.place(DECKS),
                table=table,
            )
        )
    return {name: _of_deck(source, name, own) for name, own in table.items()}


def _of_deck(source: _Source, name: str, given: Table) -> DeckConfig:
    declared = settings_of(DeckConfig)
    if unknown := [key for key in given if key not in declared]:
        raise ConfigError(
            tr(
                "{path}: deck {deck!r} has no setting {key!r}",
                path=source.place(DECKS, name, unknown[0]),
                deck=name,
                key=unknown[0],
            ),
            tr("there are {names}", names=listed(sorted(declared))),
        )
    return DeckConfig(**source.values(given, declared.values(), DECKS, name))


def _unknown(place: str, key: str, known: Iterable[str], path: str) -> str:
    fields = {"path": place, "key": path + key}
    from difflib import get_close_matches  # noqa: PLC0415, only for who mistyped

    if near := get_close_matches(key, known, 1):
        return tr(
            "{path}: {key} is no setting of this version; did you mean {near}?",
            near=path + near[0],
            **fields,
        )
    return tr("{path}: {key} is no setting of this version", **fields)
