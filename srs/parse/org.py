"""Org-mode."""

import re

from srs.parse.headings import title
from srs.parse.lines import Line

_SIGN = re.compile(r"#\+(?:title|date|author|options|startup|filetags|property):", re.IGNORECASE)
_HEADING = re.compile(r"(?P<level>\*{1,40})\s+(?P<text>\S.*)")
_BEFORE = re.compile(
    r"(?:(?:TODO|DONE|NEXT|WAITING|WAIT|HOLD|CANCELED|CANCELLED|STARTED|SOMEDAY|PROJ)\s+)?(?:\[#[A-Z0-9]\]\s+)?"
)
_AFTER = re.compile(r"(?<!\s)(?:\s+\[\d*[/%]\d*\])?(?:\s+:[\w@#%:]{1,200}:)?$")
_KEYWORD = re.compile(r"#\+\w+(?:\[[^\]]*\])?:?|#(?:\s|$)", re.IGNORECASE)
_VERBATIM = re.compile(r": |:$")


def is_shown_by(text: str) -> bool:
    """'#+title: words'."""
    return text[:2] == "#+" and _SIGN.match(text) is not None


def heading(line: Line) -> tuple[int, str] | None:
    """'** TODO words :tags:', without all but the words."""
    match = _HEADING.match(line.text) if line.text[0] == "*" and not line.indent else None
    return (len(match["level"]), title(_bare(match["text"]))) if match else None


def is_field(text: str) -> bool:
    """'#+title: words', or a property of Logseq, which writes org too."""
    return text[:2] == "#+" or ":: " in text


def no_note(text: str) -> str | None:
    """Output behind ': ', keywords and comments."""
    if _VERBATIM.match(text):
        return "code"
    return "markup" if text[0] == "#" and _KEYWORD.match(text) else None


def _bare(text: str) -> str:
    before = _BEFORE.match(text)
    return _AFTER.sub("", text[before.end() if before else 0 :])
