"""What a name means, told behind it: 'MHA：...', 'Ribosome - builds proteins', 'LSTM（...）'."""

import re
from collections.abc import Iterator
from dataclasses import replace

from srs.content import Basic, Cloze, Gap
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import BY_DOING, CHINESE, DOES_GOOD, PLAYS_A_PART
from srs.making.lexicon.language import question_from
from srs.making.lexicon.words import DIARY, ORPHAN, SET_NOUN
from srs.making.rule import COMMAS, LABELS, rule
from srs.making.text.about import (
    TO_BE_SOLVED,
    about,
    says_what_it_does,
)
from srs.making.text.heads import head_and_body, is_named, leads_by_arrow, names, says_again
from srs.making.text.labels import announced
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind
from srs.prose.clauses import cut, sentences, without_brackets, without_tail
from srs.prose.weigh import weight

_TWO_SIDES = 2
_DIFFER = re.compile(r"(?:区别|差别|差异|不同点?)$|\bdifferences?(?: between .+)?$", re.IGNORECASE)
_GLUED = re.compile(r"\s:\s")
"""Another label, and what is said of it."""
_PROSE = re.compile(r"^[^{}\[\]=<>\\]*$")
_COMMA = re.compile(
    r"(?P<head>[A-Za-z][A-Za-z0-9_+/ -]{1,30}|[\u4e00-\u9fff]{2,6})[，,]\s?(?P<body>\S.+)$"
)
_HEADED = re.compile(rf"{DOES_GOOD}|{BY_DOING}|{PLAYS_A_PART}|是|which |used |an? ")
_GLOSS = re.compile(
    r"(?:使用|采用|基于|引入|提出|回到|叫做|称为|即|^)了?\s?"
    r"(?P<head>[A-Za-z][A-Za-z0-9+-]*(?:\s[A-Za-z][A-Za-z0-9+-]*){0,3}(?:\s?[\u4e00-\u9fff]{2,8})?)"
    r"\s?（(?P<body>[^（）]{6,60})）"
)


@rule(
    {
        "define.label": "a name, and what it is behind a colon, a dash or an arrow",
        "contrast.label": "a label that asks how two things differ, with both sides behind it",
    },
    ("- 残差连接：把输入直接加到后面的层\n", "残差连接怎么做？"),
    ("- Ribosome - builds proteins from amino acids\n", "What is “Ribosome”?"),
    ("- 读锁和写锁的区别：读锁可以共享；写锁只给一个线程\n", "读锁和写锁的区别是什么？"),
    needs=LABELS,
)
def defined(place: Place) -> Iterator[Candidate]:
    """'LABEL：body', 'TERM - body': what it is, what it is for, or how it is done."""
    found = place.named
    if found is None or place.children:
        return
    head, body = announced(found[0]), found[1]
    if place.text in place.point.stressed or TO_BE_SOLVED.search(head):
        return  # a link to something of that name, or a problem with its remedy
    sides = cut(body, "；;")
    if (
        len(sides) == _TWO_SIDES
        and _DIFFER.search(head)
        and weight(body) <= limits.LONGEST_DEFINITION
    ):
        yield from _contrast(place, head, sides)
    listed = cut(body, ",，")
    if len(listed) > limits.PLAIN_ENUMERATION and all(
        weight(part) <= limits.ENUMERATED_NAME for part in listed
    ):
        return  # names of its parts, and not what it is
    if len(cut(body, "、+＋")) > limits.PLAIN_ENUMERATION:
        return
    if len(sides) > 1 and SET_NOUN.search(head):
        return  # the first one of several
    if len(sides) > 1:
        body = sides[0]
    glossary = place.has_alike(lambda point: head_and_body(point) is not None, limits.GLOSSARY)
    made = (
        _pointed(place, head, body)
        if leads_by_arrow(place.point) and not says_what_it_does(body)
        else _asked(place, head, body, "define.label", glossary=glossary)
    )
    if made:
        plain = made.kind is not Kind.CLOZE and _PROSE.search(made.answer) is not None
        clear = (
            plain
            and not says_again(head, made.answer)
            and weight(made.answer) >= limits.CLEAR_DEFINITION
        )
        # 'Excreted: kidneys: most wastes': the label says what the kidneys do
        what_is_so = not all(map(is_named, made.context))
        glued = _GLUED.search(made.answer) is not None
        sure = clear and not what_is_so and not glued and len(sides) < _TWO_SIDES
        if len(sides) > 1:  # what the next ones say may be asked for as well
            made = replace(made, span=(0, place.text.index(body) + len(body)))
        yield replace(made, sure=sure and (glossary or made.kind is not Kind.DEFINITION))


