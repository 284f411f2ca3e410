"""Logical lines: a marker, an indent, and text whose wrapped lines are joined again."""

import re
from dataclasses import dataclass, replace

from srs.parse.document import Marker
from srs.parse.labels import split_label
from srs.parse.lines import Line
from srs.parse.markers import split_marker
from srs.text import width

_FULL_LINE = 60
"""Cells. Only a line this long can have been broken for want of room."""
_LONGEST_TITLE = 4
"""Lines that a bracket may stay open over; then it was never meant to be closed."""
_ENDED = re.compile(r"[。！？.!?；;：:…~～]$")
_WIDE = re.compile(r"[⺀-鿿＀-￯　-〿]")
_BRACKETS = {"《": "》", "（": "）"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One logical line."""

    first: int
    last: int
    indent: int
    marker: Marker | None
    text: str
    after_blank: bool


def pieces(lines: list[Line]) -> list[Piece]:
    """Join what was wrapped: an open 《 or （ goes on, and so does a full line without an end."""
    found: list[Piece] = []
    open_since: str | None = None
    previous: Line | None = None
    for line in lines:
        marker, text = split_marker(line.text)
        piece = Piece(line.number, line.number, line.indent, marker, text, line.after_blank)
        last = found[-1] if found else None
        if last and previous and _goes_on(last, previous, piece, open_since):
            found[-1] = replace(last, last=line.number, text=_join(last.text, text))
        else:
            found.append(piece)
        open_since = _open_bracket(found[-1].text)
        previous = line
    return found


def _goes_on(last: Piece, previous: Line, piece: Piece, open_bracket: str | None) -> bool:
    if piece.after_blank or piece.marker or piece.first != last.last + 1:
        return False
    if open_bracket and piece.first - last.first < _LONGEST_TITLE:
        return _BRACKETS[open_bracket] in piece.text or open_bracket == "《"
    if previous.hard_break or _ENDED.search(previous.text) or split_label(piece.text):
        return False
    text_column = piece.indent >= last.indent if last.marker else piece.indent == last.indent
    return text_column and width(previous.text) >= _FULL_LINE


def _open_bracket(text: str) -> str | None:
    """The outermost bracket that `text` opens and does not close."""
    for opening, closing in _BRACKETS.items():
        if text.rfind(opening) > text.rfind(closing):
            return opening
    return None


def _join(before: str, after: str) -> str:
    """Two wrapped lines as one; Chinese takes no space where it was broken."""
    glue = "" if _WIDE.match(before[-1:]) and _WIDE.match(after[:1]) else " "
    return before + glue + after
