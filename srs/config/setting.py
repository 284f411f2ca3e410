"""How a setting is declared: where its value stands, with how it is read and what is said of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from srs.translation import tr

_Value = TypeVar("_Value")
_KEY = "setting"
_TABLE = "table"
_NAMES = "names"


class UnfitError(ValueError):
    """A value that a setting cannot have: a text with its `{key}` among its fields, and a hint."""

    def __init__(self, text: str, hint: str = "", **fields: object) -> None:
        super().__init__(text)
        self.hint = hint
        self._text = text
        self._fields = fields

    def of(self, key: str) -> str:
        """What is said of the setting `key`, in the reader's language."""
        return tr(self._text, key=key, **self._fields)


Read = Callable[[object, Path], _Value]
"""Takes what stands in config.toml, and the folder of that file. Raises UnfitError."""


@dataclass(frozen=True, slots=True)
class SettingTable:
    """A table of config.toml with a fixed name: [model]."""

    name: str
    kind: type
    """The dataclass that declares its settings."""
    about: str
    """As of a setting."""

    def path(self, key: str) -> str:
        """How the setting `key` of it is named where tables are not seen: 'model.url'."""
        return f"{self.name}.{key}"


@dataclass(frozen=True, slots=True)
class Setting:
    """One key of config.toml."""

    key: str
    read: Read[Any]
    example: str
    """A value as it is written in TOML: the default, where that can be written."""
    about: str
    """What it means: a comment for the line, in English; `tr` knows it otherwise."""
    cosmetic: bool = False
    """Whether it is of looks alone: a wrong value is told, and the default holds."""
    at_start: bool = False
    """Whether a change holds only from the next start of srs on."""

    @property
    def choices(self) -> tuple[str, ...]:
        """All values that it may have, as they are written in TOML; () for one of many."""
        return getattr(self.read, "choices", lambda: ())()


def setting(  # noqa: PLR0913, what one row of the table of settings tells
    default: _Value,
    read: Read[_Value],
    example: str,
    about: str = "",
    *,
    cosmetic: bool = False,
    at_start: bool = False,
) -> _Value:
    """A field of a dataclass whose name is a key of config.toml."""
    row = (read, example, about, cosmetic, at_start)
    declared: _Value = field(default=default, metadata={_KEY: row})
    return declared


def setting_table(kind: Callable[[], _Value], about: str) -> _Value:
    """A field of a dataclass whose name is a table of config.toml, with the settings of `kind`."""
    declared: _Value = field(default_factory=kind, metadata={_TABLE: (kind, about)})
    return declared


def setting_names(read: Read[_Value], example: str, about: str) -> Mapping[str, _Value]:
    """A field of a dataclass whose name is a table of config.toml with keys of any name.

    `read` and `example` are of one of them, and a wrong one is told and left out.
    """
    row = (read, example, about, True)
    declared: Mapping[str, _Value] = field(default_factory=dict, metadata={_NAMES: row})
    return declared


def settings_of(config: type) -> dict[str, Setting]:
    """The settings that a dataclass declares, by their keys, in their order."""
    return {
        each.name: Setting(each.name, *each.metadata[_KEY])
        for each in fields(config)
        if _KEY in each.metadata
    }


def tables_of(config: type) -> dict[str, SettingTable]:
    """The tables that a dataclass declares, by their names, in their order."""
    return {
        each.name: SettingTable(each.name, *each.metadata[_TABLE])
        for each in fields(config)
        if _TABLE in each.metadata
    }


def names_of(config: type) -> dict[str, Setting]:
    """The tables with keys of any name that a dataclass declares: what each of their keys is."""
    return {
        each.name: Setting(each.name, *each.metadata[_NAMES])
        for each in fields(config)
        if _NAMES in each.metadata
    }
