"""Where in config.toml a setting stands: the library that reads TOML does not tell."""

import tomllib
from collections.abc import Mapping, Sequence


def place_in(text: str, named: object, *keys: str) -> str:
    """'config.toml:12': the line of the setting below `keys` in `text`, which `named` holds."""
    line = line_of(text, keys)
    return str(named) if line is None else f"{named}:{line}"


def line_of(text: str, keys: Sequence[str]) -> int | None:
    """The line, from 1, where what is below `keys` begins; None where it is not in `text`."""
    found = lines_of(text, keys)
    return found and found[0] + 1


def lines_of(text: str, keys: Sequence[str]) -> tuple[int, int] | None:
    """The lines, from 0, of the first statement about what is below `keys`, and the one after it.

    Found without a grammar of our own: the beginning of a file of TOML is one as well, unless it
    ends within a value, and the first that has the keys ends with the statement that sets them.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    if not keys or not _has(_parsed(lines), keys):
        return None
    without, with_it = 0, len(lines)
    while middle := _between(lines, without, with_it):
        end, table = middle
        if _has(table, keys):
            with_it = end
        else:
            without = end
    return without, with_it


def _between(lines: list[str], first: int, last: int) -> tuple[int, Mapping[str, object]] | None:
    """The beginning that is TOML whose end is nearest to the middle; None where there is none."""
    middle = (first + last) // 2
    for end in sorted(range(first + 1, last), key=lambda end: abs(end - middle)):
        if (table := _parsed(lines[:end])) is not None:
            return end, table
    return None


def _parsed(lines: list[str]) -> Mapping[str, object] | None:
    try:
        return tomllib.loads("\n".join(lines))
    except (ValueError, RecursionError):
        return None


def _has(found: object, keys: Sequence[str]) -> bool:
    for key in keys:
        if isinstance(found, list):  # of tables
            tables = (each for each in found if isinstance(each, Mapping) and key in each)
            found = next(tables, None)
        if not isinstance(found, Mapping) or key not in found:
            return False
        found = found[key]
    return True
