"""The logs that srs comes with: something to begin with, and nothing to keep."""

from pathlib import Path

from srs import files
from srs.store import content
from srs.store.decks import untouched
from srs.study.study import Study


def folder() -> Path:
    """Where they lie, absolute and without symbolic links."""
    return files.packaged_logs().resolve()


def is_sample(path: Path) -> bool:
    """Whether the log at `path` is one of them, or was where srs lay before it moved."""
    if path.parent == folder():
        return True
    moved = path.parent.name == folder().name and (folder() / path.name).is_file()
    return moved and files.is_gone(path)


def to_go(study: Study) -> list[str]:
    """The decks of samples that nobody reviewed, once there is a log of the owner's own."""
    known = study.store.ask(content.logs)
    decks = {log.deck for log in known if is_sample(Path(log.path))}
    if not decks or all(is_sample(Path(log.path)) for log in known):
        return []
    return sorted(study.store.ask(untouched, decks))
