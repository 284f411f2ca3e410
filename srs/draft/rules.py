"""All rules, in order of rank: where two make the same card, the first one keeps it."""

from collections.abc import Callable, Iterable

from srs.draft.candidate import Candidate, Place
from srs.draft.enumerations import (
    bracketed,
    composed_of,
    counted_then_named,
    followed_by,
    labelled,
    numbered_parts,
)
from srs.draft.explanations import labelled_answer, purpose, way_of_doing
from srs.draft.lists import labelled_points, sub_headings
from srs.draft.numbers import figures, labelled_figures
from srs.draft.stages import stages
from srs.draft.terms import named_terms

Rule = Callable[[Place], Iterable[Candidate]]

RULES: tuple[Rule, ...] = (
    labelled_points,
    stages,
    sub_headings,
    labelled_figures,
    labelled,
    bracketed,
    counted_then_named,
    numbered_parts,
    composed_of,
    followed_by,
    labelled_answer,
    way_of_doing,
    purpose,
    figures,
    named_terms,
)

ROOT_RULES: tuple[Rule, ...] = (labelled_points, stages)
"""Rules for the points that stand right below a title."""
