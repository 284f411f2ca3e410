"""Settings from config.toml, and the folder that everything of one person lies in."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import Literal

from srs.day import Rollover
from srs.errors import ConfigError
from srs.queue import Limits

Accept = Literal["sure", "all", "none"]
Grades = Literal["buttons", "sm2"]


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


@dataclass(frozen=True, slots=True)
class Config:
    """What the user may set; the defaults are what a newcomer gets."""

    decks: tuple[Path, ...] = ()
    """Files and folders that `srs generate` reads; none means the logs that srs comes with."""
    limits: Limits = field(default_factory=Limits)
    rollover: Rollover = field(default_factory=Rollover)
    grades: Grades = "buttons"
    """Whether the review offers four buttons or the raw grades 0-5."""
    accept: Accept = "sure"
    """Which new cards are asked without their owner's word."""
    database: str | None = None
    """A database URL; None is srs.db in the home folder."""
    unknown: tuple[str, ...] = ()
    """Keys that this version does not know, to be told to the user."""
