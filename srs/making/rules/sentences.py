"""Lists inside a sentence: in brackets, joined by plus signs, numbered in the text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import AND, CHINESE, asked_which
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import question_from
from srs.making.lexicon.languages import asking_in
from srs.making.lexicon.words import COUNTED, unlean
from srs.making.rule import DIGITS, rule
from srs.making.text.place import Place
from srs.making.text.propose import listed_lines
from srs.note import Kind
from srs.prose.clauses import cut, head, without_brackets
from srs.verdict import Tier

_NUMBERED_PARTS = re.compile(
    r"(?P<noun>难点|优点|缺点|步骤|阶段|问题|原因|贡献|创新点|特点)(?P<n>[1-9])"
)
_COMPOSED_OF = re.compile(
    rf"(?P<how>主要|分别)?(?<![理自经])由\s?(?P<a>[^，。；、]{{1,24}}?)\s?{AND}\s?"
    r"(?P<b>[^，。；、]{1,24}?)\s?(?:构成|组成)"
)
_FOLLOWED_BY = re.compile(
    r"^(?P<a>[^.;]{3,200}?),?\s{1,4}followed by\s+(?P<b>[^.;]{3,})", re.IGNORECASE
)
_PREPOSITION = re.compile(r"\s(?:of|on|for|with|to|using|in|over|from)\s", re.IGNORECASE)
_PERSON = re.compile(r"\b(?:I|we|you|it|they)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"[（(](?P<inside>[^（）()]+)[）)]")


@rule(
    {"list.bracket": "a clause that counts, with the members in a bracket"},
    ("- 对几类数据（网页、书籍、代码、论文）设计了配比\n", "对哪几类数据设计了配比？（4 项）"),
    needs="(（",
    languages=(CHINESE,),
)
def bracketed_members(place: Place) -> Iterator[Candidate]:
    """'对几类数据（a、b、c、d）设计了配比': the author counts, the bracket tells which."""
    if not COUNTED.search(place.text):
        return
    for clause in cut(place.text, "，。；,;"):
        for match in _BRACKETED.finditer(clause):
            items = tuple(cut(match["inside"], "、"))
            before = asked_which(clause[: match.start()])
            if len(items) <= limits.FEWEST_MEMBERS or before is None:
                continue
            question = unlean(_joined(before, clause[match.end() :].rstrip("：: ")))
            yield listed_lines(
                place, question_from("zh.members", "{0}？", question), items, "list.bracket"
            )


@rule(
    {"list.sum": "a clause that counts, and the next one that names the members, joined by '+'"},
    ("- 输入是几个向量之和，词向量+位置向量+段向量\n", "输入是哪几个向量之和？（3 项）"),
    needs="+＋",
    languages=(CHINESE,),
)
def counted_then_named(place: Place) -> Iterator[Candidate]:
    """'输入是几个向量之和，a+b+c': one clause counts, the next one names."""
    if not COUNTED.search(place.text):
        return
    clauses = cut(place.text, "，。；,;")
    for before, after in pairwise(clauses):
        question = asked_which(before)
        items = tuple(cut(after, "+＋"))
        if question and len(items) > limits.FEWEST_MEMBERS:
            asked = question_from("zh.members", "{0}？", unlean(question))
            yield listed_lines(place, asked, items, "list.sum")


@rule(
    {"list.numbered": "parts that the author numbers in the text"},
    ("# 张量并行\n\n- 难点1怎么切分，难点2怎么同步\n", "张量并行：有哪些难点？（2 项）"),
    needs=DIGITS,
    languages=(CHINESE,),
)
def numbered_parts(place: Place) -> Iterator[Candidate]:
    """'难点1怎么切分，难点2怎么同步': the author numbers the parts in the text."""
    text = place.text
    found = list(_NUMBERED_PARTS.finditer(text))
    if len(found) < limits.FEWEST_MEMBERS or len({match["noun"] for match in found}) > 1:
        return
    if [int(match["n"]) for match in found] != list(range(1, len(found) + 1)):
        return
    ends = [match.start() for match in found[1:]] + [len(text)]
    items = tuple(
        without_brackets(head(text[match.end() : end].lstrip("：:，, ")))
        for match, end in zip(found, ends, strict=True)
    )
    before = unlean(text[: found[0].start()].rstrip("，,：: "))
    noun = found[0]["noun"]
    asked = (
        question_from("zh.numbered", "{0}有哪些{1}？", before, noun)
        if before
        else question_from("zh.numbered", "有哪些{0}？", noun)
    )
    yield listed_lines(place, asked, items, "list.numbered")


@rule(
    {"list.composed": "what something is made of: 'is composed of A and B'"},
    ("- 一个块由注意力层和前馈层组成\n", "一个块由哪几部分构成？（2 项）"),
    needs="由",
    languages=(CHINESE,),
)
def composed_of(place: Place) -> Iterator[Candidate]:
    """'主要由 A 和 B 构成': what something is made of."""
    text = place.text
    for match in _COMPOSED_OF.finditer(text):
        sentence = text[: match.start()]
        start = max(sentence.rfind(sign) for sign in "。；;") + 1
        subject = unlean(sentence[start:].strip("，, "))
        if subject:
            items = (match["a"].strip(), match["b"].strip())
            how = f"，{match['how']}" if match["how"] else ""
            asked = question_from("zh.contents", "{0}{1}由哪几部分构成？", subject, how)
            yield listed_lines(place, asked, items, "list.composed")


@rule(
    {"sequence.followed": "two steps in order: 'A, followed by B'"},
    (
        "# Training\n\n- Pre-training on text, followed by fine-tuning on tasks\n",
        "Training: What are its two steps, in order? (2)",
    ),
    needs="fF",
    languages=(ENGLISH,),
    tier=Tier.UNSURE,
)
def two_steps(place: Place) -> Iterator[Candidate]:
    """'A, followed by B': two steps in order."""
    text = place.text
    match = _FOLLOWED_BY.match(text) if "followed by" in text.lower() else None
    if match is None or _PERSON.search(text):
        return
    items = tuple(
        _PREPOSITION.split(part.strip(), maxsplit=1)[0].strip() for part in (match["a"], match["b"])
    )
    prompt = replace(asking_in(place.around, "steps", ""), subject=None)
    made = listed_lines(place, prompt, items, "sequence.followed", Kind.SEQUENCE)
    yield replace(made, sure=False)


def _joined(before: str, after: str) -> str:
    """What stood before and behind a bracket; a Latin word keeps its space to a Han one."""
    apart = before[-1:].isascii() and before[-1:].isalnum() and not after[:1].isascii()
    return f"{before} {after}" if apart and after else before + after
