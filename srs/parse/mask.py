"""Lines that are no notes: code, formulas, comments, tables, links, properties, separators."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from srs.parse.code import code_lines
from srs.parse.format import Format
from srs.parse.lines import LONGEST, Line
from srs.parse.tables import is_rule

_FENCE = re.compile(r"(?:[-*+]\s+|\d{1,3}[.)]\s+)?(`{3,}|~{3,})")
_SEPARATOR = re.compile(r"(?:[-*_=~—]\s*+){3,}+$|>$")
_TABLE = re.compile(r"\|.*\|$")
_LINK = re.compile(
    r"(?:[-*+•]\s+)?(?:<?https?://\S+>?|!?\[[^\[\]]*\]\([^()]*\)|!\[\[[^\[\]]*\]\]"
    r"|\[[^\[\]]+\]:\s*<?https?://.*|\[\[(?:https?|file):[^\[\]]*\](?:\[[^\[\]]*\])?\])[。.,，;；]?$"
)
_MARKUP = re.compile(
    r"(?:</?[a-zA-Z][^<>]*>\s*)+$|\[TOC\]$|\{\{(?:query|embed|renderer|video|youtube|tweet|pdf|toc)\b[^{}]*\}\}$|\{%.*%\}$|%%.*%%$|\[![\w-]{1,30}\][+-]?$",
    re.IGNORECASE,
)
_TAGS = re.compile(r"(?:#(?=[^\W\d])[\w/-]{1,60}(?:\s+|$))+$")
_FORMULA = re.compile(r"(?:[-*+]\s+)?\$\$.*\$\$[.,]?$")
_PROPERTY = re.compile(
    r"(?:[-*]\s+)?(?:collapsed|id|title|tags|alias|aliases|type|icon|public|template|template-including-parent|"
    r"filters|exclude-from-graph-view|heading|background-color|created-at|updated-at|date|created|"
    r"(?:ls|hl|query|logseq|card)[-.][\w.-]+)::(?:\s|$)|(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):\s"
)
_LONGEST_FORMULA = 100
"""Lines. After a stray '$$' the notes below must not be taken for a formula."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a line that is no note looks like."""

    reason: str
    starts: str
    """The characters it may begin with: others need not be compared."""
    pattern: re.Pattern[str]
    closer: str | None = None
    """What the last line of a block holds; None for a line by itself."""


_ANY_CASE = re.IGNORECASE
_SHAPES = (
    _Shape("property", ":", re.compile(r":(?:PROPERTIES|LOGBOOK):$", _ANY_CASE), ":end:"),
    _Shape("schedule of another tool", ":", re.compile(r":REVIEW_DATA:$", _ANY_CASE), ":end:"),
    _Shape(
        "code", "#", re.compile(r"#\+begin_(?:src|example|export|comment)\b", _ANY_CASE), "#+end_"
    ),
    _Shape("formula", "$-*+", re.compile(r"(?:[-*+]\s+)?\$\$(?!.*\$\$)"), "$$"),
    _Shape("formula", "\\", re.compile(r"\\\[(?!.*\\\])"), "\\]"),
    _Shape("formula", "\\", re.compile(r"\\begin\{(?!.*\\end\{)"), "\\end{"),
    _Shape("code", "<", re.compile(r"<(?:pre|script|style|svg)\b(?!.*</)", _ANY_CASE), "</"),
    _Shape("table", "<", re.compile(r"<table\b(?!.*</table)", _ANY_CASE), "</table"),
    _Shape("comment", "<", re.compile(r"<!--(?!.*-->)"), "-->"),
    _Shape("comment", "%", re.compile(r"%%(?!.*%%)"), "%%"),
    _Shape("comment", "<", re.compile(r"<!--.*-->$")),
    _Shape("separator", "-*_=~—>", _SEPARATOR),
    _Shape("table", "|", _TABLE),
    _Shape("link", "-*+•<h![", _LINK),
    _Shape("markup", "<[{%", _MARKUP),
    _Shape("markup", "TF", re.compile(r"(?:TARGET DECK|FILE TAGS)(?:\s?:|$)")),
    _Shape("tags", "#", _TAGS),
    _Shape("formula", "$-*+", _FORMULA),
    _Shape("formula", "\\", re.compile(r"\\\[.*\\\]$|\\begin\{.*\\end\{[^{}]*\}$")),
)
_BY_START = {
    start: tuple(shape for shape in _SHAPES if start in shape.starts)
    for start in frozenset("".join(shape.starts for shape in _SHAPES))
}
_FENCE_STARTS = frozenset("`~-*+0123456789")


