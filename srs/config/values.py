"""The kinds of values that a setting may have: each is read, or told what it must be."""

from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from pathlib import Path
from typing import Any

from srs.config.database import DatabaseFile, DatabaseUrlError, database_file
from srs.config.setting import Read, UnfitError
from srs.easy_days import Rule, easy_days


def whole(least: int = 0, most: int | None = None) -> Read[int]:
    """A whole number; one below `least` that is not negative counts as `least`."""
    wanted = "a whole number, 0 or more" if most is None else f"a number from 0 to {most}"

    def read(value: object, _folder: Path) -> int:
        fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        if not isinstance(value, int) or not fits or (most is not None and value > most):
            raise _must_be(wanted, value)
        return max(least, value)

    return read


def share(least: float, most: float) -> Read[float]:
    """A part of one."""

    def read(value: object, _folder: Path) -> float:
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise _must_be("a share, as in 0.9", value)
        if not least <= value <= most:
            raise _must_be(f"from {least} to {most}", value)
        return float(value)

    return read


def choice(choices: Callable[[], Sequence[str]] | Sequence[str]) -> Read[Any]:
    """One of some words, which may be known only when they are asked for."""

    def read(value: object, _folder: Path) -> str:
        found = choices() if callable(choices) else choices
        for each in found:
            if value == each:
                return each
        raise _must_be(" or ".join(f'"{each}"' for each in found), value)

    return read


def yes_or_no(value: object, _folder: Path) -> bool:
    """A truth value."""
    if not isinstance(value, bool):
        raise _must_be("true or false", value)
    return value


def day(value: object, _folder: Path) -> date | None:
    """A day, as TOML has it or as a text."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        found = value
    if type(found) is date:
        return found
    raise _must_be("a day, as in 2027-01-15", value)


def paths(value: object, folder: Path) -> tuple[Path, ...]:
    """Files and folders, or one; those that are not absolute begin in `folder`."""
    found = [value] if isinstance(value, str) else value
    if not isinstance(found, list) or not all(isinstance(path, str) and path for path in found):
        raise _must_be('paths, as in decks = ["~/notes"]', value)
    try:
        return tuple(folder / Path(path).expanduser() for path in found)
    except RuntimeError as error:
        raise _must_be("paths in home folders that exist", value) from error


def zone(value: object, _folder: Path) -> tzinfo | None:
    """A time zone by its name."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415  # few name a zone

    try:
        return ZoneInfo(_text(value))
    except UnfitError:
        raise
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise _must_be('a time zone, as in "Asia/Shanghai"', value) from error


def encoding(value: object, _folder: Path) -> str | None:
    """An encoding of texts, by Python's name for it."""
    from srs import decoding  # noqa: PLC0415  # few name one

    name = _text(value)
    known = decoding.canonical(name)
    if known is None:
        near = ", ".join(decoding.like(name))
        raise UnfitError(f" is {name!r}, which is none that srs knows", f"there are {near}")
    return known


def database(value: object, folder: Path) -> DatabaseFile | None:
    """The file that a database URL means."""
    try:
        return database_file(_text(value), folder)
    except DatabaseUrlError as error:
        raise UnfitError(f": {error.reason}", error.hint) from error


def rule_of_days(value: object, _folder: Path) -> Rule | None:
    """A recurrence rule."""
    text = _text(value)
    try:
        return easy_days(text)
    except ValueError as error:
        raise UnfitError(
            f" must be a recurrence rule of days, not {text!r}: {error}",
            'as in "FREQ=WEEKLY;BYDAY=SU"',
        ) from error


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise _must_be("a text in quotes", value)
    return value


def _must_be(wanted: str, value: object) -> UnfitError:
    return UnfitError(f" must be {wanted}, not {value!r}")
