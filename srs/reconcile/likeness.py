"""How sure it is that a card and a note, whose texts differ, are about the same fact."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from srs import render
from srs.note import Note
from srs.prose.weigh import tokens
from srs.reconcile.facts import have_slips_only
from srs.reconcile.scripts import is_respelt
from srs.text import is_chinese

_FEW, _SOME, _HALF, _MORE, _MOST, _ALL_BUT = 0.3, 0.4, 0.5, 0.6, 0.7, 0.8
"""Shares of common words, as they did best on edits of real logs."""
_SEVERAL = 2
_NAMED = re.compile(r"^.*[：:]")
_NAME = re.compile(r"(?<=[^.?!：:] )[A-Z][A-Za-z0-9.-]*|[A-Za-z]+[-.]?[A-Z0-9][A-Za-z0-9.-]*")
"""A word that an English sentence would not write like this if it were no name."""


@dataclass(frozen=True, slots=True)
class Features:
    """What two texts are compared by."""

    text: str
    """The words of the lines in their order, each between spaces."""
    line: frozenset[str]
    plain: frozenset[str]
    """All words but figures."""
    question: frozenset[str]
    answer: frozenset[str]
    said: tuple[str, ...]
    """The words of the answer in their order."""
    names: tuple[str, ...]
    """What the question is about; a title may name it once, and the line again."""
    own_names: tuple[str, ...]
    """Those behind the title."""
    sides: tuple[frozenset[str], frozenset[str]]
    """The words of the question before its gap and behind it; all before, where it has not one."""
    has_gap: bool
    """Whether the question has a gap, or several."""
    is_written: bool
    """Whether its author wrote it as a card: then its lines are question and answer."""

    @property
    def words(self) -> frozenset[str]:
        """All of its words."""
        return self.line | self.question | self.answer


def card_features(note: Note) -> Features:
    """What `draft` is compared by."""
    said, lines = tokens(note.answer), tokens(note.quote)
    gaps = render.sides(note.content)
    return Features(
        text=_spaced(lines),
        line=frozenset(lines),
        plain=frozenset(word for word in (*lines, *said) if not any(map(str.isdigit, word))),
        question=frozenset(tokens(note.question)),
        sides=_sides(note, gaps),
        answer=frozenset(said),
        said=said,
        names=_names(note.question),
        own_names=_names(_NAMED.sub("", note.question)),
        # an earlier version kept the gaps of a list as text
        has_gap=bool(gaps) or render.has_gap(note.question),
        is_written=note.rule.startswith("written"),
    )


def likeness(card: Features, note: Features, *, in_place: bool) -> float:
    """How alike they are, 0 where they are two facts.

    The same answer may stand in a line that was reworded, split or merged. For another
    answer the question must stay: what it is about, and which gap of it is asked. Away from
    its place among the other cards a card must be more like itself.
    """
    respelt = _is_respelt(card, note)
    same_answer = respelt or _renamed(card, note) == note.said
    line = 1.0 if respelt else _share(card.line, note.line)
    if line < _HALF and not (same_answer or card.is_written):
        return 0.0  # most pairs
    shares = _Shares(
        line=line,
        question=_share_of_sides(card, note),
        answer=1.0 if same_answer else _share(card.answer, note.answer),
    )
    if same_answer:
        sure = _says_the_same(card, note, shares, in_place=in_place)
    else:
        sure = _asks_the_same(card, note, shares, in_place=in_place)
    return same_answer + in_place / 2 + sum(shares) if sure else 0.0


class _Shares(NamedTuple):
    """Which share of their words two texts have in common, 0 to 1."""

    line: float
    question: float
    answer: float


def _says_the_same(card: Features, note: Features, shares: _Shares, *, in_place: bool) -> bool:
    if card.is_written and note.is_written:
        # the lines hold the answer: what they have in common beyond it is the question
        same = in_place or _same_names(card, note)
        near = shares.question >= (_SOME if in_place else _MORE)
        return same and (near or (in_place and _holds(card.question, note.question)))
    if in_place:
        near = max(shares.line, shares.question) >= _FEW
        return near or _holds(card.line, note.line)
    return max(shares.line, shares.question) >= _MORE and _same_names(card, note)


def _asks_the_same(card: Features, note: Features, shares: _Shares, *, in_place: bool) -> bool:
    written = card.is_written and note.is_written
    if in_place and written and card.question == note.question:
        return not _both_stand(card, note)
    if card.has_gap != note.has_gap and shares.answer < _HALF:
        return False
    if in_place and card.has_gap:
        near = shares.question >= (_SOME if shares.answer >= _HALF else _MORE)
    elif in_place:
        # a label says little of what is behind it
        near = shares.line >= (_MORE if shares.answer >= _HALF else _ALL_BUT)
        near = near and shares.question >= _SOME
    else:
        near = shares.line >= _MORE
        near = near and shares.question >= (_HALF if shares.answer >= _MORE else _MOST)
    if not near or _both_stand(card, note):
        return False
    same = _same_names(card, note) or (
        in_place and shares.answer >= _HALF and _have_names_in_common(card, note)
    )
    others = _states_another(card, note) or _is_about_another(card, note, shares)
    return same and not others


def _renamed(card: Features, note: Features) -> tuple[str, ...]:
    """The answer of `card`, with the one word that all its lines have another one for, if any."""
    gone, come = card.line - note.line, note.line - card.line
    if len(gone) != 1 or len(come) != 1:
        return card.said
    (old,), (new,) = gone, come
    return tuple(new if word == old else word for word in card.said)


def _is_respelt(card: Features, note: Features) -> bool:
    """Whether lines and answer are those of `card` in the other script of Chinese."""
    may_be = len(card.text) == len(note.text) and len(card.said) == len(note.said)
    return (
        may_be
        and is_respelt(card.said, note.said)
        and is_respelt(card.text.split(), note.text.split())
    )


def _both_stand(card: Features, note: Features) -> bool:
    """Whether either's answer stands in both: then the one has not become the other."""
    one, other = _spaced(card.said), _spaced(note.said)
    if one in other or other in one:
        return False
    stays = 0 < card.text.count(one) <= note.text.count(one)
    return stays or 0 < note.text.count(other) <= card.text.count(other)


