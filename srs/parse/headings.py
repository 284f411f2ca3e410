"""Which physical lines are headings: of Markdown, of org, bold ones, and dates."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from srs.cells import width
from srs.parse.dates import begins_with_date, is_date_line
from srs.parse.format import Format
from srs.parse.inline import without_marks
from srs.parse.lines import Line

_DATE_LINE_LEVEL = 2
_BOLD_LEVEL = 7
"""Below all headings with a sign of their own."""
PROSE = re.compile(r"[，。；：、,.;:?!？！]")
LONGEST_PLAIN_TITLE = 40
"""Cells."""
_LONGEST_SETEXT = 80
_LONGEST_HEADING = 210
"""Characters. Without a sign of its own a longer line is none."""
_DEEPEST_INDENT = 3
"""Cells. What is indented deeper is part of the outline, or code."""
ATX = re.compile(r"(?P<level>#{1,6})(?:\s+(?P<text>.*)|(?P<wide>[^\x00-\u2e7f].*)|$)")
"""A heading of Markdown."""
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})$")
_BOLD = re.compile(
    r"(\*\*|__)(?=\S)(?P<text>[^*_]{1,200}|(?:(?!\1).){1,200})\1\s*(?P<colon>[:：]?)\s*$"
)
_NUMBERED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){1,3}[.、)]?\s+|\d{1,2}\s?[.、)）]\s*(?!\d)|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\s*"
    r"|[一二三四五六七八九十]{1,3}、\s*|第[一二三四五六七八九十百\d]{1,4}[章节篇部][：:\s]\s*)(?=\S)"
)
_PICTURE = re.compile(
    "[\\s\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)
_BULLETS = frozenset({"- ", "* "})
_EDGES = frozenset({"separator", "front matter"})
_CLOSING = re.compile(r"(?<!\s)\s+#+$")
_COLONS = ":： "


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that names what stands below it."""

    level: int
    """1 is the outermost."""
    text: str
    by_sign: bool = True
    """A sign makes it a heading; otherwise it is one because it is a date."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How headings are written in a log."""

    format: Format[object]
    month_first: bool | None = None
    """In dates such as 06/04/2023; None when it cannot be told."""


def heading_at(
    lines: list[Line], at: int, masked: Mapping[int, str], manner: Manner
) -> Heading | None:
    """The heading that the line at `at`, which is not masked, is; None when it is none."""
    line = lines[at]
    if line.indent <= _DEEPEST_INDENT and (signed := _signed(line, manner)):
        return signed
    if line.indent or line.quoted or len(line.text) > _LONGEST_HEADING:
        return None
    if bold := _bold(lines, at, masked):
        return Heading(_BOLD_LEVEL, bold)
    if _is_date(line, manner):
        return Heading(_DATE_LINE_LEVEL, line.text, by_sign=False)
    level = _underlined(lines, at, masked)
    return Heading(level, title(line.text)) if level else None


def _signed(line: Line, manner: Manner) -> Heading | None:
    """The heading that a sign of its format makes."""
    found = manner.format.heading(line)
    return Heading(*found) if found else None


def title(text: str) -> str:
    """The words of a heading, without marks, pictures at the ends and its number."""
    words = without_marks(_CLOSING.sub("", text))
    if not words.isascii():
        words = _without_pictures(words)
    numbered = _NUMBERED.match(words)
    return words[numbered.end() :] if numbered else words


def is_short(text: str, most: int = LONGEST_PLAIN_TITLE) -> bool:
    """Whether `text` takes `most` cells at the most; counting the characters first is faster."""
    return len(text) <= most and width(text) <= most


def _is_date(line: Line, manner: Manner) -> bool:
    text = line.text[2:] if line.text[:2] in _BULLETS else line.text  # '- [[2023-06-09]]'
    if is_date_line(text, month_first=manner.month_first):
        return True
    if not line.after_blank or not is_short(line.text):
        return False
    rest = begins_with_date(line.text)  # as in '2024-05-03 读 GPT-2'
    return rest is not None and not PROSE.search(rest)


def _underlined(lines: list[Line], at: int, masked: Mapping[int, str]) -> int:
    """1 or 2 when the line stands alone above '===' or '---', else 0.

    '---' may also part one paragraph from the next, so that a sentence above it is no heading.
    """
    line = lines[at]
    if at + 1 == len(lines) or lines[at + 1].text[0] not in "=-":
        return 0
    below = lines[at + 1]
    overlined = at > 0 and masked.get(lines[at - 1].number) in _EDGES
    if not (line.after_blank or (overlined and below.text[0] == "=")):
        return 0
    if below.number != line.number + 1 or below.indent or not _UNDERLINE.match(below.text):
        return 0
    if not is_short(line.text, _LONGEST_SETEXT) or line.text[0] in "-*+|>":
        return 0
    if below.text[0] == "=":
        return 1
    return 0 if line.text[-1] in "。.，,;；！!" or PROSE.search(line.text) else 2


def _bold(lines: list[Line], at: int, masked: Mapping[int, str]) -> str | None:
    """The text of a line that is bold as a whole and has something to name below it.

    With a colon and a list right below it, it is the label of that list instead.
    """
    match = _BOLD.match(lines[at].text) if lines[at].text[0] in "*_" else None
    if match is None or at + 1 == len(lines):
        return None
    below = lines[at + 1]
    if _BOLD.match(below.text) or ATX.match(below.text) or not match["text"].strip(_COLONS):
        return None
    if masked.get(below.number) == "separator":
        return None
    labels = bool(match["colon"]) or match["text"].rstrip().endswith((":", "："))
    if labels and below.text[0] in "-*+•0123456789（(①":
        return None
    return title(match["text"].strip(_COLONS))


def _without_pictures(text: str) -> str:
    """`text` without emoji at its ends, unless it is all emoji."""
    start, end = 0, len(text)
    while start < end and _PICTURE.match(text[start]):
        start += 1
    while end > start and _PICTURE.match(text[end - 1]):
        end -= 1
    return text[start:end] or text
