"""How sure it is that a card and a draft, whose texts differ, are about the same fact."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from srs.card import GAP, Draft
from srs.draft.weigh import is_chinese, tokens
from srs.reconcile.facts import have_slips_only

_FEW, _SOME, _HALF, _MORE, _MOST, _ALL_BUT = 0.3, 0.4, 0.5, 0.6, 0.7, 0.8
"""Shares of common words, as they did best on edits of real logs."""
_SEVERAL = 2
_WINDOW = 2
"""Words on either side of a gap that show which gap of its sentence it is."""
_NAMED = re.compile(r"^.*[：:]")
_NAME = re.compile(r"(?<=[^.?!：:] )[A-Z][A-Za-z0-9.-]*|[A-Za-z]+[-.]?[A-Z0-9][A-Za-z0-9.-]*")
"""A word that an English sentence would not write like this if it were no name."""


@dataclass(frozen=True, slots=True)
class Features:
    """What two texts are compared by."""

    line: frozenset[str]
    question: frozenset[str]
    answer: frozenset[str]
    said: tuple[str, ...]
    """The words of the answer in their order."""
    names: tuple[str, ...]
    """What the question is about; a title may name it once, and the line again."""
    opening: tuple[str, ...]
    """The first word of the question, behind the names that it stands under."""
    around: frozenset[str] | None
    """The words around the gap, of a question with one gap."""
    is_written: bool
    """Whether its author wrote it as a card: then its lines are question and answer."""

    @property
    def words(self) -> frozenset[str]:
        """All of its words."""
        return self.line | self.question | self.answer


def features(draft: Draft) -> Features:
    """What `draft` is compared by."""
    said = tuple(tokens(draft.answer))
    return Features(
        line=frozenset(tokens(draft.quote)),
        question=frozenset(tokens(draft.question)),
        answer=frozenset(said),
        said=said,
        names=_names(draft.question),
        opening=tokens(_NAMED.sub("", draft.question))[:1],
        around=_around(draft.question),
        is_written=draft.rule.startswith("written"),
    )


def likeness(card: Features, draft: Features, *, in_place: bool) -> float:
    """How alike they are, 0 where they are two facts.

    The same answer may stand in a line that was reworded, split or merged. For another
    answer the question must stay: what it is about, and which gap of it is asked. Away from
    its place among the other cards a card must be more like itself.
    """
    same_answer = card.said == draft.said
    shares = _Shares(
        line=_share(card.line, draft.line),
        question=_share(card.question, draft.question),
        answer=1.0 if same_answer else _share(card.answer, draft.answer),
    )
    if same_answer:
        sure = _says_the_same(card, draft, shares, in_place=in_place)
    else:
        sure = _asks_the_same(card, draft, shares, in_place=in_place)
    return same_answer + in_place / 2 + sum(shares) if sure else 0.0


class _Shares(NamedTuple):
    """Which share of their words two texts have in common, 0 to 1."""

    line: float
    question: float
    answer: float


def _says_the_same(card: Features, draft: Features, shares: _Shares, *, in_place: bool) -> bool:
    if card.is_written and draft.is_written:
        # the lines hold the answer: what they have in common beyond it is the question
        same = in_place or _same_names(card, draft)
        return same and shares.question >= (_SOME if in_place else _MORE)
    if in_place:
        common = len(card.line & draft.line) / max(1, min(len(card.line), len(draft.line)))
        return max(shares.line, shares.question) >= _FEW or common >= _MOST
    return max(shares.line, shares.question) >= _MORE and _same_names(card, draft)


def _asks_the_same(card: Features, draft: Features, shares: _Shares, *, in_place: bool) -> bool:
    if in_place:
        enough = _SOME if shares.answer >= _HALF else _MORE
        near = shares.line >= _HALF and shares.question >= enough
        near = near or shares.question >= _ALL_BUT
    else:
        enough = _HALF if shares.answer >= _MORE else _MOST
        near = shares.line >= _MORE and shares.question >= enough
    same = _same_gap(card, draft) and _same_names(card, draft)
    written = card.is_written and draft.is_written
    stays = in_place and written and card.question == draft.question
    other = _tells_of_others(card, draft) or _is_a_sister(card, draft)
    return near and same and (stays or not other)


def _same_names(one: Features, other: Features) -> bool:
    """Whether neither names something instead of what the other names: GPT-2, GPT-3."""
    if one.names == other.names:
        return True
    here, there = Counter(one.names), Counter(other.names)
    gone, come = here - there, there - here
    return not gone or not come or have_slips_only(gone, come)


def _tells_of_others(one: Features, other: Features) -> bool:
    """Whether two answers to a question without a gap have all figures and terms different.

    'What did the ablation show?' is asked of many an entry: there the answer is the fact.
    """
    here, there = ({word for word in each.answer if word.isascii()} for each in (one, other))
    several = min(len(here), len(there)) >= _SEVERAL
    return one.around is None and several and here.isdisjoint(there)


def _is_a_sister(one: Features, other: Features) -> bool:
    """Whether a Chinese sentence begins and answers otherwise: '主库返回 A', '从库返回 B'."""
    said = one.answer - other.answer, other.answer - one.answer
    changed = (*said, one.opening, other.opening)
    return one.opening != other.opening and all(any(map(is_chinese, words)) for words in changed)


def _names(question: str) -> tuple[str, ...]:
    if is_chinese(question):
        return tuple(word for word in tokens(question) if word[0].isascii() and word[0].isalpha())
    return tuple(word for name in _NAME.findall(question) for word in tokens(name))


def _same_gap(one: Features, other: Features) -> bool:
    """Whether two questions have their one gap between the same words."""
    if one.around is None or other.around is None:
        return True
    return _share(one.around, other.around) >= _HALF


def _around(question: str) -> frozenset[str] | None:
    before, gap, behind = question.partition(GAP)
    if not gap or GAP in behind:
        return None
    return frozenset(tokens(before)[-_WINDOW:] + tokens(behind)[:_WINDOW])


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))
