"""Lints of length: a card asks one short thing."""

from srs.making import limits
from srs.making.lint.lint_input import Decision, LintInput
from srs.prose.weigh import weight


def question_length(card: LintInput) -> Decision | None:
    """L01: a question that is read in one go, and that is one."""
    length = weight(card.question)
    if not limits.SHORTEST_QUESTION <= length <= limits.LONGEST_QUESTION:
        return Decision.REFUSE
    if length <= limits.LONG_QUESTION:
        return None
    return Decision.HOLD if weight(card.core) > limits.LONG_QUESTION else None


def too_much(card: LintInput) -> Decision | None:
    """L02: more than one thing to remember."""
    candidate = card.candidate
    limit = limits.LONGEST_ANSWER.get(candidate.kind, limits.LONGEST_PROSE_ANSWER)
    if card.items is not None:
        limit = limits.LONGEST_LIST
    return Decision.REFUSE if weight("\n".join(card.answers)) > limit else None
