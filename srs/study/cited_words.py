"""Where the words that a card asks for stand in the lines that it cites."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from srs.content import Cloze, Content
from srs.note import Note
from srs.origin import Model
from srs.render import answer_text, members
from srs.text import has_han

Span = tuple[int, int]
"""From which character of a line up to which."""

_MARKS = frozenset("*_`~=")
"""What Markdown puts around words: a card has them without."""
_CLAUSES = re.compile("[，。；、！？（）,;!?()\n]|\\.\\s")
_POINTS = frozenset(".,")
_NUMBER = re.compile(r"\d[.,]\d")
_SHORTEST = 2
"""Letters of a part of an answer that is looked for by itself: one stands anywhere."""


def cited_words(note: Note, lines: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
    """Of each of the `lines` that `note` cites, the spans of the words that prove its answer.

    Those that a model named as its proof, or else those of the answer; none where they do not
    stand there, white space, widths and marks of Markdown aside.
    """
    flat = _Flat(lines)
    proof = flat.find(note.origin.proof) if isinstance(note.origin, Model) else None
    return flat.spans([proof] if proof else _answer(flat, note.content))


def _answer(flat: "_Flat", content: Content) -> list[Span]:
    if isinstance(content, Cloze):
        return _gaps(flat, content) or _in_turn(flat, [gap.answer for gap in content.gaps])
    items = members(content)
    if items is not None:
        return _in_turn(flat, items)
    answer = answer_text(content)
    if whole := flat.find(answer):
        return [whole]
    clauses = _CLAUSES.split(answer)
    return _in_turn(flat, [part for part in clauses if len(_letters(part)) >= _SHORTEST])


def _gaps(flat: "_Flat", content: Cloze) -> list[Span]:
    """The gaps of a sentence that stands there as a whole."""
    sentence = [run if isinstance(run, str) else run.answer for run in content.runs]
    whole = flat.find("".join(sentence))
    if whole is None:
        return []
    found, start = [], whole[0]
    for run, text in zip(content.runs, sentence, strict=True):
        end = start + len(_letters(text))
        if not isinstance(run, str) and end > start:
            found.append((start, end))
        start = end
    return found


def _in_turn(flat: "_Flat", parts: Sequence[str]) -> list[Span]:
    """Each of `parts` behind the one before it, or else wherever it stands."""
    found: list[Span] = []
    behind = 0
    for part in parts:
        place = flat.find(part, behind) or flat.find(part)
        if place:
            found.append(place)
            behind = place[1]
    return sorted(set(found))


class _Flat:
    """Lines as the letters in them, one behind the other."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._places = [
            (row, column)
            for row, line in enumerate(lines)
            for column, char in enumerate(line)
            for _ in _letter(char)
        ]
        self._text = "".join(map(_letters, lines))

    def find(self, words: str, start: int = 0) -> Span | None:
        """Where `words` first stand from `start` on as words of their own."""
        wanted = _letters(words)
        at = self._text.find(wanted, start) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            if not (self._is_cut(at) or self._is_cut(end)):
                return at, end
            at = self._text.find(wanted, at + 1)
        return None

    def spans(self, found: Sequence[Span]) -> tuple[tuple[Span, ...], ...]:
        """The same as spans of each line."""
        by_line: list[list[Span]] = [[] for _ in self._lines]
        for start, end in found:
            columns: dict[int, list[int]] = {}
            for row, column in self._places[start:end]:
                columns.setdefault(row, []).append(column)
            for row, its in columns.items():
                by_line[row].append((its[0], its[-1] + 1))
        return tuple(tuple(sorted(spans)) for spans in by_line)

    def _is_cut(self, at: int) -> bool:
        """Whether a word or a number goes on from before the letter `at` to behind it."""
        if not 0 < at < len(self._places):
            return False
        (above, before), (row, column) = self._places[at - 1], self._places[at]
        if above != row or column - before > 1:
            return False
        line = self._lines[row]
        inside = _is_of_word(line[before]) and _is_of_word(line[column])
        around = line[max(0, before - 1) : column + 2]
        return inside or bool(_NUMBER.search(around) and {line[before], line[column]} & _POINTS)


def _is_of_word(char: str) -> bool:
    return char.isalnum() and not has_han(char)


def _letters(text: str) -> str:
    """`text` as it is compared."""
    return "".join(map(_letter, text))


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    """Apart from those around it, so that what is found in a line can be told by its place."""
    if char.isspace() or char in _MARKS:
        return ""
    return unicodedata.normalize("NFKD", char).casefold()
