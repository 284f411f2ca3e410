"""The outline of a section: which point stands under which."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from srs.parse.document import LogicalLine, Point
from srs.parse.headings import PROSE, is_short
from srs.parse.inline import stressed_words, without_marks
from srs.parse.labels import is_lead_in

_Style = tuple[int, str | None]
"""Indent, and style of the marker."""
_SECOND = 2
_COLONS = ":： "


@dataclass(slots=True)
class _Node:
    line: LogicalLine
    children: list["_Node"] = field(default_factory=list)

    def freeze(self) -> Point:
        line = self.line
        children = tuple(child.freeze() for child in self.children)
        text, marked = without_marks(line.text), stressed_words(line.text)
        return Point(line.first, line.last, text, line.marker, children, marked)


_DEEPEST = 24
"""Levels. What is indented deeper stands on the last one, so that no log can exhaust the stack."""


def outline(lines: Sequence[LogicalLine]) -> tuple[Point, ...]:
    """Points with their children.

    A point stands under what is indented less; under a colon that announces it; and, in
    outlines without indents, under the short numbered point whose list or text it is.
    """
    roots: list[_Node] = []
    above: list[_Node] = []
    with_text = _styles_with_text(lines)
    for line in lines:
        sibling = _sibling(line, above)
        if sibling is not None:
            del above[sibling:]
        else:
            while above and not _is_under(line, above[-1].line, with_text):
                above.pop()
        node = _Node(line)
        (above[-1].children if above else roots).append(node)
        if len(above) < _DEEPEST:
            above.append(node)
    return tuple(node.freeze() for node in roots)


def _sibling(line: LogicalLine, above: list[_Node]) -> int | None:
    """Where in `above` a point of the same list is."""
    if line.marker is None:
        return None
    for at, node in enumerate(above):
        if node.line.indent == line.indent and _same_style(line, node.line):
            return at
    return None


def _is_under(line: LogicalLine, parent: LogicalLine, with_text: set[_Style]) -> bool:
    if line.indent != parent.indent:
        return line.indent > parent.indent
    if line.marker is None:
        return _style(parent) in with_text and _is_name(parent)
    if is_lead_in(parent.text):
        return not _same_style(line, parent)
    if parent.marker is None or not _is_name(parent):
        return False
    return line.marker.ordinal == 1 or parent.marker.ordinal is not None


def _styles_with_text(lines: Sequence[LogicalLine]) -> set[_Style]:
    """The styles of numbered lists whose first point names the text that stands below it."""
    seconds = {_style(p) for p in lines if p.marker is not None and p.marker.ordinal == _SECOND}
    return {
        _style(line)
        for line, below in pairwise(lines)
        if line.marker is not None
        and line.marker.ordinal == 1
        and below.marker is None
        and below.indent == line.indent
        and _is_name(line)
        and _style(line) in seconds
    }


def _style(line: LogicalLine) -> _Style:
    return line.indent, line.marker.style if line.marker else None


def _same_style(line: LogicalLine, other: LogicalLine) -> bool:
    return (
        line.marker is not None
        and other.marker is not None
        and line.marker.style == other.marker.style
    )


def _is_name(line: LogicalLine) -> bool:
    """Whether a point names something rather than saying it."""
    return is_short(line.text) and not PROSE.search(line.text.rstrip(_COLONS))
