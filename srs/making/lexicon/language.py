"""The language that a question is asked in: that of the line, or of the notes around it."""

import re
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache

from srs.content import Cloze, Content, Prompt, put
from srs.text import is_traditional

_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_OTHER_SCRIPT = re.compile(
    r"[\u0370-\u03ff\u0590-\u08ff\u0900-\u10ff\u1100-\u11ff\uac00-\ud7af]{2}"
)
_WORD = re.compile(r"[a-z\u00df-\u024f]+")
_MARKS = {
    "en": "the of and is to that for it with as are by this be or from can",
    "de": "der die das und ist nicht ein eine werden wird mit für von auf sind oder zu dem den des wenn",
    "other": (
        "il lo gli che della una sono per di del dei nel viene est les des une dans pour que los las el "
        "está não uma com os du au avec et qui het een van niet och är som att jest nie się"
    ),
}
"""The commonest words: a handful of them tells one language from another."""
_SURELY = 4
_WORDS = {name: frozenset(marks.split()) for name, marks in _MARKS.items()}


class Language(StrEnum):
    """A language that templates are written in, or OTHER: there only gaps are fair."""

    ZH = "zh"
    JA = "ja"
    EN = "en"
    DE = "de"
    RU = "ru"
    OTHER = "other"


@lru_cache(maxsize=256)  # the rules take their turns at the same few lines
def language_of(text: str, default: Language = Language.EN) -> Language:
    """The language of `text`; `default` where its Latin words tell nothing."""
    if _KANA.search(text):
        return Language.JA
    if _HAN.search(text):
        return Language.ZH
    if _CYRILLIC.search(text):
        return Language.RU
    if _OTHER_SCRIPT.search(text):
        return Language.OTHER
    words = _WORD.findall(text.lower())
    counts = {name: sum(word in marks for word in words) for name, marks in _WORDS.items()}
    if not any(counts.values()):
        return default
    best = max(counts, key=lambda name: counts[name])
    return Language(best) if counts[best] > counts["en"] else Language.EN


def is_surely_english(text: str) -> bool:
    """Whether `text` has so many common English words that it is more than names and terms."""
    words = _WORD.findall(text.lower())
    return text.isascii() and sum(word in _WORDS["en"] for word in words) >= _SURELY


_WHAT_IS = {
    Language.ZH: "{0}是什么？",
    Language.JA: "{0}とは何ですか？",
    Language.EN: "What is {0}?",
    Language.DE: "Was ist {0}?",
    Language.RU: "Что такое {0}?",
}
_TRADITIONAL = str.maketrans(
    "么为项种几么发于个样处数层长时点义", "麼為項種幾麼發於個樣處數層長時點義"
)
"""The characters of the templates."""
_ATTRIBUTE = re.compile(
    r"^(?:main |key |final |overall |model |training |learning |batch )?(?:task|objective|loss|metric|architecture|"
    r"dataset|baseline|complexity|purpose|problem|motivation|contribution|limitation|drawback|advantage|"
    r"disadvantage|default|syntax|difference|rule|formula|definition|cause|reason|effect|result|solution|"
    r"trade-?off|size|rate|range|unit|symbol|capital|population|currency|language)$",
    re.IGNORECASE,
)
"""Labels that name a side of what the notes are about, not a thing of its own."""
_COMMAND = re.compile(
    r"(?:git|npm|npx|pip|docker|kubectl|cargo|brew|apt|conda|make|uv)\s[a-z]|--?[a-z]"
)
"""How the name of a command or of an option begins."""
_PROPER = re.compile(r"\S*(?:\S[A-Z0-9]|[^\x00-\x7f]|[()+/_.-])\S*")
"""A word with a capital, a figure or a sign inside: an acronym, the name of a program."""
_IN_BRACKETS = re.compile(r"\s?\([^()]*\)")
_PLURAL = re.compile(r"[a-z]{2}(?<![sui])s$")


def asking(template: str, pattern: str, subject: str, *more: str | int) -> Prompt:
    """The question of a template: `pattern` with `subject` and `more` in its braces.

    `template` is its id; the language that it begins with decides how members are counted.
    """
    text = pattern.format(subject, *more)
    return Prompt(text, subject=subject.strip(), template=template)


def what_is(name: str, language: Language) -> Prompt | None:
    """'What is NAME?'; None in a language that srs has no words of."""
    if language is Language.EN:
        return _what_is_in_english(name)
    pattern = _WHAT_IS.get(language)
    if pattern is None:
        return None
    named = before_han(name) if language is Language.ZH else name
    named = f"„{name}“" if language is Language.DE else named
    return asking(f"{language}.what-is", pattern, named)


def _what_is_in_english(name: str) -> Prompt:
    """Without an article, which nobody can set right: some names take one, others none.

    In quotation marks a term needs none.
    """
    words = _IN_BRACKETS.sub("", name).split()
    if _ATTRIBUTE.search(name):
        return asking("en.what-is-the", "What is the {0}?", f"{name[0].lower()}{name[1:]}")
    if _COMMAND.match(name):
        return asking("en.what-does", "What does {0} do?", name)
    if _PLURAL.search(words[-1] if words else name):
        return asking("en.what-are", "What are {0}?", name)
    return asking("en.what-is", "What is {0}?", quoted(name))


def quoted(name: str) -> str:
    """A term in quotation marks, where it might want an article: a proper name wants none."""
    bare = _IN_BRACKETS.sub("", name)
    return name if _PROPER.fullmatch(bare) else f"“{name}”"


def in_script_of(content: Content, text: str) -> Content:
    """`content`, asked in traditional characters where `text` is written in them."""
    if not is_traditional(text):
        return content
    content = put(content, lambda words: words.translate(_TRADITIONAL))
    if isinstance(content, Cloze) or not content.prompt.template.startswith("zh."):
        return content
    template = content.prompt.template.replace("zh", "zh-hant", 1)
    return replace(content, prompt=replace(content.prompt, template=template))


def before_han(name: str) -> str:
    """`name` with the space that a Latin word takes before a Chinese one."""
    return f"{name} " if name[-1:].isascii() and name[-1:].isalnum() else name
