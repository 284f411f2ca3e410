"""All that the rules propose of a section: each place is shown to those that may find something."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache

from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import is_surely_english, language_of
from srs.making.lexicon.words import COUNTED, DIARY
from srs.making.rule import PointRule, Sees
from srs.making.rules import RULES
from srs.making.text.place import Place
from srs.parse import Point, Section, is_line_of_note
from srs.prose.clauses import BRACKETED
from srs.prose.weigh import weight
from srs.verdict import Tier

_OF_TITLES = tuple(rule for rule in RULES if rule.sees is Sees.TITLE)
_OF_POINTS_BELOW_TITLES = tuple(rule for rule in RULES if rule.also_titles)
_OF_POINTS = tuple(rule for rule in RULES if rule.sees in {Sees.POINT, Sees.PARENT})
_SIGNS = frozenset[str]().union(*(rule.signs for rule in _OF_POINTS))


def candidates(
    section: Section, around: Language, asked: Collection[int] = ()
) -> Iterator[Candidate]:
    """All that the rules propose; `around` is the language of the log.

    What is said of the points that begin in the lines `asked` needs no last resort.
    """
    spoken = spoken_in(section, around)
    marked = tuple(point for point in section.points if point.marker)
    first, last = (marked[0].first, marked[0].last) if marked else (0, 0)
    title = Place(section, Point(first, last, section.title or "", None, marked), around=spoken)
    for rule in _OF_TITLES:
        yield from _proposed(rule, title)
    if marked and _is_short(section.title):
        for rule in _OF_POINTS_BELOW_TITLES:
            yield from _proposed(rule, title)
    for place in _places(section, section.points, (), spoken):
        if is_line_of_note(place.text) and not place.children:
            continue
        there = _SIGNS.intersection(place.text)
        for rule in _that_may_find(there, has_children=bool(place.children)):
            if rule.words and not rule.words.search(place.text):
                continue
            if rule.tier is Tier.SURE:
                yield from rule.find(place)
            elif not (rule.last_resort and place.point.first in asked):
                yield from _proposed(rule, place)


def _proposed(rule: PointRule, place: Place) -> Iterator[Candidate]:
    """What a rule makes of a place, as sure as the rule is."""
    if rule.tier is Tier.SURE:
        yield from rule.find(place)
        return
    for candidate in rule.find(place):
        as_said = not candidate.sure and candidate.last_resort == rule.last_resort
        unsure = (
            candidate if as_said else replace(candidate, sure=False, last_resort=rule.last_resort)
        )
        yield unsure


@cache  # there are not many sets of signs
def _that_may_find(there: frozenset[str], *, has_children: bool) -> tuple[PointRule, ...]:
    """The rules that may find something in a point with these signs: a look spares the others."""
    return tuple(
        rule
        for rule in _OF_POINTS
        if (has_children or rule.sees is Sees.POINT)
        and not (rule.signs and rule.signs.isdisjoint(there))
    )


def spoken_in(section: Section, around: Language) -> Language:
    """The language of a section, in a log of which most is in the language `around`."""
    text = "\n".join(point.text for point in section.points)[: limits.SAMPLE]
    default = ENGLISH if around.han else around
    spoken = language_of(text, default) if text else around
    few = len(text) < limits.LITTLE_TEXT and not is_surely_english(text)
    if text and spoken is ENGLISH and few:
        return default  # names and terms look English in any language
    return spoken


def _is_short(title: str | None) -> bool:
    """Whether a title may name a set: that of a paper on 'methods' names none."""
    return weight(title or "") <= limits.TITLE_OF_A_SET or COUNTED.search(title or "") is not None


def _places(
    section: Section, points: tuple[Point, ...], above: tuple[Point, ...], spoken: Language
) -> Iterator[Place]:
    for point in points:
        yield Place(section, without_remarks(point), above, points, spoken)
        yield from _places(section, point.children, (*above, point), spoken)


def without_remarks(point: Point) -> Point:
    """`point` without what its author only remarks in brackets, as in '（太赞了）'."""
    if "(" not in point.text and "（" not in point.text:
        return point
    text = BRACKETED.sub(lambda match: "" if DIARY.search(match[0]) else match[0], point.text)
    return point if text == point.text else replace(point, text=text)