def mask(lines: list[Line], written: Format[object], *, start: int = 0) -> dict[int, str]:
    """The numbers of the lines from `start` on that are no notes, each with the reason.

    `written` is the format of the log.
    """
    masked: dict[int, str] = {}
    scan = _Scan(lines, written.no_note)
    at = start
    while at < len(lines):
        end, reason = scan.block(at)
        if reason is not None:
            masked.update(dict.fromkeys((line.number for line in lines[at:end]), reason))
        at = end
    _mask_bare_tables(lines, start, masked)
    masked.update(dict.fromkeys(code_lines(lines[start:], masked), "code"))
    return masked


@dataclass(slots=True)
class _Scan:
    lines: list[Line]
    no_note: Callable[[str], str | None]
    """Why a line is none in this format alone."""
    unclosed: set[str] = field(default_factory=set)
    """Openers that nothing below closes, so that many of them do not each search the log."""

    def block(self, at: int) -> tuple[int, str | None]:
        """Where the block at `at` ends, and why it is no note; None when it is one."""
        text = self.lines[at].text
        if len(text) > LONGEST:
            return at + 1, "line too long"
        if ("::" in text or text[0] in "SDC") and _PROPERTY.match(text):
            return at + 1, "property"
        first = text[0]
        if first in _FENCE_STARTS and (fence := _FENCE.match(text)):
            closer = _fence_closer(fence[1])
            return self._end(at, fence[1], closer, len(self.lines)), "code"
        for shape in _BY_START.get(first, ()):
            if shape.pattern.match(text):
                return self._last(at, shape), shape.reason
        return at + 1, self.no_note(text)

    def _last(self, at: int, shape: _Shape) -> int:
        """The end of what begins in the `shape`."""
        if shape.closer is None:
            return at + 1
        limit = _LONGEST_FORMULA if shape.reason == "formula" else len(self.lines)
        return self._end(at, shape.closer, _holds(shape.closer), limit)

    def _end(self, at: int, opener: str, closes: Callable[[str], bool], limit: int) -> int:
        """The end of the block that `opener` begins; one that is never closed is one line."""
        if opener not in self.unclosed:
            for end in range(at + 1, min(at + limit, len(self.lines))):
                if closes(self.lines[end].text):
                    return end + 1
            if limit >= len(self.lines):
                self.unclosed.add(opener)
        return at + 1


def _fence_closer(fence: str) -> Callable[[str], bool]:
    return lambda text: text.startswith(fence) and not text.strip(fence[0])


def _holds(closer: str) -> Callable[[str], bool]:
    return lambda text: closer in text.lower()


def _mask_bare_tables(lines: list[Line], start: int, masked: dict[int, str]) -> None:
    """Mask tables without bars at their edges: they are known by the rule below their head."""
    in_table = False
    for at in range(start, len(lines)):
        line = lines[at]
        if "|" not in line.text or line.after_blank:
            in_table = False
        elif in_table and line.number not in masked:
            masked[line.number] = "table"
        elif at > start and is_rule(line.text) and "|" in lines[at - 1].text:
            above = lines[at - 1].number
            in_table = masked.get(above, "table") == "table"
            if in_table:
                masked[above] = masked[line.number] = "table"
