"""Front matter: what stands at the top of a log about the log, and the title and date in it."""

import re
from dataclasses import dataclass
from datetime import date

from srs.parse.dates import find_date
from srs.parse.lines import Line

_LIMIT = 200
"""Lines. A block that is longer is no front matter."""
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_KEY = re.compile(r"['\"]?[\w .-]{1,60}['\"]?\s*[:=]|-\s|#|[\[\]]")
_FIELD = re.compile(
    r"(?:#\+)?(?P<key>title|date|created)\s*(?:::?|=)\s*(?P<value>\S.*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Front:
    """What the top of a log says of it."""

    end: int
    """How many of its lines are front matter."""
    title: str | None = None
    day: date | None = None


def front_matter(lines: list[Line]) -> Front:
    """The block between '---' (YAML) or '+++' (TOML) that a log begins with."""
    end = _end(lines)
    return Front(end, *title_and_date(lines[1 : end - 1])) if end else Front(0)


def title_and_date(lines: list[Line]) -> tuple[str | None, date | None]:
    """The title and the date that `lines` of the form 'key: value' give."""
    title: str | None = None
    day: date | None = None
    for line in lines:
        field = _FIELD.match(line.text)
        if field is None or line.indent:
            continue
        value = field["value"].strip("\"' ")
        if field["key"].lower() == "title":
            title = title or value or None
        elif found := find_date(value):
            day = day or found.date
    return title, day


def _end(lines: list[Line]) -> int:
    closers = _FENCES.get(lines[0].text) if lines and lines[0].number == 1 else None
    if closers is None:
        return 0
    for end, line in enumerate(lines[1:_LIMIT], 1):
        if line.text in closers:
            return end + 1
        if line.indent == 0 and not _KEY.match(line.text):
            return 0
    return 0
