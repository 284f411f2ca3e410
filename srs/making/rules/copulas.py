"""Sentences that define their subject: 'A monad is a monoid ...', '搜索引擎是一种 ...'."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from srs.content import Basic, Cloze, Gap
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import CHINESE, LOCATED, before_han
from srs.making.lexicon.english import ENGLISH, in_quotes
from srs.making.lexicon.language import Language, question_from
from srs.making.lexicon.languages import language_of
from srs.making.lexicon.words import unlean
from srs.making.rule import rule
from srs.making.text.heads import gives_much_of, names
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind
from srs.prose.clauses import cut, without_brackets, without_tail
from srs.prose.weigh import has_term, weight

_ZH = re.compile(
    r"(?P<head>[A-Za-z][A-Za-z0-9_+/ -]{0,30}?|[\u4e00-\u9fffA-Za-z0-9 -]{2,14}?)\s?"
    r"(?:（[^（）]{1,30}）\s?)?"
    r"(?:就?是指|指的?是|就?是一[种个类套款组]|，?是(?=基于|用于|用来|由)|，是(?!否|不|因为|这)|的定义是|定义为)"
    r"(?P<body>[^，,].{3,})$"
)
_EN = re.compile(
    r"(?:(?:The|An?)\s)?(?P<head>[\w'/+-]+(?:\s[\w'/+-]+){0,4}(?:\s\([^()]{1,40}\))?)\s"
    r"(?:(?P<verb>refers? to|means|stands for|is defined as|is short for)|(?P<is>is|are))\s"
    r"(?P<body>.{8,})$",
)
_KIND_OF = re.compile(
    r"an?\s|the\s(?:\w+\s){0,2}(?:of|that|to|by|which|for|in|where)\b"
    r"|\w+(?:\s\w+)?\s(?:that|which|where)\b"
)
"""How a definition begins in English: with the kind of thing that its subject is."""
_HANGING = re.compile(r"\b(?:this|that|it|them|these|those|so|too|one|here|there)$", re.IGNORECASE)
_RELATIVE = re.compile(r"\s(?:that|which|who|where|and|but)\s")
_CLAUSE = re.compile(r"\s(?:w[h]?ich|that|who|is|are)\s|[,;(]")
_DASH = re.compile(r"\s[-–—]\s")
_SOMEBODY = re.compile(
    r"(?:research|studies|study|literature|work|text|book|paper|article|author|speaker|people)s?",
    re.IGNORECASE,
)
"""Who says so, and not what is explained."""
_COMPARED = re.compile(r"一样|本身|相比|其实|显然|之一")


@rule(
    {"define.is": "a sentence that defines its subject: behind 'is', 'means', '是一种'"},
    ("- 搜索引擎是一种信息检索工具\n", "搜索引擎是什么？"),
    ("- A monad is a monoid in the category of endofunctors\n", "What is a monad?"),
    languages=(CHINESE, ENGLISH),
)
def copula(place: Place) -> Iterator[Candidate]:
    """The first sentence of a point that defines its subject."""
    text = place.text
    for first, last in place.sentences:
        if text[last : last + 1] in {"?", "？"}:
            continue
        sentence = text[first:last].strip()
        if located := LOCATED.match(sentence):
            sentence = sentence[located.end() :]
        defines = _BY_LANGUAGE.get(language_of(sentence))
        if defines and (made := defines(place, sentence)):
            titles = " ".join(place.section.titles)
            given_away = gives_much_of(titles, made.answer) and made.kind is Kind.DEFINITION
            yield replace(made, span=(first, last), sure=made.sure and not given_away)
            return


def _chinese(place: Place, sentence: str) -> Candidate | None:
    match = _ZH.match(unlean(sentence))
    if match is None or not names(match["head"]) or _COMPARED.search(match["head"]):
        return None
    answer, *more = cut(match["body"], "，,")
    if more and weight(answer + more[0]) <= limits.DEFINED_BY_IS:
        answer = f"{answer}，{more[0]}"
    if not limits.SHORTEST_BODY < weight(answer) <= limits.DEFINED_BY_IS:
        return None
    asked = question_from("zh.what-is", "{0}是什么？", before_han(match["head"].strip()))
    content = Basic(asked, without_tail(answer))
    return propose(place, Kind.DEFINITION, content, "define.is", sure=True)


def _english(place: Place, sentence: str) -> Candidate | None:
    match = _EN.match(sentence)
    if match is None or not names(without_brackets(match["head"])):
        return None
    head, verb = match["head"], match["verb"] or match["is"]
    if _SOMEBODY.fullmatch(head):
        return None
    body = without_tail(_DASH.split(match["body"])[0])
    if _HANGING.search(body):
        body = _RELATIVE.split(body)[0]
    stressed = without_brackets(head) in place.point.stressed
    vague = match["is"] and not stressed and not _KIND_OF.match(body)
    if vague or _HANGING.search(body):
        return None
    if not limits.SHORTEST_BODY < weight(body) <= limits.LONGEST_SHOWN or not has_term(body):
        return None
    if weight(body) > limits.DEFINED_BY_IS:
        known = head.lower() in body.lower()
        content = Cloze((Gap(head), f" {verb} {body}"))
        return None if known else propose(place, Kind.CLOZE, content, "define.is")
    if verb in {"stands for", "is short for"}:
        asked = question_from("en.stands-for", "What does {0} stand for?", head)
        body = _CLAUSE.split(body)[0]
    elif verb == "means":
        asked = question_from("en.means", "What does {0} mean?", head)
        body = body.removeprefix("that ")
    else:
        article = sentence[: match.start("head")].strip().lower()
        has_article = article or re.match(r"(?:an?|the)\s", head)
        named = f"{article} {head}".strip() if has_article else in_quotes(head)
        be = "are" if verb == "are" else "is"
        asked = question_from("en.what-is", "What {1} {0}?", named, be)
    return propose(place, Kind.DEFINITION, Basic(asked, body), "define.is", sure=True)


_BY_LANGUAGE: dict[Language, Callable[[Place, str], Candidate | None]] = {
    CHINESE: _chinese,
    ENGLISH: _english,
}
