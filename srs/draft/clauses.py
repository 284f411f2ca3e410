"""Cutting a line at its punctuation, but never inside brackets or quotes."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from srs.draft.weigh import weight

_OPEN = "（(《「『【[“{"
_CLOSE = "）)》」』】]”}"
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|et al|vs|etc|cf|resp|approx|fig|eq|sec|no|vol|dr|mr|mrs|prof|st|[A-Z])$",
    re.IGNORECASE,
)
"""What a full stop makes shorter, and does not end."""
_AT_THE_END = " \t\n\xa0\u3000。.；;，,、"
_AND_SO_ON = re.compile(r"(?:等等|等|etc|and so on|……|…)$")
_IN_BRACKETS = re.compile(r"（[^（）]*）|\([^()]*\)")


def cut(text: str, signs: str) -> list[str]:
    """The parts of `text` between any of `signs` outside brackets, stripped, without empty ones.

    A comma or full stop between two digits or two Latin letters belongs to the word.
    """
    return [text[start:end].strip() for start, end in spans(text, signs)]


@lru_cache(maxsize=256)  # the rules take their turns at the same few lines
def spans(text: str, signs: str) -> tuple[tuple[int, int], ...]:
    """As `cut`, but where the parts begin and end in `text`."""
    return tuple(_spans(text, signs))


def _spans(text: str, signs: str) -> Iterator[tuple[int, int]]:
    depth = start = 0
    for match in _stops(signs).finditer(text):
        char, at = match[0], match.start()
        if char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            depth = max(0, depth - 1)
        elif depth == 0 and not _inside_word(text, at):
            if not text[start:at].isspace() and at > start:
                yield start, at
            start = at + 1
    if not text[start:].isspace() and len(text) > start:
        yield start, len(text)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of `text` begin and end, without their closing signs."""
    return spans(text, "。；;！!？?.")


@cache
def _stops(signs: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(_OPEN + _CLOSE + signs)}]")


def _inside_word(text: str, at: int) -> bool:
    """Whether the sign at `at` is part of a word: '1.5', '1,000', 'e.g.', '9/12', '3:1'."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] in ".,:/":
        if before.isdigit() and after.isdigit():
            return True
        if text[at] == "." and _ABBREVIATION.search(text, max(0, at - 8), at):
            return True
        return text[at] in ".:" and after.isascii() and after.isalnum()
    return False


def without_tail(text: str) -> str:
    """`text` without '等', 'etc.' and punctuation at its end."""
    return _AND_SO_ON.sub("", text.rstrip(_AT_THE_END)).strip()


def beginning(text: str, longest: float) -> str:
    """The first clauses of the first sentence of `text`, as many as weigh no more than `longest`."""
    ends = sentences(text)
    if not ends:
        return ""
    sentence = text[slice(*ends[0])]
    fitting = [end for _, end in spans(sentence, "，,") if weight(sentence[:end]) <= longest]
    return without_tail(sentence[: fitting[-1]]) if fitting else ""


def without_brackets(text: str) -> str:
    """`text` without what stands in round brackets."""
    return " ".join(_IN_BRACKETS.sub("", text).split())


def head(text: str) -> str:
    """The first clause: what a point is about, before it says anything of it."""
    first = next(_spans(text, "，。；：,;:"), None)
    return text[slice(*first)].strip() if first else ""
