"""The lines of a log, as the notations for cards look at them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from srs.parse.document import Pair
from srs.parse.lines import Line

_SCHEDULE = re.compile(r"\s*<!--SR:[^>]{0,2000}?-->")
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


@dataclass(frozen=True, slots=True)
class Block:
    """Neighbouring lines that are cards, or would be with an answer."""

    start: int
    """Places among the lines that are not blank; `end` is behind the last one."""
    end: int
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class Page:
    """A log for the notations."""

    lines: Sequence[Line]
    """Those that are not blank."""
    raw: tuple[str, ...]
    masked: Mapping[int, str]
    """By line number, why a line is no note."""
    org: bool = False
    _seen: dict[str, bool] = field(default_factory=dict, compare=False)

    @cached_property
    def schedules(self) -> frozenset[int]:
        """Numbers of lines that are nothing but the schedule of another tool."""
        return frozenset(
            line.number
            for line in self.lines
            if "<!--SR:" in line.text and not _SCHEDULE.sub("", line.text).strip()
        )

    @cached_property
    def is_deck(self) -> bool:
        """Whether other signs tell that the log holds cards: schedules, a deck tag."""
        return any("<!--SR:" in line.text or "#flashcards" in line.text for line in self.lines)

    def any_line(self, pattern: re.Pattern[str]) -> bool:
        """Whether any line begins with `pattern`."""
        if pattern.pattern not in self._seen:
            found = any(pattern.match(line.text) for line in self.lines)
            self._seen[pattern.pattern] = found
        return self._seen[pattern.pattern]

    @cached_property
    def has_gaps(self) -> bool:
        """Whether any line may hold a gap."""
        return any("{{" in line.text or "==" in line.text for line in self.lines)

    def is_note(self, at: int) -> bool:
        """Whether a card may begin at `at`."""
        return self.lines[at].number not in self.masked

    def may_answer(self, at: int) -> bool:
        """Whether the line may be part of a question or an answer."""
        reason = self.masked.get(self.lines[at].number)
        return reason is None or reason in _BLOCKS

    def text(self, at: int) -> str:
        """The line without indent and without the schedule of another tool."""
        text = self.lines[at].text
        return _SCHEDULE.sub("", text).rstrip() if "<!--SR:" in text else text

    def level(self, at: int) -> int:
        """The level of a heading, 0 for any other line."""
        match = _HEADING.match(self.lines[at].text)
        return len(match["level"]) if match and self.is_note(at) else 0

    def end_of_paragraph(self, at: int) -> int:
        """Behind the last line before a blank one; blank lines in code are none."""
        end = at + 1
        while end < len(self.lines) and (not self.lines[end].after_blank or self._in_code(end)):
            if not self.may_answer(end) and self.lines[end].number not in self.schedules:
                break
            if self.level(end):
                break
            end += 1
        return end

    def _in_code(self, at: int) -> bool:
        return (
            self.masked.get(self.lines[at].number) == "code"
            and self.masked.get(self.lines[at - 1].number) == "code"
        )

    def body(self, start: int, end: int, *, properties: bool = True) -> str:
        """Lines as written, without their common indent and without schedules.

        Without `properties`, lines such as 'collapsed:: true' are left out too.
        """
        if start >= end:
            return ""
        first, last = self.lines[start].number, self.lines[end - 1].number
        kept = [
            _SCHEDULE.sub("", self._unquoted(number)).rstrip()
            for number in range(first, last + 1)
            if number not in self.schedules
        ]
        if not properties:
            kept = [text for text in kept if not _PROPERTY.match(text)]
        margin = min((len(text) - len(text.lstrip()) for text in kept if text), default=0)
        return "\n".join(text[margin:] for text in kept).strip()

    def _unquoted(self, number: int) -> str:
        """A line of the log without the signs of a quotation or a callout."""
        raw = self.raw[number - 1]
        return _CALLOUT.sub("", _QUOTE.sub("", raw)) if number in self._quoted else raw

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
    ) -> Block:
        """Cards of the lines from `start` to before `end`: front and back of each.

        `both` makes one more of each, that asks for its front.
        """
        first, last = self.lines[start].number, self.lines[end - 1].number
        pairs: list[Pair] = []
        for front, back in islice(sides, _MOST_CARDS):
            pairs.append(Pair(first, last, front, back, form))
            if both:
                pairs.append(Pair(first, last, back, front, "reversed"))
        return Block(start, end, tuple(pairs))


def without_mark(text: str) -> str:
    """`text` without the bullet or number of a list before it."""
    match = _LIST_MARK.match(text)
    return text[match.end() :] if match else text
