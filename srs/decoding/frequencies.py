"""The tables of languages as logarithms of probabilities."""

import math
import unicodedata
from functools import cache

from srs.decoding import characters
from srs.decoding.alphabets import SIGNS, Alphabet

NEVER = -16.0
"""For a character that a language is not written with."""
_LEAST = 0.2
_Weights = dict[str, float]
_Logs = tuple[dict[str, float], float]
"""For each character, and the mean of a text."""


@cache
def letters(alphabet: Alphabet) -> _Logs:
    """Of the characters beyond ASCII in a language that is written with letters of one byte."""
    return _table(
        (_flat(_accented() if alphabet.is_latin else ""), 0.01),
        (_ordered(SIGNS), 0.2),
        (_ordered(alphabet.letters), 0.79),
    )


@cache
def wide(script: str) -> _Logs:
    """Of the characters beyond ASCII in Chinese, Japanese or Korean."""
    return _table(
        *_SCRIPTS[script](),
        (_flat(_SIGNS_OF_WIDE), 0.02),
        (_ordered(characters.PUNCTUATION), 0.12),
    )


def _chinese() -> list[tuple[_Weights, float]]:
    return [
        (_flat(_square("gbk", 0x81, 0xFE)), 0.005),
        (_flat(_square("gb2312", 0xD8, 0xF7)), 0.01),
        (_flat(_square("gb2312", 0xB0, 0xD7)), 0.12),
        (_ordered(characters.HANZI_LESS), 0.23),
        (_ordered(characters.HANZI), 0.45),
    ]


def _with_kana() -> list[tuple[_Weights, float]]:
    """Notes on Japanese in Chinese."""
    kana = [(_ordered(characters.HIRAGANA), 0.4), (_ordered(characters.KATAKANA), 0.2)]
    return [*_chinese(), *kana]


def _traditional() -> list[tuple[_Weights, float]]:
    return [
        (_flat(_square("big5", 0xC9, 0xF9)), 0.01),
        (_flat(_square("big5", 0xA4, 0xC6)), 0.25),
        (_ordered(characters.HANZI_TRADITIONAL), 0.55),
    ]


def _japanese() -> list[tuple[_Weights, float]]:
    return [
        (_flat(_square("euc_jp", 0xD0, 0xF4)), 0.005),
        (_flat(_square("euc_jp", 0xB0, 0xCF)), 0.1),
        (_ordered(characters.KANJI), 0.25),
        (_ordered(characters.HIRAGANA), 0.35),
        (_ordered(characters.KATAKANA), 0.15),
    ]


def _korean() -> list[tuple[_Weights, float]]:
    return [
        (_flat("".join(map(chr, range(0xAC00, 0xD7A4)))), 0.005),
        (_flat(_square("euc_kr", 0xB0, 0xC8)), 0.15),
        (_ordered(characters.HANGUL), 0.8),
    ]


_SCRIPTS = {
    "Chinese": _chinese,
    "Chinese with kana": _with_kana,
    "Traditional Chinese": _traditional,
    "Japanese": _japanese,
    "Korean": _korean,
}


def _table(*tiers: tuple[_Weights, float]) -> _Logs:
    """A later tier takes its characters out of those before."""
    weights: _Weights = {}
    for tier, share in tiers:
        whole = sum(tier.values())
        weights |= {char: share * weight / whole for char, weight in tier.items()}
    whole = sum(weights.values())
    logs = {char: math.log(weight / whole) for char, weight in weights.items()}
    return logs, sum(weight / whole * logs[char] for char, weight in weights.items())


def _ordered(characters: str) -> _Weights:
    """The most frequent first: how alphabets are used is known to fall like a logarithm."""
    found = dict.fromkeys(characters)
    return {char: math.log(len(found) / rank) + _LEAST for rank, char in enumerate(found, 1)}


def _flat(characters: str) -> _Weights:
    return dict.fromkeys(characters, 1.0)


@cache
def _square(encoding: str, first: int, last: int) -> str:
    """The characters of double bytes from row `first` to row `last`."""
    pairs = (bytes((row, cell)) for row in range(first, last + 1) for cell in range(0x40, 0xFF))
    chars = (pair.decode(encoding, errors="ignore") for pair in pairs)
    return "".join(char for char in chars if len(char) == 1 and not char.isascii())


_SIGNS_OF_WIDE = "".join(_square("gbk", row, row) for row in (0xA1, 0xA2, 0xA3, 0xA6, 0xA8, 0xA9))


def _accented() -> str:
    return "".join(c for c in map(chr, range(0xC0, 0x180)) if unicodedata.category(c) == "Ll")
