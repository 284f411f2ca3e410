"""The kinds of values that a setting may have: each is read, or told what it must be."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path
from typing import Any

from srs.config.database import DatabaseFile, DatabaseUrlError, database_file
from srs.config.setting import Read, UnfitError
from srs.easy_days import RecurrenceRule, easy_days
from srs.translation import either, listed, mark, spoken, tr
from srs.web_address import WebAddressError, web_address

_COLOUR = re.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def whole_number(least: int = 0, most: int | None = None) -> Read[int]:
    """A whole number; one below `least` that is not negative counts as `least`."""

    def read(value: object, _folder: Path) -> int:
        fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        if not isinstance(value, int) or not fits or (most is not None and value > most):
            if most is None:
                raise UnfitError(
                    mark("{key} must be a whole number, 0 or more, not {value!r}"), value=value
                )
            raise UnfitError(
                mark("{key} must be a number from 0 to {most}, not {value!r}"),
                value=value,
                most=most,
            )
        return max(least, value)

    return read


def share(least: float, most: float) -> Read[float]:
    """A part of one."""

    def read(value: object, _folder: Path) -> float:
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise UnfitError(mark("{key} must be a share, as in 0.9, not {value!r}"), value=value)
        if not least <= value <= most:
            raise UnfitError(
                mark("{key} must be from {least} to {most}, not {value!r}"),
                value=value,
                least=least,
                most=most,
            )
        return float(value)

    return read


@dataclass(frozen=True, slots=True)
class choice:  # noqa: N801, one of the kinds of values, which are functions elsewhere
    """One of some words, which may be known only when they are asked for."""

    words: Callable[[], Sequence[str]] | Sequence[str]

    def choices(self) -> tuple[str, ...]:
        """The words, in quotes."""
        return tuple(f'"{each}"' for each in self._known())

    def __call__(self, value: object, _folder: Path) -> Any:  # noqa: ANN401, a Literal of the setting
        """The word."""
        for each in self._known():
            if value == each:
                return each
        raise UnfitError(
            mark("{key} must be {known}, not {value!r}"), value=value, known=either(self.choices())
        )

    def _known(self) -> Sequence[str]:
        return self.words() if callable(self.words) else self.words


class _TruthValue:
    """A truth value."""

    def choices(self) -> tuple[str, ...]:
        return "true", "false"

    def __call__(self, value: object, _folder: Path) -> bool:
        if not isinstance(value, bool):
            raise UnfitError(mark("{key} must be true or false, not {value!r}"), value=value)
        return value


truth_value = _TruthValue()


def calendar_day(value: object, _folder: Path) -> date | None:
    """A day, as TOML has it or as a text."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        found = value
    if type(found) is date:
        return found
    raise UnfitError(mark("{key} must be a day, as in 2027-01-15, not {value!r}"), value=value)


def paths(value: object, folder: Path) -> tuple[Path, ...]:
    """Files and folders, or one; those that are not absolute begin in `folder`."""
    found = [value] if isinstance(value, str) else value
    if not isinstance(found, list) or not all(isinstance(path, str) and path for path in found):
        raise UnfitError(
            mark('{key} must be paths, as in decks = ["~/notes"], not {value!r}'), value=value
        )
    try:
        return tuple(folder / Path(path).expanduser() for path in found)
    except RuntimeError as error:
        raise UnfitError(
            mark("{key} must be paths in home folders that exist, not {value!r}"), value=value
        ) from error


def zone(value: object, _folder: Path) -> tzinfo | None:
    """A time zone by its name."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415  # few name a zone

    try:
        return ZoneInfo(text(value))
    except UnfitError:
        raise
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnfitError(
            mark('{key} must be a time zone, as in "Asia/Shanghai", not {value!r}'), value=value
        ) from error


def encoding(value: object, _folder: Path) -> str | None:
    """An encoding of texts, by Python's name for it."""
    from srs import decoding  # noqa: PLC0415  # few name one

    name = text(value)
    python_name = decoding.canonical(name)
    if python_name is None:
        raise UnfitError(
            mark("{key} is {value!r}, which is none that srs knows"),
            tr("there are {names}", names=listed(decoding.like(name))),
            value=name,
        )
    return python_name


def database(value: object, folder: Path) -> DatabaseFile | None:
    """The file that a database URL means."""
    try:
        return database_file(text(value), folder)
    except DatabaseUrlError as error:
        raise UnfitError(mark("{key}: {reason}"), error.hint, reason=error.reason) from error


def rule_of_days(value: object, _folder: Path) -> RecurrenceRule | None:
    """A recurrence rule."""
    rule = text(value)
    try:
        return easy_days(rule)
    except ValueError as error:
        raise UnfitError(
            mark("{key} must be a recurrence rule of days, not {value!r}: {reason}"),
            tr('as in "FREQ=WEEKLY;BYDAY=SU"'),
            value=rule,
            reason=error,
        ) from error


def text(value: object, _folder: Path = Path()) -> str:
    """A text that is not empty."""
    if not isinstance(value, str) or not value:
        raise UnfitError(mark("{key} must be a text in quotes, not {value!r}"), value=value)
    return value


def address(value: object, _folder: Path) -> str | None:
    """The address of a service on the web; one that may hold a password is not repeated."""
    try:
        return web_address(text(value))
    except WebAddressError as error:
        raise UnfitError(
            mark("{key}: {reason}"), spoken(error.hint), reason=error.reason
        ) from error


def variable(value: object, _folder: Path) -> str | None:
    """The name of an environment variable; what is none may be a key, and is not repeated."""
    name = text(value)
    if not _VARIABLE.fullmatch(name):
        raise UnfitError(
            mark("{key} is not the name of an environment variable"),
            tr("give the name of the variable that holds the key, never the key"),
        )
    return name


def colour(value: object, _folder: Path) -> str | None:
    """A colour by its red, green and blue."""
    if not isinstance(value, str) or not _COLOUR.fullmatch(value):
        raise UnfitError(
            mark('{key} must be a colour, as in "#7AA2C8", not {value!r}'), value=value
        )
    return value


def pressed_keys(value: object, _folder: Path) -> tuple[str, ...]:
    """Names of keys, in a list or parted by spaces; the screens know which there are."""
    found = value.split() if isinstance(value, str) else value
    if not isinstance(found, list) or not all(isinstance(key, str) and key for key in found):
        raise UnfitError(
            mark('{key} must be keys, as in "g" or ["g", "f5"], not {value!r}'), value=value
        )
    if not found:
        raise UnfitError(mark("{key} names no key"))
    return tuple(found)
