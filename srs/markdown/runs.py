"""What marked text is made of."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

Mark = Literal[
    "emphasis", "strong", "strike", "code", "formula", "link", "address", "image", "heading"
]

Kind = Literal["text", "heading", "code", "table"]
Align = Literal["left", "center", "right"]
"""Of a column of a table."""

GAP = "\ue000"
"""Stands for a gap while text is read: a character that no cleaned text has."""


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """Letters that are marked alike."""

    text: str
    """What is to be read, without marks; of an image what is said instead of it."""
    marks: frozenset[Mark] = frozenset()
    target: str = ""
    """Where an image lies."""


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """Some lines of a text."""

    kind: Kind
    runs: tuple[MarkedRun, ...] = ()
    mark: str = ""
    """What stands before a point of a list, as typed, with its spaces."""
    language: str = ""
    """Of code, as its fence says."""
    rows: tuple[tuple[tuple[MarkedRun, ...], ...], ...] = ()
    """Of a table, its heading first; each has as many cells."""
    aligned: tuple[Align, ...] = ()
    """Of a table, column by column."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"[*_`~$\\\[<|]|^\s*(?:[-+>]|#{1,6}|\d{1,3}[.)])\s", re.MULTILINE)


def may_be_marked(text: str) -> bool:
    """Whether `text` has any sign that marks may begin with; most cards have none."""
    return _pattern().search(text) is not None
