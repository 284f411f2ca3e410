"""A language, as a value: what srs has words of in it, one file for each."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from srs.content import Prompt
from srs.note import Kind


@dataclass(frozen=True, slots=True)
class Saying:
    """How what is said of a name begins, and the template of the question that fits it."""

    begins: re.Pattern[str]
    kind: Kind
    template: str
    unless: re.Pattern[str] | None = None
    """What says all the same that the name is a thing of that kind."""
    left_out: bool = False
    """Whether the question holds the words it begins with already."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that tells that the answer comes next, and how to ask for it."""

    rule: str
    kind: Kind
    pattern: re.Pattern[str]
    """With a group 'a' for the answer."""
    question: str | None = None
    """With the groups of the pattern in braces; None asks by a gap."""
    sure: bool = False
    """Whether the word names what follows it, and is hardly ever used otherwise."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language. What it has no words for is not asked in it: a gap is fair in any language.

    The fields that are patterns hold the alternatives of one, in small letters: those of all
    languages are looked for at once (`lexicon.words`).
    """

    code: str
    """Of ISO 639-1; templates begin with it, and by it members are counted."""
    script: str = ""
    """A character, or a run of them, that no language before it in the list has."""
    marks: str = ""
    """Of a Latin language its commonest words: a handful of them tells it from another."""
    words_of: str = ""
    """A language whose few words, without a character of its own, may be in this one: 'zh' of 'ja'."""
    han: bool = False
    """Whether it is written with Chinese characters; names in Latin letters tell nothing there."""
    mixed: bool = False
    """Whether notes in it have labels in other languages, which are asked for in these."""

    # how it is set
    comma: str = ", "
    """Between members."""
    colon: str = ": "
    left_out: str = ", ..., "
    """Stands for what a gap sentence leaves out."""
    inside: Callable[[str], str] = str
    """A name as it stands in a sentence."""
    term: Callable[[str], str] = str
    """A name as it stands in a question about what it is."""

    # how it asks
    templates: Mapping[str, str] = field(default_factory=dict)
    """Patterns of questions by their ids; what follows a '/' tells one of several of an id."""
    what: Callable[[str], Prompt] | None = None
    """'What is NAME?', where that is more than a template."""
    which: Callable[[str, bool], Prompt] | None = None
    """The question for the members that a label names, and whether in their order."""
    kinds: Callable[[str], Prompt] | None = None
    """The question for the names that stand below a name."""
    cell: Callable[[str, str, str], Prompt] | None = None
    """The question for a cell: the name of its row, its column, and what it holds."""
    plural: Callable[[str], bool] | None = None
    """Whether a label is in the plural; None in a language without one."""
    one_of_many: Callable[[str], bool] | None = None
    """Whether a name is one of many, to be told apart by what stands below it."""
    sayings: tuple[Saying, ...] = ()
    describes: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Headers of columns that only say what a row is, and the template that asks for it."""
    cues: tuple[Cue, ...] = ()
    cue_words: str = ""
    """A sentence without any of these has no cue: one search instead of thirty."""

    # what it calls things
    set_nouns: str = ""
    """Nouns that name a set, at the end of a label."""
    order_nouns: str = ""
    """Those that name one in order."""
    counts: str = ""
    """How a label tells how many: the number is the one group, named by the language's code."""
    numerals: Mapping[str, int] = field(default_factory=dict)
    counted: str = ""
    """'几种': the author counts, and the list that follows is the answer to 'which'."""
    quantities: str = ""
    """Labels that are told by a figure."""
    announcing: str = ""
    """What a label ends with that only announces its members."""

    # what is no fact
    generic: str = ""
    """Labels and headings that say nothing of what stands below them."""
    meta: str = ""
    """Labels of the note itself, not of what it is about."""
    moments: str = ""
    """Moments of a day and the person who writes: with one of `living` a line of a diary."""
    living: str = ""
    """What somebody does, feels or plans on a day."""
    feelings: str = ""
    """What says by itself that a short line is of a diary: a feeling, how a plan begins."""
    diary: str = ""
    """A feeling, an activity, a plan: of the day, not of the subject."""
    reminders: str = ""
    """What is still to be done."""
    orphans: str = ""
    """How a text begins that leans on the one before it."""
    opinions: str = ""
    """Answers that say nothing one could get wrong."""
    leading: str = ""
    """Words before a sentence that lean on another one, and are left out."""

    def __str__(self) -> str:
        """Its code."""
        return self.code

    def asking(self, template: str, subject: str, *more: str | int) -> Prompt | None:
        """The question of one of its templates; None where it has none of that id."""
        pattern = self.templates.get(template)
        if pattern is None:
            return None
        return question_from(f"{self.code}.{template.partition('/')[0]}", pattern, subject, *more)

    def what_is(self, name: str) -> Prompt | None:
        """'What is NAME?'; None in a language that srs has no words of."""
        return self.what(name) if self.what else self.asking("what-is", self.term(name))


def question_from(template: str, pattern: str, subject: str, *more: str | int) -> Prompt:
    """The question of a template: `pattern` with `subject` and `more` in its braces.

    `template` is its id; the language that it begins with decides how members are counted.
    """
    text = pattern.format(subject, *more)
    return Prompt(text, subject=subject.strip(), template=template)