def _same_names(one: Features, other: Features) -> bool:
    """Whether neither names something instead of what the other names: GPT-2, GPT-3."""
    if one.names == other.names:
        return True
    here, there = Counter(one.names), Counter(other.names)
    gone, come = here - there, there - here
    return not gone or not come or have_slips_only(gone, come)


def _have_names_in_common(one: Features, other: Features) -> bool:
    """Whether no more names behind the title have been put for others than have stayed."""
    here, there = Counter(one.own_names), Counter(other.own_names)
    put = min((here - there).total(), (there - here).total())
    return put <= (here & there).total()


def _states_another(one: Features, other: Features) -> bool:
    """Whether two answers to a question without a gap have all figures and terms different.

    'What did the ablation show?' is asked of many an entry: there the answer is the fact.
    """
    here, there = ({word for word in each.answer if word.isascii()} for each in (one, other))
    several = min(len(here), len(there)) >= _SEVERAL
    return not one.has_gap and several and here.isdisjoint(there)


def _is_about_another(one: Features, other: Features, shares: _Shares) -> bool:
    """Whether both what is said and what it is said of are others: '甲班 93 分', '乙班 88 分'.

    Figures beside the answer may be others, too, and so may a word more or less be there.
    """
    figures, others = one.answer - one.plain, other.answer - other.plain
    if shares.answer >= _FEW and not (figures and others and figures.isdisjoint(others)):
        return False
    gone, come = one.plain - other.line - one.answer, other.plain - one.line - other.answer
    return bool(gone and come) and not have_slips_only(gone, come)


def _names(question: str) -> tuple[str, ...]:
    if is_chinese(question):
        return tuple(word for word in tokens(question) if word[0].isascii() and word[0].isalpha())
    return tuple(word for name in _NAME.findall(question) for word in tokens(name))


def _sides(note: Note, gaps: Sequence[tuple[str, str]]) -> tuple[frozenset[str], frozenset[str]]:
    """The words on both sides of the one gap, names and title among those before it."""
    if len(gaps) != 1:
        return frozenset(tokens(note.question)), frozenset()
    _, behind = gaps[0]
    before = note.question.removesuffix(behind)
    return frozenset(tokens(before)), frozenset(tokens(behind))


def _share_of_sides(one: Features, other: Features) -> float:
    """The share of the words of two questions that stand on the same side of their gap."""
    (before, behind), (there, after) = one.sides, other.sides
    common = len(before & there) + len(behind & after)
    return common / max(1, len(before | there) + len(behind | after))


def _holds(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the longer text has most words of the shorter one."""
    return len(one & other) >= _MOST * min(len(one), len(other))


def _spaced(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))
