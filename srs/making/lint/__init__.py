"""What keeps a card from being asked: each lint is a pure function with an id.

The ids are those under which the principles are known in the documentation (docs/cards.md). A
lint rejects a card, sends it to its owner as a note, or leaves a note with it. L23, terms spelt
in two ways, is none of them: it is about the log and not about a card.
"""

from srs.making.lint.answer import cut_off, gives_away, says_nothing
from srs.making.lint.diary import diary, perishable
from srs.making.lint.length import question_length, too_much
from srs.making.lint.lint_input import Decision, Lint, LintInput
from srs.making.lint.lists import no_count, no_list, too_many
from srs.making.lint.question import (
    is_yes_or_no,
    leaning,
    no_context,
    other_language,
    several_gaps,
    unfair_gap,
)
from srs.making.lint.source import unclean, ungrounded
from srs.making.lint.together import settle
from srs.making.lint.worth import acronyms, expanded, not_worth_it, unexpanded

__all__ = [
    "CARD_LINTS",
    "Decision",
    "LintInput",
    "acronyms",
    "expanded",
    "lint_decisions",
    "settle",
]


CARD_LINTS: dict[str, Lint] = {
    "L01": question_length,
    "L02": too_much,
    "L03": too_many,
    "L04": no_list,
    "L05": no_count,
    "L06": is_yes_or_no,
    "L07": leaning,
    "L08": no_context,
    "L09": gives_away,
    "L10": several_gaps,
    "L11": unfair_gap,
    "L12": cut_off,
    "L13": says_nothing,
    "L14": diary,
    "L15": perishable,
    "L16": ungrounded,
    "L17": not_worth_it,
    "L21": unclean,
    "L22": other_language,
    "L24": unexpanded,
}
"""The lints that look at one card; the others need all cards of a log."""


def lint_decisions(card: LintInput) -> dict[str, Decision]:
    """The lints of one card that have something to say, with what they decide."""
    found = {name: lint(card) for name, lint in CARD_LINTS.items()}
    return {name: verdict for name, verdict in found.items() if verdict is not None}
