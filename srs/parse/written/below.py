"""Cards whose back stands below their front: '#card', org-fc, and '%' of mdanki."""

import re
from collections.abc import Iterator, Sequence

from srs.parse.written.gaps import find_gaps, sides
from srs.parse.written.page import Block, Page, without_mark

_TAG = re.compile(
    r"(?:^|\s)#(?:\[\[)?(?P<tag>card|flashcard)(?P<way>[-/](?:reverse|spaced|bidirectional))?(?:\]\])?(?=\s|$)",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<=[？?。.！!）)])#(?P<tag>card|flashcard)(?P<way>)(?=\s|$)", re.IGNORECASE)
_MARKS = re.compile(r"(?:#{1,6}|\*+)\s+")
_ORG_HEADING = re.compile(r"(?P<level>\*+)\s+(?P<text>.*?)(?P<tags>\s+:[\w@:]+:)?$")
_FC_TYPE = re.compile(r":FC_TYPE:\s*(?P<type>\S+)", re.IGNORECASE)
_BOTH_WAYS = {"double", "vocab", "reverse", "bidirectional"}
_BACK = re.compile(r"\*+\s+Back")
_KEYWORD = re.compile(r"^(?:TODO|DONE|NEXT|WAIT\w*|HOLD|CANCELL?ED)\s+")
_ORG_MARKS = re.compile(r"\[#[A-Z0-9]\]\s*|[<\[]\d{4}-\d\d-\d\d[^>\]]{0,40}[>\]]\s*")
_DRAWER = re.compile(r":[A-Z]+:|CLOCK:|SCHEDULED:|DEADLINE:|CLOSED:|- State \"")
_DRAWERS = {"property", "schedule of another tool"}
_DEEPEST = 6
"""Cards within cards."""
_FAR = 10
"""Lines above '%' among which the heading of its card must stand."""


def tagged(page: Page, at: int, depth: int = 0) -> Block | None:
    """A line with #card or #flashcard, and below it the back.

    That is what is indented below it; under a heading all up to the next one; else the rest of
    the paragraph. Cards that stand in it are cards of their own.
    """
    text = page.text(at)
    tag = _TAG.search(text) or _GLUED.search(text) if "#" in text else None
    if tag is None:
        return None
    front = (text[: tag.start()] + " " + text[tag.end() :]).strip()
    front = _MARKS.sub("", without_mark(front), count=1)
    front = re.sub(r"(?:\s+#[\w/-]+)+$", "", front).strip()
    if "::" in front:
        return None  # both sides stand on one line
    end = _end_below(page, at)
    inner = list(_cards_within(page, at + 1, end, depth + 1))
    back = _between(page, at + 1, end, inner) or page.body(at + 1, end, properties=False)
    back = back if "\n" in back else without_mark(back)
    of_its_own = _of_its_own(page, at, end, (front, back), (tag["way"] or "")[1:].lower())
    if of_its_own is None:
        return None
    return Block(at, end, (*of_its_own.pairs, *(pair for block in inner for pair in block.pairs)))


def _of_its_own(page: Page, at: int, end: int, of_card: tuple[str, str], way: str) -> Block | None:
    front, back = of_card
    whole = f"{front}\n{back}".strip()
    if gaps := find_gaps(whole):
        return page.block(at, end, sides(whole, gaps), "cloze")
    if not front or not back:
        return Block(at, end, ())
    return page.block(at, end, [(front, back)], "tagged", both=way in _BOTH_WAYS)


def _cards_within(page: Page, start: int, end: int, depth: int) -> Iterator[Block]:
    at = start
    while at < end and depth < _DEEPEST:
        block = tagged(page, at, depth) if page.is_note(at) else None
        if block and block.pairs:
            yield block
        at = max(block.end, at + 1) if block else at + 1


def _between(page: Page, start: int, end: int, inner: Sequence[Block]) -> str:
    """The lines from `start` to `end` that belong to none of the `inner` cards."""
    starts = [start, *(block.end for block in inner)]
    ends = [*(block.start for block in inner), end]
    parts = (page.body(a, b, properties=False) for a, b in zip(starts, ends, strict=True))
    return "\n".join(part for part in parts if part)


def org_heading(page: Page, at: int) -> Block | None:
    """A heading that org-fc asks for: ':fc:' behind it, or a type in its drawer."""
    match = _ORG_HEADING.match(page.lines[at].text) if page.lines[at].text[0] == "*" else None
    if match is None or page.lines[at].indent:
        return None
    level, end = len(match["level"]), at + 1
    kind = ""
    while end < len(page.lines):
        text = page.lines[end].text
        if text[0] == "*" and (other := _ORG_HEADING.match(text)) and len(other["level"]) <= level:
            break
        if not kind and text[0] == ":" and (found := _FC_TYPE.match(text)):
            kind = found["type"].lower()
        end += 1
    if not kind and ":fc:" not in (match["tags"] or ""):
        return None
    start = at + 1
    while start < end and page.masked.get(page.lines[start].number) in {
        "property",
        "schedule of another tool",
    }:
        start += 1
    title = _ORG_MARKS.sub("", _KEYWORD.sub("", match["text"])).strip()
    end = _before_drawer(page, start, end)
    body = page.body(start, end)
    for text in (body, title):
        if gaps := find_gaps(text):
            return page.block(at, end, sides(text, gaps), "cloze")
    front, answer = _front_and_back(page, start, end, title)
    if not front or not answer:
        return Block(at, end, ())
    return page.block(at, end, [(front, answer)], "tagged", both=kind in _BOTH_WAYS)


def _before_drawer(page: Page, start: int, end: int) -> int:
    """Behind the last line before a drawer or a schedule that ends the body."""
    last = end
    while last > start and (
        page.masked.get(page.lines[last - 1].number) in _DRAWERS
        or _DRAWER.match(page.lines[last - 1].text)
    ):
        last -= 1
    return last


def _front_and_back(page: Page, start: int, end: int, title: str) -> tuple[str, str]:
    """What a heading asks, and the answer: its body, or what stands under 'Back' in it."""
    for back in range(start, end):
        if _BACK.fullmatch(page.lines[back].text):
            return f"{title}\n{page.body(start, back)}".strip(), page.body(back + 1, end)
    return title, page.body(start, end)


def parted(page: Page, at: int) -> Block | None:
    """'## front', more of it, a line '%', and the back up to the next heading."""
    if page.text(at) != "%":
        return None
    start = next((n for n in range(at - 1, max(-1, at - _FAR), -1) if page.level(n)), None)
    if start is None:
        return None
    end = at + 1
    while end < len(page.lines) and not page.level(end):
        end += 1
    title = _MARKS.sub("", page.text(start), count=1)
    front, back = f"{title}\n{page.body(start + 1, at)}".strip(), page.body(at + 1, end)
    return page.block(start, end, [(front, back)] if back else [], "parted")


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
        return end
    return page.end_of_paragraph(at)
