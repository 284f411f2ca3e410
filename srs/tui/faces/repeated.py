"""Whether the lines that a card cites say anything that the card itself has not said."""

import re

from srs.note import Note
from srs.text import folded

_NO_LETTER = re.compile(r"[\W_]+")
_NUMBERED = re.compile(r"^\s*(?:\d{1,3}[.,、，)）]|[-*+•]|[（(]\d{1,3}[)）])\s*", re.MULTILINE)
_NAMED = re.compile(r"^\s*(?:Q|A|问|答|問)\s*[:：.]", re.MULTILINE | re.IGNORECASE)
"""What stands before a line of a list, and before the sides of a card."""


def says_no_more(note: Note) -> bool:
    """Whether `note` quotes only its own words, whatever signs stand between them."""
    rest = _letters(_NAMED.sub("", _NUMBERED.sub("", note.quote)))
    asked = _letters(note.question)
    for part in sorted(_parts(note), key=len, reverse=True):
        rest = rest.replace(part, " ", 1)
    return all(piece in asked for piece in rest.split())


def _parts(note: Note) -> list[str]:
    found = note.items if note.items is not None else re.split("[；\n]", note.answer)
    return [text for text in (*map(_letters, found), _letters(note.answer)) if text]


def _letters(text: str) -> str:
    """Letters and digits of `text` alone, without difference of width or of capitals."""
    return _NO_LETTER.sub("", folded(text))
