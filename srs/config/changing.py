"""Changing one setting in config.toml, where everything else stays as it is."""

import codecs
import os
import shutil
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from srs.config.home import Home
from srs.config.named import NamedSetting
from srs.config.places import line_of
from srs.config.reading import parse_toml, text_of_settings
from srs.config.setting import UnfitError
from srs.config.toml_text import in_toml
from srs.config.writing import NotWrittenError, with_setting
from srs.errors import ConfigError, said_by_system
from srs.files import make_folder
from srs.scratch import Scratch, publish
from srs.translation import tr


@dataclass(frozen=True, slots=True)
class SettingChange:
    """What was written."""

    name: str
    deck: str | None
    value: object
    """As TOML has it; None where nothing stands there any more."""
    place: str
    """The file, and the line: 'config.toml:3'."""

    @property
    def in_toml(self) -> str:
        """'rollover = 5', as it stands in the file."""
        return f"{self.name} = {in_toml(self.value)}"

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        value = self.value.isoformat() if isinstance(self.value, date) else self.value
        return {"key": self.name, "deck": self.deck, "value": value, "place": self.place}


def change_setting(home: Home, named: NamedSetting, words: Sequence[str] | None) -> SettingChange:
    """Let config.toml say of a setting what somebody typed; None takes it out of the file.

    Comments, other settings and those that this version does not know stay as they are. The
    file is whole at any time: a link stays one, and who may read it is as before. Raises
    ConfigError for a value that it cannot have, and a file that cannot be changed.
    """
    path = home.config
    text = text_of_settings(home)
    table = parse_toml(home, text)
    keys = named.keys_in(table)
    value = None if words is None else _value(home, named, words)
    try:
        new = with_setting(text, keys, value)
    except NotWrittenError as error:
        line = line_of(text, keys)
        raise ConfigError(
            tr(
                "{path}: {key} cannot be changed without loss of what stands beside it",
                path=path if line is None else f"{path}:{line}",
                key=named.name,
            ),
            tr("change it in the file by hand"),
        ) from error
    if new != text:
        _replace(home, new)
    line = line_of(new, keys) if value is not None else None
    return SettingChange(
        named.name, named.deck, value, str(path) if line is None else f"{path}:{line}"
    )


def _value(home: Home, named: NamedSetting, words: Sequence[str]) -> object:
    try:
        return named.value(words, home.folder)
    except UnfitError as error:
        raise ConfigError(error.of(named.name), error.hint) from error


def _replace(home: Home, text: str) -> None:
    path = home.config
    try:
        make_folder(home.folder)
        place = path.resolve()
        data = text.encode()
        if place.exists():
            if not place.stat().st_mode & stat.S_IWUSR or not os.access(place, os.W_OK):
                raise PermissionError(None, tr("it is read-only"))
            if place.read_bytes().startswith(codecs.BOM_UTF8):
                data = codecs.BOM_UTF8 + data
        _publish(Scratch(home.folder), place, data)
    except (OSError, RuntimeError) as error:
        raise ConfigError(
            tr("{path}: it cannot be written ({reason})", path=path, reason=said_by_system(error)),
            tr("what it says stays as it was"),
        ) from error


def _publish(scratch: Scratch, place: Path, data: bytes) -> None:
    with scratch.beside(place) as folder:
        made = folder / "made"
        made.write_bytes(data)
        if place.exists():
            shutil.copymode(place, made)
        publish(made, place)
