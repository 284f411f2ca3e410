"""Settings from config.toml, and the folder that everything of one person lies in."""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import tzinfo
from pathlib import Path
from typing import Literal, TypeVar, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from srs.day import Rollover
from srs.errors import ConfigError
from srs.queue import Limits
from srs.schedule.fsrs6 import HIGHEST_RETENTION, LOWEST_RETENTION, RETENTION
from srs.schedule.progress import LEECH_LAPSES

Accept = Literal["sure", "all", "none"]
Grades = Literal["buttons", "sm2"]
Leeches = Literal["tag", "suspend"]
SchedulerName = Literal["sm2", "fsrs"]


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
class DeckConfig:
    """What one deck has of its own; None is what holds for all."""

    scheduler: SchedulerName | None = None
    new_per_day: int | None = None
    reviews_per_day: int | None = None

    def limits(self, new: int, due: int) -> Limits:
        """Its limits, where `new` and `due` hold for all other decks."""
        return Limits(
            new if self.new_per_day is None else self.new_per_day,
            due if self.reviews_per_day is None else self.reviews_per_day,
        )


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
    leech_lapses: int = LEECH_LAPSES
    """Lapses that make a card a leech, and again after every four more."""
    leeches: Leeches = "tag"
    """Whether a leech is only tagged, or suspended as well."""
    scheduler: SchedulerName = "sm2"
    retention: float = RETENTION
    """The share of cards that FSRS lets be remembered on the day they come back."""
    of_decks: Mapping[str, DeckConfig] = field(default_factory=dict)
    """What holds for a deck and those below it."""
    database: str | None = None
    """A database URL; None is srs.db in the home folder."""
    unknown: tuple[str, ...] = ()
    """A line for each key that this version does not know, to be told to the user."""

    def scheduler_of(self, deck: str) -> SchedulerName:
        """The scheduler of `deck`: its own, or that of the nearest deck above it that has one."""
        while deck:
            own = self.of_decks.get(deck)
            if own and own.scheduler:
                return own.scheduler
            deck = deck.rpartition("::")[0]
        return self.scheduler

    @property
    def is_uniform(self) -> bool:
        """Whether all decks have one scheduler."""
        return all(own.scheduler in {None, self.scheduler} for own in self.of_decks.values())


def home_folder(environ: Mapping[str, str]) -> Home:
    """The folder that SRS_HOME names, else the platform's folder for user data."""
    if named := environ.get("SRS_HOME"):
        try:
            return Home(Path(named).expanduser().absolute())
        except RuntimeError as error:
            raise ConfigError(f"SRS_HOME is {named!r}, in a home folder of nobody") from error
    from platformdirs import user_data_path  # noqa: PLC0415  # only where SRS_HOME is not set

    return Home(user_data_path("srs", appauthor=False))


def load_config(home: Home) -> Config:
    """The settings in config.toml; the defaults where there is none. Raises ConfigError."""
    try:
        text = home.config.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise ConfigError(f"{home.config}: it cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{home.config}: it cannot be read, it is not UTF-8", "save it as UTF-8"
        ) from error
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of a number or a nesting without end, too
        raise ConfigError(f"{home.config}: {error}", "mend it, or move it away") from error
    return _Reader(home.config, table).config()


_Choice = TypeVar("_Choice", bound=str)

