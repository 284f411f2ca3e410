"""The vaults of Obsidian that a log lies in, and the signs that their owner writes cards with."""

import hashlib
import json
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import lru_cache
from itertools import islice
from pathlib import Path

from srs import parse
from srs.errors import said_by_system
from srs.parse import USUAL, Log, Signs, signs_from
from srs.translation import mark

_SETTINGS = Path(".obsidian", "plugins", "obsidian-spaced-repetition", "data.json")
LARGEST = 8 * 1024 * 1024
"""Bytes of settings; what is larger is something else."""
_TOO_LARGE = mark("it is larger than {megabytes} MB", megabytes=LARGEST // 1024 // 1024)
_MOST_IGNORED = 100
_HIGHEST = 40
"""Folders above a log that are looked at."""


@dataclass(frozen=True, slots=True)
class Vault:
    """A vault with settings for cards."""

    settings: str
    """The path of the file that holds them."""
    signs: Signs | None
    """None where they cannot be read."""
    why_not: str = ""
    """Why they cannot be, a marked text."""
    ignored: tuple[str, ...] = ()
    """Folders and patterns of notes that hold no cards, from the vault's own folder on."""


Seen = dict[Path, list[tuple[Path, Vault]]]
"""By folder, the vaults that it lies in, each with its own folder."""


def vaults_above(log: Path, seen: Seen | None = None) -> list[Vault]:
    """The vaults that the log at `log` (absolute) lies in, the nearest first.

    Many logs lie in one folder: what is `seen` above it is not looked for again.
    """
    seen = {} if seen is None else seen
    if log.parent not in seen:
        seen[log.parent] = list(_above(log))
    return [
        _for_note(vault, log.relative_to(folder).as_posix()) for folder, vault in seen[log.parent]
    ]


def _above(log: Path) -> Iterator[tuple[Path, Vault]]:
    for folder in islice(log.parents, _HIGHEST):
        settings = folder / _SETTINGS
        try:
            found = settings.stat()
        except (OSError, ValueError):
            continue
        if stat.S_ISREG(found.st_mode):  # a pipe may never end
            yield folder, _vault(str(settings), found.st_size, found.st_mtime_ns)


def _for_note(vault: Vault, note: str) -> Vault:
    """`vault` for one of its notes: in a folder that it ignores, a note must have a tag."""
    if vault.signs is None or not any(_is_below(note, place) for place in vault.ignored):
        return vault
    return replace(vault, signs=replace(vault.signs, everywhere=False))


def _is_below(note: str, place: str) -> bool:
    return note.startswith(f"{place.rstrip('/')}/") or fnmatchcase(note, place)


def digest_of_signs(log: Path, seen: Seen | None = None) -> str:
    """What the settings above the log at `log` are; '' where there are none.

    With others, it is to be read again. `seen` is as of `vaults_above`.
    """
    signs = [vault.signs for vault in vaults_above(log, seen)]
    return hashlib.sha256(repr(signs).encode()).hexdigest()[:8] if signs else ""


def read_in_vault(text: str, name: str, vaults: list[Vault]) -> tuple[Log, Vault | None]:
    """A log, read with the signs of the vault that explain most of its schedules.

    A vault may lie in another, and a note may have been written in either: the nearest one
    counts where they explain as many, the usual signs where they explain more. None stands for
    those.
    """
    schedules = text.count("<!--SR:")
    best: tuple[Log, Vault | None] | None = None
    for vault in (*vaults, None):
        if vault is not None and vault.signs is None:
            continue
        log = parse.read_text(text, name, vault.signs if vault and vault.signs else USUAL)
        if best is None or log.explained > best[0].explained:
            best = log, vault
        if best[0].explained >= schedules:
            break
    assert best is not None  # noqa: S101 - the usual signs are always tried
    return best


@lru_cache(maxsize=64)  # many notes lie in one vault; its size and time tell that it changed
def _vault(path: str, size: int, _modified: int) -> Vault:
    if size > LARGEST:
        return Vault(path, None, _TOO_LARGE)
    try:
        with Path(path).open("rb") as file:
            found = json.loads(file.read(LARGEST))
    except OSError as error:
        return Vault(path, None, said_by_system(error))
    except (ValueError, RecursionError):
        return Vault(path, None, mark("it is no JSON"))
    settings = found.get("settings", {}) if isinstance(found, dict) else None
    if not isinstance(settings, dict):
        return Vault(path, None, mark("it holds no settings"))
    ignored = settings.get("noteFoldersToIgnore")
    places = ignored[:_MOST_IGNORED] if isinstance(ignored, list) else []
    return Vault(
        path, signs_from(settings), ignored=tuple(p for p in places if p and isinstance(p, str))
    )
