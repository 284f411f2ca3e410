"""Cutting a line at its punctuation: never inside brackets, quotes, code or an address.

Nor before a clause that turns what was said: 'A is fast, but only here' is one statement, and its
first half alone says something else.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from srs.prose.weigh import weight

_OPEN = "（(《「『【[“{"
_CLOSE = "）)》」』】]”}"
_ABBREVIATION = re.compile(
    r"(?:^|[\s(（])[A-Z]$|(?:^|(?-i:[\s(（\u2e80-\u9fff]))(?:e\.g|i\.e|a\.k\.a|w\.r\.t|i\.i\.d|et al|vs|etc|cf|viz|resp|"
    r"approx|ca|incl|dr|mr|mrs|ms|prof|st|jr|sr|z\.\s?b|d\.\s?h|u\.\s?a|bzw|vgl|ggf|evtl|т\.\s?[её]|т\.\s?[дкп]|см)$",
    re.IGNORECASE,
)
"""What a full stop makes shorter, and does not end."""
_COUNTING = re.compile(
    r"(?:^|(?-i:[\s(（\u2e80-\u9fff]))(?:figs?|eqs?|eqn|secs?|sect|chap|ch|refs?|tab|thm|nos?|nr|vol|ver|art|pp?|abb|рис|стр)$",
    re.IGNORECASE,
)
"""The same before a number: 'Fig. 3', 'No. 5'."""
_COUNTED = re.compile(r"\s?[\d(（IVX]")
_LONGEST_ABBREVIATION = 10
_VERBATIM = re.compile(
    r"[A-Za-z][A-Za-z+.-]{1,10}://[^\s，。；、）》」”\"<>]{1,1000}|\"[^\"\n]{1,200}\""
)
"""Addresses, and what stands between straight quotes: no sign in them cuts."""
_TURNS = re.compile(
    r"\s{0,3}(?:但(?![丁凡书马])|(?:只?不过)(?![滤敏])|然而|可是|却|而(?:不?是|非|不)|除非"
    r"|(?:but|yet|however|although|though|albeit|except|unless)\b)",
    re.IGNORECASE,
)
"""How a clause begins without which the one before it says something else."""
_WITHIN_A_SENTENCE = frozenset("，,；;")
_AT_THE_END = " \t\n\xa0\u3000。.．｡；;，,、"
_AND_SO_ON = re.compile(r"(?:等等|等|etc|and so on|……|…)$")
_MAY_GO_ON = ("等", "etc", "and so on", "…")
_TRAILING_DOTS = re.compile(r"(?<=[A-Za-z0-9)\]>}]) \.{3}$")
"""The '...' of a command is a part of it."""
BRACKETED = re.compile(r"（[^（）]*）|\([^()]*\)")


def cut(text: str, signs: str) -> list[str]:
    """The parts of `text` between any of `signs` outside brackets, stripped, without empty ones.

    A comma or full stop between two digits or two Latin letters belongs to the word, '...' ends
    nothing, and a comma before 'but' or 但是 does not part what it turns.
    """
    return [text[start:end].strip() for start, end in spans(text, signs)]


@lru_cache(maxsize=256)  # the rules take their turns at the same few lines
def spans(text: str, signs: str) -> tuple[tuple[int, int], ...]:
    """As `cut`, but where the parts begin and end in `text`."""
    if not _any_of(signs).search(text):  # most texts are not parted at all
        return ((0, len(text)),) if text and not text.isspace() else ()
    return tuple(_spans(text, signs))


def _spans(text: str, signs: str) -> Iterator[tuple[int, int]]:
    depth = start = verbatim_until = 0
    has_verbatim = '"' in text or "://" in text  # hardly ever, and looked for at some cost
    for match in _stops(signs, verbatim=has_verbatim).finditer(text):
        char, at = match[0], match.start()
        if at < verbatim_until:
            continue
        if len(char) > 1:
            verbatim_until = match.end()
        elif char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            depth = max(0, depth - 1)
        elif depth == 0 and not (
            _inside_word(text, at) or (char in _WITHIN_A_SENTENCE and turns(text, at + 1))
        ):
            if not text[start:at].isspace() and at > start:
                yield start, at
            start = at + 1
    if not text[start:].isspace() and len(text) > start:
        yield start, len(text)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of `text` begin and end, without their closing signs."""
    return spans(text, "。；;！!？?.．｡")


def turns(text: str, at: int) -> bool:
    """Whether a clause that begins at `at` takes back the one before it: 但是, 'however'."""
    return _TURNS.match(text, at) is not None


@cache
def _stops(signs: str, *, verbatim: bool) -> re.Pattern[str]:
    char = f"[{re.escape(_OPEN + _CLOSE + signs)}]"
    return re.compile(f"{_VERBATIM.pattern}|{char}" if verbatim else char)


@cache
def _any_of(signs: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(signs)}]")


def _inside_word(text: str, at: int) -> bool:
    """Whether the sign at `at` is part of a word: '1.5', '1,000', 'e.g.', '9/12', '3:1'."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] in ".,:/．":
        if before.isdigit() and after.isdigit():
            return True
        if text[at] == "." and "." in {before, after}:
            return True
        if text[at] == "." and _is_shortened(text, at):
            return True
        return text[at] in ".:" and after.isascii() and after.isalnum()
    return False


def _is_shortened(text: str, at: int) -> bool:
    """Whether the full stop at `at` ends an abbreviation, and no sentence."""
    start = max(0, at - _LONGEST_ABBREVIATION)
    if _ABBREVIATION.search(text, start, at):
        return True
    return _COUNTING.search(text, start, at) is not None and bool(_COUNTED.match(text, at + 1))


def without_tail(text: str) -> str:
    """`text` without '等', 'etc.' and punctuation at its end."""
    text = text.strip()
    if text.endswith("...") and _TRAILING_DOTS.search(text):
        return text
    text = text.rstrip(_AT_THE_END)
    return _AND_SO_ON.sub("", text).strip() if text.endswith(_MAY_GO_ON) else text


def beginning(text: str, longest: float) -> str:
    """The first clauses of the first sentence of `text`: as many as weigh at most `longest`."""
    ends = sentences(text)
    if not ends:
        return ""
    sentence = text[slice(*ends[0])]
    fitting = [end for _, end in spans(sentence, "，,") if weight(sentence[:end]) <= longest]
    return without_tail(sentence[: fitting[-1]]) if fitting else ""


def without_brackets(text: str) -> str:
    """`text` without what stands in round brackets."""
    if "(" in text or "（" in text:
        text = BRACKETED.sub("", text)
    return " ".join(text.split())


def head(text: str) -> str:
    """The first clause: what a point is about, before it says anything of it."""
    first = next(_spans(text, "，。；：,;:"), None)
    return text[slice(*first)].strip() if first else ""


def in_one_line(text: str) -> str:
    """`text` with single spaces between its words: two texts that differ in their spaces are one."""
    return " ".join(text.split())
