"""Lines that belong together: a paragraph, a point of a list, code, a table."""

import re
from collections.abc import Sequence

from srs.markdown.inline import inline
from srs.markdown.runs import GAP, Align, MarkedBlock, MarkedRun

_FENCE = re.compile(rf"\s{{0,8}}(?P<fence>`{{3,}}|~{{3,}})\s*(?P<language>[^`{GAP}]*)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<text>.+?)(?:\s+#+)?\s*")
_POINT = re.compile(r"(?P<mark>\s*(?:[-*+>]|\d{1,3}[.)])\s+)(?=\S)(?P<text>.*)", re.DOTALL)
_RULE_OF_TABLE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_CELL_END = re.compile(r"(?<!\\)\|")
_DISPLAYED = {"$$": "$$", "\\[": "\\]"}
_MOST_CELLS = 2_000
"""Of a table; what is larger stays as typed."""


def blocks(text: str) -> list[MarkedBlock]:
    """`text` block by block, in its order."""
    lines = text.split("\n")
    found: list[MarkedBlock] = []
    prose: list[str] = []
    at = 0
    while at < len(lines):
        taken = _fenced(lines, at) or _tabled(lines, at)
        if taken is None and (line := _single(lines, at)):
            taken = line, at + 1
        if taken is None:
            end = _displayed(lines, at)
            prose += lines[at:end]
            at = end
            continue
        found += _prose(prose)
        prose = []
        found.append(taken[0])
        at = taken[1]
    return found + _prose(prose)


def _prose(lines: list[str]) -> list[MarkedBlock]:
    return [MarkedBlock("text", inline("\n".join(lines)))] if lines else []


def _single(lines: Sequence[str], at: int) -> MarkedBlock | None:
    """A heading, of a text with more lines, or a point of a list."""
    if len(lines) > 1 and (heading := _HEADING.fullmatch(lines[at])):
        return MarkedBlock("heading", inline(heading["text"]))
    if point := _POINT.fullmatch(lines[at]):
        return MarkedBlock("text", inline(point["text"]), mark=point["mark"])
    return None


def _fenced(lines: Sequence[str], at: int) -> tuple[MarkedBlock, int] | None:
    opened = _FENCE.fullmatch(lines[at])
    if opened is None:
        return None
    fence = opened["fence"]
    for end in range(at + 1, len(lines)):
        line = lines[end].strip()
        if len(line) >= len(fence) and not line.strip(fence[0]):
            code = "\n".join(lines[at + 1 : end])
            return MarkedBlock(
                "code", (MarkedRun(code),), language=opened["language"].strip()
            ), end + 1
    return None


def _displayed(lines: Sequence[str], at: int) -> int:
    """The line behind `at`, or behind a formula that begins there and takes several."""
    close = next((end for sign, end in _DISPLAYED.items() if lines[at].startswith(sign)), None)
    if close is None or close in lines[at][2:]:
        return at + 1
    for end in range(at + 1, len(lines)):
        if not lines[end].strip():
            break
        if close in lines[end]:
            return end + 1
    return at + 1


def _tabled(lines: Sequence[str], at: int) -> tuple[MarkedBlock, int] | None:
    if at + 1 >= len(lines) or "|" not in lines[at] or "|" not in lines[at + 1]:
        return None
    if not _RULE_OF_TABLE.fullmatch(lines[at + 1]):
        return None
    head, rule = _cells(lines[at]), _cells(lines[at + 1])
    end = at + 2
    while end < len(lines) and "|" in lines[end]:
        end += 1
    body = [_cells(line) for line in lines[at + 2 : end]]
    columns = len(head)
    if len(rule) != columns or any(len(row) > columns for row in body):
        return None
    if columns * (len(body) + 1) > _MOST_CELLS:
        return None
    rows = [row + [""] * (columns - len(row)) for row in (head, *body)]
    return MarkedBlock(
        "table",
        rows=tuple(tuple(inline(cell) for cell in row) for row in rows),
        aligned=tuple(map(_alignment, rule)),
    ), end


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip() for cell in _CELL_END.split(inner)]


def _alignment(rule: str) -> Align:
    if rule.endswith(":"):
        return "center" if rule.startswith(":") else "right"
    return "left"
