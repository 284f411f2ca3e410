"""The folder that everything of one person lies in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from srs.errors import ConfigError
from srs.translation import tr

UNREADABLE = "-unreadable"
"""What the name of a database tells that was kept, though nobody can read it."""


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of the database, config.toml and backups."""

    folder: Path

    @property
    def config(self) -> Path:
        """The settings; need not exist."""
        return self.folder / "config.toml"

    @property
    def database(self) -> Path:
        """The default database."""
        return self.folder / "srs.db"

    @property
    def backups(self) -> Path:
        """Where `srs backup` writes."""
        return self.folder / "backups"

    def newest_first(self) -> list[Path]:
        """The backups by their names, which tell when they were made; none that nobody can read."""
        found = [
            file
            for file in self.backups.glob("*.db")
            if file.is_file() and UNREADABLE not in file.stem
        ]
        found.sort(key=lambda file: (file.stem.startswith("srs-"), file.stem), reverse=True)
        return found

    def free_backup(self, now: datetime, ending: str = "") -> Path:
        """A file for a backup that is not there yet: none takes the place of another."""
        stem = f"srs-{now:%Y%m%d-%H%M%S}"
        target, number = self.backups / f"{stem}{ending}.db", 2
        while target.exists():
            target = self.backups / f"{stem}-{number}{ending}.db"
            number += 1
        return target


def home_folder(environ: Mapping[str, str]) -> Home:
    """The folder that SRS_HOME names, else the platform's folder for user data."""
    if named := environ.get("SRS_HOME"):
        try:
            return Home(Path(named).expanduser().absolute())
        except RuntimeError as error:
            raise ConfigError(
                tr("SRS_HOME is {folder!r}, in a home folder of nobody", folder=named)
            ) from error
    from platformdirs import user_data_path  # noqa: PLC0415  # only where SRS_HOME is not set

    return Home(user_data_path("srs", appauthor=False))
