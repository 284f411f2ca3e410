"""Markdown, as plain text and the pages of Logseq and Obsidian are read too."""

import re

from srs.parse.headings import ATX, title
from srs.parse.lines import Line

_KEYWORD = re.compile(r"#\+\w+(?:\[[^\]]*\])?:?", re.IGNORECASE)


def heading(line: Line) -> tuple[int, str] | None:
    """'## words'."""
    match = ATX.match(line.text) if line.text[0] == "#" else None
    return (len(match["level"]), title(match["text"] or match["wide"] or "")) if match else None


def is_field(text: str) -> bool:
    """'title:: words', as at the top of a page of Logseq."""
    return "::" in text


def no_note(text: str) -> str | None:
    """The keywords of org are no notes here either."""
    return "markup" if text[:2] == "#+" and _KEYWORD.match(text) else None


def is_shown_by(_: str) -> bool:
    """Nothing need show it: a log is read so unless it shows something else."""
    return False
