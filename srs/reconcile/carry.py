"""What texts of a card say once the lines that they came from were edited."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from srs.prose.weigh import tokens

_LETTER = r"A-Za-z\u00c0-\u024f\u0370-\u052f"
_PIECE = re.compile(
    rf"[0-9]+(?:[.,][0-9]+)*|[{_LETTER}][{_LETTER}0-9]*(?:-[{_LETTER}0-9]+)*|\s+|.", re.DOTALL
)
"""What an edit changes as a whole: a number, a word, a Chinese character, a sign."""
_WRAPPED = re.compile(r"(?<=[\u3400-\u9fff])\s*\n\s*(?=[\u3400-\u9fff])")
"""Where a line of Chinese goes on in the next one."""
_EDGE = re.compile(rf"[{_LETTER}0-9]")


_Change = tuple[str, int, int, int, int]
"""As SequenceMatcher tells it: what, and the pieces from and to, before and after."""


class Edit:
    """Lines as they were and as they are: where a part of them went."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before, after
        self._old, self._new = _starts(before), _starts(after)
        old, new = _PIECE.findall(before), _PIECE.findall(after)
        self._changes = _united(SequenceMatcher(None, old, new, autojunk=False).get_opcodes(), old)

    def carried(self, text: str, part: str = "") -> str | None:
        """What has become of `text`, which stood in the lines; None where nothing is left of it.

        Where it stood several times, what stood in `part` of them is meant. Words that never
        stood there to the letter stay what they are, as long as each of them is in the lines.
        """
        at = self._where(text, part)
        if at < 0:
            return text if {*tokens(text)} <= {*tokens(self._after)} else None
        now = self._stretch(at, at + len(text))
        if now and tokens(now) == tokens(text):
            return text
        if now and (now := _in_one_line(now)):
            return now
        return text if _found(self._after, text) >= 0 else None

    def stretch(self, text: str) -> str | None:
        """What stands where `text` stood, to the letter; None where that is not clear."""
        at = self._where(text, "")
        return self._stretch(at, at + len(text)) if at >= 0 else None

    def _stretch(self, at: int, behind: int) -> str | None:
        if at not in self._old or behind not in self._old:
            return None
        begin, end = self._old.index(at), self._old.index(behind)
        first = self._new_place(begin, end, begin)
        last = self._new_place(begin, end, end - 1)
        if first is None or last is None:
            return None
        return self._after[self._new[first[0]] : self._new[last[1]]].strip()

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

    def _new_place(self, begin: int, end: int, piece: int) -> tuple[int, int] | None:
        """Which pieces stand where `piece` stood, the first or last of those from `begin` to `end`.

        None where the edit reaches beyond them and it is not clear what of it is theirs.
        """
        for tag, old, old_end, new, new_end in self._changes:
            if not old <= piece < old_end:
                continue
            beyond = old < begin or old_end > end
            if tag == "equal" or (beyond and self._is_respelt(old, old_end, new, new_end)):
                return new + piece - old, new + piece - old + 1
            return None if beyond and tag == "replace" else (new, new_end)
        raise IndexError(piece)

    def _is_respelt(self, old: int, old_end: int, new: int, new_end: int) -> bool:
        """Whether character stands for character: the other script of Chinese, other signs."""
        before = self._before[self._old[old] : self._old[old_end]]
        after = self._after[self._new[new] : self._new[new_end]]
        signs = not any(map(str.isalnum, before + after)) and old_end - old <= new_end - new
        return signs or len(before) == len(after) == old_end - old == new_end - new

    def _replaced(self) -> Iterator[tuple[str, str]]:
        for tag, old, old_end, new, new_end in self._changes:
            if tag == "replace":
                before = self._before[self._old[old] : self._old[old_end]].strip()
                after = self._after[self._new[new] : self._new[new_end]].strip()
                if before and after:
                    yield before, after


def _united(changes: Iterable[_Change], old: Sequence[str]) -> list[_Change]:
    """Changes of neighbouring words as one: their places do not tell which became which."""
    found: list[_Change] = []
    for change in changes:
        found.append(change)
        while len(found) > len("aba") - 1:
            first, between, last = found[-3:]
            blank = between[0] == "equal" and not "".join(old[between[1] : between[2]]).strip()
            if "equal" in {first[0], last[0]} or not blank:
                break
            found[-3:] = [("replace", first[1], last[2], first[3], last[4])]
    return found


def _in_one_line(text: str) -> str:
    return " ".join(_WRAPPED.sub("", text).split())


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
