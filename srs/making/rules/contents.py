"""What something includes, said in a sentence: 'X 包括 A、B 和 C', 'X consists of A, B, and C'."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from srs.content import ListContent, Prompt
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import AND, CHINESE
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Language, question_from
from srs.making.lexicon.words import ORPHAN, unlean
from srs.making.rule import COMMAS, rule
from srs.making.text.labels import counted
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind
from srs.prose.clauses import cut, without_tail
from srs.prose.weigh import weight

_ZH = re.compile(
    r"^(?P<s>[^，,；：:]{2,40}?)\s?(?:主要|通常|一般|大致|共|总共)?"
    r"(?P<v>包括|包含|分为|分成|涵盖|(?<![理自经])由(?!于)|(?<![所具拥没只占含])有)(?:了|以下|下面|如下)?"
    r"(?P<n>[两二三四五六七八九十\d]{1,2}\s?大?(?:个|种|类|点|项|部分|方面|步|层|阶段)[^：:，,、]{0,6})?"
    r"\s?[：:，,]?\s?(?P<body>[^：:]+?)(?P<made>组成|构成)?$"
)
_EN = re.compile(
    r"^(?P<s>(?:[\w'()/.+-]+\s){1,8}?)(?P<v>includes?|consists? of|comprises?|contains?|(?:is|are) (?:composed|made up|made) of|"
    r"(?:is|are) divided into|(?:has|have) (?=(?:two|three|four|five|six|\d) ))"
    r"\s?(?P<n>(?:two|three|four|five|six|seven|\d)\s(?:\w+\s){0,2}\w+)?\s?[:,]?\s?(?P<body>[^:]+)$"
)
_COUNTED_ZH = re.compile(
    r"^(?P<s>[^，,；：:]{2,40}?)\s?(?:主要|通常|一般|共|总共)?(?P<v>有|分为|分成|包括|包含|(?<![部成区充积微百])分(?![布析类配别])|(?<![可但还就不于都也只总凡要])是(?!否))\s?(?P<body>[^：:]{2,60}?)"
    r"这?(?P<n>[两二三四五六七八九\d]\s?大?(?:种|类|个|部分|方面|步|层|阶段)[^，,。、和与]{0,6})$"
)
_PREDICATE = re.compile(
    r"[是了会能在把我]|\b(?:is|are|was|were|has|have|it|that|which|not|can|will|you|we|I)\b"
)
_LAST_ZH = re.compile(rf"\s?{AND}\s?")
_LAST_EN = re.compile(r"^(?:and|or)\s+", re.IGNORECASE)
_JOINED_EN = re.compile(r"\s+and\s+")


@rule(
    {"list.sentence": "the parts that one sentence names, three or more of them"},
    ("- 操作系统的资源包括处理器、内存和磁盘\n", "操作系统的资源包括哪些？（3 项）"),
    (
        "- The heart consists of muscle, valves, and vessels\n",
        "What does the heart consist of? (3)",
    ),
    needs=COMMAS + "、种类个分面层步段",
    languages=(CHINESE, ENGLISH),
)
def included(place: Place) -> Iterator[Candidate]:
    """The parts that one sentence names, three or more of them."""
    found = None if place.children else _BY_LANGUAGE.get(place.language)
    if found is None:
        return
    text = place.text
    for first, last in place.sentences:
        sentence = unlean(text[first:last])
        if made := found(place, sentence):
            yield made


def enumerated(body: str, language: Language) -> tuple[str, ...]:
    """'A、B和C' or 'A, B, and C' as its members; empty when it is no enumeration of names."""
    body = without_tail(body)
    if language.han:
        parts = cut(body, "、") if "、" in body else cut(body, "，,")
        parts = [*parts[:-1], *_LAST_ZH.split(parts[-1], maxsplit=1)] if len(parts) > 1 else parts
    else:
        parts = [_LAST_EN.sub("", part) for part in cut(body, ",")]
        if len(parts) > 1 and len(two := _JOINED_EN.split(parts[-1])) == 2:  # noqa: PLR2004
            parts = [*parts[:-1], *two]
    parts = [without_tail(part) for part in parts]
    names = all(
        0 < weight(part) <= limits.PART_SAID and not _PREDICATE.search(part) for part in parts
    )
    return (
        tuple(parts)
        if names and len(parts) >= limits.FEWEST_SAID and len(set(parts)) == len(parts)
        else ()
    )


def _counted_behind(place: Place, sentence: str) -> Candidate | None:
    """'持久化方式有 RDB 和 AOF 两种': as many names as the sentence counts."""
    match = _COUNTED_ZH.match(sentence)
    if match is None or not _is_subject(match["s"]):
        return None
    parts = [name for part in cut(match["body"], "、，,") for name in _LAST_ZH.split(part)]
    items = tuple(without_tail(part) for part in parts if part.strip())
    named = all(
        0 < weight(item) <= limits.PART_SAID and not _PREDICATE.search(item) for item in items
    )
    if not named or counted(match["n"]) != len(items) or len(set(items)) < len(items):
        return None
    asked = question_from(
        "zh.contents", "{0}{1}哪{2}？", match["s"].strip(), match["v"], match["n"]
    )
    return replace(_list(place, asked, items), sure=True)


def _chinese(place: Place, sentence: str) -> Candidate | None:
    if made := _counted_behind(place, sentence):
        return made
    match = _ZH.match(sentence)
    if match is None or not _is_subject(match["s"]):
        return None
    verb = match["v"]
    if (verb == "由") != bool(match["made"]) or (verb == "有" and not match["n"]):
        return None
    items = enumerated(match["body"], CHINESE)
    if not items:
        return None
    how = f"由哪几部分{match['made']}" if verb == "由" else f"{verb}哪些"
    return _list(place, question_from("zh.contents", "{0}{1}？", match["s"].strip(), how), items)


def _english(place: Place, sentence: str) -> Candidate | None:
    match = _EN.match(sentence)
    if match is None or not _is_subject(match["s"]):
        return None
    items = enumerated(match["body"], ENGLISH)
    if not items:
        return None
    subject, verb = match["s"].strip(), match["v"].strip()
    subject = subject[0].lower() + subject[1:] if re.match(r"(?:The|An?)\s", subject) else subject
    be, _, rest = verb.partition(" ")
    if be in {"is", "are"}:
        asked = question_from("en.contents", "What {1} {0} {2}?", subject, be, rest)
    else:
        plain = {"has": "have", "have": "have"}.get(be, be.removesuffix("s"))
        does = "do" if be == plain else "does"
        named = f"Which {match['n']}" if match["n"] else "What"
        said = f"{plain} {rest}".strip()
        asked = question_from("en.contents", "{1} {2} {0} {3}?", subject, named, does, said)
    return _list(place, asked, items)


def _is_subject(subject: str) -> bool:
    return weight(subject) <= limits.WHOLE_SAID and not ORPHAN.match(subject.strip())


def _list(place: Place, asked: Prompt, items: tuple[str, ...]) -> Candidate:
    content = ListContent(asked, items, count=len(items))
    return propose(place, Kind.LIST, content, "list.sentence")


_BY_LANGUAGE: dict[Language, Callable[[Place, str], Candidate | None]] = {
    CHINESE: _chinese,
    ENGLISH: _english,
}
