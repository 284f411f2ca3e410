"""All rules, in order of rank: where two make the same card, the first one keeps it.

A new rule is a file beside this one and a line here.
"""

from srs.making.rule import PointRule
from srs.making.rules.acronyms import spelt_out
from srs.making.rules.across import across
from srs.making.rules.contents import included
from srs.making.rules.copulas import copula
from srs.making.rules.cues import cued, used
from srs.making.rules.defined_below import defined_below, defined_under_heading
from srs.making.rules.definitions import defined, glossed, headed
from srs.making.rules.explanations import purpose
from srs.making.rules.features import features_of_name
from srs.making.rules.formulas import formula
from srs.making.rules.labelled import labelled
from srs.making.rules.lists import labelled_points, sub_headings
from srs.making.rules.numbers import figure_gaps, labelled_figures
from srs.making.rules.parallels import parallel
from srs.making.rules.predicates import predicated, said
from srs.making.rules.published import published
from srs.making.rules.questions import (
    asked_by_heading,
    asked_by_label,
    asked_by_point,
    asked_inline,
)
from srs.making.rules.sentences import (
    bracketed_members,
    composed_of,
    counted_then_named,
    numbered_parts,
    two_steps,
)
from srs.making.rules.stages import stages
from srs.making.rules.stressed import stressed_gaps
from srs.making.rules.tabled import tabled
from srs.making.rules.terms import named_terms
from srs.making.rules.written import written

__all__ = ["OF_LOGS", "OF_PAIRS", "RULES"]

RULES: tuple[PointRule, ...] = (
    asked_by_heading,
    published,
    defined_under_heading,
    tabled,
    asked_by_point,
    asked_inline,
    asked_by_label,
    formula,
    labelled_points,
    stages,
    sub_headings,
    labelled_figures,
    labelled,
    bracketed_members,
    counted_then_named,
    numbered_parts,
    composed_of,
    included,
    two_steps,
    purpose,
    features_of_name,
    defined,
    defined_below,
    headed,
    copula,
    spelt_out,
    glossed,
    parallel,
    used,
    figure_gaps,
    named_terms,
    cued,
    stressed_gaps,
    said,
    predicated,
)
OF_PAIRS = (written,)
"""Those that take what the author wrote as a card: before all others."""
OF_LOGS = (across,)
"""Those that see a whole log at once: after all others."""
