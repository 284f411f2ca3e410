"""What a log says of itself: whether loose signs stand for cards in it.

'::', '==' and the like stand in ordinary notes too. They count where the log says that it holds
cards (a tag, its front matter, a schedule of another tool, the settings of its vault), or where
nearly all of its paragraphs have such a sign.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from srs.parse.lines import Line
from srs.parse.written.answers import ANSWER, CLOZE, QUESTION, STARTS
from srs.parse.written.gaps import find_gaps
from srs.parse.written.inline import has_pair, scoped_front
from srs.parse.written.page import Page, without_mark
from srs.parse.written.signs import USUAL, Signs, is_deck_tag

_TAG = re.compile(r"(?<![\w/#&])#[^\s#.,;:!?，。；：！？()\[\]\"'`]{1,80}")
_WORD = re.compile(r"[^\s,\[\]\"':#]{1,80}")
_NAMED = re.compile(r"name\s*=\s*[\"']")
"""How the front matter of hashcards names a deck."""
_OF_A_CARD = re.compile(r"[?？%]{1,2}$|.*?(?:#(?:\[\[)?(?:flash)?card\b|\{\{(?:c\d|cloze\s)|\}@\d)")
_MOSTLY = 0.8
"""Share of paragraphs and points."""
_SPANS = 0.7
_FEWEST_CARDS = 3
"""Of a log in the manner of hashcards that no front matter tells."""


def assessed(page: Page) -> Page:
    """`page`, with what its log says of itself."""
    if _declares(page):
        page = replace(page, declared=True)
    elif page.signs != USUAL:
        page = replace(page, signs=USUAL)  # those of a vault hold for its notes with cards alone
    if not page.declared:
        held = list(_paragraphs(page))
        page = replace(page, pairs_of_words=_has_pairs_of_words(page, held))
        page = replace(page, mostly=_mostly(page, held))
    return replace(page, spans=_spans(page))


def _declares(page: Page) -> bool:
    if page.signs.everywhere:
        return True
    return any(
        "<!--SR:" in line.text or _has_deck_tag(line, page.masked.get(line.number), page.signs)
        for line in page.lines
    )


def _has_deck_tag(line: Line, reason: str | None, signs: Signs) -> bool:
    if reason == "front matter":
        words = _WORD.findall(line.text)
    elif reason not in {"code", "formula"} and "#" in line.text:
        words = _TAG.findall(line.text)
    elif reason == "property":
        words = _WORD.findall(line.text)
    else:
        return False
    return any(is_deck_tag(word, signs) for word in words)


def _paragraphs(page: Page) -> Iterator[tuple[int, int]]:
    """Where the paragraphs and points of the notes begin and end, without headings."""
    start: int | None = None
    for at in range(len(page.lines)):
        line = page.lines[at]
        if not page.is_note(at) or page.level(at):
            if start is not None:
                yield start, at
            start = None
            continue
        begins = line.after_blank or (
            start is not None
            and line.indent <= page.lines[start].indent
            and without_mark(line.text) != line.text
        )
        if start is None or begins:
            if start is not None:
                yield start, at
            start = at
    if start is not None:
        yield start, len(page.lines)


def _mostly(page: Page, paragraphs: list[tuple[int, int]]) -> bool:
    held, left = 0, len(paragraphs)
    for part in paragraphs:
        held += any(_has_sign(page, at) for at in range(*part))
        left -= 1
        if held + left < _MOSTLY * len(paragraphs):
            return False  # whatever the others hold: most logs are soon done with
    return held > 0


def _has_sign(page: Page, at: int) -> bool:
    """Whether a line has a sign of cards, loose or not."""
    text = page.text(at)
    if not text:
        return False
    if text[0] in STARTS and any(s.match(text) for s in (QUESTION, ANSWER, CLOZE)):
        return True
    if _OF_A_CARD.match(text):
        return True
    if "::" in text and (has_pair(page, at) or (page.pairs_of_words and scoped_front(page, at))):
        return True
    return "==" in text and bool(find_gaps(text, page.signs.gaps))


def _has_pairs_of_words(page: Page, paragraphs: list[tuple[int, int]]) -> bool:
    """Whether so many lines are two words around '::' that they are no scopes of a program."""
    fronts = [
        front
        for start, end in paragraphs
        for at in range(start, end)
        if "::" in page.lines[at].text and (front := scoped_front(page, at))
    ]
    many = len(fronts) >= max(_FEWEST_CARDS, _MOSTLY * len(paragraphs))
    return many and len(set(fronts)) == len(fronts)


def _spans(page: Page) -> bool:
    """Whether its answers go on over blank lines: front matter of hashcards, or hardly else."""
    if any(
        page.masked.get(line.number) == "front matter" and _NAMED.match(line.text)
        for line in page.lines[:20]
    ):
        return True
    may_begin = (line for line in page.lines if line.text[0] in STARTS and not line.indent)
    if sum(_begins_card(line.text) for line in may_begin) < _FEWEST_CARDS:
        return False  # most logs
    cards = others = 0
    counts = False
    """Whether a paragraph would be one that belongs to no card, if answers ended at blank lines."""
    for at, line in enumerate(page.lines):
        if page.masked.get(line.number) in {"front matter", "separator"} or page.level(at):
            counts = page.level(at) > 0
        elif not line.indent and line.text[0] in STARTS and _begins_card(line.text):
            cards, counts = cards + 1, line.text[0] in "CＣ"
        elif ANSWER.match(line.text):
            counts = True
        elif line.after_blank and not page.goes_on_in_block(at) and counts:
            others += not page.text(at - 1).endswith((":", "：")) or page.level(at - 1) > 0
    return cards >= _FEWEST_CARDS and cards >= _SPANS * (cards + others)


def _begins_card(text: str) -> bool:
    return text[0] not in "-*+•0123456789#" and bool(QUESTION.match(text) or CLOZE.match(text))
