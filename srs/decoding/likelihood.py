"""How likely a decoded text is: whether a language is written with such characters.

Every character that is not ASCII is weighed with its frequency in a language, as the logarithm of
a probability. Bytes that are read in the wrong encoding yield rare characters, in places where
they cannot stand.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from srs.decoding.alphabets import ALPHABETS, IN_WORDS, SIGNS, Alphabet
from srs.decoding.characters import WIDE
from srs.decoding.frequencies import NEVER, letters, wide

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"[^\W\d_]+")
_SURPRISE = 1.6
_SURPRISE_OF_ONE = 2.0
"""By how much characters may be rarer than in most texts, the more the fewer there are."""
_MISFITS = 0.01
"""Share of characters that the language does not have."""
_OFTEN = 3
"""Times that a character counts in full: a word that comes again and again is no new evidence."""
_OF_ASCII = 3.0
"""What a double byte that ends in ASCII gains: read as single bytes, there is a sign more."""
_SELF_EVIDENT = 4
"""Bytes of a character, with digits among them, that no other encoding has."""
_OF_A_WORD = 1.5
"""What each of a language's most frequent words adds, and up to how many of them."""
_WORDS = 6
_IN_WORD = 5.0
_IN_FOREIGN_WORD = 4.0
_UNUSUAL = 2.5
_AFTER_SMALL = 9.0
"""What places take away: a sign within a word, a Cyrillic letter at a Latin one, two accents on
one another or one alone, a capital within a word."""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How a text looks in one language."""

    score: float
    """Logarithm of its probability: of two readings of the same bytes, the higher is likelier."""
    characters: float
    """How many characters that is from; repeated ones count less."""
    surprise: float
    """By how much an average character is less likely than the language's own."""
    misfits: float
    """How many of them cannot stand where they do."""

    @property
    def is_plausible(self) -> bool:
        """Whether the language looks like this."""
        allowed = _SURPRISE + _SURPRISE_OF_ONE / max(self.characters, 1) ** 0.5
        return self.surprise <= allowed and self.misfits <= _MISFITS * self.characters


def likelihood(text: str, encoding: str) -> Likelihood:
    """`text`, decoded as `encoding`, in the language that it fits best."""
    if encoding in WIDE:
        found = Counter(_NOT_ASCII.findall(text))
        return max((_wide(found, each, encoding) for each in WIDE[encoding]), key=_score)
    padded = f" {text} "
    places = Counter(padded[at.start() - 1 : at.end() + 1] for at in _NOT_ASCII.finditer(padded))
    words = {word.lower() for word in _WORD.findall(text)}
    return max((_alphabetic(places, words, each) for each in _alphabets_of(encoding)), key=_score)


def _score(likely: Likelihood) -> float:
    return likely.score


def _wide(found: Counter[str], script: str, encoding: str) -> Likelihood:
    logs, usual = wide(script)

    def logs_of_found() -> Iterator[tuple[float, int]]:
        for char, number in found.items():
            code = char.encode(encoding, errors="ignore")
            if len(code) == _SELF_EVIDENT and not encoding.startswith("utf"):
                yield usual - 1, number
            else:
                log = logs.get(char, NEVER - _OF_ASCII)
                yield log + _OF_ASCII * _ends_in_ascii(code, encoding), number

    return _likelihood(logs_of_found(), usual)


def _ends_in_ascii(code: bytes, encoding: str) -> bool:
    return code[-1:].isascii() and bool(code) and not encoding.startswith("utf")


def _alphabetic(places: Counter[str], words: set[str], alphabet: Alphabet) -> Likelihood:
    logs, usual = letters(alphabet)
    hits = min(len(words.intersection(alphabet.words.split())), _WORDS)
    found = ((_in_place(place, logs, alphabet), number) for place, number in places.items())
    return _likelihood(found, usual, _OF_A_WORD * hits)


def _likelihood(found: Iterable[tuple[float, int]], usual: float, gain: float = 0.0) -> Likelihood:
    score = characters = misfits = 0.0
    for log, number in found:
        weight = min(number, _OFTEN) + math.log(max(number / _OFTEN, 1))
        score += weight * log
        characters += weight
        misfits += weight * (log <= NEVER)
    return Likelihood(score + gain, characters, usual - score / max(characters, 1), misfits)


def _in_place(place: str, logs: dict[str, float], alphabet: Alphabet) -> float:
    """Of the middle one of three characters."""
    before, char, after = place[0], place[1], place[2]
    lower = char if char in logs else char.lower()
    log = logs.get(lower, NEVER)
    if char in SIGNS or not (char.isalpha() or char in alphabet.letters):
        is_inside = before.isalpha() and after.isalpha() and char not in IN_WORDS
        opens = char == "’" and not before.isalnum() and after.isalpha()
        return min(log - _IN_WORD, NEVER) if is_inside else log - _UNUSUAL * opens
    if char != lower:
        log -= _AFTER_SMALL if before.islower() else _UNUSUAL
    if not alphabet.is_latin:
        return log - _IN_FOREIGN_WORD * sum(
            each.isascii() and each.isalpha() for each in (before, after)
        )
    is_alone = not before.isalpha() and not after.isalpha()
    is_among_accents = all(each.isalpha() and not each.isascii() for each in (before, after))
    return log - _UNUSUAL * (is_alone + is_among_accents)


@cache
def _alphabets_of(encoding: str) -> list[Alphabet]:
    return [each for each in ALPHABETS if encoding in each.encodings.split()]
