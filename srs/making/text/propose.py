"""Putting a candidate together: what all rules that see one point have in common."""

from dataclasses import replace

from srs.content import Basic, Cloze, Content, ListContent, Prompt, with_words
from srs.making.candidate import Candidate
from srs.making.text.gaps import trimmed
from srs.making.text.place import Place
from srs.note import Kind
from srs.prose.clauses import in_one_line


def propose(  # noqa: PLR0913 - what a candidate is made of
    place: Place,
    kind: Kind,
    content: Content,
    rule: str,
    *,
    sure: bool = False,
    named: str | None = None,
    span: tuple[int, int] | None = None,
) -> Candidate:
    """A candidate of the lines of `place`; `named` is one more name for it to stand under."""
    return Candidate(
        kind=kind,
        content=_in_one_line(content),
        first=place.point.first,
        last=place.point.last,
        rule=rule,
        sure=sure,
        span=span,
        context=(*place.context, *([named] if named else [])),
    )


def listed_lines(
    place: Place, asked: Prompt, items: tuple[str, ...], rule: str, kind: Kind = Kind.LIST
) -> Candidate:
    """A list of the lines of `place`, which asks for all its members and says how many."""
    return Candidate(
        kind=kind,
        content=ListContent(asked, items, kind is Kind.SEQUENCE, len(items)),
        first=place.point.first,
        last=place.point.last,
        rule=rule,
        context=place.context,
    )


def _in_one_line(content: Content) -> Content:
    """`content` with single spaces in its question, and none around the answer."""
    if isinstance(content, Cloze):
        return replace(content, runs=trimmed(content.runs))
    content = with_words(content, in_one_line)
    return (
        replace(content, answer=content.answer.strip()) if isinstance(content, Basic) else content
    )
