"""All cards that the author wrote, from the notation that claims most lines to the smallest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from srs.finding import Finding, Reason, reason_finding
from srs.parse.document import Pair
from srs.parse.format import Format
from srs.parse.lines import Line
from srs.parse.written.answers import STARTS, bracket_cloze, question_block
from srs.parse.written.clozed import LONGEST, gapped
from srs.parse.written.declared import assessed
from srs.parse.written.exported import exported
from srs.parse.written.inline import inline_card
from srs.parse.written.lines import parted, several_lines
from srs.parse.written.near import near_misses
from srs.parse.written.page import Notation, Page, WrittenBlock, page_of
from srs.parse.written.properties import is_property
from srs.parse.written.signs import USUAL, Signs
from srs.parse.written.tagged import tagged_card

_AROUND: tuple[Notation, ...] = (several_lines, parted)
"""Notations whose sign stands between front and back: their front lies above it."""
_WITHIN: tuple[Notation, ...] = (question_block, bracket_cloze)
"""Cards that may stand in the back of one with a tag."""
_FROM_HERE: tuple[Notation, ...] = (exported, *_WITHIN, tagged_card(_WITHIN), inline_card, gapped)


@dataclass(frozen=True, slots=True)
class Written:
    """What `find_written` found."""

    pairs: tuple[Pair, ...]
    """In the order of the log; several may share their lines."""
    left_out: Mapping[int, Reason]
    """Lines that are no notes either, each with the reason."""
    problems: tuple[Finding, ...]
    """What is nearly a card."""
    declared: bool
    """The log says of itself that it holds cards."""
    explained: int
    """How many schedules of another tool belong to a card."""


def find_written(
    lines: Sequence[Line],
    raw: tuple[str, ...],
    masked: Mapping[int, str],
    form: Format[Notation],
    signs: Signs = USUAL,
) -> Written:
    """The cards among `lines`.

    `raw` is the whole log, for text as it was indented. A card begins on no line of
    `masked` (code, front matter), but its answer may hold some. `form` is its
    format, `signs` are those of the vault that it lies in.
    """
    page = assessed(page_of(lines, raw, masked, form, signs))
    page.around.update(_blocks_around(page))
    blocks: list[WrittenBlock] = []
    at = 0
    while at < len(lines):
        block = page.around.get(at) or _block_from(page, at)
        if block is not None:
            blocks.append(block)
        at = max(block.end, at + 1) if block else at + 1
    return Written(
        tuple(pair for block in blocks for pair in block.pairs),
        _left_out(page, blocks),
        tuple(near_misses(page, blocks)),
        page.declared,
        sum(
            page.is_scheduled(n)
            for block in blocks
            if block.pairs
            for n in range(block.start, block.end)
        ),
    )


def _left_out(page: Page, blocks: Sequence[WrittenBlock]) -> dict[int, Reason]:
    left = {
        line.number: reason_finding("property")
        for at, line in enumerate(page.lines)
        if "::" in line.text and page.is_note(at) and is_property(page, at)
    }
    for number in page.marks:
        schedule = "<!--SR:" in page.raw[number - 1]
        left[number] = reason_finding("schedule of another tool" if schedule else "markup")
    for block in blocks:
        if not block.pairs:
            lines = page.lines[block.start : block.end]
            why = block.code, block.why_none
            left.update((line.number, why) for line in lines)
    return left


def _blocks_around(page: Page) -> dict[int, WrittenBlock]:
    """By where they begin, the cards whose sign stands in their middle."""
    found: dict[int, WrittenBlock] = {}
    longest = max(map(len, (page.signs.lines, page.signs.lines_both, "%")))
    at = 0
    while at < len(page.lines):
        end = at + 1
        if len(page.text(at)) <= longest and page.is_note(at):
            for notation in _AROUND:
                if block := notation(page, at):
                    found[block.start] = block
                    end = max(end, block.end)  # what belongs to it is not looked at again
        at = end
    return found


def _block_from(page: Page, at: int) -> WrittenBlock | None:
    if not page.is_note(at):
        return None
    for notation in page.format.notations:
        if block := notation(page, at):
            return block
    if _may_begin(page, at):
        for notation in _FROM_HERE:
            if block := notation(page, at):
                return block
    return None


def _may_begin(page: Page, at: int) -> bool:
    """Whether one of the notations may find its sign: one cheap look spares most lines six."""
    text = page.text(at)
    return (
        (text[:1] in STARTS and (":" in text or "：" in text))
        or page.has_gap_within(at, LONGEST + 1)
        or page.signs.inline in text
        or page.signs.inline_both in text
        or "START" in text
        or "card" in text.lower()
    )
