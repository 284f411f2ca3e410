"""How much there is to remember: length in words and characters, terms, tokens."""

import re
import unicodedata
from functools import lru_cache

_LATIN = r"[a-z0-9\u00df-\u024f\u0370-\u052f]+(?:[._-][a-z0-9\u00df-\u024f\u0370-\u052f]+)*%?"
_LATIN_WORD = re.compile(_LATIN)
_TOKEN = re.compile(rf"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|{_LATIN}")
_CJK_RUN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_ONE_FORM = re.compile(r"[\x00-\x7f\u4e00-\u9fff，。：；！？（）、《》“”—]*")
"""Characters whose normal form has the same tokens: most lines have no others."""
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"[A-Za-z]{2}")
_HARD = re.compile(r"[A-Za-z0-9]")
LATIN_WEIGHT = 1.5


@lru_cache(maxsize=256)  # the lints ask for those of one question and answer again and again
def tokens(text: str) -> tuple[str, ...]:
    """Latin words, numbers and single CJK characters, folded to one form."""
    return tuple(_TOKEN.findall(_folded(text)))


@lru_cache(maxsize=256)
def token_set(text: str) -> frozenset[str]:
    """`tokens` without their order."""
    return frozenset(tokens(text))


@lru_cache(maxsize=256)
def hard_tokens(text: str) -> frozenset[str]:
    """The Latin words and numbers: what a card must never get wrong."""
    return frozenset(filter(_HARD.search, _LATIN_WORD.findall(_folded(text))))


@lru_cache(maxsize=256)
def weight(text: str) -> float:
    """Length to remember: a CJK character counts 1, a Latin word or a number 1.5."""
    folded = _folded(text)
    latin = len(_LATIN_WORD.findall(folded))
    if text.isascii():
        return LATIN_WEIGHT * latin
    return sum(map(len, _CJK_RUN.findall(folded))) + LATIN_WEIGHT * latin


def _folded(text: str) -> str:
    """`text` in small letters, and with one form for characters that have several."""
    if text.isascii():
        return text.lower()
    return (text if _ONE_FORM.fullmatch(text) else unicodedata.normalize("NFKC", text)).lower()


def has_term(text: str) -> bool:
    """Whether `text` names something: a Latin word, or at least four Han characters."""
    return _WORD.search(text) is not None or len(_CJK.findall(text)) >= 4  # noqa: PLR2004
