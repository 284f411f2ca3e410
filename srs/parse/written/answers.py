"""'Q: ...' and 'A: ...', and 'C: ...' with gaps in brackets."""

import re

from srs.parse.written.gaps import Gap, sides
from srs.parse.written.page import Block, Page
from srs.parse.written.sides import one_line

_OPENING = (
    r"(?:[-*+•]\s+|#{1,6}\s+|\d{1,3}[.)、]\s*)?(?P<bold>\*\*)?(?:%s)(?P<shut>\*\*)?\s?[:：]"
    r"(?P<closed>\*\*)?\s*(?P<text>.*)"
)
_QUESTION = re.compile(_OPENING % r"[QqＱ]\d{0,3}|Question(?:\s?\d{1,3})?|问题?")
_ANSWER = re.compile(_OPENING % r"[AaＡ]\d{0,3}|Answer|答案?")
_BOTH = re.compile(
    r"(?P<put>\S.*?[?？。.!！\s])\s*(?:[AＡ]|Answer|答案?)\s?[:：]\s*(?P<replied>\S.*)$"
)
"""Question and answer on one line."""
_CLOZE = re.compile(r"(?:[-*+•]\s+)?(?:[CＣ]\s?(?:：|:(?=\s|\[)))\s*(?P<text>.*)")
_POINT = re.compile(r"[-*+•]\s")
_BOUNDARY = re.compile(r"#{1,6}\s|---+$")
_STARTS = frozenset("QqＱ问AaＡ答CＣ-*+•#0123456789")
_BRACKET = re.compile(
    r"(?<![!\\\]\[A-Za-z0-9_])\[(?!\^|\[|!\[)(?P<gap>[^\[\]\n]{1,400})\](?![(\[])"
)
_CODE = re.compile(r"`[^`\n]{1,300}`")


def asked(page: Page, at: int) -> Block | None:
    """The question at `at`, with its answer; a block without pairs when it has none."""
    text = page.text(at)
    if text[0] not in _STARTS or not (question := _QUESTION.match(text)):
        return None
    middle = _part_end(page, at)
    answer = _ANSWER.match(page.text(middle)) if middle < len(page.lines) else None
    end = _part_end(page, middle) if answer else middle
    put = _whole(page, at, middle, _said(question))
    replied = _whole(page, middle, end, _said(answer)) if answer else ""
    if put and replied:
        return page.block(at, end, [(put, replied)], "qa")
    if both := _BOTH.match(put):
        return page.block(at, end, [(both["put"].strip(), both["replied"])], "qa")
    if on_one_line := one_line(page, at, question["text"]):
        return on_one_line
    # 'Q: the set of states' is a label where nobody answers
    asks = put.endswith(("?", "？")) or page.is_deck or page.any_line(_ANSWER)
    return Block(at, end, ()) if asks else None


def bracketed(page: Page, at: int) -> Block | None:
    """'C: The [mitochondrion] makes [ATP]': a card for each gap."""
    text = page.text(at)
    if text[0] not in _STARTS or not (cloze := _CLOZE.match(text)):
        return None
    end = _part_end(page, at)
    whole = _whole(page, at, end, cloze["text"])
    code = [match.span() for match in _CODE.finditer(whole)]
    gaps = [
        Gap(match.start(), match.end(), match["gap"], None, str(n))
        for n, match in enumerate(_BRACKET.finditer(whole))
        if not any(a <= match.start() < b for a, b in code)
    ]
    # a line that only looks like one, as in 'C: a language', is a note
    return page.block(at, end, sides(whole, gaps), "cloze") if gaps else None


def _said(sign: re.Match[str]) -> str:
    """What stands behind a sign, without the end of a stress that began before it."""
    text: str = sign["text"]
    open_still = sign["bold"] and not (sign["shut"] or sign["closed"])
    return text.removesuffix("**") if open_still else text


def _part_end(page: Page, start: int) -> int:
    """Where the question or answer that begins at `start` ends.

    At the next question or answer, at a heading or separator, at the next point of the
    list it stands in, or at a blank line, unless what follows that is indented below the
    part. Inside code neither counts.
    """
    lines, masked = page.lines, page.masked
    part = lines[start]
    for at in range(start + 1, len(lines)):
        line, before = lines[at], lines[at - 1]
        reason = masked.get(line.number)
        if reason == "code" and masked.get(before.number) == "code":
            continue
        if reason != "code" and _begins_part(line.text):
            return at
        is_point = _POINT.match(part.text) is not None and _POINT.match(line.text) is not None
        if (line.after_blank or is_point) and line.indent <= part.indent:
            return at
    return len(lines)


def _begins_part(text: str) -> bool:
    if text[0] in "#-" and _BOUNDARY.match(text):
        return True
    return text[0] in _STARTS and any(s.match(text) for s in (_QUESTION, _ANSWER, _CLOZE))


def _whole(page: Page, start: int, end: int, first: str) -> str:
    """A part as written: its first line without its sign, then the others."""
    rest = page.body(start + 1, end)
    return f"{first.strip()}\n{rest}".strip() if rest else first.strip()
