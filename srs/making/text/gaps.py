"""Sentences with gaps, put together run by run."""

import re
from collections.abc import Collection, Iterable, Mapping

from srs.content import Gap, Run, merged_runs
from srs.making.lexicon.words import without_lean

Span = tuple[int, int]
"""Where something begins and ends in the text of a point."""
Runs = tuple[Run, ...]
_SPACES = re.compile(r"\s+")
_EDGE = "，, "
"""What no sentence begins or ends with."""


def hollowed(
    text: str, part: Span, gaps: Mapping[Span, str], left_out: Collection[Span] = ()
) -> Runs:
    """The `part` of a text with its `gaps`, each with what it asks for and between two spaces.

    What is `left_out` is not shown.
    """
    at, end = part
    asked = {span: Gap(answer.strip()) for span, answer in gaps.items() if is_inside(span, part)}
    found: list[Run] = []
    for span in sorted([*asked, *left_out]):
        found.append(text[at : span[0]])
        if span in asked:
            found += [" ", asked[span], " "]
        at = span[1]
    return trimmed([*found, text[at:end]])


def trimmed(runs: Iterable[Run]) -> Runs:
    """`runs` with single spaces in them and none around them; neighbouring texts as one."""
    single = (_SPACES.sub(" ", run) if isinstance(run, str) else run for run in merged_runs(runs))
    return _stripped(single, " ")


def unleaned(runs: Runs) -> Runs:
    """`runs` without commas around them, and without words before them that lean on others."""
    found = list(_stripped(runs, _EDGE))
    if found and isinstance(found[0], str):
        found[0] = without_lean(found[0])
    return _stripped(found, " ")


def is_inside(inner: Span, outer: Span) -> bool:
    """Whether `inner` is a piece of `outer`, or all of it."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _stripped(runs: Iterable[Run], signs: str) -> Runs:
    found = list(runs)
    if found and isinstance(found[0], str):
        found[0] = found[0].lstrip(signs)
    if found and isinstance(found[-1], str):
        found[-1] = found[-1].rstrip(signs)
    return tuple(run for run in found if run)
