"""The physical lines of a log."""

import re
from dataclasses import dataclass

from srs.text import width

TAB = 4
LONGEST = 10_000
"""Characters. A longer line is data, not a note; it is skipped and says so."""

# Control characters could drive a terminal; the bidirectional overrides could show a
# card other than it is. Tabs stay: they indent.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank."""

    number: int
    """From 1."""
    indent: int
    """Cells before the text; a tab goes on to the next multiple of four."""
    text: str
    """Without indent and without space at the end."""
    hard_break: bool
    """Ends in two spaces: Markdown's way to say that the next line is another one."""
    after_blank: bool
    """A blank line, or nothing, stands before it."""


def split(text: str) -> tuple[str, ...]:
    """The lines of `text`, ended by LF or CR LF, without control characters."""
    return tuple(_UNSAFE.sub("", line) for line in text.replace("\r\n", "\n").split("\n"))


def number(lines: tuple[str, ...]) -> list[Line]:
    """The lines that are not blank."""
    found = []
    after_blank = True
    for count, raw in enumerate(lines, 1):
        text = raw.strip()
        if text:
            hard_break = raw.endswith("  ")
            found.append(Line(count, _indent(raw), text, hard_break, after_blank))
        after_blank = not text
    return found


def _indent(raw: str) -> int:
    cells = 0
    for char in raw:
        if char == "\t":
            cells += TAB - cells % TAB
        elif char.isspace():
            cells += width(char)
        else:
            break
    return cells
