"""What differs between two wordings, marked in both: word by word, in Chinese sign by sign."""

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from srs.tui.faces.prose import Paragraph

_WORD = re.compile(r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\s+|.", re.DOTALL)
_DIFFERS = "underline"
_MOST = 2_000
"""Words of a wording up to which it is compared: two of them take about a tenth of a second."""

Span = tuple[int, int]


def with_differences(
    before: Sequence[Paragraph], after: Sequence[Paragraph]
) -> tuple[list[Paragraph], list[Paragraph]]:
    """Both, with what the other one has not underlined."""
    texts = ["\n".join(part.text.plain for part in side) for side in (before, after)]
    ours, theirs = differing_spans(*texts)
    return _underlined(before, ours), _underlined(after, theirs)


def differing_spans(before: str, after: str) -> tuple[list[Span], list[Span]]:
    """The spans of each text that are not in the other one; none of very long ones."""
    ours, theirs = _WORD.findall(before), _WORD.findall(after)
    if max(len(ours), len(theirs)) > _MOST:
        return [], []
    found: tuple[list[Span], list[Span]] = [], []
    places = _places(ours), _places(theirs)
    for kind, *ends in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for spans, place, start, end in zip(found, places, ends[::2], ends[1::2], strict=True):
            if start < end:
                spans.append((place[start], place[end]))
    return found


def _places(words: Sequence[str]) -> list[int]:
    """Where each word begins, and where the last one ends."""
    places = [0]
    for word in words:
        places.append(places[-1] + len(word))
    return places


def _underlined(paragraphs: Sequence[Paragraph], spans: Sequence[Span]) -> list[Paragraph]:
    found, begin = [], 0
    for part in paragraphs:
        text = part.text
        size = len(text.plain)
        for start, end in spans:
            first, last = max(0, start - begin), min(size, end - begin)
            if first < last:
                text = text.stylize(_DIFFERS, first, last)
        found.append(replace(part, text=text))
        begin += size + 1
    return found
