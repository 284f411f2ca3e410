"""Front and back with a line between them: '?' or '??', and '%' of mdanki."""

import re

from srs.parse.written.page import Page, WrittenBlock, without_mark
from srs.parse.written.signs import USUAL
from srs.translation import mark

_HEADING_MARKS = re.compile(r"(?:[-*+]\s+)?#{1,6}\s+")
_FAR = 10
"""Lines above '%' among which the heading of its card must stand."""


def several_lines(page: Page, at: int) -> WrittenBlock | None:
    """What stands around a line '?' or '??' at `at`, up to the blank lines before and behind.

    A heading right above it is the front. A vault may have other lines for the same.
    """
    both = _separator(page, at)
    if both is None:
        return None
    start = at
    while start > 0 and _is_joined(page, start) and page.may_answer(start - 1):
        if page.level(start - 1) or _separator(page, start - 1) is not None:
            break
        start -= 1
    if start == at and at > 0 and not page.lines[at].after_blank and page.level(at - 1):
        start = at - 1
    end, body_end = _back_end(page, at)
    front = page.without_deck_tag(without_mark(page.body(start, at)))
    if page.level(start):
        front = _HEADING_MARKS.sub("", front, count=1)
    back = page.body(at + 1, body_end)
    if not front:
        stated = page.declared and bool(back)
        return (
            WrittenBlock(
                at,
                at + 1,
                (),
                mark("line '{line}' with no question above", line=page.text(at)),
                "answer-without-question",
            )
            if stated
            else None
        )
    if not back:
        return WrittenBlock(start, end, ())
    return page.block(start, end, [(front, back)], "lines", both=both)


def _separator(page: Page, at: int) -> bool | None:
    """Whether a line parts a card that is asked in both directions; None when it parts none."""
    text = page.text(at)
    signs = page.signs
    if len(text) > max(len(signs.lines), len(signs.lines_both)):
        return None
    text = text.replace("？", "?") if signs.lines == USUAL.lines else text
    return {signs.lines: False, signs.lines_both: True}.get(text)


def _is_joined(page: Page, at: int) -> bool:
    return not page.lines[at].after_blank or page.goes_on_in_block(at)


def _back_end(page: Page, at: int) -> tuple[int, int]:
    """Where a card ends whose back begins below `at`, and where its back does."""
    if page.signs.end and (mark := page.end_mark(at + 1)) is not None:
        return page.end_of_marks(mark + 1), mark
    below = at + 1
    if below >= len(page.lines) or page.lines[below].after_blank or not page.may_answer(below):
        return at + 1, at + 1
    end = page.end_of_paragraph(below)
    return end, end


def parted(page: Page, at: int) -> WrittenBlock | None:
    """'## front', more of it, a line '%', and the back up to the next heading."""
    if page.text(at) != "%":
        return None
    start = next((n for n in range(at - 1, max(-1, at - _FAR), -1) if page.level(n)), None)
    if start is None:
        return None
    end = at + 1
    while end < len(page.lines) and not page.level(end):
        end += 1
    title = _HEADING_MARKS.sub("", page.text(start), count=1)
    front, back = f"{title}\n{page.body(start + 1, at)}".strip(), page.body(at + 1, end)
    return page.block(start, end, [(front, back)] if back else [], "parted")