@rule(
    {"define.head": "a numbered point that begins with its term"},
    ("1，Res connection，能加速模型的学习\n", "Res connection 有什么作用？"),
    needs=COMMAS,
)
def headed(place: Place) -> Iterator[Candidate]:
    """'Res connection，能加速学习': a numbered point that begins with its term."""
    match = _COMMA.fullmatch(place.text) if place.point.marker else None
    if match is None or place.children or not names(match["head"]):
        return
    head, body = match["head"].strip(), match["body"]
    if _HEADED.match(body):
        made = _asked(place, head, re.sub(r"^是(?:一[种个])?", "", body), "define.head")
        if made:
            yield made


@rule(
    {"define.gloss": "a term, and in brackets what it means"},
    ("- 使用 Masked LM（随机遮住一些词再预测）\n", "Masked LM 指什么？"),
    needs="（",
    languages=(CHINESE,),
)
def glossed(place: Place) -> Iterator[Candidate]:
    """'使用 Masked LM（随机遮住一些词）': the bracket says what the term before it means."""
    for match in _GLOSS.finditer(place.text):
        body, head = match["body"], match["head"].strip()
        says = re.search(r"[\u4e00-\u9fff]{3,}", body) and not re.search(r"[、/]|\d", body)
        if says and names(head) and not ORPHAN.match(body) and not body.startswith("我"):
            content = Basic(question_from("zh.refers", "{0} 指什么？", head), body)
            yield propose(place, Kind.DEFINITION, content, "define.gloss")


def _contrast(place: Place, head: str, sides: list[str]) -> Iterator[Candidate]:
    """'JSON 和 JSONB 的区别：A；B': both sides are the answer."""
    _, content = about(head, sides[0], place.language)
    span = (0, len(place.text))
    if isinstance(content, Basic):
        both = replace(content, answer="\n".join(map(without_tail, sides)))
        yield propose(place, Kind.CONTRAST, both, "contrast.label", span=span, sure=True)


def _pointed(place: Place, head: str, body: str) -> Candidate | None:
    """'heat -> expansion': the arrow may mean anything, so it stays."""
    answer = without_tail(body[slice(*sentences(body)[0])]) if sentences(body) else ""
    whole = (0, len(place.text))
    short = limits.SHORTEST_POINTED <= weight(answer) <= limits.LONGEST_GAP and not DIARY.search(
        answer
    )
    content = Cloze((f"{head} → ", Gap(answer)))
    return propose(place, Kind.CLOZE, content, "define.label", span=whole) if short else None


def _asked(
    place: Place, head: str, body: str, rule: str, *, glossary: bool = False
) -> Candidate | None:
    """A question about `head` that fits how its body begins, or the head itself as the gap."""
    first = body[slice(*sentences(body)[0])] if sentences(body) else body
    answer = without_tail(first)
    if not limits.SHORTEST_BODY <= weight(answer) <= limits.LONGEST_SHOWN or DIARY.search(answer):
        return None
    language = place.language
    whole = (0, len(place.text))
    asked = language.what_is(head)
    if asked is None or weight(answer) > limits.LONGEST_DEFINITION:
        is_term = asked is None or glossary or re.search(r"[A-Za-z]", head)
        if not is_term or without_brackets(head).lower() in answer.lower():
            return None
        content = Cloze((Gap(head), f"{language.colon}{answer}"))
        return propose(place, Kind.CLOZE, content, rule, span=whole)
    kind, said = about(head, answer, language)
    return propose(place, kind, said, rule, span=whole)
