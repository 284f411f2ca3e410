"""Files for the tests."""

from pathlib import Path


def written(folder: Path, data: bytes, name: str = "log.md") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
