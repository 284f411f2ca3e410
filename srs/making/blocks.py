"""What was made of the blocks of a log, kept: a log that has grown is not drafted anew as a whole.

A block is known again by all that its making depends on: the language of the log, its titles, its
day, its lines and tables, as read and as written. What it asked of the rest of the log (which cards
are known, which acronyms are written out) is kept with the replies, and asked again: where a reply
is another one, the block is drafted anew. So the same comes of it as without anything kept.
"""

import marshal
from collections import Counter
from collections.abc import Mapping
from sys import intern
from typing import Any

from srs.making.block import DraftedBlock, Passed, Rest, draft
from srs.making.known import ComparedCard
from srs.making.leftover import Unlinted
from srs.making.lexicon.language import Language
from srs.making.packing import as_bytes, checksum, content_of, packed_content
from srs.note import Kind
from srs.parse import Log, Section

Packed = bytes
"""A block as `marshal` writes plain values, its lines counted from its first one: apart from the
others, so that one that stays as it is is not written anew."""
_DIGEST = 16


class Blocks:
    """What was made of the blocks of one log the last time, and is made of them now."""

    def __init__(self, before: Mapping[bytes, Packed] | None = None, *, keep: bool = True) -> None:
        """`before` is what was made the last time; nothing is remembered unless told to `keep`."""
        self._before = before or {}
        self._keep = keep
        self._now: dict[bytes, Packed] = {}
        self._alike: Counter[bytes] = Counter()
        self.drafted = 0
        """How many were not kept, or had other replies."""

    def draft(self, section: Section, log: Log, around: Language, rest: Rest) -> DraftedBlock:
        """As `block.draft`."""
        if not self._keep:
            return draft(section, log, around, rest)
        first, last = _lines(section)
        key = _key(section, log, around, first, last)
        self._alike[key] += 1
        key += self._alike[key].to_bytes(4, "big")  # equal blocks are asked after each other
        replies: list[bool] = []
        if kept := self._before.get(key):
            block = _unpacked(kept, first)
            if _is_as_before(block, rest, replies):
                self._now[key] = kept
                return block
        self.drafted += 1
        block = draft(section, log, around, rest, replies)
        if all(first <= each.first <= each.last <= last for each in block.passed):
            self._now[key] = _packed(block, first)
        return block

    @property
    def made(self) -> Mapping[bytes, Packed]:
        """What is made now: what the next ones are to have `before`."""
        return self._now

    @property
    def is_changed(self) -> bool:
        """Whether others are made now than the last time."""
        return self._now.keys() != self._before.keys() or self.drafted > 0

    def __bytes__(self) -> bytes:
        """What is made now, for `blocks_of`."""
        data = as_bytes(self._now)
        return checksum(data, _DIGEST) + data


NONE = Blocks(keep=False)
"""Nothing is kept, nor will be."""


def blocks_of(data: bytes) -> Blocks:
    """The blocks of a log that bytes(blocks) were written of; none where the data are damaged."""
    of_data, data = data[:_DIGEST], data[_DIGEST:]
    if of_data != checksum(data, _DIGEST):
        return Blocks()
    try:
        return Blocks(marshal.loads(data))  # noqa: S302 - its digest is that of what srs wrote
    except (ValueError, EOFError, TypeError):  # of another Python
        return Blocks()


def _lines(section: Section) -> tuple[int, int]:
    """The first and the last line of what the rules see of a section; 1 and 0 of nothing."""
    first = [part[0].first for part in (section.lines, section.tables) if part]
    last = [part[-1].last for part in (section.lines, section.tables) if part]
    return min(first, default=1), max(last, default=0)


def _key(section: Section, log: Log, around: Language, first: int, last: int) -> bytes:
    """By what a block is known again, wherever it stands in the log."""
    tables = tuple(
        (
            table.first - first,
            table.last - first,
            table.header,
            *tuple((row.line - first, row.cells) for row in table.rows),
        )
        for table in section.tables
    )
    pairs = tuple(
        (pair.first - first, pair.last - first, pair.form, packed_content(pair.content))
        for pair in section.pairs
    )
    lines = tuple(
        (
            line.first - first,
            line.last - first,
            line.indent,
            line.marker and (line.marker.style, line.marker.ordinal),
            line.text,
            line.after_blank,
            line.quoted,
        )
        for line in section.lines
    )
    day = section.date and section.date.toordinal()
    seen = (around.code, section.titles, day, lines, tables, pairs, log.lines[first - 1 : last])
    return checksum(as_bytes(seen), _DIGEST)


def _is_as_before(block: DraftedBlock, rest: Rest, replies: list[bool]) -> bool:
    """Whether the rest of the log gives the same replies; those that it gave go into `replies`."""
    if block.acronyms & rest.expanded != block.expanded:
        return False
    for card, lines, before in block.asked:
        replies.append(rest.known.has(card, lines))
        if replies[-1] != before:
            return False
    return True


def _packed(block: DraftedBlock, base: int) -> Packed:
    packed: tuple[Any, ...] = (
        tuple(
            (
                each.kind.value,
                packed_content(each.content),
                each.first - base,
                each.last - base,
                each.rule,
                each.sure,
                each.flags,
            )
            for each in block.passed
        ),
        tuple((line - base, lint) for line, lint in block.rejected),
        tuple(
            (*map(_interned, card), lines[0] - base, lines[1] - base, reply)
            for card, lines, reply in block.asked
        ),
        block.acronyms,
        block.expanded,
        tuple(
            (point.first - base, point.last - base, intern(point.code)) for point in block.points
        ),
    )
    return marshal.dumps(packed)


def _unpacked(kept: Packed, base: int) -> DraftedBlock:
    passed, rejected, asked, acronyms, expanded, points = marshal.loads(kept)  # noqa: S302 - as above
    return DraftedBlock(
        tuple(
            Passed(Kind(kind), content_of(content), base + a, base + b, rule, sure, flags)
            for kind, content, a, b, rule, sure, flags in passed
        ),
        tuple((base + line, lint) for line, lint in rejected),
        tuple(
            (ComparedCard(answer, words, hard), (base + a, base + b), reply)
            for answer, words, hard, a, b, reply in asked
        ),
        acronyms,
        expanded,
        tuple(Unlinted(base + a, base + b, code) for a, b, code in points),
    )


def _interned(words: frozenset[str]) -> frozenset[str]:
    """The same words, each of which is written down once."""
    return frozenset(map(intern, words))
