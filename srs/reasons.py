"""Why a card is as it is, in words: the rules that make cards, and the lints that judge them.

Apart from the rules themselves, which take a while to import: who looks at a card needs none.
"""

from dataclasses import dataclass
from functools import cache

from srs.rules_in_words import SENTENCES
from srs.translation import mark, tr

_BY_NO_RULE = {
    "own": mark("typed in by its owner"),
    "model": mark("written by a language model, of lines of a log"),
    "imported": mark("taken over from another program"),
}
"""What stands in the place of a rule where none made a card."""


@dataclass(frozen=True, slots=True)
class Lint:
    """A lint in the words of its readers."""

    name: str
    says: str
    """What is wrong with a card on which it fires."""


LINTS: dict[str, Lint] = {
    "L01": Lint(
        mark("question length"),
        mark("the question is too long to be read in one go, or no question"),
    ),
    "L02": Lint(mark("too much"), mark("the answer is more than one thing to remember")),
    "L03": Lint(mark("too many"), mark("the list has more members than one card can ask for")),
    "L04": Lint(
        mark("no list"),
        mark("a member of the list is a clause and not a name, or stands there twice"),
    ),
    "L05": Lint(mark("no count"), mark("the question does not tell how many members it asks for")),
    "L06": Lint(mark("yes or no"), mark("the question can be answered with yes or no")),
    "L07": Lint(
        mark("leaning"),
        mark("the question leans on a text that is not there, as with 'it' or 'we'"),
    ),
    "L08": Lint(mark("no context"), mark("nothing in the question tells what it is about")),
    "L09": Lint(mark("gives away"), mark("the question holds its answer")),
    "L10": Lint(mark("several gaps"), mark("the card asks for several things")),
    "L11": Lint(mark("unfair gap"), mark("too little is left around the gap")),
    "L12": Lint(
        mark("cut off"),
        mark(
            "the answer is a piece torn from a sentence, a word or a number, "
            "or the next words take it back"
        ),
    ),
    "L13": Lint(
        mark("says nothing"), mark("nobody could get the answer wrong, or it could be anything")
    ),
    "L14": Lint(mark("diary"), mark("it is of the day and not of the subject")),
    "L15": Lint(mark("perishable"), mark("it was so on a day, and may be otherwise now")),
    "L16": Lint(mark("ungrounded"), mark("its lines do not hold the answer as it stands")),
    "L17": Lint(
        mark("not worth it"), mark("a figure that nobody needs by heart, or one of too many")
    ),
    "L18": Lint(mark("already asked"), mark("an earlier card asks the same")),
    "L19": Lint(
        mark("confusable"), mark("another card asks nearly the same and is answered otherwise")
    ),
    "L20": Lint(
        mark("collision"), mark("an earlier card has the same question and another answer")
    ),
    "L21": Lint(mark("unclean"), mark("it holds an address, markup or code")),
    "L22": Lint(mark("other language"), mark("the question is in another language than its line")),
    "L24": Lint(
        mark("unexpanded"), mark("the answer has an acronym that the log never writes out")
    ),
    "L25": Lint(mark("lonely"), mark("it is the only card of its entry")),
}


def rule_in_words(rule: str) -> str:
    """'list.label: a label that names a set, with its members behind it'; an unknown rule as it is.

    In the language of the reader.
    """
    family = f"{rule.partition('.')[0]}.*"
    whole = rule.removesuffix(".part")  # a list of too many members was divided
    said = SENTENCES.get(whole) or SENTENCES.get(family) or _BY_NO_RULE.get(rule)
    return tr("{rule}: {says}", rule=rule, says=tr(said)) if said else rule


@cache  # there are few, and many points that one of them refuses
def lint_in_words(name: str) -> str:
    """'L11 unfair gap: too little is left around the gap', marked; an unknown id as it is."""
    lint = LINTS.get(name)
    if lint is None:
        return name
    return mark("{lint} {name}: {says}", lint=name, name=lint.name, says=lint.says)


def is_written(rule: str) -> bool:
    """Whether the author of a card wrote it as one: then no lint has a say."""
    return rule.startswith("written.")
