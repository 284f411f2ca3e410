"""The words of a text that are compared: numbers, runs of letters, signs of scripts without spaces.

Spaces and punctuation are no words; of other signs those are that code, units and formulas need.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from srs.cells import graphemes
from srs.typed_answer.folding import Folded, fold
from srs.typed_answer.numbers import Number, numbers

_ALONE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_MARK = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0900-\u0903\u093a-\u094f\u3099\u309a"
"""What is drawn into the letter before it."""
_LETTER = rf"(?:[^\W\d_{_ALONE}]|[{_MARK}])"
_WORD = re.compile(
    rf"(?P<alone>[{_ALONE}][{_MARK}]*)"
    rf"|(?P<letters>{_LETTER}+(?:['’]{_LETTER}{{1,2}}(?!\w))?)"
    r"|(?P<digits>\d+)"
    r"|(?P<arrow>[-=]+>|<[-=]+)"
    r"|(?P<kept>!=|(?<!\w)--?(?=[a-z]))"
    r"|(?P<sign>[^\w\s])"
)
_KEPT = frozenset("%‰#&@*\\+[]{}<>=|~^$°")
"""Punctuation, as Unicode has it, that is none here."""
_BETWEEN_NUMBERS = frozenset("-:/")
"""No words but between two numbers: 3-5, 3:1, 9/12."""
_TIMES = frozenset("x×*")
_RANGE = frozenset({"-", "~", "到", "至", "to"})
_DENIALS = frozenset("不没無无非未莫勿否") | {
    "not", "no", "never", "non", "without", "cannot", "can't", "don't", "doesn't", "isn't",
}  # fmt: skip


class Word(NamedTuple):
    """A word of a text."""

    start: int
    """Where it begins in the text as it is shown."""
    end: int
    key: str
    """What it is compared by."""
    bare: str
    """Of a number the same without the sign of percent behind it."""
    is_number: bool = False
    is_fact: bool = False
    """Whether the answer is another one without it: a figure, a denial."""

    @property
    def is_letters(self) -> bool:
        """Whether it is a word of an alphabet, in which a slip of the finger may be."""
        return not self.is_number and self.key.isalpha() and not _is_alone(self.key)


class ReadWords(NamedTuple):
    """A text and its words."""

    shown: str
    words: tuple[Word, ...]

    @property
    def form(self) -> str:
        """What two texts have in common that differ in their form alone."""
        return "".join(f"{word.key}\0" if word.is_number else word.key for word in self.words)


def read_words(text: str) -> ReadWords:
    """The words of `text`; of one that has only punctuation, that."""
    folded = fold(text)
    found = tuple(_ranges([*_words(folded)]))
    if not found and folded.shown:
        plain = "".join(folded.text.split())
        found = (Word(0, len(folded.shown), plain, plain),)
    return ReadWords(folded.shown, found)


def size(key: str) -> int:
    """How many letters a word has, as they are seen."""
    return len(graphemes(key))


def _words(folded: Folded) -> Iterator[Word]:
    at = 0
    for number in numbers(folded.text):
        yield from _between(folded, at, number.start)
        yield _of_number(folded, number)
        at = number.end
    yield from _between(folded, at, len(folded.text))


def _of_number(folded: Folded, number: Number) -> Word:
    start, end = folded.places[number.start], folded.places[number.end]
    return Word(start, end, number.key, number.bare, is_number=True, is_fact=number.is_figure)


def _between(folded: Folded, start: int, end: int) -> Iterator[Word]:
    for match in _WORD.finditer(folded.text, start, end):
        written = match[0]
        if match["sign"] and not _is_kept(written):
            continue
        key = unicodedata.normalize("NFC", written.replace("’", "'"))
        if match["arrow"]:
            key = "→" if key.endswith(">") else "←"
        first, last = folded.places[match.start()], folded.places[match.end()]
        yield Word(first, last, key, key, is_fact=key in _DENIALS)


def _ranges(words: list[Word]) -> Iterator[Word]:
    """`words` with one sign for 'from ... to' between two numbers, and one for 'times'."""
    for at, word in enumerate(words):
        key = word.key
        if 0 < at < len(words) - 1 and words[at - 1].is_number and words[at + 1].is_number:
            key = "-" if key in _RANGE else "×" if key in _TIMES else key
            yield word if key == word.key else word._replace(key=key, bare=key)
        elif key not in _BETWEEN_NUMBERS:
            yield word


def _is_kept(sign: str) -> bool:
    if sign in _KEPT or sign in _BETWEEN_NUMBERS:
        return True
    return not unicodedata.category(sign).startswith("P") and sign not in "`´"


def _is_alone(key: str) -> bool:
    return re.match(f"[{_ALONE}]", key) is not None
