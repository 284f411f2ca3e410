"""Lists that stand as points below a label: five core parts, three properties."""

import re
from collections.abc import Iterator

from srs.content import ListContent
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import LOCATED
from srs.making.lexicon.english import TOLD_APART, is_told_to_do
from srs.making.lexicon.words import COUNTED, META, ORDER_NOUN, SET_NOUN
from srs.making.rule import Sees, rule
from srs.making.text.heads import asks, is_name, names
from srs.making.text.labels import (
    announced,
    label_question,
    may_be_plural,
    names_many,
    stands_for,
    which,
)
from srs.making.text.letters import spells
from srs.making.text.place import Place
from srs.note import Kind
from srs.parse import Point, is_lead_in, split_label
from srs.prose.clauses import cut, head, without_tail

_GLOSS = re.compile(r"(?P<name>.{2,60}?)\s(?:[-–—]|--)\s")
_VERSUS = re.compile(r"\s(?:vs\.?|versus|or)\s|还是|对比", re.IGNORECASE)
"""A name that tells its two members."""
_EXAM = re.compile(
    r"(?:explain|describe|discuss|compare|contrast|outline|evaluate|give|state|define)\b",
    re.IGNORECASE,
)
"""What an examiner says: what stands below is one answer in parts."""
_TOLD_BEHIND = re.compile(r"(?:数据集|模型|指标)$|(?:datasets?|models?|metrics?)$", re.IGNORECASE)


@rule(
    {
        "list.points": "a label that names a set, with its members as points below it",
        "list.names": "a label over three names or more, as points below it",
    },
    ("- 锁的优点：\n    1. 简单\n    2. 快速\n    3. 可靠\n", "锁的优点有哪些？（3 项）"),
    (
        "- Advantages:\n    1. Simplicity\n    2. Speed\n    3. Safety\n",
        "What are the advantages? (3)",
    ),
    ("- 常用工具\n    1. Vim\n    2. Emacs\n    3. Nano\n", "常用工具有哪些？（3 项）"),
    sees=Sees.PARENT,
    also_titles=True,
)
def labelled_points(place: Place) -> Iterator[Candidate]:
    """A label that names a set, with its members as points below it."""
    members = place.children
    if len(members) < limits.FEWEST_MEMBERS:
        return
    label = place.text.strip("*_ ").rstrip("：: ")
    name = announced(label)
    names_a_set = SET_NOUN.search(name) is not None or COUNTED.search(name) is not None
    ordered = ORDER_NOUN.search(name) is not None
    if not (names_a_set or _is_set_of_names(name, members)):
        return
    if place.label and not is_lead_in(place.text):
        return
    if META.fullmatch(name):
        return
    if _TOLD_BEHIND.search(name) and all(split_label(point.text) for point in members):
        return  # the sets themselves stand behind the labels
    asked = which(label, ordered=ordered, around=place.around)
    items = tuple(member(point) for point in members)
    yield Candidate(
        kind=Kind.SEQUENCE if ordered else Kind.LIST,
        content=ListContent(asked, items, ordered, len(items)),
        first=place.point.first,
        last=members[-1].last,
        rule="list.points" if names_a_set else "list.names",
        sure=names_a_set
        and not is_told_to_do(label)
        and all(
            p.marker and not split_label(p.text) and not TOLD_APART.match(p.text) for p in members
        ),
        context=place.context,
    )


def _is_set_of_names(name: str, members: tuple[Point, ...]) -> bool:
    """Whether a label that is no known set noun stands over three names or more."""
    if len(members) < limits.FEWEST_NAMES or not names(name) or not all(p.marker for p in members):
        return False
    return may_be_plural(name) and all(
        is_name(p.text) and member(p) == p.text and not p.children for p in members
    )


@rule(
    {"list.headings": "a short line whose points are names, told of below them"},
    (
        "- 锁\n    - 读锁\n        - 可以共享\n    - 写锁\n        - 只给一个线程\n",
        "锁分哪几种？（2 项）",
    ),
    (
        "# Cells\n\n- Neurons of the spine\n    - Motor neuron\n        - leads to a muscle\n    - Sensory neuron\n        - comes from a sense\n",
        "Cells: What belongs to Neurons of the spine? (2)",
    ),
    sees=Sees.PARENT,
)
def sub_headings(place: Place) -> Iterator[Candidate]:
    """A short line whose points are themselves names of something that is told below them."""
    members = place.children
    name = place.text.rstrip("：: ")
    if len(members) < limits.FEWEST_MEMBERS or cut(name, "，。；,;：") != [name]:
        return
    if not all(point.children and _is_name(point) for point in members):
        return
    items = tuple(point.text for point in members)
    if _VERSUS.search(name) or _EXAM.match(name) or any(asks(text) for text in items):
        return
    context = place.context
    if context and TOLD_APART.match(name):  # 'cell types', and below it 'by structure'
        name, context = f"{context[-1]} {name}", context[:-1]
    spelt = name.isupper() and spells(name, [text.split()[0] for text in items])
    yield Candidate(
        kind=Kind.LIST,
        content=ListContent(
            stands_for(name) if spelt else label_question(name), items, count=len(items)
        ),
        first=place.point.first,
        last=members[-1].first,
        rule="list.headings",
        sure=spelt or names_many(name),
        context=context,
    )


def member(point: Point) -> str:
    """What a point contributes to a list: its first clause, without where it is found."""
    text = point.text.strip("*_ ")
    first = head(text)
    if len(first) < len(text.rstrip("。.；;")) and (glossed := _GLOSS.match(first)):
        first = glossed["name"]  # its gloss has commas: what stands before them is a piece of it
    return LOCATED.sub("", without_tail(first))


def _is_name(point: Point) -> bool:
    return head(point.text) == point.text and not is_lead_in(point.text)
