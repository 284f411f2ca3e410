"""Paragraphs with gaps in them."""

import re

from srs.cells import width
from srs.parse.written.gaps import clozes, find_gaps, is_unclosed
from srs.parse.written.page import Page, WrittenBlock, without_mark
from srs.translation import mark

_OTHER = re.compile(r"(?:[QqACＱＡＣ]\d{0,3}|[问答])\s?[:：]")
_WHOLLY_STRESSED = re.compile(r"(?:\*\*|__)(?:(?!\*\*|__).){1,200}(?:\*\*|__)[:：]?$")
_UNCLOSED = mark("gap that is not closed: '}}' is missing")
_FULL_LINE = 60
"""Cells; a shorter line was not broken for want of room, and the next one is another note."""
_FEW = 4
"""Lines that are one paragraph however short they are."""
LONGEST = 12
"""Lines of a paragraph with gaps; a longer one is asked line by line."""


def gapped(page: Page, at: int) -> WrittenBlock | None:
    """The paragraph that begins at `at`, when there are gaps in it."""
    signs = page.loose_gaps
    if not page.has_gap_within(at, LONGEST + 1) or page.level(at):
        return None
    end = at + 1
    while end < len(page.lines) and end <= at + LONGEST and _goes_on(page, at, end):
        end += 1
    if end - at > LONGEST or (end - at > _FEW and not _is_wrapped(page, at, end)):
        end = at + 1
    text = without_mark(page.body(at, end))
    if "{{" not in text and not any(before in text for before, _ in signs):
        return None
    if signs and not page.declared and _WHOLLY_STRESSED.match(text):
        signs = ()  # a line that is wholly bold is a heading
    gaps = find_gaps(text, signs)
    cards = clozes(text, gaps)
    end = page.end_of_marks(end)
    if cards:
        return page.gapped(at, end, cards)
    if is_unclosed(text):
        return WrittenBlock(at, end, (), _UNCLOSED, "unclosed")
    return None


def _is_wrapped(page: Page, start: int, end: int) -> bool:
    """Whether most lines are so long that an editor may have broken them."""
    long = sum(width(page.lines[at].text) >= _FULL_LINE for at in range(start, end - 1))
    return 2 * long >= end - 1 - start


def _goes_on(page: Page, start: int, at: int) -> bool:
    """Whether a line belongs to the paragraph that begins at `start`."""
    line = page.lines[at]
    apart = line.after_blank or without_mark(line.text) != line.text or page.level(at)
    other = "::" in line.text or line.text[0] in "?？%" or _OTHER.match(line.text)
    same = page.is_note(at) and line.indent >= page.lines[start].indent
    return same and not apart and not (other and "{{" not in line.text)
