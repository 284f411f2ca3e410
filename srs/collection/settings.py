"""The settings of a collection, as config.toml has them, and changing one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from srs.config import Config, Home, load_config
from srs.config.named import named_setting
from srs.config.rows import SettingRow, setting_rows
from srs.config.setting import UnfitError
from srs.errors import ConfigError, SrsError
from srs.translation import mark


@dataclass(frozen=True, slots=True)
class Settings:
    """Of a collection that was opened with settings of a program there is no file to change."""

    _config: Config
    _follow: Callable[[Config], object]
    """Lets the collection go on with other settings."""

    @property
    def file(self) -> Path | None:
        """The config.toml, which need not exist; None where a program gave the settings."""
        return self._config.file

    def listed(self, deck: str | None = None) -> list[SettingRow]:
        """Every setting as it stands in the file now; with a deck, those that it may have alone.

        Raises ConfigError for a file that cannot be read.
        """
        return setting_rows(self._home, deck)

    def place(self, name: str) -> str:
        """'config.toml:3' with its path: where the setting called `name` stands."""
        if self.file is None:
            return "Config"
        line = next((row.line for row in self.listed() if row.named.name == name), None)
        return str(self.file) if line is None else f"{self.file}:{line}"

    def problem(self, name: str, words: Sequence[str], deck: str | None = None) -> str:
        """Why what was typed is no value of a setting; '' where it is one."""
        try:
            named = named_setting(name, deck)
            named.value(words, self._home.folder)
        except UnfitError as error:
            return error.of(name)
        except SrsError as error:
            return str(error)
        return ""

    def change(self, name: str, words: Sequence[str] | None, deck: str | None = None) -> str:
        """Write what was typed into the file, and go on with it; None takes the setting out.

        Comments and everything else in the file stay. Where the setting stands now comes back:
        'config.toml:3' with its path. Raises UsageError for a name that no setting has, and
        ConfigError for a value that it cannot have, a file that cannot be written, and one that
        cannot hold as a whole.
        """
        from srs.config.changing import change_setting  # noqa: PLC0415  # only who writes one

        change = change_setting(self._home, named_setting(name, deck), words)
        self.read_again()
        return change.place

    def read_again(self) -> None:
        """Go on with what stands in the file now. Raises ConfigError where that cannot hold."""
        self._follow(load_config(self._home))

    @property
    def _home(self) -> Home:
        if self.file is None:
            raise ConfigError(
                mark("this collection has no file of settings"), mark("a program gave them")
            )
        return Home(self.file.parent)
