"""Where two texts differ, in pieces: word by word, within a word with slips letter by letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from srs.typed_answer.alignment import aligned, edits
from srs.typed_answer.results import Piece, Sort
from srs.typed_answer.words import ReadWords, Word, size

_ENOUGH = 0.8
"""The share of letters that both have in common from which slips are thought of."""
_SLIPS = ((14, 3), (8, 2), (4, 1))
"""How many edits of a word are slips of the finger, from how many letters on."""
_LONGEST_WORD = 40
"""Letters of a word that is looked at letter by letter."""


@dataclass(frozen=True, slots=True)
class TypedDifference:
    """Two texts in pieces."""

    pieces: tuple[Piece, ...]
    """In their order: all that they have of a text make it."""
    is_near: bool
    """Whether little differs, and neither a figure nor a denial."""


def differing(ours: ReadWords, theirs: ReadWords) -> TypedDifference:
    """Where `theirs`, which was typed, is not `ours`, the answer."""
    account = _Account()
    cuts = [*_cuts(ours, theirs, account)]
    return TypedDifference(_whole(cuts, ours.shown, theirs.shown), account.is_near)


class _Cut(NamedTuple):
    """A piece as places in both texts: first and end of each; None for neither."""

    sort: Sort
    answer: tuple[int, int] | None
    typed: tuple[int, int] | None


@dataclass(slots=True)
class _Account:
    """How many letters are right and wrong in both texts."""

    right: int = 0
    wrong: int = 0
    facts: bool = False
    """Whether a figure or a denial is among what differs."""

    @property
    def is_near(self) -> bool:
        return not self.facts and self.right >= _ENOUGH * (self.right + self.wrong)


def _cuts(ours: ReadWords, theirs: ReadWords, account: _Account) -> Iterator[_Cut]:
    """Where both texts are equal and where not, in order."""
    pairs = aligned([word.key for word in ours.words], [word.key for word in theirs.words])
    here = there = 0
    for left, right in [*pairs, (len(ours.words), len(theirs.words))]:
        yield from _apart(ours.words[here:left], theirs.words[there:right], account)
        here, there = left + 1, right + 1
        if left < len(ours.words):
            one, other = ours.words[left], theirs.words[right]
            account.right += size(one.bare) + size(other.bare)
            same = ours.shown[one.start : one.end] == theirs.shown[other.start : other.end]
            yield _Cut(Sort.EQUAL if same else Sort.FORM, _span([one]), _span([other]))


def _apart(ours: Sequence[Word], theirs: Sequence[Word], account: _Account) -> Iterator[_Cut]:
    """Of words between two that are equal."""
    if not ours or not theirs:
        yield from _unlike(ours, theirs, account)
    elif len(ours) == len(theirs):
        for one, other in zip(ours, theirs, strict=True):
            yield from _pair([one], [other], account)
    else:
        yield from _pair(ours, theirs, account)


def _pair(ours: Sequence[Word], theirs: Sequence[Word], account: _Account) -> Iterator[_Cut]:
    """Of words that stand in each other's place: the same in another cut, slips, or others."""
    one, other = ("".join(word.bare for word in words) for words in (ours, theirs))
    letters = all(word.is_letters for word in (*ours, *theirs))
    if letters and one == other:
        account.right += size(one) + size(other)
        yield _Cut(Sort.FORM, _span(ours), _span(theirs))
    elif letters and (wrong := _slips(one, other)):
        account.right += size(one) + size(other) - wrong
        account.wrong += wrong
        yield from _by_letters(ours, theirs, one, other)
    elif one == other:  # 50 for 50%
        account.right += size(one) + size(other) - 1
        account.wrong += 1
        yield _Cut(Sort.MISSING, _span(ours), None)
        yield _Cut(Sort.EXTRA, None, _span(theirs))
    else:
        yield from _unlike(ours, theirs, account)


def _unlike(ours: Sequence[Word], theirs: Sequence[Word], account: _Account) -> Iterator[_Cut]:
    both = (*ours, *theirs)
    account.wrong += sum(size(word.bare) for word in both)
    account.facts |= any(word.is_fact for word in both)
    if ours:
        yield _Cut(Sort.MISSING, _span(ours), None)
    if theirs:
        yield _Cut(Sort.EXTRA, None, _span(theirs))


def _slips(one: str, other: str) -> int:
    """How many slips of the finger make `other` of `one`; 0 where it is another word.

    A slip hardly ever is in the first letter: 'unsupervised' is none of 'supervised'.
    """
    longest = max(len(one), len(other))
    most = next((slips for least, slips in _SLIPS if longest >= least), 0)
    if one[:1] != other[:1] or longest > _LONGEST_WORD or abs(len(one) - len(other)) > most:
        return 0
    found = edits(one, other)
    return found if found <= most else 0


def _by_letters(
    ours: Sequence[Word], theirs: Sequence[Word], one: str, other: str
) -> Iterator[_Cut]:
    """Of words with slips: which letters are too many or too few, where each is a sign shown."""
    here, there = _span(ours), _span(theirs)
    if here[1] - here[0] != len(one) or there[1] - there[0] != len(other):
        yield _Cut(Sort.MISSING, here, None)
        yield _Cut(Sort.EXTRA, None, there)
        return
    left = right = 0
    for at, to in [*aligned(one, other), (len(one), len(other))]:
        if left < at:
            yield _Cut(Sort.MISSING, (here[0] + left, here[0] + at), None)
        if right < to:
            yield _Cut(Sort.EXTRA, None, (there[0] + right, there[0] + to))
        if at < len(one):
            yield _Cut(
                Sort.EQUAL, (here[0] + at, here[0] + at + 1), (there[0] + to, there[0] + to + 1)
            )
        left, right = at + 1, to + 1


def _span(words: Sequence[Word]) -> tuple[int, int]:
    return words[0].start, words[-1].end


def _whole(cuts: Sequence[_Cut], answer: str, typed: str) -> tuple[Piece, ...]:
    """`cuts` as pieces of the texts, with the spaces and punctuation between them as equal ones."""
    pieces: list[Piece] = []
    here, there = len(answer), len(typed)
    for sort, ours, theirs in reversed(cuts):
        behind = answer[ours[1] : here] if ours else "", typed[theirs[1] : there] if theirs else ""
        pieces += [Piece(Sort.EQUAL, *behind)] if any(behind) else []
        pieces.append(
            Piece(
                sort, answer[slice(*ours)] if ours else "", typed[slice(*theirs)] if theirs else ""
            )
        )
        here, there = ours[0] if ours else here, theirs[0] if theirs else there
    pieces.append(Piece(Sort.EQUAL, answer[:here], typed[:there]))
    return tuple(_joined(pieces[::-1]))


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """`pieces` without empty ones, and those of a sort that follow each other as one."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.answer and not piece.typed:
            continue
        last = found.pop() if found and found[-1].sort is piece.sort else Piece(piece.sort, "", "")
        found.append(Piece(piece.sort, last.answer + piece.answer, last.typed + piece.typed))
    return found
