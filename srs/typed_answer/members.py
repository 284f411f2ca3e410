"""The members of a list that were typed, in any order: which were named, which were missed."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from srs.prose.clauses import cut
from srs.typed_answer.compare import compare, named_apart
from srs.typed_answer.results import Correctness, ListComparison, Member
from srs.typed_answer.words import read_words

_BETWEEN = "、,，;；"
_NUMBER = re.compile(r"^\s*\d{1,3}[.)、]\s+|^\s*[-*•◦]\s+")
_EXPLAINED = re.compile(r"\s*(?:[:：]|\s[-–—]{1,2}\s|——)")
_MOST = 1_000
"""Members that are typed at most: what comes behind them is not looked at."""
_MOST_PAIRS = 4_000
"""Pairs of a member and what was typed of which slips are looked for."""


def compare_members(
    items: Sequence[str], typed: Iterable[str], *, ordered: bool = False
) -> ListComparison:
    """The members `items` beside the lines that were `typed`, each with one member or several.

    A member counts by its name as well: by what stands before its colon or its brackets. What was
    typed twice counts once.
    """
    said = list(islice(_typed_members(items, typed), _MOST))
    found: dict[int, tuple[int, Correctness]] = {}
    rest = _take_equal(items, said, found)
    _take_near(items, said, rest, found)
    known = {read_words(said[place]).form for place, _ in found.values()}
    taken = {place for place, _ in found.values()}
    extra = [
        text
        for place, text in enumerate(said)
        if place not in taken and read_words(text).form not in known
    ]
    order = [found[at][0] for at in sorted(found)]
    in_place = _ascending(order) if ordered else set(order)
    members = (
        Member(text, said[found[at][0]], found[at][1], found[at][0] in in_place)
        if at in found
        else Member(text)
        for at, text in enumerate(items)
    )
    return ListComparison(tuple(members), tuple(dict.fromkeys(extra)))


def typed_members(line: str, items: Sequence[str]) -> list[str]:
    """What a line that was typed names: itself, where it is one of `items`, else its parts."""
    return [*_typed_members(items, [line])]


def _typed_members(items: Sequence[str], typed: Iterable[str]) -> Iterator[str]:
    forms = {form for item in items for form in _forms(item)}
    for line in (line for text in typed for line in text.splitlines()):
        text = _NUMBER.sub("", line, count=1).strip() or line.strip()
        if not text:
            continue
        if read_words(text).form in forms:
            yield text
        else:
            yield from cut(text, _BETWEEN) or [text]


def _forms(item: str) -> Iterator[str]:
    """What names a member: all of it, or its name alone."""
    yield read_words(item).form
    name = _EXPLAINED.split(item, maxsplit=1)[0]
    for text in (name, *named_apart(item), *named_apart(name)):
        if form := read_words(text).form:
            yield form


def _take_equal(
    items: Sequence[str], said: Sequence[str], found: dict[int, tuple[int, Correctness]]
) -> list[int]:
    """Put those that were named in so many words into `found`; the places of all others."""
    places: dict[str, list[int]] = {}
    for at, item in enumerate(items):
        for form in dict.fromkeys(_forms(item)):
            places.setdefault(form, []).append(at)
    rest = []
    for place, text in enumerate(said):
        free = [at for at in places.get(read_words(text).form, ()) if at not in found]
        if free:
            exact = text == items[free[0]].strip()
            found[free[0]] = place, Correctness.EXACT if exact else Correctness.SAME
        else:
            rest.append(place)
    return rest


def _take_near(
    items: Sequence[str],
    said: Sequence[str],
    rest: Sequence[int],
    found: dict[int, tuple[int, Correctness]],
) -> None:
    missed = [at for at in range(len(items)) if at not in found]
    pairs = ((at, place) for place in rest for at in missed)
    taken = set[int]()
    for at, place in islice(pairs, _MOST_PAIRS):
        if at in found or place in taken:
            continue
        name = _EXPLAINED.split(items[at], maxsplit=1)[0]
        if any(
            compare(text, said[place]).correctness >= Correctness.NEAR
            for text in dict.fromkeys((items[at], name))
        ):
            found[at] = place, Correctness.NEAR
            taken.add(place)


def _ascending(places: Sequence[int]) -> set[int]:
    """The most of `places` that ascend: the others stand out of their order."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place in places:
        at = bisect_left(ends, place)
        before[place] = ends[at - 1] if at else None
        ends[at : at + 1] = [place]
    found = set[int]()
    last = ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found
