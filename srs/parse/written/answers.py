"""'Q: ...' and 'A: ...', and 'C: ...' with gaps in brackets."""

import re

from srs.parse.written.brackets import bracket_cards
from srs.parse.written.gaps import clozes, find_gaps
from srs.parse.written.inline import inline_card
from srs.parse.written.page import Page, WrittenBlock
from srs.parse.written.tagged import card_tag
from srs.translation import mark

_OPENING = (
    r"(?:[-*+•]\s+|#{1,6}\s+|\d{1,3}[.)、]\s*)?(?P<bold>\*\*)?(?:%s)(?P<shut>\*\*)?\s?[:：]"
    r"(?P<closed>\*\*)?\s*(?P<text>.*)"
)
QUESTION = re.compile(_OPENING % r"[QqＱ](?P<n>\d{0,3})|Question(?:\s?\d{1,3})?|问题?")
ANSWER = re.compile(_OPENING % r"[AaＡ](?P<n>\d{0,3})|Answer|答案?")
_REPLY = re.compile(_OPENING % r"[AＡ]\d{0,3}|Answer")
_REPLY_ZH = re.compile(_OPENING % r"答案?")
"""Answers as somebody writes them who writes 'Q:', or 问."""
CLOZE = re.compile(r"(?:[-*+•]\s+)?(?:[CＣ]\s?(?:：|:(?=\s|\[|$)))\s*(?P<text>.*)")
_WITH_GAP = re.compile(
    CLOZE.pattern.removesuffix(r"\s*(?P<text>.*)") + r"[^\n]*?(?<![A-Za-z0-9_])\[[^\[\]\s]"
)
CHOICE = re.compile(r"(?:[-*+•]\s+)?[BＢ]\s?[:：.、)）]")
"""Beside 'A:' and 'C:' in a list of choices, where they begin no card."""
_BOTH = re.compile(
    r"(?P<put>\S.*?(?<=[?？。.!！\s]))(?:[AＡ]|Answer|答案?)\s?[:：]\s*(?P<replied>\S.*)$"
)
"""Question and answer on one line."""
_POINT = re.compile(r"[-*+•]\s|\d{1,3}[.)、]\s?(?!\d)")
_BOUNDARY = re.compile(r"#{1,6}\s|---+$")
STARTS = frozenset("QqＱ问AaＡ答CＣ-*+•#0123456789")
_NO_GAP = mark("'C:' without a [gap] and words around it")
_FAR = 20
"""Lines that are not blank between a question and its answer, where paragraphs lie between."""


def question_block(page: Page, at: int) -> WrittenBlock | None:
    """The question at `at`, with its answer; a block without pairs when it has none."""
    text = page.text(at)
    if text[0] not in STARTS or not (question := QUESTION.match(text)):
        return None
    middle = _question_end(page, at, question["n"])
    answer = _answers(page, middle, question["n"])
    end = _part_end(page, middle, spans=page.spans) if answer else middle
    put = _whole(page, at, middle, _said(question))
    replied = _whole(page, middle, end, _said(answer)) if answer else ""
    if put and replied:
        return page.block(at, end, [(put, replied)], "qa")
    if both := _BOTH.match(put):
        return page.block(at, end, [(both["put"].strip(), both["replied"])], "qa")
    if on_one_line := inline_card(page, at, question["text"]):
        return on_one_line
    # 'Q: the set of states' is a label where nobody answers
    replies = _REPLY_ZH if "问" in text[: question.start("text")] else _REPLY
    asks = put.endswith(("?", "？")) or page.declared or page.any_line(replies)
    return WrittenBlock(at, end, ()) if asks else None


def bracket_cloze(page: Page, at: int) -> WrittenBlock | None:
    """'C: The [mitochondrion] makes [ATP]': a card for each gap."""
    text = page.text(at)
    if text[0] not in STARTS or not (cloze := CLOZE.match(text)):
        return None
    end = _part_end(page, at, spans=page.spans)
    whole = _whole(page, at, end, cloze["text"])
    if cards := bracket_cards(whole):
        return page.gapped(at, end, cards)
    if gaps := find_gaps(whole, page.signs.gaps):
        return page.gapped(at, end, clozes(whole, gaps))
    # a line that only looks like one, as in 'C: a language', is a note
    deck = page.spans or (page.any_line(_WITH_GAP) and not page.any_line(CHOICE))
    return WrittenBlock(at, end, (), _NO_GAP, "no-gap") if deck else None


def _answers(page: Page, at: int, number: str | None) -> re.Match[str] | None:
    """The sign of an answer at `at`, when it is that of the question with `number`."""
    answer = ANSWER.match(page.text(at)) if at < len(page.lines) else None
    if answer and number and answer["n"] and number != answer["n"]:
        return None
    return answer


def _question_end(page: Page, at: int, number: str | None) -> int:
    """Where a question ends: at its answer, although examples may stand between them."""
    near = _part_end(page, at)
    if near < len(page.lines) and not _begins_part(page.lines[near].text):
        far = _part_end(page, at, spans=True)
        close = far - near <= _FAR or page.spans
        if far < len(page.lines) and close and _answers(page, far, number):
            return far
    return near


def _said(sign: re.Match[str]) -> str:
    """What stands behind a sign, without the end of a stress that began before it."""
    text: str = sign["text"]
    open_still = sign["bold"] and not (sign["shut"] or sign["closed"])
    return text.removesuffix("**") if open_still else text


def _part_end(page: Page, start: int, *, spans: bool = False) -> int:
    """Where the question or answer that begins at `start` ends.

    At the next question or answer, at a heading or separator, at the next point of the
    list it stands in, or at a blank line, unless what follows that is indented below the
    part, or it `spans` blank lines. Inside code and formulas neither counts.
    """
    lines, masked = page.lines, page.masked
    part = lines[start]
    in_list = _POINT.match(part.text) is not None
    for at in range(start + 1, len(lines)):
        line = lines[at]
        if page.goes_on_in_block(at):
            continue
        if masked.get(line.number) != "code" and _begins_part(line.text):
            return at
        is_point = in_list and _POINT.match(line.text) is not None
        if is_point and line.indent <= part.indent:
            return at
        apart = line.after_blank and line.indent <= part.indent and not _is_announced(page, at)
        if apart and (in_list or not spans or _begins_other(page, at)):
            return at
    return len(lines)


def _is_announced(page: Page, at: int) -> bool:
    """Whether the line before says that more follows: a colon ends it, or it is a sign alone."""
    before = page.text(at - 1)
    if before.endswith((":", "：")):
        return not _begins_part(page.lines[at].text)
    return False


def _begins_other(page: Page, at: int) -> bool:
    """Whether a card in another notation begins, that no answer holds."""
    text = page.text(at)
    return at in page.around or text.startswith(("START", "- START")) or bool(card_tag(text))


def _begins_part(text: str) -> bool:
    if text[0] in "#-" and _BOUNDARY.match(text):
        return True
    return text[0] in STARTS and any(s.match(text) for s in (QUESTION, ANSWER, CLOZE))


def _whole(page: Page, start: int, end: int, first: str) -> str:
    """A part as written: its first line without its sign, then the others."""
    rest = page.body(start + 1, end)
    between = "\n" * (page.lines[start + 1].number - page.lines[start].number) if rest else ""
    return f"{first.strip()}{between}{rest}".strip()
