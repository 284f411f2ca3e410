"""Gaps inside a text: '==gap==', '{{c1::gap::hint}}', '{{cloze gap}}', '{{gap}{hint}@0}'."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from srs.card import BETWEEN_GAPS, GAP
from srs.parse.written.page import Block, Page, without_mark
from srs.text import width

_OPENS = re.compile(r"\{\{(?:c(?P<n>\d{1,3})::|cloze\s)")
_BRACES = re.compile(r"[{}]")
_LONGEST_GAP = 400
_ORG = re.compile(
    r"\{\{(?P<gap>(?:(?!\{\{|\}\}).|\}\}(?=[^@{]*\}@)){1,400}?)\}(?:\{(?P<hint>[^{}]{0,200})\})?@(?P<n>\d{1,3})\}",
    re.DOTALL,
)
# beside Chinese there are no spaces, beside Latin words and figures '==' compares
_HIGHLIGHT = re.compile(
    r"(?<![=!<>A-Za-z0-9_])==(?![=\s])(?P<gap>(?:\$[^$\n]{1,200}\$|[^=\n$]|\$(?![^$\n]{1,200}\$)){1,300}?)"
    r"(?<!\s)==(?![=A-Za-z0-9_])"
)
_CODE = re.compile(r"`[^`\n]{1,300}`")
_WRAPPED = re.compile(r"\s*\n\s*")
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
_OTHER = re.compile(r"(?:[QqACＱＡＣ]\d{0,3}|[问答])\s?[:：]")
_FULL_LINE = 60
"""Cells; a shorter line was not broken for want of room, and the next one is another note."""
_FEW = 4
"""Lines that are one paragraph however short they are."""
_LONGEST = 12
"""Lines of a paragraph with gaps; a longer one is asked line by line."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A part of a text that is asked for."""

    start: int
    end: int
    answer: str
    hint: str | None
    group: str
    """Gaps of one group are asked for together."""


def gapped(page: Page, at: int) -> Block | None:
    """The paragraph that begins at `at`, when there are gaps in it."""
    if not page.has_gaps or page.level(at):
        return None
    end = at + 1
    while end < len(page.lines) and end <= at + _LONGEST and _goes_on(page, at, end):
        end += 1
    if end - at > _LONGEST or (end - at > _FEW and not _is_wrapped(page, at, end)):
        end = at + 1
    if not any("{{" in line.text or "==" in line.text for line in page.lines[at:end]):
        return None
    text = without_mark(page.body(at, end))
    gaps = find_gaps(text)
    return page.block(at, end, sides(text, gaps), "cloze") if gaps else None


def find_gaps(text: str) -> list[Gap]:
    """The gaps in `text`, in order; none in code."""
    code = [match.span() for match in _CODE.finditer(text)] if "`" in text else []
    found: list[Gap] = []
    if "{{" in text:
        found += _braced(text)
        found += [Gap(*m.span(), m["gap"], m["hint"], f"o{m['n']}") for m in _ORG.finditer(text)]
    if "==" in text:
        found += [
            Gap(*m.span(), m["gap"], None, f"h{m.start()}") for m in _HIGHLIGHT.finditer(text)
        ]
    found.sort(key=lambda gap: gap.start)
    apart: list[Gap] = []
    for gap in found:
        in_code = any(start <= gap.start < end for start, end in code)
        if gap.answer.strip() and not in_code and (not apart or gap.start >= apart[-1].end):
            apart.append(gap)
    return apart


def _braced(text: str) -> Iterator[Gap]:
    """'{{c1::gap::hint}}' and '{{cloze gap}}'; a formula in a gap may have braces of its own."""
    for opening in _OPENS.finditer(text):
        end = _closing(text, opening.end())
        inside = text[opening.end() : end]
        if end is None or "{{c" in inside:
            continue
        n = opening["n"]
        gap, _, hint = inside.partition("::") if n else (inside, "", "")
        group = f"c{n}" if n else f"l{opening.start()}"
        yield Gap(opening.start(), end + 2, gap, hint or None, group)


def _closing(text: str, start: int) -> int | None:
    """Where the '}}' stands that closes a gap: that of its braces, or the next one."""
    depth, last = 0, min(len(text), start + _LONGEST_GAP)
    for brace in _BRACES.finditer(text, start, last):
        if brace[0] == "{":
            depth += 1
        elif depth:
            depth -= 1
        elif text.startswith("}}", brace.start()):
            return brace.start()
    at = text.find("}}", start, last)
    return at if at >= 0 else None


def sides(text: str, gaps: Sequence[Gap]) -> list[tuple[str, str]]:
    """Question and answer for each group of gaps: those of the group are hidden, others shown."""
    found = []
    for group in dict.fromkeys(gap.group for gap in gaps):
        question, at = "", 0
        for gap in gaps:
            hint = f"（{gap.hint.strip()}）" if gap.hint and gap.hint.strip() else ""
            shown = f"{GAP}{hint}" if gap.group == group else gap.answer
            question += text[at : gap.start] + shown
            at = gap.end
        answers = [_unwrapped(gap.answer) for gap in gaps if gap.group == group]
        found.append(((question + text[at:]).strip(), BETWEEN_GAPS.join(answers)))
    return found


def _unwrapped(text: str) -> str:
    """A gap that was broken over two lines; Chinese and Japanese take no space there."""
    return _WRAPPED.sub(
        lambda m: "" if _WIDE.match(text[m.start() - 1 : m.start()]) else " ", text
    ).strip()


def _is_wrapped(page: Page, start: int, end: int) -> bool:
    """Whether most lines are so long that an editor may have broken them."""
    long = sum(width(page.lines[at].text) >= _FULL_LINE for at in range(start, end - 1))
    return 2 * long >= end - 1 - start


def _goes_on(page: Page, start: int, at: int) -> bool:
    """Whether a line belongs to the paragraph that begins at `start`."""
    line = page.lines[at]
    apart = line.after_blank or without_mark(line.text) != line.text or page.level(at)
    other = "::" in line.text or line.text[0] in "?%" or _OTHER.match(line.text)
    same = page.is_note(at) and line.indent >= page.lines[start].indent
    return same and not apart and not (other and "{{" not in line.text)
