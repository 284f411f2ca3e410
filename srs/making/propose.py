"""Putting a candidate together: what all rules that see one point have in common."""

from srs.making.candidate import Candidate, Place
from srs.making.subject import context_of, unlean
from srs.note import Kind
from srs.render import GAP


def propose(  # noqa: PLR0913 - what a candidate is made of
    place: Place,
    kind: Kind,
    core: str,
    answer: str,
    rule: str,
    *,
    items: tuple[str, ...] | None = None,
    sure: bool = False,
    named: str | None = None,
    span: tuple[int, int] | None = None,
) -> Candidate:
    """A candidate of the lines of `place`; `named` is one more name for it to stand under."""
    return Candidate(
        kind=kind,
        core=" ".join(core.split()),
        answer=answer.strip(),
        first=place.point.first,
        last=place.point.last,
        rule=rule,
        items=items,
        sure=sure,
        span=span,
        context=(*context_of(place), *([named] if named else [])),
    )


def gapped(text: str, start: int, end: int) -> str:
    """`text` with a gap in the place of the characters from `start` to `end`."""
    return unlean(f"{text[:start]} {GAP} {text[end:]}".strip("，, "))
