"""Outlines whose points are headings, as older versions of Logseq wrote them."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from srs.parse.headings import Heading
from srs.parse.lines import Line

_FEWEST = 8
_SHARE = 0.6
"""Of the lines, to be headings; where there are fewer, headings name what stands below them."""
_INDENT = 2
_SIGN = re.compile(r"(?:#{1,6}|\*{1,40})\s*")
_ORG_TAGS = re.compile(r"(?<!\s)\s+:(?:[\w@#%]{1,60}:){1,20}$")


def as_points(
    lines: Sequence[Line], headings: Mapping[int, Heading], masked: Mapping[int, str]
) -> dict[int, Line]:
    """By number, lines that are headings only by their sign, each as the point that it is.

    Empty in a log that has text below its headings. The uppermost level that occurs more than
    once names what is below it.
    """
    signed = {n: heading for n, heading in headings.items() if heading.by_sign}
    unmasked = [line for line in lines if line.number not in masked]
    if len(signed) < max(_FEWEST, _SHARE * len(unmasked)):
        return {}
    levels = Counter(heading.level for heading in signed.values())
    top = min((level for level, number in levels.items() if number > 1), default=0)
    return {
        line.number: line._replace(
            text=f"- {_words(line.text)}",
            indent=_INDENT * (headings[line.number].level - top - 1),
        )
        for line in unmasked
        if line.number in signed and signed[line.number].level > top
    }


def _words(text: str) -> str:
    """A heading without its sign, and without the tags of org."""
    words = _SIGN.sub("", text, count=1)
    return _ORG_TAGS.sub("", words) if text[0] == "*" else words
