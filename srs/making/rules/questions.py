"""Questions that the author put: a heading or a point that ends in '？', and what stands below."""

import re
from collections.abc import Iterator
from dataclasses import replace

from srs.content import Basic, ListContent, Prompt
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.words import DIARY, GENERIC
from srs.making.limits import MANY_MEMBERS
from srs.making.rule import Sees, rule
from srs.making.text.heads import asks
from srs.making.text.place import Place
from srs.note import Kind
from srs.parse import Point, is_lead_in
from srs.prose.clauses import beginning, head, without_brackets, without_tail
from srs.prose.weigh import weight

_ASKING = re.compile(
    r"(?:什么是|为什么|为何|如何|怎么|怎样).{2,40}$|.{2,60}(?:是什么|有哪些|有什么(?:区别|作用|不同|优缺点)|的区别|怎么办|[？?])$"
    r"|(?:what|how|why|when|which|who|where)\s(?:is|are|was|were|does|do|did|can|should|will|would|to)\b.{4,80}$",
    re.IGNORECASE,
)
_NOT_FOR_THE_READER = re.compile(
    r"(?:吗|吧|呢|么)[？?]?$|^(?:看起来|看上去|似乎|好像|是不是|会不会|难道|莫非|不知道)|^(?:so|but|and|ok)\b|^(?:how|what) i\b|how to use this",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:what|how|why|when|which|who|where|in which|for what)\b", re.IGNORECASE)
_MARK = re.compile(r"[?？]")
_ONE_REASON = re.compile(r"为什么|为何|怎么|如何|怎样|\b(?:why|how)\b|是什么", re.IGNORECASE)
"""A question that is answered by a text, of which no list of names is left."""
_FRAME = re.compile(
    r"^(?:what (?:is|are|does|do)(?: the)?|which|was (?:ist|sind)|что такое|why)\s+|^为什么|\s?とは何ですか"
    r"|\s?(?:是什么|是多少|是啥|有什么作用|指什么|怎么做|怎样|怎么样|如何|有哪些|什么)(?=[？?]?$)"
    r"|(?: stand for| mean)(?=\??$)",
    re.IGNORECASE,
)
"""The words by which a question asks, around what it asks about."""
_SAYS = re.compile(r"(?<=[\w）)])\s?(?:是|用于|用来|负责|表示|指|\s[-–—]\s|\sis\s|\sare\s)")


@rule(
    {
        "asked.by-author": "a question that a heading, a point or a label asks, with its answer",
        "asked.list": "a question of the log whose answer names its members as numbered points",
    },
    ("## 什么是过拟合？\n\n训练误差低而测试误差高\n", "什么是过拟合？"),
    ("## What is overfitting?\n\nLow training error, high test error\n", "What is overfitting?"),
    ("## 死锁有哪些条件？\n\n1. 互斥\n2. 占有并等待\n3. 循环等待\n", "死锁有哪些条件？（3 项）"),
    sees=Sees.TITLE,
)
def asked_by_heading(place: Place) -> Iterator[Candidate]:
    """'## 什么是过拟合？' and a short text below it."""
    section = place.section
    if section.title and section.points:
        above = tuple(title for title in section.titles[:-1] if not GENERIC.fullmatch(title))
        yield from _answered(section.title, section.points, section.points[0].first, above[-1:])


@rule(
    {
        "asked.by-author": "a point that asks, with its answer as points below it",
        "asked.list": "a point that asks for names, which stand as numbered points below it",
    },
    ("- What is a mutex?\n    - a lock for one thread at a time\n", "What is a mutex?"),
    ("- 锁有哪些状态？\n    1. 空闲\n    2. 持有\n    3. 等待\n", "锁有哪些状态？（3 项）"),
    sees=Sees.PARENT,
)
def asked_by_point(place: Place) -> Iterator[Candidate]:
    """'- What is a mutex?' and its answer as points below it."""
    point = place.point
    if point.children:
        yield from _answered(point.text, point.children, point.first, ())


