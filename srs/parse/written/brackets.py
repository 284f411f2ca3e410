"""'C: The [mitochondrion] makes [ATP]': gaps in brackets, as hashcards has them."""

import re
from collections.abc import Iterator

from srs.content import Cloze, Gap, Run
from srs.parse.written.gaps import Marked, clozes, code_spans

_ATOM = re.compile(r"(?<!`)`{1,2}(?!`)[^`\n]{1,300}`{1,2}|\$[^$\n]{1,300}\$")
"""What a bracket in a gap may stand in without closing it."""
_SIGN = re.compile(r"\\[\[\]]|!?\[|\]|`|\$")
_LONGEST_GAP = 400
_NOT_BEFORE = re.compile(r"[A-Za-z0-9_\])]")
"""What stands before a bracket that is an index, or the second one of a link."""
_NOT_IN = re.compile(r"\^|\s*$|[xX]$")
"""What a footnote begins with, and what stands in the box of a task."""
_WIKI = re.compile(r"\[\[[^\[\]]*\]\]")
_ESCAPED = re.compile(r"\\([\[\]])")
_POINT = re.compile(r"(?:^|\n)\s*[-*+]\s$")


def bracket_cards(text: str) -> list[Cloze]:
    r"""A card for each gap in `text`.

    Links, images, footnotes, boxes of tasks and indices are no gaps. Brackets in code are only
    where there is no gap outside of it. '\[' is a bracket that is none.
    """
    gaps = list(_gaps(text))
    code = code_spans(text)
    outside = [gap for gap in gaps if not any(a <= gap.start < b for a, b in code)]
    return [
        Cloze(tuple(_unescaped(run) for run in card.runs)) for card in clozes(text, outside or gaps)
    ]


def _unescaped(run: Run) -> Run:
    if isinstance(run, Gap):
        return Gap(_ESCAPED.sub(r"\1", run.answer), run.hint)
    return _ESCAPED.sub(r"\1", run)


def _gaps(text: str) -> Iterator[Marked]:
    at = 0
    while sign := _SIGN.search(text, at):
        at = sign.end()
        if sign[0][-1] != "[" or sign[0][0] == "\\":
            continue
        end = _closing(text, sign.end())
        if end is None:
            continue
        if sign[0] == "!":
            at = end
        elif _is_gap(text, sign.start(), end):
            yield Marked(sign.start(), end, (sign.end(), end - 1), None, (f"b{sign.start()}",))
            at = end
        elif text[end : end + 1] in {"(", "["} or _WIKI.fullmatch(text, sign.start(), end):
            at = end  # a link


def _is_gap(text: str, start: int, end: int) -> bool:
    inside = text[start + 1 : end - 1]
    if text[start] != "[" or (start and _NOT_BEFORE.match(text[start - 1])):
        return False
    if text[end : end + 1] in {"(", "["} or inside[:1] == "[":
        return False
    if _NOT_IN.match(inside):
        return bool(inside.strip()) and inside[0] != "^" and not _is_box(text, start)
    return True


def _is_box(text: str, start: int) -> bool:
    """Whether a bracket stands where a task has its box."""
    return start == 0 or _POINT.search(text[max(0, start - 20) : start]) is not None


def _closing(text: str, start: int) -> int | None:
    """Behind the bracket that closes the one before `start`."""
    depth, at, last = 1, start, min(len(text), start + _LONGEST_GAP)
    while sign := _SIGN.search(text, at, last):
        at = sign.end()
        if sign[0] in "`$":
            atom = _ATOM.match(text, sign.start(), last)
            at = atom.end() if atom else at
        elif sign[0] == "]":
            depth -= 1
            if not depth:
                return at
        elif sign[0][0] != "\\":
            depth += 1
    return None
