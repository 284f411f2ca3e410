"""'front #card' with its back below it."""

import re
from collections.abc import Iterator, Sequence

from srs.parse.written.gaps import clozes, find_gaps
from srs.parse.written.page import Notation, Page, WrittenBlock, without_mark

_TAG = re.compile(
    r"(?:^|(?<=\s)|(?<=[？?。.！!）)：:]))(?:#(?P<open>\[\[)?(?P<tag>card|flashcard)"
    r"(?P<way>[-/](?:reverse|spaced|bidirectional))?(?(open)\]\])|\[\[(?:card|flashcard)\]\](?=\s*$))(?=\s|$)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"#{1,6}\s+")
_BOTH_WAYS = {"reverse", "bidirectional"}
_DEEPEST = 6
"""Cards within cards."""


def tagged_card(inner: Sequence[Notation]) -> Notation:
    """The notation '#card' and '#flashcard'; its back may hold cards of `inner` notations."""

    def notation(page: Page, at: int) -> WrittenBlock | None:
        return _tagged(page, at, inner)

    return notation


def card_tag(text: str) -> re.Match[str] | None:
    """The tag that makes a card of a line."""
    return _TAG.search(text) if "card" in text.lower() else None


def _tagged(page: Page, at: int, inner: Sequence[Notation], depth: int = 0) -> WrittenBlock | None:
    """A line with #card or #flashcard, and below it the back.

    That is what is indented below it; under a heading all up to the next one; else the rest of
    the paragraph. Cards that stand in it are cards of their own.
    """
    text = page.text(at)
    if (tag := card_tag(text)) is None:
        return None
    front = f"{text[: tag.start()].rstrip()} {text[tag.end() :].lstrip()}".strip()
    front = _MARKS.sub("", without_mark(front), count=1) if page.level(at) else without_mark(front)
    if "::" in front and not find_gaps(front):
        return None  # both sides stand on one line
    end = _end_below(page, at)
    within = list(_cards_within(page, at + 1, end, inner, depth + 1))
    back = _between(page, at + 1, end, within) or page.body(at + 1, end, properties=False)
    back = back if "\n" in back else without_mark(back)
    of_its_own = _of_its_own(page, at, end, (front.strip(), back), (tag["way"] or "")[1:].lower())
    pairs = (*of_its_own.pairs, *(pair for block in within for pair in block.pairs))
    return WrittenBlock(at, end, pairs, of_its_own.why_none, of_its_own.code)


def _of_its_own(page: Page, at: int, end: int, of_card: tuple[str, str], way: str) -> WrittenBlock:
    front, back = of_card
    whole = f"{front}\n{back}".strip()
    if "{{" in whole and (cards := clozes(whole, find_gaps(whole))):
        return page.gapped(at, end, cards)
    # where there is an answer, what is highlighted in it is no gap
    if front and not back and (cards := clozes(front, find_gaps(front, page.signs.gaps))):
        return page.gapped(at, end, cards)
    if not front or not back:
        return WrittenBlock(at, end, ())
    return page.block(at, end, [(front, back)], "tagged", both=way in _BOTH_WAYS)


def _cards_within(
    page: Page, start: int, end: int, inner: Sequence[Notation], depth: int
) -> Iterator[WrittenBlock]:
    at = start
    while at < end and depth < _DEEPEST:
        block = page.around.get(at)
        if block is None and page.is_note(at):
            block = _tagged(page, at, inner, depth) or next(
                (found for notation in inner if (found := notation(page, at))), None
            )
        if block and block.pairs and block.end <= end:
            yield block
        at = max(block.end, at + 1) if block else at + 1


def _between(page: Page, start: int, end: int, inner: Sequence[WrittenBlock]) -> str:
    """The lines from `start` to `end` that belong to none of the `inner` cards."""
    starts = [start, *(block.end for block in inner)]
    ends = [*(block.start for block in inner), end]
    parts = (page.body(a, b, properties=False) for a, b in zip(starts, ends, strict=True))
    return "\n".join(part for part in parts if part)


def _end_below(page: Page, at: int) -> int:
    lines = page.lines
    if level := page.level(at):
        end = at + 1
        while end < len(lines) and not 0 < page.level(end) <= level:
            end += 1
        return end
    indent = lines[at].indent + (2 if without_mark(lines[at].text) != lines[at].text else 1)
    end = at + 1
    while end < len(lines) and lines[end].indent >= indent:
        end += 1
    if end > at + 1 or without_mark(lines[at].text) != lines[at].text:
        return page.end_of_marks(end)
    return page.end_of_paragraph(at)
