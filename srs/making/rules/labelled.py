"""Lists behind a label: 'Transformer 的优势：a、b、c'."""

import re
from collections.abc import Iterator
from dataclasses import replace

from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import AND
from srs.making.lexicon.words import ORDER_NOUN, QUANTITY, SET_NOUN
from srs.making.rule import COMMAS, LABELS, rule
from srs.making.text.heads import asks, is_name
from srs.making.text.labels import announced, counted, which
from srs.making.text.place import Place
from srs.making.text.propose import listed_lines
from srs.note import Kind
from srs.parse import split_label
from srs.prose.clauses import cut, head, without_brackets, without_tail
from srs.prose.weigh import weight
from srs.text import is_chinese

_CLAUSE_SIGNS = ("；;", "，,")
_PLURAL = re.compile(r"^(?:\w+\s){0,3}\w+[^s\W]s$")
_VERB = re.compile(
    "返回|表示|进行|使用|可以|需要|通过|查找|遍历|获取|设置|调用|判断|如果|没有|无法|不|会|能|有|是|用|把|将"
)
_LATIN = re.compile(r"[A-Za-z]{2}")
_DENIED = re.compile(r"(?:不是|没有?|并非|不)$|\b(?:not|no)$", re.IGNORECASE)
"""A label that says what something is not."""
_AND = re.compile(rf"\s?{AND}\s?|\s(?:and|und)\s")
_PAIR = 2
_FIRST_AND = re.compile(rf"^(?:{AND}\s?(?=\S)|(?:and|und)\s)", re.IGNORECASE)
_STRONG = re.compile(r"[；;→+＋]|->")
"""Signs between members that leave an 'and' to the members."""
_BEGINS_WITHIN = re.compile(
    r"^\S.{0,20}?[A-Za-z0-9)）\u4e00-\u9fff]\s?(?:对应|分别是|包括|包含|分为|由(?=.+(?:组成|构成)))\s?\S"
)
"""A first member that is a sentence up to its list: 'v1.2 对应主版本'."""
_IS_SUM = re.compile(r"\d\s?[+＋*/]|[+＋*/]\s?\d")


@rule(
    {"list.label": "a label that names a set, with its members behind it"},
    ("- 锁的优势：可并行、记得住、不限长\n", "锁的优势有哪些？（3 项）"),
    ("- Metrics: speed, memory, latency\n", "What are the metrics? (3)"),
    needs=LABELS + COMMAS,
)
def labelled(place: Place) -> Iterator[Candidate]:
    """'Transformer 的优势：a、b、c': a label that names a set, and its members behind it."""
    label, body = _label_and_body(place) if not place.children else ("", "")
    if not label:
        return
    count = counted(label)
    items = enumerated_members(body) or named_pair(body, count)
    if len(items) < limits.FEWEST_MEMBERS or asks(label):
        return
    name = announced(label)
    if count is not None and count != len(items):
        items = _split_further(items, count)
    elif count is None:
        items = _with_the_last_two(body, items)
    if (
        not items
        or _BEGINS_WITHIN.search(items[0])
        or QUANTITY.search(name)
        or _IS_SUM.search(body)
        or _DENIED.search(label)
        or any(map(split_label, items))
    ):
        return
    exact = count == len(items)
    names_a_set = exact or SET_NOUN.search(without_brackets(name)) is not None
    ordered = ORDER_NOUN.search(name) is not None or len(cut(_arrows(body), "→")) == len(items)
    if not (names_a_set or (_is_plain(body) and _may_be_many(name))):
        return
    kind = Kind.SEQUENCE if ordered else Kind.LIST
    question = which(label, ordered=ordered, around=place.around)
    named = all(is_name(item) for item in items) or len(cut(body, "；;、")) >= limits.FEWEST_MEMBERS
    yield replace(
        listed_lines(place, question, items, "list.label", kind),
        span=(0, len(place.text)),
        sure=names_a_set and named and _is_apart(body, items) and not _is_glued(body),
    )


def _with_the_last_two(body: str, items: tuple[str, ...]) -> tuple[str, ...]:
    """'a、b和c' as three, where all of them are short names: 和 joins the last one."""
    if _STRONG.search(body) or not ("、" in body or "," in body):
        return items
    *before, last = items
    found = (*before, *(part.strip() for part in _AND.split(_FIRST_AND.sub("", last))))
    return found if all(_is_short_name(part) for part in found) else items


def _is_short_name(part: str) -> bool:
    return 0 < weight(without_brackets(part)) <= limits.JOINED_MEMBER and is_name(part)


def _split_further(items: tuple[str, ...], count: int) -> tuple[str, ...]:
    """'a, b and c' as three where the label counts three; empty when it cannot be so many."""
    *before, last = items
    found = (*before, *(part.strip() for part in _AND.split(last)))
    return found if len(found) == count else ()


def named_pair(body: str, count: int | None) -> tuple[str, ...]:
    """'RDB 和 AOF' where the label counts two."""
    pair = tuple(part.strip() for part in _AND.split(without_tail(body)))
    return pair if count == len(pair) == _PAIR and all(map(is_name, pair)) else ()


def _may_be_many(name: str) -> bool:
    """Whether an English label that names no known set is at least a plural."""
    return is_chinese(name) or _PLURAL.search(name) is not None


def _arrows(text: str) -> str:
    return text.replace("->", "→")


def enumerated_members(body: str) -> tuple[str, ...]:
    """The members of an enumeration, split at the strongest sign that it uses.

    A clause behind a '+' or '、' enumeration, as in 'A+B+C，约45TB', is no member.
    """
    body = without_tail(_arrows(body))
    for signs in (_CLAUSE_SIGNS[0], "、", "→", "＋+", _CLAUSE_SIGNS[1]):
        parts = [without_tail(part) for part in cut(body, signs)]
        if len(parts) < limits.FEWEST_MEMBERS:
            continue
        if signs not in _CLAUSE_SIGNS:
            parts[-1:] = cut(parts[-1], "，,。")[:1]
        return tuple(part for part in parts if part)
    return ()


def _label_and_body(place: Place) -> tuple[str, str]:
    """'局限性：a；b' and also '局限性，a；b', when the first clause is nothing but a set noun."""
    if place.label:
        return place.label
    text = place.text
    first = head(text)
    body = text[len(first) :].lstrip("，, ")
    if first and SET_NOUN.fullmatch(first) and len(cut(body, "；;、")) >= limits.FEWEST_MEMBERS:
        return first, body
    return "", ""


def _is_apart(body: str, items: tuple[str, ...]) -> bool:
    """Whether the members are surely members: between commas clauses may stand as well."""
    by_comma = len(cut(body, "；;、+＋→")) < len(items) and "->" not in body
    return not by_comma or all(
        _LATIN.search(item)
        or (weight(without_brackets(item)) <= limits.SHORT_MEMBER and not _VERB.match(item))
        for item in items
    )


def _is_glued(body: str) -> bool:
    """Whether another label stands in the body: 'a、b，结果：c' says more of them."""
    return any(split_label(part) for part in cut(body, "，,。；;"))


def _is_plain(body: str) -> bool:
    """Whether a body is an enumeration of names and nothing else."""
    return re.search(r"[。；;：=$]", body) is None and all(map(is_name, enumerated_members(body)))
