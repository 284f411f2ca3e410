"""Headings of org-mode that org-fc asks for."""

import re

from srs.parse.written.gaps import clozes, find_gaps
from srs.parse.written.page import Page, WrittenBlock

_HEADING = re.compile(r"(?P<level>\*+)\s+(?P<text>.*?)(?P<tags>\s+:[\w@:]+:)?$")
_TYPE = re.compile(r":FC_TYPE:\s*(?P<type>\S+)", re.IGNORECASE)
_BOTH_WAYS = {"double", "vocab"}
_BACK = re.compile(r"\*+\s+(?:Back|Answer|答案|背面)(?:\s+:[\w@:]+:)?", re.IGNORECASE)
_KEYWORD = re.compile(r"^(?:TODO|DONE|NEXT|WAIT\w*|HOLD|CANCELL?ED)\s+")
_REMARKS = re.compile(r"\[#[A-Z0-9]\]\s*|[<\[]\d{4}-\d\d-\d\d[^>\]]{0,40}[>\]]\s*")
_DRAWER = re.compile(r":[A-Z_]+:$|CLOCK:|SCHEDULED:|DEADLINE:|CLOSED:|- State \"")
_DRAWERS = {"property", "schedule of another tool"}
_NUMBERED_INSIDE = re.compile(r"(\{\{[^{}\n]{0,200}\{[^{}\n]{0,200})\}@(\d{1,3})\}\}")
"""'{{a {x}@0}}': a gap with braces, as org-fc numbers it."""


def org_heading(page: Page, at: int) -> WrittenBlock | None:
    """A heading that is a card: ':fc:' behind it, or a type in its drawer."""
    match = _heading(page, at)
    if match is None or (kind := _kind(page, at, match)) is None:
        return None
    level, end = len(match["level"]), at + 1
    while end < len(page.lines):
        other = _heading(page, end)
        if other and (len(other["level"]) <= level or _kind(page, end, other) is not None):
            break
        end += 1
    start = at + 1
    while start < end and page.masked.get(page.lines[start].number) in _DRAWERS:
        start += 1
    title = _REMARKS.sub("", _KEYWORD.sub("", match["text"])).strip()
    end = _before_drawer(page, start, end)
    body = _NUMBERED_INSIDE.sub(r"\1}}@\2}", page.body(start, end))
    for text in (body, title):
        if cards := clozes(text, find_gaps(text)):
            return page.gapped(at, end, cards)
    front, answer = _front_and_back(page, start, end, title)
    if not front or not answer:
        return WrittenBlock(at, end, ())
    return page.block(at, end, [(front, answer)], "tagged", both=kind in _BOTH_WAYS)


def _heading(page: Page, at: int) -> re.Match[str] | None:
    line = page.lines[at]
    return _HEADING.match(line.text) if line.text[0] == "*" and not line.indent else None


def _kind(page: Page, at: int, heading: re.Match[str]) -> str | None:
    """The type of the card that a heading is, '' when it does not tell; None when it is none."""
    below = at + 1
    while below < len(page.lines) and page.masked.get(page.lines[below].number) in _DRAWERS:
        if found := _TYPE.match(page.lines[below].text):
            return found["type"].lower()
        below += 1
    return "" if ":fc:" in (heading["tags"] or "").lower() else None


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