@rule(
    {"asked.by-author": "a question, with its answer right behind it"},
    ("- 为什么要除以根号 d？防止点积过大\n", "为什么要除以根号 d？"),
    ("- Why do we divide by d? It keeps the products small\n", "Why do we divide by d?"),
    needs="?？",
)
def asked_inline(place: Place) -> Iterator[Candidate]:
    """'为什么要除以 sqrt(d)？防止点积过大': a question, and its answer right behind it."""
    text = place.text
    found = place.sentences
    if len(found) != 2 or place.children:  # noqa: PLR2004 - a question and an answer
        return
    (_, end), (start, last) = found
    if asks(text[start:last]):
        return
    if text[end : end + 1] in "？?" and _ASKING.match(text[: end + 1]):
        yield from _card(text[: end + 1], text[start:last], place.point.first, place.point.last, ())


@rule(
    {"asked.by-author": "a label that is a question, with its answer behind it"},
    ("- 为什么要用微服务：更好维护，独立部署\n", "为什么要用微服务？"),
    ("- Why microservices are used: each part is deployed alone\n", "Why microservices are used?"),
    needs=":：",
)
def asked_by_label(place: Place) -> Iterator[Candidate]:
    """'为什么要用微服务：更好维护': a label that is a question."""
    label = place.label
    if label and asks(label[0]) and not place.children:
        yield from _card(label[0], label[1], place.point.first, place.point.last, ())


def _answered(
    question: str, points: tuple[Point, ...], first: int, context: tuple[str, ...]
) -> Iterator[Candidate]:
    """The whole answer where it is short, or its members, or what it begins with."""
    if not _ASKING.fullmatch(question.strip()) or len(_MARK.findall(question)) > 1:
        return
    lines = [point.text for point in points]
    leads = any(line.endswith(("：", ":", "？", "?")) for line in lines)
    nested = any(point.children for point in points)
    members = _members(points)
    if members and not _ONE_REASON.search(question):
        yield from _listed(question, members, first, points[-1].last, context)
        return
    short = len(lines) == 1 or all(weight(line) <= limits.ANSWER_LINE for line in lines)
    if short and len(lines) <= limits.ANSWER_LINES and not leads and not nested:
        yield from _card(question, "\n".join(lines), first, points[-1].last, context)
    elif points[0].marker is None and not is_lead_in(lines[0]):
        for made in _card(question, lines[0], first, points[0].last, context):
            yield replace(made, sure=False)


def _members(points: tuple[Point, ...]) -> tuple[str, ...]:
    """What the numbered points of an answer name, where each of them names something."""
    numbered = [point for point in points if point.marker]
    if not limits.FEWEST_MEMBERS <= len(numbered) <= MANY_MEMBERS or len(numbered) < len(points):
        return ()
    heads = tuple(_SAYS.split(head(point.text), maxsplit=1)[0].strip() for point in numbered)
    names = all(0 < weight(name) <= limits.ANSWER_NAME and not asks(name) for name in heads)
    return heads if names and len(set(heads)) == len(heads) else ()


def _listed(
    question: str, members: tuple[str, ...], first: int, last: int, context: tuple[str, ...]
) -> Iterator[Candidate]:
    yield Candidate(
        kind=Kind.LIST,
        content=ListContent(as_asked(question), members, count=len(members)),
        first=first,
        last=last,
        rule="asked.list",
        sure=False,
        context=context,
    )


def _card(
    question: str, answer: str, first: int, last: int, context: tuple[str, ...]
) -> Iterator[Candidate]:
    question = question.strip()
    whole = without_tail(answer)
    answer = whole
    if weight(without_brackets(whole)) > limits.LONGEST_DEFINITION:
        answer = beginning(whole, limits.LONGEST_DEFINITION)
    fits = 1 < weight(without_brackets(answer)) <= limits.LONGEST_DEFINITION
    fits = fits and weight(question) >= limits.AUTHORS_QUESTION
    if not fits or _NOT_FOR_THE_READER.search(question) or DIARY.search(question):
        return
    if question.isascii() and not _OPENS.match(question):
        return  # a doubt, not a question to be answered
    if not question.endswith(("？", "?")):
        question += "？" if re.search(r"[\u4e00-\u9fff]", question) else "?"
    yield Candidate(
        kind=Kind.BASIC,
        content=Basic(as_asked(question), answer),
        first=first,
        last=last,
        rule="asked.by-author",
        sure=answer == whole,
        context=context,
    )


def as_asked(question: str) -> Prompt:
    """A question as its author put it, and what it is about."""
    text = question.strip()
    about = _FRAME.sub("", text).strip("：: ，,？?")
    return Prompt(text, subject=about)
