"""Logical lines: a marker, an indent, and text whose wrapped lines are joined again."""

import re
from itertools import pairwise

from srs.cells import width
from srs.parse.document import LogicalLine, Marker
from srs.parse.labels import split_label
from srs.parse.lines import LONGEST, Line
from srs.parse.markers import split_marker

_FULL_LINE = 60
"""Cells. Only a line this long can have been broken for want of room."""
_WIDEST_MARGIN = 140
"""Cells. No editor is set to break later than this."""
_RAGGED = 14
"""Cells that a line may end short of the margin, for want of room for the next word."""
_RAGGED_WIDE = 4
"""The same before Chinese, which is broken wherever the margin is, but not before a sign."""
_FEWEST_FULL = 3
_SHARE_FULL = 0.4
"""Of the lines that go on without a blank line: in a log that was not wrapped they end anywhere."""
_SHARE_BEYOND = 0.1
"""Of the same lines: those that a long word, a formula or a link makes longer than the margin."""
_VERY_LONG = 100
"""Cells."""
_LONGEST_PARAGRAPH = 60
"""Lines. What goes on for longer is no note; joining it would take ever longer."""
_LONGEST_TITLE = 4
"""Lines that a bracket may stay open over; then it was never meant to be closed."""
_ENDED = re.compile(r"[。！？.!?；;：:…~～》]$")
_WIDE = re.compile(r"[⺀-鿿＀-￯　-〿]")
_BRACKETS = {"《": "》", "（": "）"}
_BEGINS_ANEW = frozenset("-*+•#|>`$①②③④⑤⑥⑦⑧⑨0123456789")
_EMPTY_BULLETS = frozenset("-*+•")
_GOES_ON_IN_BRACKET = re.compile(r"\((?![A-Za-z\d]{1,3}\))[a-z~≈<>\d]")
"""A line that begins with a bracket, as '(about 34 layers), ...', and not with '(a)'."""
_OPENS_LINK = re.compile(r"\[[^\[\]]*$")
_CLOSES_LINK = re.compile(r"[^\[\]]{0,200}\]\(")
_HEADING_SIGN = re.compile(r"#{1,6}\s+(?=\S)")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,30}\]:\s*(?=\S)")


def margin_of(lines: list[Line]) -> int | None:
    """The cells at which the author's editor breaks lines; None when it does not.

    A log was wrapped when hardly a line is longer, and many of those that go on in the next
    line end there.
    """
    ends = [
        (_reach(line), _ragged(below))
        for line, below in pairwise(lines)
        if below.number == line.number + 1 and below.text[0] not in _BEGINS_ANEW
    ]
    widths = sorted(cells for cells, _ in ends)
    if len(widths) < _FEWEST_FULL:
        return None
    widest = widths[int((1 - _SHARE_BEYOND) * (len(widths) - 1))]
    if not _FULL_LINE <= widest <= _WIDEST_MARGIN:
        return None
    full = sum(widest - ragged < cells <= widest + _RAGGED for cells, ragged in ends)
    return widest if full >= max(_FEWEST_FULL, _SHARE_FULL * len(widths)) else None


def _ragged(below: Line) -> int:
    """How far before the margin a line may end that had no room for the first word of `below`."""
    if _WIDE.match(below.text[0]):
        return _RAGGED_WIDE
    word = below.text.split(maxsplit=1)[0]
    return min(_RAGGED, max(_RAGGED_WIDE, width(word)))


def _reach(line: Line) -> int:
    """The cells up to the end of `line`; of one far beyond any margin, no more than that it is."""
    length = len(line.text)
    return length if length > 2 * _WIDEST_MARGIN else line.indent + width(line.text)


def logical_lines(lines: list[Line], margin: int | None = None) -> list[LogicalLine]:
    """Join what was wrapped: an open 《 or （ goes on, and so does a full line without an end.

    `margin` is that of the whole log. Without one, only a line that begins with a small
    letter goes on from the one before, or one behind a very long point that has no end.
    """
    found: list[LogicalLine] = []
    open_since: str | None = None
    previous: Line | None = None
    for line in lines:
        logical = _logical_line(line)
        last = found[-1] if found else None
        if last and previous and _is_a_figure(last, (previous, line), logical, margin):
            logical = logical._replace(marker=None, text=line.text)
        if (
            last
            and previous
            and _follows(last, logical)
            and (
                _is_held_open(last, logical, open_since)
                or _goes_on(last, (previous, line), logical, margin)
            )
        ):
            logical = last._replace(last=line.number, text=_join(last.text, logical.text))
            found[-1] = logical
        else:
            found.append(logical)
        open_since = _open_bracket(logical.text)
        previous = line
    return found


def _logical_line(line: Line) -> LogicalLine:
    marker, text = split_marker(line.text)
    if text in _EMPTY_BULLETS:
        marker, text = Marker("-", None), ""
    if text[:1] == "#" and (sign := _HEADING_SIGN.match(text)):
        text = text[sign.end() :]  # an outline has headings among its points
    elif text[:2] == "[^" and (sign := _FOOTNOTE.match(text)):
        text = text[sign.end() :]
    return LogicalLine(
        line.number, line.number, line.indent, marker, text, line.after_blank, line.quoted
    )


def _is_a_figure(
    last: LogicalLine, lines: tuple[Line, Line], logical: LogicalLine, margin: int | None
) -> bool:
    """Whether the number that `logical` begins with still belongs to the sentence above."""
    later = logical.marker is not None and (logical.marker.ordinal or 1) > 1
    prose = later and last.marker is None and logical.first == last.last + 1
    return prose and margin is not None and _goes_on(last, lines, logical, margin)


def _is_held_open(last: LogicalLine, logical: LogicalLine, open_bracket: str | None) -> bool:
    """Whether `logical` stands inside a bracket that was opened a few lines above, or a link."""
    if _CLOSES_LINK.match(logical.text) and _OPENS_LINK.search(last.text):
        return True
    if open_bracket is None:
        return False
    near = logical.first - last.first < _LONGEST_TITLE
    return near and (_BRACKETS[open_bracket] in logical.text or open_bracket == "《")


def _follows(last: LogicalLine, logical: LogicalLine) -> bool:
    near = logical.first == last.last + 1 and logical.first - last.first < _LONGEST_PARAGRAPH
    short = near and len(last.text) <= LONGEST
    return short and not (logical.after_blank or logical.marker)


def _goes_on(
    last: LogicalLine, lines: tuple[Line, Line], logical: LogicalLine, margin: int | None
) -> bool:
    """Whether `logical`, the second of two lines, is what the first one had no room for."""
    previous, line = lines
    if previous.hard_break or not last.text or _ENDED.search(previous.text):
        return False
    wide = _reach(previous)
    if wide < _FULL_LINE or previous.quoted != logical.quoted:
        return False
    in_column = logical.indent >= last.indent if last.marker else logical.indent == last.indent
    if in_column and (logical.text[0].islower() or _GOES_ON_IN_BRACKET.match(logical.text)):
        return True
    if split_label(logical.text):
        return False
    if margin is None:
        return last.marker is not None and wide >= _VERY_LONG and logical.indent <= last.indent
    return in_column and wide > margin - _ragged(line)


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
