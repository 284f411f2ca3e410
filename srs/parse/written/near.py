"""What is nearly a card: told once, so that no card is lost without a word."""

import re
from collections.abc import Iterator, Sequence

from srs.finding import Finding, at_line
from srs.parse.written.answers import ANSWER, CHOICE
from srs.parse.written.page import Page, WrittenBlock
from srs.translation import mark, markn

_SCHEDULE = re.compile(r"(?<!`)<!--SR:!?(?:\d|fsrs|[A-Z][a-z]{2} )")
_MOST_PLACES = 5
_ANSWER_ALONE = mark("an answer without a question")


def near_misses(page: Page, blocks: Sequence[WrittenBlock]) -> Iterator[Finding]:
    """Blocks that are no cards, answers without a question, schedules that belong to no card."""
    for block in blocks:
        if not block.pairs:
            message = mark("a {what}", what=block.why_none)
            yield at_line(page.lines[block.start].number, block.code, message)
    claimed = {n for block in blocks for n in range(block.start, block.end)}
    yield from _answers_alone(page, blocks, claimed)
    yield from _schedules_alone(page, claimed)


def _answers_alone(
    page: Page, blocks: Sequence[WrittenBlock], claimed: set[int]
) -> Iterator[Finding]:
    asks = any(pair.form == "qa" for block in blocks for pair in block.pairs)
    if not asks or page.any_line(CHOICE):
        return
    for at in range(len(page.lines)):
        text = page.lines[at].text
        may_be = ":" in text or "：" in text  # spares most lines the rest
        if may_be and at not in claimed and page.is_note(at) and ANSWER.match(text):
            yield at_line(page.lines[at].number, "answer-without-question", _ANSWER_ALONE)


def _schedules_alone(page: Page, claimed: set[int]) -> Iterator[Finding]:
    alone = [
        line.number
        for at, line in enumerate(page.lines)
        if "<!--SR:" in line.text
        and at not in claimed
        and page.masked.get(line.number) not in {"code", "table"}
        and _SCHEDULE.search(line.text)
    ]
    if alone:
        more = ("...",) if len(alone) > _MOST_PLACES else ()
        message = markn(
            "a schedule of another tool that belongs to no card (line {places})",
            "a schedule of another tool that belongs to no card ({number} lines {places})",
            len(alone),
            places=(*map(str, alone[:_MOST_PLACES]), *more),
        )
        yield at_line(alone[0], "schedule-without-card", message)
