"""A term on a line of its own, and what it is on the line below: outlines, glossaries, headings."""

import re
from collections.abc import Iterator

from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import BY_DOING
from srs.making.lexicon.words import DIARY, ORPHAN, REMINDER
from srs.making.rule import Sees, rule
from srs.making.text.about import about
from srs.making.text.heads import head_and_body, names, says_again
from srs.making.text.place import Place
from srs.note import Kind
from srs.parse import Point, is_lead_in
from srs.prose.clauses import cut, sentences, without_tail
from srs.prose.weigh import weight
from srs.text import is_chinese
from srs.verdict import Tier

_NO_DEFINITION = re.compile(
    r"(?:I|we|you|he|she|they|it|this|these|that|there|here|see|note|todo|e\.g|for example|but|and|so|if|when)\b"
    r"|例如|比如|我|你|他|她|参见|详见|见|有了|如果|一旦|只要|因为|由于|虽然|尽管|除非|为了",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"例如|例子|\bexamples?\b|\be\.g\.", re.IGNORECASE)
_COPULA = re.compile(r"^(?:is|are)\s(?=an?\s|the\s|\w+'s\s)", re.IGNORECASE)
_DEFINES = re.compile(
    r"(?:an?|the)\s\w+|any\s|process of|一[种个类篇组]|用于|用来|指", re.IGNORECASE
)
_DOING = re.compile(BY_DOING)
_HAPPENS = re.compile(r"[а-яё]+(?:ем|им|ет|ит|ют|ят|ут|ат)\b", re.IGNORECASE)
"""A Russian verb: what happens then, and no name of what it is."""
_DEFINITIONAL = re.compile(
    r"(?!(?:still|also|then|no|not|never|one|two|wants?|seeks?|loses?|wins?|takes place)\b|"
    r"(?!used|designed|based|called|shared|nested)\w+(?:ed|ought)\b)(?:(?:an?|the|any|each)\s|\w+ing\s|(?:uses?|allows|enables|helps|lets|stores|protects|prevents|provides|designed|"
    r"used|focuses|decouples|translates|creates|ensures|builds)\b|(?:[\w-]+\s){1,4}(?:that|which|who|of|for|used|to|by|"
    r"between|where|with|from|in|under|on|at|as)\s(?!be\b))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})+[.、]?\s")
"""A heading of the next part."""
_OTHER = re.compile(r"[A-Za-z][\w -]*[\u4e00-\u9fff]")
"""A Chinese sentence about another term, with which it begins."""
_SAYS = re.compile(
    r"(?:\S+\s){1,6}(?:is|are|was|were|has|have|can|will|might|may|could|should|would|must|do|does|contains?|uses?|provides?|allows?|makes?|gives?|causes?|shows?|"
    r"means|occurs?|depends?|leads?|needs?|requires?)\s",
    re.IGNORECASE,
)
"""A sentence about something else, not the definition of what stands above it."""


@rule(
    {"define.below": "a term on a line of its own, and what it is on the line below"},
    ("- 持久化\n    - 把数据写到磁盘\n", "持久化怎么做？"),
    (
        "- Data remanence\n    - residual data that stays after it was deleted\n",
        "What is “Data remanence”?",
    ),
    sees=Sees.PARENT,
)
def defined_below(place: Place) -> Iterator[Candidate]:
    """'Data remanence', and below it 'Residual data that ...'."""
    term = _term(place.point)
    if term is None or (answer := _definition(place.point.children[0])) is None:
        return
    if any(_EXAMPLE.search(above.text) for above in (*place.above, place.point)):
        return
    alike = place.has_alike(_is_defined, limits.GLOSSARY)
    halves = len(cut(place.point.children[0].text, "；;"))
    spoken = Place(place.section, place.point.children[0], around=place.around).language
    kind, content = about(term, answer, spoken)
    yield Candidate(
        kind=kind,
        content=content,
        first=place.point.first,
        last=place.point.children[0].last,
        rule="define.below",
        sure=len(place.point.children) == halves == 1
        and ((alike and _is_definition(answer, kind)) or _DOING.match(answer) is not None)
        and not says_again(term, answer)
        and not _HAPPENS.match(answer),
        context=place.context,
    )


@rule(
    {"define.heading": "a heading that is a term, and what it is below"},
    ("## Deadlock\n\nA state in which two threads wait for each other\n", "What is “Deadlock”?"),
    ("## 死锁\n\n一种互相等待的状态\n", "死锁是什么？"),
    sees=Sees.TITLE,
    tier=Tier.UNSURE,
)
def defined_under_heading(place: Place) -> Iterator[Candidate]:
    """'## DPIA', and below it 'A process to ...'."""
    section = place.section
    if not section.title or not section.points or not names(section.title):
        return
    first = section.points[0]
    answer = _definition(first)
    if answer is None or not _DEFINES.match(answer) or _SAYS.match(answer) or first.children:
        return
    if first.marker and first.marker.ordinal is not None:
        return  # the first of several
    kind, content = about(section.title, answer, place.around)
    yield Candidate(
        kind=kind,
        content=content,
        first=first.first,
        last=first.last,
        rule="define.heading",
        sure=False,
        context=tuple(section.titles[-2:-1]),
    )


def _term(point: Point) -> str | None:
    """The term that a point is, when something is told below it."""
    term = point.text.strip("*_ ").rstrip("：: ")
    # below a colon stand the members of a set, and the first of them is not the whole
    most = 1 if is_lead_in(point.text) else limits.LINES_BELOW
    few = 0 < len(point.children) <= most
    return term if few and not point.children[0].children and names(term) else None


def _is_definition(answer: str, kind: Kind) -> bool:
    """Whether what stands below a term is surely what it is, and not what is so of it."""
    return is_chinese(answer) or kind is Kind.REASON or _DEFINITIONAL.match(answer) is not None


def _is_defined(point: Point) -> bool:
    return _term(point) is not None and _definition(point.children[0]) is not None


def _definition(point: Point) -> str | None:
    """The first sentence of a point, when it may say what the term above it is."""
    text = point.text
    if head_and_body(point) or not sentences(text):
        return None
    answer = _COPULA.sub("", without_tail(text[slice(*sentences(text)[0])]))
    if _NUMBERED.match(text):
        return None
    fits = limits.SHORTEST_BELOW <= weight(
        answer
    ) <= limits.LONGEST_DEFINITION and not answer.endswith(("：", ":", "？", "?"))
    wrong = any(p.match(answer) for p in (ORPHAN, _NO_DEFINITION, _OTHER))
    return (
        answer
        if fits and not wrong and not any(p.search(answer) for p in (DIARY, REMINDER))
        else None
    )
