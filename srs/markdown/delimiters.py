"""Stars, underscores and tildes: which of them set something off, and which are only signs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from srs.cells import cells
from srs.markdown.runs import GAP, Mark, MarkedRun

_OPENING = frozenset("([{\"'“‘《「『（【〈<")
_CLOSING = frozenset(".,;:!?)]}\"'”’…%》」』）】〉>")
_BETWEEN = frozenset("-–—:,;|&/")
_MARKS = frozenset("*_~")
_BEGINS_INSIDE = _OPENING | _MARKS | frozenset("`$\\![+-#@&" + GAP)
_IDENTIFIER = re.compile(r"[a-z0-9_]+", re.ASCII)
_WIDE = 2
_LENGTHS = {"*": (1, 2, 3), "_": (1, 2, 3), "~": (2,)}
_FARTHEST = 200
"""Delimiters that are looked back through."""


@dataclass(frozen=True, slots=True)
class Delimiter:
    """A row of one sign, and whether something may begin or end at it."""

    sign: str
    size: int
    opens: bool
    closes: bool


@dataclass(slots=True)
class _Open:
    """A delimiter that waits for its other half."""

    at: int
    """Its place among the nodes."""
    sign: str
    size: int


def sides_of(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether the row of signs between may open, and whether it may close."""
    sign, size = text[start], end - start
    if size not in _LENGTHS[sign]:
        return False, False
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return _may_open(sign, before, after), _may_close(sign, before, after)


def _may_open(sign: str, before: str, after: str) -> bool:
    begins = after.isalnum() or after in _BEGINS_INSIDE or not (after.isascii() or after.isspace())
    if not after or not begins or after in _CLOSING:
        return False
    if not before or before.isspace() or before in _OPENING | _MARKS:
        return True
    if sign == "_":
        return not before.isalnum() and before not in _CLOSING
    return _is_wide(before) or before in _BETWEEN or (before.isalnum() and _is_wide(after))


def _may_close(sign: str, before: str, after: str) -> bool:
    if not before or before.isspace() or before in _OPENING:
        return False
    if not after or after.isspace() or after in _CLOSING | _MARKS | _BETWEEN:
        return True
    if sign == "_":
        return not after.isalnum() and after not in _OPENING
    return _is_wide(after) or (after.isalnum() and _is_wide(before))


def _is_wide(sign: str) -> bool:
    return cells(sign) == _WIDE


def resolved(nodes: Sequence[MarkedRun | Delimiter]) -> tuple[MarkedRun, ...]:
    """The runs of `nodes` with the marks of the delimiters around them."""
    waiting: list[_Open] = []
    left = {at: node.size for at, node in enumerate(nodes) if isinstance(node, Delimiter)}
    edges: dict[int, list[tuple[int, Mark]]] = {}
    for at, node in enumerate(nodes):
        if not isinstance(node, Delimiter):
            if "\n\n" in node.text:
                waiting.clear()
            continue
        if node.closes:
            while left[at] and (place := _half(nodes, waiting, at, left[at])) is not None:
                half = waiting[place]
                size = min(half.size, left[at])
                for mark in _named(node.sign, size):
                    edges.setdefault(half.at, []).append((1, mark))
                    edges.setdefault(at, []).append((-1, mark))
                del waiting[place + 1 :]
                half.size -= size
                left[half.at] -= size
                left[at] -= size
                if not half.size:
                    waiting.pop()
        if node.opens and left[at]:
            waiting.append(_Open(at, node.sign, left[at]))
    return _with_marks(nodes, left, edges)


def _half(
    nodes: Sequence[MarkedRun | Delimiter], waiting: Sequence[_Open], at: int, size: int
) -> int | None:
    """Which of those that wait the delimiter at `at` closes."""
    node = nodes[at]
    for place in range(len(waiting) - 1, max(-1, len(waiting) - _FARTHEST), -1):
        half = waiting[place]
        if not isinstance(node, Delimiter) or half.sign != node.sign or half.at + 1 == at:
            continue
        if half.size != size and max(half.size, size) != max(_LENGTHS["*"]):
            continue
        return None if _is_identifier(nodes[half.at + 1 : at], node.sign, size) else place
    return None


def _is_identifier(inside: Sequence[MarkedRun | Delimiter], sign: str, size: int) -> bool:
    """As in __init__, which programs are full of."""
    if sign != "_" or size == 1:
        return False
    text = "".join(
        each.text if isinstance(each, MarkedRun) else each.sign * each.size for each in inside
    )
    return _IDENTIFIER.fullmatch(text) is not None


def _named(sign: str, size: int) -> tuple[Mark, ...]:
    if sign == "~":
        return ("strike",)
    marks: tuple[Mark, ...] = ("emphasis", "strong")
    return marks if size == len(marks) + 1 else marks[size - 1 : size]


def _with_marks(
    nodes: Sequence[MarkedRun | Delimiter],
    left: dict[int, int],
    edges: dict[int, list[tuple[int, Mark]]],
) -> tuple[MarkedRun, ...]:
    found: list[MarkedRun] = []
    depth: dict[Mark, int] = {}
    for at, node in enumerate(nodes):
        changes = edges.get(at, ())
        for by, mark in changes:
            if by < 0:
                depth[mark] = depth.get(mark, 0) - 1
        marks = frozenset(mark for mark, number in depth.items() if number > 0)
        if isinstance(node, MarkedRun):
            run = MarkedRun(node.text, node.marks | marks, node.target)
        else:
            run = MarkedRun(node.sign * left[at], marks)
        if run.text or run.target:
            last = found[-1] if found else None
            if last and last.marks == run.marks and not (last.target or run.target):
                found[-1] = MarkedRun(last.text + run.text, run.marks)
            else:
                found.append(run)
        for by, mark in changes:
            if by > 0:
                depth[mark] = depth.get(mark, 0) + 1
    return tuple(found)
