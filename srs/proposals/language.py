"""Whether a question is asked in a language that its lines have."""

import re

from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.german import GERMAN
from srs.making.lexicon.language import Language
from srs.making.lexicon.other import OTHER
from srs.proposals import limits
from srs.prose.weigh import weight

_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_CHINESE = re.compile(r"[的是了么吗哪这个们说为什]")
"""Characters that Japanese hardly has."""
_CYRILLIC = re.compile(r"[\u0400-\u052f]{2}")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_LATIN = re.compile(r"[a-z\u00df-\u024f]{2,}")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u052f\u0590-\u10ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ASKING = {
    ENGLISH: "what which who whose why how when where does do did the in an stands",
    GERMAN: (
        "was welche welcher welches welchem welchen wie wann wo wer wofür warum wozu woraus heißt"
    ),
    OTHER: (
        "comment quel quelle quels quelles pourquoi dit on cuál qué cómo quale perché welk waarom"
    ),
}
"""Words of questions."""
_MARKS = {
    each: frozenset(f"{each.marks} {_ASKING[each]}".split()) for each in (ENGLISH, GERMAN, OTHER)
}
_OWN = {
    each: marks.difference(*(other for key, other in _MARKS.items() if key is not each))
    for each, marks in _MARKS.items()
}
"""The words of each that the others have not."""


def is_foreign(question: str, text: str, around: str) -> bool:
    """Whether `question` is in none of the languages of `text`, the cited lines and their title.

    What is `around` them tells, of a few words with Latin letters, which language they are in.
    """
    if _KANA.search(question):
        return not _KANA.search(text)
    if _HAN.search(question):
        if not _HAN.search(text):
            return True
        return bool(_KANA.search(text) and _CHINESE.search(question)) and not _CHINESE.search(text)
    for script in (_CYRILLIC, _HANGUL):
        if script.search(question):
            return not script.search(text)
    asked = _language(question)
    return asked is not None and not _has(text, asked, around)


def _language(question: str) -> Language | None:
    """The language with Latin letters that a question is asked in; None where nothing tells."""
    counts = {each: len(_marks(question, each)) for each in _OWN}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] and list(counts.values()).count(counts[best]) == 1 else None


def _has(text: str, language: Language, around: str) -> bool:
    """Whether `text` may be in `language`: it has words of it, or none of any other one."""
    if len(_marks(text, language)) >= limits.MARKED:
        return True
    there = {each for each in _OWN if len(_marks(around, each)) >= limits.MARKED}
    if there and language not in there:
        return False
    scripts = _OTHER_SCRIPT.findall(text)
    return len(scripts) <= weight("".join(f"{word} " for word in _LATIN.findall(text.lower())))


def _marks(text: str, language: Language) -> frozenset[str]:
    return _OWN[language].intersection(_LATIN.findall(text.lower()))
