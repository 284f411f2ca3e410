"""What a label names, and the question that asks for its members: one per noun, never 'what about it'."""

import re

from srs.content import Prompt
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import LANGUAGES, asking_in, language_of
from srs.making.lexicon.words import unlean, without_announcement
from srs.prose.clauses import cut

_HOW_MANY = re.compile("|".join(each.counts for each in LANGUAGES if each.counts), re.IGNORECASE)
_NUMERALS = {word: n for each in LANGUAGES for word, n in each.numerals.items()}


def which(label: str, *, ordered: bool = False, around: Language = ENGLISH) -> Prompt:
    """The question that asks for the parts that `label` names.

    A label has few words: among Japanese or German notes it is in their language.
    """
    language = language_of(label) if around.mixed else around
    if language.announcing:
        label = announced(label)
    return (
        language.which(label, ordered) if language.which else asking_in(language, "members", label)
    )


def label_question(name: str) -> Prompt:
    """The question for the names that stand below a name."""
    kinds = language_of(name).kinds or ENGLISH.kinds
    assert kinds is not None  # noqa: S101 - English has it
    return kinds(name)


def names_many(name: str) -> bool:
    """Whether a name is one of many: all Chinese ones may be, English ones in the plural."""
    is_one = language_of(name).one_of_many or ENGLISH.one_of_many
    return is_one is not None and is_one(name)


def may_be_plural(label: str) -> bool:
    """Whether a label may name several things: any does in a language without a plural."""
    plural = language_of(label).plural
    return plural is None or plural(label)


def stands_for(name: str) -> Prompt:
    """The question for the names whose first letters make `name`."""
    return asking_in(language_of(name), "letters", name)


def counted(label: str) -> int | None:
    """How many a label says there are: 3 for 'Raft 的三个角色', 2 for 'two modes'."""
    match = _HOW_MANY.search(label)
    if match is None:
        return None
    said = next(filter(None, match.groups())).lower()
    return int(said) if said.isdigit() else _NUMERALS[said]


def announced(label: str) -> str:
    """What a label names: '核心要素有这些' names 核心要素."""
    label = " ".join(label.split())  # of many spaces, the pattern would begin at each
    clauses = cut(label, "，,")
    return without_announcement(unlean(clauses[-1] if clauses else label))
