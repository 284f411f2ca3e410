"""Where the logs of a deck lie, in a line."""

from collections.abc import Sequence
from os.path import commonpath
from pathlib import Path

from srs.cells import width
from srs.files.near_home import near_home
from srs.text import clean_line
from srs.translation import trn

_CUT = "…"


def where_they_lie(paths: Sequence[str]) -> str:
    """As in '~/notes/papers.md', or '~/notes/ · 12 logs'; '' of none."""
    if not paths:
        return ""
    if len(paths) == 1:
        return near_home(clean_line(paths[0]))
    folder = near_home(clean_line(commonpath([str(Path(path).parent) for path in paths])))
    return trn(
        "{folder} · {number} log",
        "{folder} · {number} logs",
        len(paths),
        folder=folder if folder.endswith("/") else f"{folder}/",
    )


def cut_at_the_left(text: str, room: int) -> str:
    """`text` in at most `room` cells: of a path, the end says most."""
    if width(text) <= room:
        return text
    return next(
        (_CUT + text[at:] for at in range(1, len(text)) if width(text[at:]) < room), _CUT[:room]
    )
