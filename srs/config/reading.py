"""Reading config.toml, and saying what is wrong with it."""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, tzinfo
from pathlib import Path
from typing import TypeVar, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from srs import decoding
from srs.config.database import DatabaseFile, DatabaseUrlError, database_file
from srs.config.home import Home
from srs.config.settings import Accept, Config, DeckConfig, Grades, Leeches
from srs.day import Rollover
from srs.easy_days import Rule, easy_days
from srs.errors import ConfigError
from srs.files import open_file
from srs.queue import DueOrder, Limits, NewOrder, NewPlace, Order
from srs.schedule import registry
from srs.schedule.fsrs6 import HIGHEST_RETENTION, LOWEST_RETENTION, RETENTION
from srs.schedule.fuzz import Moves
from srs.schedule.progress import LEECH_LAPSES


def load_config(home: Home) -> Config:
    """The settings in config.toml; the defaults where there is none. Raises ConfigError."""
    try:
        with open_file(home.config) as file:
            text = file.read().decode("utf-8-sig")
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
    "due_order",
    "easy_days",
    "encoding",
    "fuzz",
    "grades",
    "leech_lapses",
    "leeches",
    "new_cards",
    "new_order",
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
        of_decks, easy = self._of_decks(), self._easy_days()
        new = self._number("new_per_day", limits.new_per_day)
        due = self._number("reviews_per_day", limits.reviews_per_day)
        return Config(
            decks=self._decks(),
            limits=Limits(new, due, {name: own.limits(new, due) for name, own in of_decks.items()}),
            rollover=Rollover(self._number("rollover", rollover.hour, most=23), self._zone()),
            grades=self._choice("grades", get_args(Grades), "buttons"),
            accept=self._choice("accept", get_args(Accept), "sure"),
            order=self._order(),
            moves=Moves(easy, self._fuzz()) if easy else Moves(fuzz=self._fuzz()),
            easy_until=easy.until if easy else None,
            leech_lapses=max(1, self._number("leech_lapses", LEECH_LAPSES)),
            leeches=self._choice("leeches", get_args(Leeches), "tag"),
            scheduler=self._choice("scheduler", registry.names(), "sm2"),
            retention=self._retention(),
            encoding=self._encoding(),
            of_decks=of_decks,
            database=self._database(),
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

    def _database(self) -> DatabaseFile | None:
        url = self._text("database")
        if url is None:
            return None
        try:
            return database_file(url, self.path.parent)
        except DatabaseUrlError as error:
            raise ConfigError(f"{self.path}: database: {error.reason}", error.hint) from error

    def _order(self) -> Order:
        usual = Order()
        return Order(
            new=self._choice("new_order", get_args(NewOrder), usual.new),
            due=self._choice("due_order", get_args(DueOrder), usual.due),
            new_cards=self._choice("new_cards", get_args(NewPlace), usual.new_cards),
        )

    def _fuzz(self) -> bool:
        fuzz = self.table.get("fuzz", False)
        if not isinstance(fuzz, bool):
            raise self._wrong("fuzz", "true or false")
        return fuzz

    def _easy_days(self) -> Rule | None:
        text = self._text("easy_days")
        try:
            return None if text is None else easy_days(text)
        except ValueError as error:
            raise ConfigError(
                f"{self.path}: easy_days must be a recurrence rule of days, not {text!r}: {error}",
                'as in "FREQ=WEEKLY;BYDAY=SU"',
            ) from error

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
            scheduler=own._choice("scheduler", registry.names(), "sm2")
            if "scheduler" in table
            else None,
            new_per_day=own._number("new_per_day", 0) if "new_per_day" in table else None,
            reviews_per_day=own._number("reviews_per_day", 0)
            if "reviews_per_day" in table
            else None,
            encoding=own._encoding(),
            ready_by=own._date("ready_by"),
        )

    def _number(self, key: str, default: int, most: int | None = None) -> int:
        value = self.table.get(key, default)
        fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        if not isinstance(value, int) or not fits or (most is not None and value > most):
            raise self._wrong(
                key, f"a number from 0 to {most}" if most else "a whole number, 0 or more"
            )
        return value

    def _date(self, key: str) -> date | None:
        value = self.table.get(key)
        try:
            found = date.fromisoformat(value) if isinstance(value, str) else value
        except ValueError:
            found = value
        if found is None or type(found) is date:
            return found
        raise self._wrong(key, "a day, as in 2027-01-15")

    def _zone(self) -> tzinfo | None:
        name = self._text("timezone")
        if name is None:
            return None
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise self._wrong("timezone", 'a time zone, as in "Asia/Shanghai"') from error

    def _encoding(self) -> str | None:
        name = self._text("encoding")
        if name is None:
            return None
        known = decoding.canonical(name)
        if known is None:
            near = ", ".join(decoding.like(name))
            raise ConfigError(
                f"{self.path}: encoding is {name!r}, which is none that srs knows",
                f"there are {near}",
            )
        return known

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
