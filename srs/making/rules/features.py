"""What a named thing is like, told in short clauses: 'List：有序，可重复，允许多个 null'."""

from collections.abc import Iterator

from srs.content import ListContent
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.words import DIARY, SET_NOUN
from srs.making.rule import LABELS, languages_with, rule
from srs.making.text.heads import head_and_body
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind
from srs.parse import Point
from srs.prose.clauses import cut, sentences, without_tail
from srs.prose.weigh import weight


@rule(
    {
        "list.features": "short clauses that tell what a named thing is like, beside a sister told likewise"
    },
    (
        "# 集合\n\n- List：有序，可重复，允许为空值\n- Set：无序，不可重复，查找较快\n",
        "集合：List 有什么特点？（3 项）",
    ),
    needs=LABELS,
    languages=languages_with("features"),
)
def features_of_name(place: Place) -> Iterator[Candidate]:
    """The short clauses behind a name, where a sister beside it is described in the same way."""
    found = place.named
    if found is None or place.children:
        return
    head, body = found
    language = place.language
    asked = language.asking("features", language.inside(head))
    items = _clauses(body)
    if (
        not (asked and items)
        or SET_NOUN.search(head)
        or not place.has_alike(_is_described, limits.SISTERS)
    ):
        return
    content = ListContent(asked, items, count=len(items))
    yield propose(place, Kind.LIST, content, "list.features", span=(0, len(place.text)))


def _is_described(point: Point) -> bool:
    found = head_and_body(point)
    return found is not None and _clauses(found[1]) != ()


def _clauses(body: str) -> tuple[str, ...]:
    found = sentences(body)
    if not found:
        return ()
    clauses = [without_tail(part) for part in cut(body[slice(*found[0])], "，,")][
        : limits.MOST_FEATURES
    ]
    while clauses and weight("".join(clauses)) > limits.ALL_FEATURES:
        clauses.pop()
    short = all(
        0 < weight(clause) <= limits.FEATURE and not DIARY.search(clause) for clause in clauses
    )
    return tuple(clauses) if short and len(clauses) >= limits.FEWEST_FEATURES else ()
