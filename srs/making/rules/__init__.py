"""All rules, in order of rank: where two make the same card, the first one keeps it."""

from collections.abc import Callable, Iterable, Iterator

from srs.making.candidate import Candidate, Place
from srs.making.rules.acronyms import spelt_out
from srs.making.rules.contents import included
from srs.making.rules.copulas import copula
from srs.making.rules.cues import cued, used
from srs.making.rules.definitions import defined, glossed, headed
from srs.making.rules.enumerations import (
    bracketed,
    composed_of,
    counted_then_named,
    followed_by,
    labelled,
    numbered_parts,
)
from srs.making.rules.explanations import purpose
from srs.making.rules.features import features
from srs.making.rules.formulas import formula
from srs.making.rules.lists import labelled_points, sub_headings
from srs.making.rules.numbers import figures, labelled_figures
from srs.making.rules.parallels import parallel
from srs.making.rules.predicates import predicated, said
from srs.making.rules.questions import asked_by_label, asked_by_point, asked_inline
from srs.making.rules.stages import stages
from srs.making.rules.stressed import stressed
from srs.making.rules.terms import named_terms
from srs.making.rules.told_below import told_below
from srs.parse import Point

Rule = Callable[[Place], Iterable[Candidate]]

_ANY = frozenset("")
_DIGITS = frozenset("0123456789０１２３４５６７８９")
_LABELS = frozenset(":：-–—→=⇒")
_BRACKETS = frozenset("(（")
_COMMAS = frozenset("，,")

RULES: tuple[tuple[Rule, frozenset[str], bool], ...] = (
    # rule, characters of which it needs one (none: any text will do), points below it
    (asked_by_point, _ANY, True),
    (asked_inline, frozenset("?？"), False),
    (asked_by_label, frozenset(":："), False),
    (formula, frozenset("=＝"), False),
    (labelled_points, _ANY, True),
    (stages, _ANY, True),
    (sub_headings, _ANY, True),
    (labelled_figures, _DIGITS, False),
    (labelled, _LABELS | _COMMAS, False),
    (bracketed, _BRACKETS, False),
    (counted_then_named, frozenset("+＋"), False),
    (numbered_parts, _DIGITS, False),
    (composed_of, frozenset("由"), False),
    (included, _COMMAS | frozenset("、种类个分面层步段"), False),
    (followed_by, frozenset("fF"), False),
    (purpose, frozenset("用"), False),
    (features, _LABELS, False),
    (defined, _LABELS, False),
    (told_below, _ANY, True),
    (headed, _COMMAS, False),
    (copula, _ANY, False),
    (spelt_out, _BRACKETS, False),
    (glossed, frozenset("（"), False),
    (parallel, _COMMAS | frozenset("；;和与"), False),
    (used, frozenset("用损优"), False),
    (figures, _DIGITS, False),
    (named_terms, _ANY, False),
    (cued, _ANY, False),
    (stressed, _ANY, False),
)
LAST_RESORT: tuple[Rule, ...] = (said, predicated)
"""Rules for points of which no other one makes a card."""


def rules_for(point: Point) -> Iterator[Rule]:
    """The rules that may find something in `point`: a look at its characters spares the others."""
    there = frozenset(point.text)
    for rule, needed, below in RULES:
        if (point.children or not below) and not (needed and needed.isdisjoint(there)):
            yield rule


ROOT_RULES: tuple[Rule, ...] = (labelled_points, stages)
"""Rules for the points that stand right below a title."""
