"""What texts of a card say once the lines that they came from were edited."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from srs.prose.weigh import tokens

_LETTER = r"A-Za-z\u00c0-\u024f\u0370-\u052f"
_PIECE = re.compile(
    rf"[0-9]+(?:[.,][0-9]+)*|[{_LETTER}][{_LETTER}0-9]*(?:-[{_LETTER}0-9]+)*|\s+|.", re.DOTALL
)
"""What an edit changes as a whole: a number, a word, a Chinese character, a sign."""
_EDGE = re.compile(rf"[{_LETTER}0-9]")


class Edit:
    """Lines as they were and as they are: where a part of them went."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before, after
        self._old, self._new = _starts(before), _starts(after)
        old, new = _PIECE.findall(before), _PIECE.findall(after)
        self._changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()

    def carried(self, text: str, part: str = "") -> str | None:
        """What has become of `text`, which stood in the lines; None where nothing is left of it.

        Where it stood several times, what stood in `part` of them is meant. Words that never
        stood there to the letter stay what they are, as long as each of them is in the lines.
        """
        at = self._where(text, part)
        if at < 0:
            return text if {*tokens(text)} <= {*tokens(self._after)} else None
        if at in self._old and at + len(text) in self._old:
            start, _ = self._range(self._old.index(at))
            _, end = self._range(self._old.index(at + len(text)) - 1)
            if now := self._after[self._new[start] : self._new[end]].strip():
                return now
        return text if _found(self._after, text) >= 0 else None

    def _where(self, text: str, part: str) -> int:
        """Where `text` began; -1 where it did not stand."""
        if not text:
            return -1
        there = self._before.find(part) if part else -1
        inside = _found(part, text)
        if there >= 0 and inside >= 0:
            return there + inside
        found = _found(self._before, text)
        return found if found >= 0 else self._before.find(text)

    def reworded(self, text: str) -> str:
        """`text`, about the lines, with the words that took the place of others in them."""
        for old, new in self._replaced():
            if _found(self._after, old) < 0:
                text = _put(text, old, new)
        return text

    def _range(self, piece: int) -> tuple[int, int]:
        """Which pieces stand where one stood."""
        for tag, old, old_end, new, new_end in self._changes:
            if old <= piece < old_end:
                if tag == "equal":
                    return new + piece - old, new + piece - old + 1
                return new, new_end
        raise IndexError(piece)

    def _replaced(self) -> Iterator[tuple[str, str]]:
        for tag, old, old_end, new, new_end in self._changes:
            if tag == "replace":
                before = self._before[self._old[old] : self._old[old_end]].strip()
                after = self._after[self._new[new] : self._new[new_end]].strip()
                if before and after:
                    yield before, after


def _starts(text: str) -> list[int]:
    """Where the pieces of `text` begin, and where it ends."""
    return [*(match.start() for match in _PIECE.finditer(text)), len(text)]


def _put(text: str, old: str, new: str) -> str:
    """`text` with `new` in the place of `old`, where that stands as words of its own."""
    at = _found(text, old)
    while at >= 0:
        text = text[:at] + new + text[at + len(old) :]
        at = _found(text, old, at + len(new))
    return text


def _found(text: str, words: str, start: int = 0) -> int:
    """Where `words` stand from `start` on, as words of their own; -1 where they do not."""
    at = text.find(words, start)
    while at >= 0 and (_joined(text, at) or _joined(text, at + len(words))):
        at = text.find(words, at + 1)
    return at


def _joined(text: str, at: int) -> bool:
    """Whether a cut at `at` is inside a word or a number."""
    around = text[max(0, at - 1) : at + 1]
    return len(around) == len("ab") and all(map(_EDGE.match, around))
