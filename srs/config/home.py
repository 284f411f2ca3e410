"""The folder that everything of one person lies in."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from srs.errors import ConfigError


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


def home_folder(environ: Mapping[str, str]) -> Home:
    """The folder that SRS_HOME names, else the platform's folder for user data."""
    if named := environ.get("SRS_HOME"):
        try:
            return Home(Path(named).expanduser().absolute())
        except RuntimeError as error:
            raise ConfigError(f"SRS_HOME is {named!r}, in a home folder of nobody") from error
    from platformdirs import user_data_path  # noqa: PLC0415  # only where SRS_HOME is not set

    return Home(user_data_path("srs", appauthor=False))
