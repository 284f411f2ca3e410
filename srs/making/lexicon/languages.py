"""All languages, and which of them a text is in."""

import re
from dataclasses import replace
from functools import lru_cache

from srs.content import Cloze, Content, Prompt, with_words
from srs.making.lexicon.chinese import CHINESE
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.german import GERMAN
from srs.making.lexicon.japanese import JAPANESE
from srs.making.lexicon.language import Cue, Language
from srs.making.lexicon.other import OTHER
from srs.making.lexicon.russian import RUSSIAN
from srs.text import is_chinese, is_traditional

LANGUAGES: tuple[Language, ...] = (JAPANESE, CHINESE, RUSSIAN, ENGLISH, GERMAN, OTHER)
"""In this order their scripts are looked for: Japanese has Chinese characters as well."""
_SCRIPTS = tuple((re.compile(each.script), each) for each in LANGUAGES if each.script)
_MARKS = {each: frozenset(each.marks.split()) for each in LANGUAGES if each.marks}
_LATIN = re.compile(r"[\x00-\u024f\u2000-\u206f]*")
"""No script of its own is among these characters."""
_WORD = re.compile(r"[a-z\u00df-\u024f]+")
_SURELY = 4
_FEW_WORDS = 8
_TRADITIONAL = str.maketrans(
    "么为项种几么发于个样处数层长时点义", "麼為項種幾麼發於個樣處數層長時點義"
)
"""The characters of the templates."""


@lru_cache(maxsize=256)  # the rules take their turns at the same few lines
def language_of(text: str, default: Language = ENGLISH) -> Language:
    """The language of `text`; `default` where its Latin words tell nothing."""
    if not _LATIN.fullmatch(text):
        for script, language in _SCRIPTS:
            if script.search(text):
                return language
    words = _WORD.findall(text.lower())
    counts = {each: sum(map(marks.__contains__, words)) for each, marks in _MARKS.items()}
    if not any(counts.values()):
        return default
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > counts[ENGLISH] else ENGLISH


def language_among(text: str, around: Language) -> Language:
    """The language of a line: of one with a few names, that of the notes `around` it."""
    if text.isascii() and len(text.split()) < _FEW_WORDS:
        return around
    own = language_of(text)
    return around if own.code == around.words_of else own


def of_names(text: str, around: Language) -> Language:
    """The language of a few names: English notes may be on things that have Chinese ones."""
    return CHINESE if around is ENGLISH and is_chinese(text) else around


def is_surely_english(text: str) -> bool:
    """Whether `text` has so many common English words that it is more than names and terms."""
    words = _WORD.findall(text.lower())
    return text.isascii() and sum(word in _MARKS[ENGLISH] for word in words) >= _SURELY


def asking_in(language: Language, template: str, subject: str, *more: str | int) -> Prompt:
    """The question of a template, in English where `language` has no such one."""
    asked = language.asking(template, subject, *more) or ENGLISH.asking(template, subject, *more)
    if asked is None:
        raise KeyError(template)
    return asked


_CUES = {
    han: tuple(cue for each in LANGUAGES if each.han is han for cue in each.cues)
    for han in (True, False)
}
_CUE_WORDS = {
    han: re.compile("|".join(each.cue_words for each in LANGUAGES if each.han is han and each.cues))
    for han in (True, False)
}


def cues_in(sentence: str) -> tuple[Cue, ...]:
    """The cues that there may be in a sentence: those of the languages of its script."""
    han = is_chinese(sentence)
    return _CUES[han] if _CUE_WORDS[han].search(sentence) else ()


def in_script_of(content: Content, text: str) -> Content:
    """`content`, asked in traditional characters where `text` is written in them."""
    if not is_traditional(text):
        return content
    content = with_words(content, lambda words: words.translate(_TRADITIONAL))
    if isinstance(content, Cloze) or not content.prompt.template.startswith("zh."):
        return content
    template = content.prompt.template.replace("zh", "zh-hant", 1)
    return replace(content, prompt=replace(content.prompt, template=template))
