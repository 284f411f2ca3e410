"""What is said of a name, and how that is asked: what it is, what it is for, how it is done."""

import re

from srs.content import Basic, Cloze, Content, Gap
from srs.making import limits
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import LANGUAGES, asking_in
from srs.making.lexicon.words import QUANTITY
from srs.note import Kind

TO_BE_SOLVED = re.compile(
    r"(?:问题|挑战|难点|痛点|困难)$|\b(?:problem|challenge|issue)$", re.IGNORECASE
)
_FIGURE = re.compile(r"(?:大?约|大概|超过|不到|至少|最多|平均|[<>≈~±])?\s?\d")
_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.CONTRAST,
        re.compile(
            r"(?:缺点|劣势|不足|代价|优点|优势|好处|区别|差别|不同点|共同点)$"
            r"|\b(?:drawback|disadvantage|downside|cost|advantage|benefit|upside|difference)$",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.REASON,
        re.compile(
            r"(?:原因|动机|作用|目的|用途)$|\b(?:reason|motivation|goal|purpose)$", re.IGNORECASE
        ),
    ),
)
"""Labels that ask a question of their own."""


def says_what_it_does(body: str) -> bool:
    """Whether a text begins with what something does, is for, or how it is done."""
    return any(saying.begins.match(body) for each in LANGUAGES for saying in each.sayings)


def about(head: str, answer: str, language: Language) -> tuple[Kind, Content]:
    """Kind and content for a name and what is said of it, fitting how that begins."""
    named = language.inside(head)
    for saying in language.sayings:
        match = saying.begins.match(answer)
        if match and not (saying.unless and saying.unless.search(answer)):
            said = answer[match.end() :] if saying.left_out else answer
            return saying.kind, Basic(asking_in(language, saying.template, named), said)
    what = language.what_is(head)
    if what is None:
        return Kind.CLOZE, Cloze((Gap(head), f": {answer}"))
    if (
        language.quantities
        and _FIGURE.search(answer[: limits.FIGURE_SOON])
        and QUANTITY.search(head)
    ):
        return Kind.DEFINITION, Basic(asking_in(language, "how-much", named), answer)
    kind = next((kind for kind, label in _KINDS if label.search(head)), Kind.DEFINITION)
    return kind, Basic(what, answer)
