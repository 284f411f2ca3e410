"""Whether words stand in lines as they are: white space, width and Markdown marks aside.

A letter that only looks the same is another letter, and a full-width one was not copied from a
line that has none. What begins or ends within a word or a number is a piece of something else:
servers that bound the length of a text cut it anywhere, and call it whole.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache
from itertools import islice

from srs.proposals import limits
from srs.text import harmless

_FULL_WIDTH = re.compile(r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_ALONE = r"[0-9A-Za-z]"
_MARKS = re.compile(
    r"`|~~|==|\[\[|\]\]|!(?=\[)|\]\([^()\s]{0,500}\)|\]\[[^\[\]]{0,200}\]|[\[\]]"
    rf"|(?<!{_ALONE})[*_]+|[*_]+(?!{_ALONE})"
)
"""Those of code, stress and links. A star between two letters or figures multiplies."""
_TARGET = re.compile(r"(?<=\]\()[^()\s]{1,500}(?=\))")
"""Where a link leads: it may be left out, and not changed."""
_AT_THE_BEGINNING = re.compile(
    r"^\s*(?:(?:[-+*](?!\d)|>|•|#{1,6}(?=\s)|\d{1,3}[.),、](?!\d))[ \t]*)+", re.MULTILINE
)
"""Signs of a point, a quotation, a heading or a number of a list."""
_SPACE = re.compile(r"\s+")
_SPACED = r"[0-9A-Za-z\u00c0-\u024f\u0370-\u052f]"
"""Letters and digits that space parts into words."""
_NEEDLESS = re.compile(
    rf"(?<![0-9A-Za-z\u00c0-\u024f\u0370-\u052f.,]) | (?!{_SPACED}|[.,]\d)|(?<=[.,]) (?!\d)"
)
"""All other space but that of '1, 2', which are two numbers."""
_THOUSANDS = re.compile(r",\d{3}(?!\d)")
_IS_SPACED = re.compile(_SPACED)


class Verbatim(Enum):
    """How words stand in lines."""

    NOT = auto()
    CUT = auto()
    """Nowhere as whole words."""
    WHOLE = auto()


@lru_cache(maxsize=512)  # the lines of a block, for each of its cards
def folded_words(text: str, *, with_points: bool = True) -> str:
    """`text` without marks, in one width, with spaces between words alone.

    Without the signs at the beginning of its lines, unless `with_points`.
    """
    # marks first: a full-width bracket behind '[...]' is no address
    text = unicodedata.normalize("NFKC", _MARKS.sub("", harmless(text)))
    if not with_points:
        text = _AT_THE_BEGINNING.sub("", text)
    return _NEEDLESS.sub("", _SPACE.sub(" ", text).strip())


def verbatim(words: str, lines: str) -> Verbatim:
    """How `words` stand in `lines`, both as they were written."""
    if set(_FULL_WIDTH.findall(words)) - set(lines):
        return Verbatim.NOT
    if any(target not in lines for target in _TARGET.findall(words)):
        return Verbatim.NOT
    best = Verbatim.NOT
    for with_points in (True, False):
        asked = folded_words(words, with_points=with_points)
        text = folded_words(lines, with_points=with_points)
        for start in islice(_places(asked, text), limits.MOST_PLACES):
            if not (_cuts(text, start) or _cuts(text, start + len(asked))):
                return Verbatim.WHOLE
            best = Verbatim.CUT
    return best


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _cuts(text: str, at: int) -> bool:
    """Whether a cut at `at` parts a word or a number."""
    before, after = text[max(0, at - 1) : at], text[at : at + 1]
    if not before or not after:
        return False
    if _IS_SPACED.match(before) and _IS_SPACED.match(after):
        return True
    if before.isdigit():
        decimal = after == "." and text[at + 1 : at + 2].isdigit()
        return after == "%" or decimal or _THOUSANDS.match(text, at) is not None
    if before not in ".," or not text[max(0, at - 2) : at - 1].isdigit():
        return False
    return after.isdigit() and (before == "." or _THOUSANDS.match(text, at - 1) is not None)
