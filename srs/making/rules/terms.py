"""Terms as gaps, where a verb tells that the term is what the sentence is about."""

import re
from collections.abc import Iterator

from srs.content import Cloze
from srs.making.candidate import Candidate
from srs.making.rule import rule
from srs.making.text.gaps import Span
from srs.making.text.heads import gives_much_of
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.making.text.window import shown_around
from srs.note import Kind
from srs.prose.clauses import spans

_LATIN = r"[A-Za-z0-9](?:[A-Za-z0-9 +*./-]{0,40}[A-Za-z0-9])?"
_HAN = "\u4e00-\u9fff"
_NAMED = ("叫做", "叫作", "称为", "称作", "也就是", "简称", "也称", "也叫")
_CALLED = ("known as", "referred to as", "called")
_INTRODUCED = ("引入", "提出", "复用", "首创")
_REPLACED = ("替换", "取代", "代替", "替代", "instead of", "replaces")
_EQUAL = ("相当于",)
_WORDS = (*_NAMED, *_CALLED, *_INTRODUCED, *_REPLACED, *_EQUAL)
_NAMING = rf"(?:{'|'.join(_NAMED)}|\b(?:{'|'.join(_CALLED)}))\s?"
_INTRODUCING = rf"(?:{'|'.join(_INTRODUCED)})了?\s?"
_REPLACING = rf"(?<![些的他类])(?:{'|'.join(_REPLACED).replace('replaces', chr(92) + 'breplaces')})(?:掉|了)?\s?"
_EQUALLING = rf"(?:{'|'.join(_EQUAL)})\s?"
_VERBS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "cloze.named",
        re.compile(rf"{_NAMING}(?P<gap>{_LATIN}(?:\s?[{_HAN}]{{1,4}}(?=$))?|[{_HAN}]{{2,8}}$)"),
    ),
    (
        "cloze.introduced",
        re.compile(rf"{_INTRODUCING}(?P<gap>[A-Z][A-Za-z0-9+-]*(?: [A-Z][A-Za-z0-9+-]*)*)"),
    ),
    (
        "cloze.replaced",
        re.compile(
            rf"{_REPLACING}(?P<gap>(?![到成为该其它这])(?=[^，。；、,;]*[^\W\d_]{{2}})[^，。；、,;]{{2,24}})$"
        ),
    ),
    (
        "cloze.equals",
        re.compile(rf"{_EQUALLING}(?P<gap>(?=[^，。；、,;]*[A-Za-z0-9])[^，。；、,;]{{2,16}})$"),
    ),
)
_GOES_ON = re.compile(r"\s(?:and|or|but|which|that|who|is|are|in|by|for|because|when|if|as)\s")
"""What follows a name that ends there."""
_SURE = re.compile(r"(?:因此)?叫[做作]|称[为作]|被称为|known as|referred to as|called")
"""Verbs that can only be followed by a name."""


@rule(
    {
        "cloze.named": "the name behind 'called', '叫做'",
        "cloze.introduced": "the name behind '引入', '提出'",
        "cloze.replaced": "what is replaced: behind 'instead of', '取代'",
        "cloze.equals": "what something equals: behind '相当于'",
    },
    ("- 学习在上下文中开展，因此叫做 in-context learning\n", "学习在上下文中开展，因此叫做 ____"),
    (
        "# LLM\n\n- Learning from examples in the prompt, known as in-context learning, needs no gradient\n",
        "LLM: Learning from examples in the prompt, known as ____ , needs no gradient",
    ),
    ("- 为了稳定训练，作者引入了 Layer Norm\n", "为了稳定训练，作者引入了 ____"),
    ("- 用注意力机制取代循环网络\n", "用注意力机制取代 ____"),
    ("- 逐点的全连接相当于1*1卷积\n", "逐点的全连接相当于 ____"),
    needs=_WORDS,
)
def named_terms(place: Place) -> Iterator[Candidate]:
    """'因此叫做 in-context learning', '相当于1*1卷积': the term behind the verb is the gap."""
    text = place.text
    for first, last in place.sentences:
        for start, end in spans(text[first:last], "，,"):
            clause = text[first + start : first + end]
            for named, verb in _VERBS:
                if match := verb.search(clause):
                    name = _GOES_ON.split(match["gap"], maxsplit=1)[0]
                    at, behind = match.start("gap"), match.start("gap") + len(name)
                    gap = (first + start + at, first + start + behind)
                    if gives_much_of(clause[:at] + clause[behind:], name):
                        continue
                    sure = _SURE.match(match[0]) is not None
                    yield _gap(place, named, (first, last), gap, sure=sure)


def _gap(place: Place, rule: str, sentence: Span, gap: Span, *, sure: bool) -> Candidate:
    text = place.text
    runs, start = shown_around(text, sentence, {gap: text[slice(*gap)]}, language=place.language)
    named = place.name if start > 0 else None
    return propose(place, Kind.CLOZE, Cloze(runs), rule, named=named, sure=sure)