_KEYS = (
    "accept",
    "database",
    "deck",
    "decks",
    "grades",
    "leech_lapses",
    "leeches",
    "new_per_day",
    "retention",
    "reviews_per_day",
    "rollover",
    "scheduler",
    "timezone",
)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One config.toml, and how to say what is wrong with it."""

    path: Path
    table: Mapping[str, object]

    def config(self) -> Config:
        """The settings, checked."""
        limits, rollover = Limits(), Rollover()
        of_decks = self._of_decks()
        new = self._number("new_per_day", limits.new_per_day)
        due = self._number("reviews_per_day", limits.reviews_per_day)
        return Config(
            decks=self._decks(),
            limits=Limits(new, due, {name: own.limits(new, due) for name, own in of_decks.items()}),
            rollover=Rollover(self._number("rollover", rollover.hour, most=23), self._zone()),
            grades=self._choice("grades", get_args(Grades), "buttons"),
            accept=self._choice("accept", get_args(Accept), "sure"),
            leech_lapses=max(1, self._number("leech_lapses", LEECH_LAPSES)),
            leeches=self._choice("leeches", get_args(Leeches), "tag"),
            scheduler=self._choice("scheduler", get_args(SchedulerName), "sm2"),
            retention=self._retention(),
            of_decks=of_decks,
            database=self._text("database"),
            unknown=tuple(self._unknown(key) for key in self.table if key not in _KEYS),
        )

    def _decks(self) -> tuple[Path, ...]:
        value = self.table.get("decks", [])
        paths = [value] if isinstance(value, str) else value
        if not isinstance(paths, list) or not all(isinstance(path, str) and path for path in paths):
            raise self._wrong("decks", 'paths, as in decks = ["~/notes"]')
        # a path that is not absolute begins where the settings lie, wherever srs is started
        try:
            return tuple(self.path.parent / Path(path).expanduser() for path in paths)
        except RuntimeError as error:
            raise self._wrong("decks", "paths in home folders that exist") from error

    def _retention(self) -> float:
        value = self.table.get("retention", RETENTION)
        fits = isinstance(value, int | float) and not isinstance(value, bool)
        if not isinstance(value, int | float) or not fits:
            raise self._wrong("retention", "a share, as in 0.9")
        if not LOWEST_RETENTION <= value <= HIGHEST_RETENTION:
            raise self._wrong("retention", f"from {LOWEST_RETENTION} to {HIGHEST_RETENTION}")
        return float(value)

    def _of_decks(self) -> dict[str, DeckConfig]:
        table = self.table.get("deck", {})
        if not isinstance(table, dict) or not all(isinstance(own, dict) for own in table.values()):
            raise self._wrong("deck", 'a table for each deck, as in [deck."papers"]')
        return {name: self._of_deck(name, own) for name, own in table.items()}

    def _of_deck(self, name: str, table: Mapping[str, object]) -> DeckConfig:
        own = _Reader(self.path, table)
        known = {field.name for field in fields(DeckConfig)}
        if unknown := [key for key in table if key not in known]:
            raise ConfigError(
                f"{self.path}: deck {name!r} has no setting {unknown[0]!r}",
                f"there are {', '.join(sorted(known))}",
            )
        return DeckConfig(
            scheduler=own._choice("scheduler", get_args(SchedulerName), "sm2")
            if "scheduler" in table
            else None,
            new_per_day=own._number("new_per_day", 0) if "new_per_day" in table else None,
            reviews_per_day=own._number("reviews_per_day", 0)
            if "reviews_per_day" in table
            else None,
        )

    def _number(self, key: str, default: int, most: int | None = None) -> int:
        value = self.table.get(key, default)
        fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        if not isinstance(value, int) or not fits or (most is not None and value > most):
            raise self._wrong(
                key, f"a number from 0 to {most}" if most else "a whole number, 0 or more"
            )
        return value

    def _zone(self) -> tzinfo | None:
        name = self._text("timezone")
        if name is None:
            return None
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise self._wrong("timezone", 'a time zone, as in "Asia/Shanghai"') from error

    def _choice(self, key: str, choices: tuple[_Choice, ...], default: _Choice) -> _Choice:
        value = self.table.get(key, default)
        for choice in choices:
            if value == choice:
                return choice
        raise self._wrong(key, " or ".join(f'"{choice}"' for choice in choices))

    def _text(self, key: str) -> str | None:
        value = self.table.get(key)
        if value is not None and (not isinstance(value, str) or not value):
            raise self._wrong(key, "a text in quotes")
        return value

    def _wrong(self, key: str, wanted: str) -> ConfigError:
        return ConfigError(f"{self.path}: {key} must be {wanted}, not {self.table[key]!r}")

    def _unknown(self, key: str) -> str:
        near = difflib.get_close_matches(key, _KEYS, 1)
        meant = f"; did you mean {near[0]}?" if near else ""
        return f"{self.path}: {key} is no setting of this version{meant}"
