"""Cards that the author wrote: 'Q: ...' and 'A: ...', taken exactly as they stand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from srs.parse.document import Pair
from srs.parse.lines import Line

_OPENING = r"(?:[-*+•]\s+)?(?:\*\*)?(?:%s)(?:\*\*)?\s?[:：](?:\*\*)?\s*(?P<text>.*)"
_QUESTION = re.compile(_OPENING % r"[QqＱ]\d{0,3}|问")
_ANSWER = re.compile(_OPENING % r"[AaＡ]\d{0,3}|答")
_POINT = re.compile(r"[-*+•]\s")
_BOUNDARY = re.compile(r"#{1,6}\s|---+$|(?:C|Ｃ)\s?[:：]")


@dataclass(frozen=True, slots=True)
class Written:
    """What `find_pairs` found."""

    pairs: tuple[Pair, ...]
    unanswered: tuple[Line, ...]
    """Lines of questions without an answer: no card can be made of them."""


def find_pairs(lines: list[Line], raw: tuple[str, ...], masked: Mapping[int, str]) -> Written:
    """The pairs among `lines`.

    `raw` is the whole log, for text as it was indented. A pair begins on no line of
    `masked` (code, front matter), but its answer may hold some.
    """
    pairs: list[Pair] = []
    unanswered: list[Line] = []
    at = 0
    while at < len(lines):
        question = _QUESTION.match(lines[at].text)
        if question is None or lines[at].number in masked:
            at += 1
            continue
        middle = _part_end(lines, at, masked)
        answer = _ANSWER.match(lines[middle].text) if middle < len(lines) else None
        end = _part_end(lines, middle, masked) if answer else middle
        asked = _text(lines[at:middle], question["text"], raw)
        replied = _text(lines[middle:end], answer["text"], raw) if answer else ""
        if asked and replied:
            pairs.append(Pair(lines[at].number, lines[end - 1].number, asked, replied))
        else:
            unanswered.extend(lines[at:end])
        at = end
    return Written(tuple(pairs), tuple(unanswered))


def _part_end(lines: list[Line], start: int, masked: Mapping[int, str]) -> int:
    """Where the question or answer that begins at `start` ends.

    At the next question or answer, at a heading or separator, at the next point of the
    list it stands in, or at a blank line, unless what follows that is indented below the
    part. Inside code neither counts.
    """
    part = lines[start]
    for at in range(start + 1, len(lines)):
        line, before = lines[at], lines[at - 1]
        reason = masked.get(line.number)
        if reason == "code" and masked.get(before.number) == "code":
            continue
        if reason != "code" and any(s.match(line.text) for s in (_BOUNDARY, _QUESTION, _ANSWER)):
            return at
        is_point = _POINT.match(part.text) is not None and _POINT.match(line.text) is not None
        if (line.after_blank or is_point) and line.indent <= part.indent:
            return at
    return len(lines)


def _text(lines: list[Line], first: str, raw: tuple[str, ...]) -> str:
    """The part as written: its first line without 'Q:', the others without their common indent."""
    rest = [raw[line.number - 1].rstrip() for line in lines[1:]]
    margin = min((len(text) - len(text.lstrip()) for text in rest), default=0)
    return "\n".join([first, *(text[margin:] for text in rest)]).strip()
