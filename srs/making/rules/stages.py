"""Stages that the author numbered without saying so: SFT（13k）, RM（33k）, RL（31k）."""

import re
from collections.abc import Iterator
from itertools import pairwise

from srs.content import ListContent
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.languages import asking_in
from srs.making.rule import Sees, rule
from srs.making.text.place import Place
from srs.making.text.subject import introduced
from srs.note import Kind
from srs.parse import Point
from srs.prose.clauses import cut
from srs.prose.weigh import weight

_HEAD = re.compile(r"^(?P<term>[A-Z][\w+/-]{0,15})\s?(?P<figure>[（(][^（）()]*\d[^（）()]*[）)])")
_NAMED_NEXT = re.compile(r"^[A-Z]{2,}[\w-]*\b")


@rule(
    {"sequence.stages": "numbered points in a row, each headed by a term with a figure"},
    (
        "《InstructGPT》\n    引入了 RLHF\n    步骤\n        1，SFT（13k），监督微调\n        2，RM（33k），打分\n        3，RL（31k），PPO\n",
        "InstructGPT：RLHF 的 3 个阶段依次是什么？",
    ),
    sees=Sees.PARENT,
    also_titles=True,
)
def stages(place: Place) -> Iterator[Candidate]:
    """Three or more points in a row, each headed by a term with a figure in brackets.

    They are the steps of what the section says its paper introduced; without such a
    name nobody could say what they are the steps of, and no card is made.
    """
    runs = [
        run
        for run in _runs(place.children)
        if limits.FEWEST_STAGES <= len(run) <= limits.MOST_STAGES
    ]
    name = introduced(place.section) if runs else None
    for run in runs if name else ():
        items = tuple(_stage(point) for point in run)
        asked = asking_in(place.around, "stages", name or "", len(items))
        yield Candidate(
            kind=Kind.SEQUENCE,
            content=ListContent(asked, items, ordered=True),
            first=run[0].first,
            last=run[-1].last,
            rule="sequence.stages",
        )


def _runs(points: tuple[Point, ...]) -> Iterator[list[Point]]:
    """Runs of numbered points, one after the other, whose heads have the same shape."""
    run: list[Point] = []
    for before, point in pairwise((None, *points)):
        matches = point is not None and point.marker is not None and _HEAD.match(point.text)
        follows = before is not None and point is not None and _follows(before, point)
        if matches and run and not follows:
            yield run
            run = []
        if matches and point is not None:
            run.append(point)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _follows(before: Point, point: Point) -> bool:
    if before.marker is None or point.marker is None or before.marker.ordinal is None:
        return False
    return point.marker.ordinal == before.marker.ordinal + 1


def _stage(point: Point) -> str:
    """The head of a stage, with the name of its method where that stands right behind it."""
    clauses = cut(point.text, "，。；,;")
    head = clauses[0]
    if (
        len(clauses) > 1
        and _NAMED_NEXT.match(clauses[1])
        and weight(clauses[1]) <= limits.METHOD_OF_A_STAGE
    ):
        return f"{head}，{clauses[1]}"
    return head
