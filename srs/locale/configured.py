"""The language that config.toml names, read before anything else is: help is shown in it, too.

Only that one key is looked for, and the rest of the file neither read nor checked: what is wrong
there is told by the commands that need it, which import all that a setting may be.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

_KEY = "language"


def configured_language(environ: Mapping[str, str]) -> str | None:
    """The `language` of this person's config.toml; None where there is none that can be read."""
    try:
        file = _folder(environ) / "config.toml"
        if not file.is_file():
            return None
        read = file.read_bytes()
        if _KEY.encode() not in read:
            return None
        import tomllib  # noqa: PLC0415  # most files do not name a language

        found = tomllib.loads(read.decode("utf-8-sig")).get(_KEY)
    except (OSError, ValueError, RuntimeError, RecursionError):
        return None
    return found if isinstance(found, str) else None


def _folder(environ: Mapping[str, str]) -> Path:
    """As `srs.config.home_folder`, without the time that platformdirs takes to be imported."""
    if named := environ.get("SRS_HOME"):
        return Path(named).expanduser()
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA", "~/AppData/Local")).expanduser() / "srs"
    if (given := Path(environ.get("XDG_DATA_HOME", ""))).is_absolute():
        return given / "srs"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/srs").expanduser()
    return Path("~/.local/share/srs").expanduser()
