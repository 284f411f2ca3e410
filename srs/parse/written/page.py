"""The lines of a log, as the notations for cards look at them."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from srs.content import Basic, Cloze, Prompt
from srs.parse.document import Pair
from srs.parse.format import Format
from srs.parse.lines import Line
from srs.parse.written.gaps import unwrapped
from srs.parse.written.marks import is_only_marks, without_block_marks
from srs.parse.written.signs import USUAL, Signs, is_deck_tag
from srs.translation import mark

_PROPERTY = re.compile(r"\s*[\w.-]{1,60}::(?:\s|$)")
_LIST_MARK = re.compile(
    r"(?:[-*+•]\s+|\d{1,3}(?:[.)]\s+|[、，．）]\s*(?!\d))|（\d{1,3}）\s*|\(\d{1,3}\)\s+|[①-⑳]\s*)"
)
_QUOTE = re.compile(r"^\s*(?:>\s?)+")
_CALLOUT = re.compile(r"^\[![\w-]{1,30}\][+-]?\s*")
_HEADING = re.compile(r"(?P<level>#{1,6})\s+\S")
_MOST_CARDS = 100
"""Cards of one paragraph: each holds all of its text."""
_BLOCKS = {"code", "formula", "table", "link"}
"""What is no note by itself, but may be part of an answer."""
_VERBATIM = {"code", "formula"}


@dataclass(frozen=True, slots=True)
class WrittenBlock:
    """Neighbouring lines that are cards, or would be with an answer."""

    start: int
    """Places among the lines that are not blank; `end` is behind the last one."""
    end: int
    pairs: tuple[Pair, ...]
    why_none: str = mark("question without an answer")
    """What it is when it has no pairs, a marked text."""
    code: str = "question-without-answer"
    """The same as a word."""


@dataclass(frozen=True)
class Page:
    """A log for the notations."""

    lines: Sequence[Line]
    """Those that are not blank."""
    raw: tuple[str, ...]
    masked: Mapping[int, str]
    """By line number, why a line is no note."""
    format: Format["Notation"]
    marks: frozenset[int]
    """Numbers of lines that are nothing but marks of another tool, as its schedule."""
    texts: tuple[str, ...]
    """Of each line, what it says without indent and without the marks of another tool."""
    notes: tuple[bool, ...]
    """Of each line, whether a card may begin on it."""
    levels: tuple[int, ...]
    """Of each line, its level as a heading; 0 of any other."""
    signs: Signs = USUAL
    """What its cards are written with."""
    declared: bool = False
    """It says of itself that it holds cards; then loose signs count."""
    mostly: bool = False
    """Nearly all of its paragraphs hold a sign of cards; then loose signs count as well."""
    pairs_of_words: bool = False
    """'Hund::Dog' is a pair in it, and no scope of a program."""
    spans: bool = False
    """Answers go on over blank lines, up to the next card."""
    around: dict[int, WrittenBlock] = field(default_factory=dict, compare=False)
    """By where they begin, the cards whose sign stands between front and back."""
    _seen: dict[str, bool] = field(default_factory=dict, compare=False)

    @property
    def loose(self) -> bool:
        """Whether signs count that stand in ordinary notes too."""
        return self.declared or self.mostly

    @property
    def loose_gaps(self) -> tuple[tuple[str, str], ...]:
        """What stands around gaps in this log, beside braces."""
        return self.signs.gaps if self.loose else ()

    def has_gap_within(self, at: int, lines: int) -> bool:
        """Whether one of so many lines from `at` on may hold a gap."""
        first = bisect_left(self._with_gaps, at)
        return first < len(self._with_gaps) and self._with_gaps[first] < at + lines

    @cached_property
    def _with_gaps(self) -> list[int]:
        wanted = ["{{", *(before for before, _ in self.loose_gaps)]
        return [
            at for at, line in enumerate(self.lines) if any(sign in line.text for sign in wanted)
        ]

    def any_line(self, pattern: re.Pattern[str]) -> bool:
        """Whether any line begins with `pattern`."""
        if pattern.pattern not in self._seen:
            found = any(pattern.match(line.text) for line in self.lines)
            self._seen[pattern.pattern] = found
        return self._seen[pattern.pattern]

    def is_note(self, at: int) -> bool:
        """Whether a card may begin at `at`."""
        return self.notes[at]

    def may_answer(self, at: int) -> bool:
        """Whether the line may be part of a question or an answer."""
        reason = self.masked.get(self.lines[at].number)
        return reason is None or reason in _BLOCKS

    def text(self, at: int) -> str:
        """The line without indent and without the marks of another tool."""
        return self.texts[at]

    def is_scheduled(self, at: int) -> bool:
        """Whether the line holds a schedule of another tool."""
        return "<!--SR:" in self.lines[at].text

    def without_deck_tag(self, text: str) -> str:
        """`text` without the tag before it that tells the deck of a card."""
        if text[:1] != "#":
            return text
        tag, _, rest = text.partition(" ")
        return rest.strip() if rest and is_deck_tag(tag, self.signs) else text

    def end_mark(self, start: int) -> int | None:
        """Where the line stands that ends a back which begins at `start`."""
        at = bisect_left(self._end_marks, start)
        return self._end_marks[at] if at < len(self._end_marks) else None

    @cached_property
    def _end_marks(self) -> list[int]:
        return [at for at, line in enumerate(self.lines) if line.text == self.signs.end]

    def level(self, at: int) -> int:
        """The level of a heading, 0 for any other line."""
        return self.levels[at]

    def end_of_marks(self, at: int) -> int:
        """Behind the lines from `at` on that are nothing but marks."""
        while at < len(self.lines) and self.lines[at].number in self.marks:
            if self.lines[at].after_blank:
                break
            at += 1
        return at

    def end_of_paragraph(self, at: int) -> int:
        """Behind the last line before a blank one; blank lines in code and formulas are none."""
        end = at + 1
        while end < len(self.lines) and (
            not self.lines[end].after_blank or self.goes_on_in_block(end)
        ):
            if not self.may_answer(end) and self.lines[end].number not in self.marks:
                break
            if self.level(end):
                break
            end += 1
        return end

    def goes_on_in_block(self, at: int) -> bool:
        """Whether the line stands in the code or the formula of the one before it."""
        reason = self.masked.get(self.lines[at].number)
        return reason in _VERBATIM and self.masked.get(self.lines[at - 1].number) == reason

    def body(self, start: int, end: int, *, properties: bool = True) -> str:
        """Lines as written, without their common indent and without marks of other tools.

        Without `properties`, lines such as 'collapsed:: true' are left out too.
        """
        if start >= end:
            return ""
        first, last = self.lines[start].number, self.lines[end - 1].number
        kept = [
            self._as_written(number)
            for number in range(first, last + 1)
            if number not in self.marks
        ]
        if not properties:
            kept = [text for text in kept if not _PROPERTY.match(text)]
        margin = min((len(text) - len(text.lstrip()) for text in kept if text), default=0)
        return "\n".join(text[margin:] for text in kept).strip()

    def _as_written(self, number: int) -> str:
        """A line of the log without the signs of a quotation or a callout, and without marks."""
        raw = self.raw[number - 1]
        if self.masked.get(number) in _VERBATIM:
            return raw.rstrip()
        text = _CALLOUT.sub("", _QUOTE.sub("", raw)) if number in self._quoted else raw
        return without_block_marks(text)

    @cached_property
    def _quoted(self) -> frozenset[int]:
        return frozenset(line.number for line in self.lines if line.quoted)

    def block(
        self,
        start: int,
        end: int,
        sides: Iterable[tuple[str, str]],
        form: str,
        *,
        both: bool = False,
    ) -> WrittenBlock:
        """Cards of the lines from `start` to before `end`: front and back of each.

        `both` makes one more of each, that asks for its front.
        """
        first, last = self.lines[start].number, self.lines[end - 1].number
        pairs: list[Pair] = []
        for put, replied in islice(sides, _MOST_CARDS):
            front, back = unwrapped(put), unwrapped(replied)
            if not front or not back:
                continue
            pairs.append(Pair(first, last, Basic(Prompt(front), back), form))
            if both:
                pairs.append(Pair(first, last, Basic(Prompt(back), front), "reversed"))
        return WrittenBlock(start, end, tuple(pairs))

    def gapped(self, start: int, end: int, cards: Iterable[Cloze]) -> WrittenBlock:
        """Cards with gaps of the lines from `start` to before `end`."""
        first, last = self.lines[start].number, self.lines[end - 1].number
        found = (Pair(first, last, card, "cloze") for card in islice(cards, _MOST_CARDS))
        return WrittenBlock(start, end, tuple(found))


Notation = Callable[[Page, int], WrittenBlock | None]
"""Finds the card that begins on the line at a place, if there is one in its way of writing."""


def page_of(
    lines: Sequence[Line],
    raw: tuple[str, ...],
    masked: Mapping[int, str],
    form: Format[Notation],
    signs: Signs,
) -> Page:
    """A page, with what each notation asks of a line worked out once."""
    marks = frozenset(
        line.number
        for line in lines
        if is_only_marks(line.text) and masked.get(line.number) not in _VERBATIM
    )
    notes = tuple(line.number not in masked and line.number not in marks for line in lines)
    texts = tuple(without_block_marks(line.text) for line in lines)
    levels = tuple(_level(line.text) if notes[at] else 0 for at, line in enumerate(lines))
    return Page(lines, raw, masked, form, marks, texts, notes, levels, signs)


def _level(text: str) -> int:
    """How many '#' stand before a heading, which may be a point; 0 of any other line."""
    if text[0] not in "#-*+":
        return 0
    match = _HEADING.match(text) or (
        _HEADING.match(without_mark(text)) if text[0] in "-*+" else None
    )
    return len(match["level"]) if match else 0


def without_mark(text: str) -> str:
    """`text` without the bullet or number of a list before it."""
    match = _LIST_MARK.match(text)
    return text[match.end() :] if match else text
