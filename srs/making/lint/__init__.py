"""What keeps a card from being asked: each lint is a pure function with an id.

The ids are those under which the principles are known in the documentation (docs/cards.md). A
lint rejects a card, sends it to its owner as a note, or leaves a note with it. L23, terms spelt
in two ways, is none of them: it is about the log and not about a card.
"""

from dataclasses import dataclass

from srs.making.lint.answer import cut_off, gives_away, says_nothing
from srs.making.lint.diary import diary, perishable
from srs.making.lint.exhibit import Decision, Exhibit, Judge
from srs.making.lint.length import question_length, too_much
from srs.making.lint.limits import LONGEST_LIST, MANY_MEMBERS
from srs.making.lint.lists import no_count, no_list, too_many
from srs.making.lint.question import (
    leaning,
    no_context,
    other_language,
    several_gaps,
    unfair_gap,
    yes_or_no,
)
from srs.making.lint.source import unclean, ungrounded
from srs.making.lint.together import is_written, lonely, settle
from srs.making.lint.worth import expanded, not_worth_it, unexpanded

__all__ = [
    "JUDGES",
    "LINTS",
    "LONGEST_LIST",
    "MANY_MEMBERS",
    "Decision",
    "Exhibit",
    "Lint",
    "examine",
    "expanded",
    "in_words",
    "is_written",
    "lonely",
    "settle",
]


@dataclass(frozen=True, slots=True)
class Lint:
    """A lint in the words of its readers."""

    name: str
    says: str
    """What is wrong with a card on which it fires."""


LINTS: dict[str, Lint] = {
    "L01": Lint("question length", "the question is too long to be read in one go, or no question"),
    "L02": Lint("too much", "the answer is more than one thing to remember"),
    "L03": Lint("too many", "the list has more members than one card can ask for"),
    "L04": Lint(
        "no list", "a member of the list is a clause and not a name, or stands there twice"
    ),
    "L05": Lint("no count", "the question does not tell how many members it asks for"),
    "L06": Lint("yes or no", "the question can be answered with yes or no"),
    "L07": Lint("leaning", "the question leans on a text that is not there, as with 'it' or 'we'"),
    "L08": Lint("no context", "nothing in the question tells what it is about"),
    "L09": Lint("gives away", "the question holds its answer"),
    "L10": Lint("several gaps", "the card asks for several things"),
    "L11": Lint("unfair gap", "too little is left around the gap"),
    "L12": Lint(
        "cut off",
        "the answer is a piece torn from a sentence, a word or a number, or the next words take it back",
    ),
    "L13": Lint("says nothing", "nobody could get the answer wrong, or it could be anything"),
    "L14": Lint("diary", "it is of the day and not of the subject"),
    "L15": Lint("perishable", "it was so on a day, and may be otherwise now"),
    "L16": Lint("ungrounded", "its lines do not hold the answer as it stands"),
    "L17": Lint("not worth it", "a figure that nobody needs by heart, or one of too many"),
    "L18": Lint("already asked", "an earlier card asks the same"),
    "L19": Lint("confusable", "another card asks nearly the same and is answered otherwise"),
    "L20": Lint("collision", "an earlier card has the same question and another answer"),
    "L21": Lint("unclean", "it holds an address, markup or code"),
    "L22": Lint("other language", "the question is in another language than its line"),
    "L24": Lint("unexpanded", "the answer has an acronym that the log never writes out"),
    "L25": Lint("lonely", "it is the only card of its entry"),
}

JUDGES: dict[str, Judge] = {
    "L01": question_length,
    "L02": too_much,
    "L03": too_many,
    "L04": no_list,
    "L05": no_count,
    "L06": yes_or_no,
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


def examine(exhibit: Exhibit) -> dict[str, Decision]:
    """The lints of one card that have something to say, with what they decide."""
    found = {name: judge(exhibit) for name, judge in JUDGES.items()}
    return {name: verdict for name, verdict in found.items() if verdict is not None}


def in_words(name: str) -> str:
    """'L11 unfair gap: too little is left around the gap'; an id of another version as it is."""
    lint = LINTS.get(name)
    return f"{name} {lint.name}: {lint.says}" if lint else name
