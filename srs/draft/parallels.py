"""Two clauses of one shape: 'GPT 基于 Decoder，BERT 基于 Encoder', 'A uses X, whereas B uses Y'."""

import re
from collections.abc import Iterator
from itertools import takewhile

from srs.card import Kind
from srs.draft import heads
from srs.draft.candidate import Candidate, Place
from srs.draft.clauses import cut, sentences, without_tail
from srs.draft.propose import propose
from srs.draft.subject import unlean
from srs.draft.weigh import weight

_NAME = r"[A-Za-z][A-Za-z0-9+. -]{0,24}?|[\u4e00-\u9fffA-Za-z0-9-]{1,8}?"
_VERBS = "是(?!否|不是)|有|保存在|位于|基于|使用|采用|依赖|适合|适用于|用于|负责|关注|学习|只用|只看|需要|属于|支持|对应|表示|返回|存储"
_ZH = re.compile(
    rf"^(?P<s1>{_NAME})\s?(?P<v>{_VERBS})\s?(?P<a1>[^，,；;]{{2,30}})[，,；;]\s?(?:而|但)?\s?"
    rf"(?P<s2>{_NAME})\s?(?:则|则是)?(?P=v)\s?(?P<a2>[^，,；;]{{2,30}})"
)
_ATTRIBUTIVE = re.compile(
    r"基于\s?(?P<a1>[^，的和]{1,16})的\s?(?P<s1>[^，、和与]{1,20}?)\s?(?:和|与)\s?"
    r"基于\s?(?P<a2>[^，的]{1,16})的\s?(?P<s2>[A-Za-z][A-Za-z0-9 -]{0,20}|[^，。、]{1,12})"
)
_EN = re.compile(
    r"^(?P<s1>(?:An?\s|The\s)?[\w'/.+-]+(?:\s[\w'/.+-]+){0,3})\s(?P<v>uses?|has|have|returns?|is|are|stores?|needs?|requires?)\s"
    r"(?P<a1>[^,;]{3,80}?),?\s(?:while|whereas|but|and)\s"
    r"(?P<s2>(?:an?\s|the\s)?[\w'/.+-]+(?:\s[\w'/.+-]+){0,3})\s(?P=v)\s(?P<a2>[^,;]{3,80})$"
)
_KIND_OF_THING = re.compile(r"(?!的)[\u4e00-\u9fff]{2,5}")
_CALLED = re.compile(r"called\s+", re.IGNORECASE)
_LONGEST_ANSWER = 28


def parallel(place: Place) -> Iterator[Candidate]:
    """What two named things each do, where one sentence says it of both in the same words."""
    text = place.point.text
    for first, last in sentences(text.replace("；", "，")):
        sentence = unlean(text[first:last])
        if match := _ZH.match(sentence):
            kind_of = _in_common(match["a1"], match["a2"])
            yield from _pair(place, match, f"{{0}}和{{1}}分别{match['v']}什么{kind_of}？")
        elif match := _ATTRIBUTIVE.search(sentence):
            yield from _pair(place, match, "{0}和{1}分别基于什么？")
        elif match := _EN.match(sentence):
            called = all(_CALLED.match(match[group]) for group in ("a1", "a2"))
            yield from _pair(place, match, _asked_en(match["v"], called=called))


def _pair(place: Place, match: re.Match[str], question: str) -> Iterator[Candidate]:
    names = (match["s1"].strip(), match["s2"].strip())
    said = tuple(_CALLED.sub("", without_tail(match[group])) for group in ("a1", "a2"))
    if names[0] == names[1] or not all(heads.names(name) for name in names) or said[0] == said[1]:
        return
    parts = tuple(
        f"{name}: {what}" if question.isascii() else f"{name}：{what}"
        for name, what in zip(names, said, strict=True)
    )
    if weight("\n".join(parts)) > _LONGEST_ANSWER or any(
        len(cut(what, "，,")) > 1 for what in said
    ):
        return
    spaced = [f" {name} " if name.isascii() and not question.isascii() else name for name in names]
    core = question.format(*spaced)
    yield propose(place, Kind.CONTRAST, core, "\n".join(parts), "contrast.parallel", sure=True)


def _in_common(one: str, other: str) -> str:
    """The kind of thing that both are, as 作用域 of 函数作用域 and 块作用域; or nothing."""
    alike = takewhile(
        lambda pair: pair[0] == pair[1], zip(reversed(one), reversed(other), strict=False)
    )
    shared = "".join(char for char, _ in alike)[::-1]
    return shared if _KIND_OF_THING.fullmatch(shared) else ""


def _asked_en(verb: str, *, called: bool = False) -> str:
    if called:
        return f"What {verb} {{0}} called, and what {verb} {{1}} called?"
    if verb in {"is", "are"}:
        return f"What {verb} {{0}}, and what {verb} {{1}}?"
    base = "have" if verb == "has" else verb.removesuffix("s")
    does = "do" if verb == base else "does"
    return f"What {does} {{0}} {base}, and what {does} {{1}} {base}?"
