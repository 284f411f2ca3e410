"""The logs that srs comes with: something to begin with, and nothing to keep."""

import os
from functools import cache
from pathlib import Path
from typing import Final

from srs import files
from srs.locale import stated
from srs.store import content
from srs.store.decks import untouched
from srs.study.study import Study

_OF_A_CHINESE_READER: Final = "llm-papers.md"
"""Half Chinese, half English; also where nothing says what its reader speaks."""
_OF_ANY_OTHER: Final = "cell-biology.md"


def folder() -> Path:
    """Where they lie, absolute and without symbolic links."""
    return _resolved(files.packaged_logs())


@cache  # it is asked for each log that is known
def _resolved(path: Path) -> Path:
    return path.resolve()


def to_begin_with(wanted: str | None = None) -> Path:
    """The one for whoever reads the language `wanted`, else that of the environment."""
    language = stated(os.environ, wanted)
    for_all = language is None or language.startswith("zh")
    return folder() / (_OF_A_CHINESE_READER if for_all else _OF_ANY_OTHER)


def where_now(path: Path) -> Path:
    """Where the sample at `path` lies by now."""
    return folder() / path.name


def is_sample(path: Path) -> bool:
    """Whether the log at `path` is one of them, or was where srs lay before it moved."""
    here = folder()
    if path.parent == here:
        return True
    moved = path.parent.name == here.name and (here / path.name).is_file()
    return moved and files.is_gone(path)


def to_go(study: Study) -> list[str]:
    """The decks of samples that nobody reviewed, once there is a log of the owner's own."""
    records = study.store.ask(content.logs)
    name = folder().name  # one look spares most logs another one
    near = [log for log in records if Path(log.path).parent.name == name]
    found = [log for log in near if is_sample(Path(log.path))]
    if len(found) in {0, len(records)}:
        return []
    return sorted(study.store.ask(untouched, {log.deck for log in found}))
