"""From a log to the blocks that a model is asked about."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby, pairwise

from srs.making.leftover import left_out
from srs.making.lint import expanded
from srs.making.text.subject import topic
from srs.note import Entry
from srs.parse import Log, Section
from srs.proposals.block import Block, BlockCard, BlockCardStatus, Taste
from srs.proposals.diary import is_surely_diary

_MOST, _LONG, _FEWEST = 60, 40, 24
"""Lines of a block, about: what a small model keeps in view, and few enough requests."""
_ONE_IN, _ALWAYS_ONE_IN = 3, 12
_BEGINS = 8
"""One of so many paragraphs may begin a block, or always does: which, its first characters say. An
edit above moves no boundary further on, so that one edited line asks for one block again."""
_DIGITS = 12
_WANTED = {"no-rule", "too-short", "table", "label", "activity"}
"""Codes of the lines of which a card may be made."""
_OF_A_DIARY = {"activity", "reminder"}
_OF_WHAT_FOLLOWS = {"heading", "title"}
_MARK = re.compile(r"\W+")
_SERVED = {BlockCardStatus.WRITTEN, BlockCardStatus.KEPT}


@dataclass(frozen=True)
class LogCards:
    """What is known of the cards of a log."""

    cards: tuple[BlockCard, ...] = ()
    """Those that its lines have."""
    taste: tuple[Taste, ...] = ()
    """Some of which its owner has spoken."""

    @cached_property
    def _by_line(self) -> dict[int, list[int]]:
        """The places of the cards of each line: a large log has thousands of both."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for place, card in enumerate(self.cards):
            for line in card.lines:
                found[line].append(place)
        return found

    def between(self, first: int, last: int) -> tuple[BlockCard, ...]:
        """The cards of these lines, in their order."""
        places = {n for line in range(first, last + 1) for n in self._by_line.get(line, ())}
        return tuple(self.cards[place] for place in sorted(places))


def cut_into_blocks(
    log: Log, path: str, deck: str, known: LogCards = LogCards(), *, every: bool = False
) -> list[Block]:
    """The blocks of `log`, which lies at `path` (absolute): those in which a card is wanted.

    A line wants one while it has only drafts; with `every`, whatever it has.
    """
    codes = {
        n: finding.code
        for finding in left_out(log, path, (), {})
        for n in range(finding.first, finding.last + 1)
    }
    cards = [card for card in known.cards if card.status in _SERVED and not every]
    served = frozenset[int]().union(*(card.lines for card in cards))
    written_out = expanded("\n".join(log.lines))
    found: list[Block] = []
    for sections in _entries(log.sections):
        for first, last in _cut(log, sections, codes):
            block = _block(log, path, deck, sections, (first, last), codes)
            wanted = {
                n
                for n in range(first, last + 1)
                if codes.get(n) in _WANTED
                and n not in served | block.hidden
                and _MARK.sub("", log.lines[n - 1])
            }
            if wanted and any(codes[n] != "label" for n in wanted):
                found.append(
                    replace(
                        block,
                        bare=frozenset(wanted),
                        cards=known.between(first, last),
                        taste=known.taste,
                        expanded=written_out,
                    )
                )
    return _told_apart(found)


def _entries(sections: Sequence[Section]) -> Iterator[list[Section]]:
    """The sections of each entry: those of one day under one outermost title."""
    filled = [section for section in sections if _lines(section)]
    for _, group in groupby(filled, key=lambda section: (section.date, section.titles[:1])):
        yield list(group)


def _lines(section: Section) -> tuple[int, int] | None:
    """The first and the last line of what stands in `section`."""
    parts = [(point.first, point.end) for point in section.points]
    parts += [(pair.first, pair.last) for pair in section.pairs]
    parts += [(table.first, table.last) for table in section.tables]
    return (min(f for f, _ in parts), max(last for _, last in parts)) if parts else None


def _cut(log: Log, sections: Sequence[Section], codes: dict[int, str]) -> Iterator[tuple[int, int]]:
    """The lines of an entry in parts of a block each, first and last."""
    spans = [lines for section in sections if (lines := _lines(section))]
    heads = {_with_headings(first, codes, log) for first, _ in spans}
    first, last = min(heads), max(last for _, last in spans)
    paragraphs = {point.first for section in sections for point in section.points} | heads
    begin = first
    for at, behind in pairwise([*sorted(n for n in paragraphs if first < n <= last), last + 1]):
        size = at - begin
        apart = at in heads or not log.lines[at - 2].strip()
        often, always = (_ends_here(log.lines[at - 1], n) for n in (_ONE_IN, _ALWAYS_ONE_IN))
        # what stands together is only parted where it must be
        ends = size >= _FEWEST and (often or at in heads) if apart else size >= _LONG and often
        full = size >= _MOST or behind - begin > _MOST
        says = any(codes.get(n, "heading") not in _OF_WHAT_FOLLOWS for n in range(begin, at))
        if says and (full or ends or (apart and always)):
            yield from _halved(begin, at - 1)
            begin = at
    yield from _halved(begin, last)


def _halved(first: int, last: int) -> Iterator[tuple[int, int]]:
    """A long paragraph in parts."""
    for begin in range(first, last + 1, _MOST):
        yield begin, min(begin + _MOST - 1, last)


def _with_headings(first: int, codes: dict[int, str], log: Log) -> int:
    """Where the headings above a line begin."""
    at = first - 1
    while at >= 1 and (not log.lines[at - 1].strip() or codes.get(at) in _OF_WHAT_FOLLOWS):
        if codes.get(at) in _OF_WHAT_FOLLOWS:
            first = at
        at -= 1
    return first


def _ends_here(line: str, one_in: int) -> bool:
    begins = line.strip()[:_BEGINS].encode(errors="replace")
    return hashlib.sha256(begins).digest()[0] % one_in == 0


def _block(  # noqa: PLR0913, PLR0917  # what a block is made of
    log: Log,
    path: str,
    deck: str,
    sections: Sequence[Section],
    lines: tuple[int, int],
    codes: dict[int, str],
) -> Block:
    first, last = lines
    starts = [(_lines(section) or (0, 0), section) for section in sections]
    begun = [section for (start, _), section in starts if start <= last]
    here = [section for (_, end), section in starts if end >= first and section in begun]
    section = here[0] if here else sections[0]
    entry = Entry(section.date, section.title)
    text = log.lines[first - 1 : last]
    named = (path.replace("\\", "/").rpartition("/")[2], str(entry.date), *section.titles, *text)
    digest = hashlib.sha256("\n".join(named).encode(errors="replace")).hexdigest()
    return Block(
        digest[:_DIGITS],
        path,
        deck,
        entry,
        section.titles,
        first,
        text,
        tuple(
            (_with_headings(start, codes, log), Entry(each.date, each.title))
            for (start, _), each in starts
            if each in here
        ),
        hidden=frozenset(n for n in range(first, last + 1) if _is_hidden(log, n, codes)),
        about=topic(section),
    )


def _is_hidden(log: Log, line: int, codes: dict[int, str]) -> bool:
    return codes.get(line) in _OF_A_DIARY and is_surely_diary(log.lines[line - 1])


def _told_apart(blocks: Iterable[Block]) -> list[Block]:
    """Of blocks that are the same to the letter only the first: it is asked about once."""
    found: dict[str, Block] = {}
    for block in blocks:
        found.setdefault(block.id, block)
    return list(found.values())
