"""What may be a mistake in the log: questions to its owner, never mended in silence."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from srs.finding import Finding, at_line
from srs.making import limits
from srs.making.text.attributes import (
    Attribute,
    Value,
    amount,
    attributes,
    date_of_paper,
    topic_key,
)
from srs.parse import Log, Pair
from srs.prose.clauses import in_one_line
from srs.translation import mark, markn

_TERM = re.compile(r"(?<![\w./@#-])[A-Za-z][A-Za-z]{3,23}(?![\w/@-]|\.\w)")
_CAPITALS = re.compile(r"[A-Z].*[A-Z]|[a-z][A-Z]")
_NAMES = {
    Attribute.PARAMETERS: mark("parameters"),
    Attribute.DATA: mark("data"),
    Attribute.CONTEXT: mark("context"),
    Attribute.LAYERS: mark("layers"),
    Attribute.ARCHITECTURE: mark("architecture"),
    Attribute.PUBLISHED: mark("published"),
}
_OFTEN = 3
"""A term that stands in so many lines may be what a term of one line was meant to be."""
_MOST_LINES = 4
_LONGEST_QUOTE = 40
"""Characters of a card that a question to its author names."""


def doubts(log: Log) -> tuple[Finding, ...]:
    """Terms spelt in two ways, years after the entry's own, two values for one attribute or question."""
    if len(log.lines) > limits.LONGEST_DOUBTED:
        return ()
    found = [
        *_spelt_in_two_ways(log),
        *_later_than_their_entry(log),
        *_contradictions(log),
        *_answered_in_two_ways(log),
    ]
    return tuple(sorted(found, key=lambda doubt: (doubt.first, doubt.message)))


def _spelt_in_two_ways(log: Log) -> Iterator[Finding]:
    """L23: 'EMLo' and 'ELMo' have the same letters, and only terms are written like that."""
    lines: defaultdict[str, list[int]] = defaultdict(list)
    for section in log.sections:
        for point in section.walk():
            for term in dict.fromkeys(_TERM.findall(point.text)):
                if _CAPITALS.search(term):
                    lines[term].append(point.first)
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for term in lines:
        alike["".join(sorted(term.lower()))].append(term)
    for terms in alike.values():
        rarest_first = sorted(terms, key=lambda term: (len(lines[term]), lines[term][0]))
        for one, other in pairwise(rarest_first):
            if one.lower() != other.lower() and _is_swapped(one.lower(), other.lower()):
                yield _two_spellings(one, other, lines)


def _is_swapped(one: str, other: str) -> bool:
    """Whether two neighbouring letters changed places, and nothing else."""
    differ = [at for at in range(len(one)) if one[at] != other[at]]
    return len(differ) == 2 and differ[1] == differ[0] + 1  # noqa: PLR2004 - two letters


def _two_spellings(one: str, other: str, lines: dict[str, list[int]]) -> Finding:
    message = mark(
        "{one} ({lines}) and {other} ({other_lines}): is one of them misspelt?",
        one=one,
        lines=_places(lines[one]),
        other=other,
        other_lines=_places(lines[other]),
    )
    return at_line(lines[one][0], "spelling", message)


def _places(lines: list[int]) -> str:
    more = ("...",) if len(lines) > _MOST_LINES else ()
    shown = (*map(str, lines[:_MOST_LINES]), *more)
    return markn("line {lines}", "lines {lines}", len(lines), lines=shown)


def _later_than_their_entry(log: Log) -> Iterator[Finding]:
    for section in log.sections:
        day = date_of_paper(section)
        if day is None or section.date is None:
            continue
        year, _, month = day.replace("年", ".").replace("月", "").partition(".")
        when = (int(year), int(month.strip()) if month.strip().isdigit() else 1)
        if when > (section.date.year, section.date.month):
            yield at_line(
                section.points[0].first,
                "later-than-entry",
                mark(
                    "{told} is later than the entry itself ({date}): is the date right?",
                    told=day,
                    date=section.date,
                ),
            )


def _contradictions(log: Log) -> Iterator[Finding]:
    given: defaultdict[tuple[str, Attribute], list[Value]] = defaultdict(list)
    for value in attributes(log):
        key = topic_key(value.topic), value.attribute
        given[key].append(value)
    for (_, attribute), values in given.items():
        for one, other in pairwise(values):
            if amount(one.text) != amount(other.text):
                yield at_line(
                    one.first,
                    "contradiction",
                    mark(
                        "{topic} has {attribute} {one} here and {other} in line {line}: "
                        "which one is right?",
                        topic=one.topic,
                        attribute=_NAMES[attribute],
                        one=one.text,
                        other=other.text,
                        line=other.first,
                    ),
                )


def _answered_in_two_ways(log: Log) -> Iterator[Finding]:
    """L20: cards that the author wrote with one question and two answers."""
    given: defaultdict[str, dict[str, Pair]] = defaultdict(dict)
    for section in log.sections:
        for pair in section.pairs:
            given[in_one_line(pair.question)].setdefault(in_one_line(pair.answer), pair)
    for question, answers in given.items():
        for one, other in pairwise(answers.values()):
            yield at_line(
                other.first,
                "answered-in-two-ways",
                mark(
                    "'{question}' is answered '{here}' here and '{there}' in line {line}: "
                    "which one is right?",
                    question=_short(question),
                    here=_short(other.answer),
                    there=_short(one.answer),
                    line=one.first,
                ),
            )


def _short(text: str) -> str:
    line = in_one_line(text)
    return line if len(line) <= _LONGEST_QUOTE else f"{line[:_LONGEST_QUOTE].rstrip()}..."
