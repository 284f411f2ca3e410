"""The words that rules and lints look for, of all languages at once."""

import re

from srs.making.lexicon.languages import LANGUAGES


class Words:
    """Chinese words as they are, or Latin ones in any case.

    They are two patterns for the sake of speed: one whose every alternative begins with a
    character of its own skips to the next of these characters, but not when it ignores case.
    """

    def __init__(self, han: str, latin: str) -> None:
        """Two patterns: `latin` is written in small letters."""
        self._han = re.compile(han)
        self._latin = re.compile(latin)

    def search(self, text: str) -> re.Match[str] | None:
        """Where `text` has one of the words."""
        return self._han.search(text) or self._latin.search(text.lower())

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Whether `text` is one of the words."""
        return self._han.fullmatch(text) or self._latin.fullmatch(text.lower())


def _joined(name: str, *, han: bool | None = None, pattern: str = "{0}") -> str:
    """The alternatives of all languages for `name`; or of those that have Chinese characters, or not."""
    found = [
        words
        for language in LANGUAGES
        if (words := getattr(language, name)) and han in {None, language.han}
    ]
    return pattern.format("|".join(found))


def _words(name: str, han: str = "{0}", latin: str = "{0}") -> Words:
    return Words(_joined(name, han=True, pattern=han), _joined(name, han=False, pattern=latin))


SET_NOUN = _words("set_nouns", "(?:{0})$", r"\b(?:{0})(?:\s+(?:of|in|for)\s+[^,;.]{{1,40}})?$")
ORDER_NOUN = _words("order_nouns", "(?:{0})$", r"\b(?:{0})$")
GENERIC = re.compile(_joined("generic"), re.IGNORECASE)
"""Labels and headings that say nothing of what stands below them."""
META = re.compile(_joined("meta", pattern="(?:{0})s?"), re.IGNORECASE)
"""Labels of the note itself, not of what it is about."""
COUNTED = re.compile(_joined("counted"))
"""'几种': the author counts, and the list that follows is the answer to 'which'."""
QUANTITY = re.compile(_joined("quantities"))
"""Labels that are told by a figure."""
DIARY = _words("diary")
"""A feeling, an activity, a plan: of the day, not of the subject."""
MOMENT = _words("moments")
"""When, and who: of a day, not of a subject."""
LIVING = _words("living")
"""What somebody does, feels or plans on a day."""
FEELING = _words("feelings")
"""What says by itself that a short line is of a diary, and what a plan begins with."""
REMINDER = _words("reminders")
"""What is still to be done."""
ORPHAN = re.compile(_joined("orphans"), re.IGNORECASE)
"""How a text begins that leans on the one before it."""
OPINION = _words("opinions")
"""Answers that say nothing one could get wrong."""
_LEADING = re.compile(_joined("leading", pattern="(?:{0})"))
_ANNOUNCING = re.compile(_joined("announcing"))


def unlean(text: str) -> str:
    """`text` without '另外，' or '本文' before it: words that lean on something else."""
    return without_lean(text).strip()


def without_lean(text: str) -> str:
    """As `unlean`, with the spaces around it."""
    match = _LEADING.match(text)
    return text[match.end() :] if match else text


def without_announcement(label: str) -> str:
    """`label` without the words at its end that only announce its members: '有这些'."""
    return _ANNOUNCING.sub("", label) or label
