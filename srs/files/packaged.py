"""The files that srs itself consists of."""

import hashlib
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def packaged_logs() -> Path:
    """The folder of the logs that srs comes with."""
    installed = _PACKAGE / "decks"
    return installed if installed.is_dir() else _PACKAGE.parent / "decks"


def edition(version: str, *parts: str) -> str:
    """What a log is read by: the version, and the very code of packages and modules below srs.

    Another edition may read the same log in another way.
    """
    code = hashlib.sha256()
    for part in parts:
        package = _PACKAGE / part
        modules = sorted(package.rglob("*.py")) if package.is_dir() else [_PACKAGE / f"{part}.py"]
        for module in modules:
            code.update(module.read_bytes())
    return f"{version}-{code.hexdigest()[:12]}"
