"""L18: what has been asked already is not asked again."""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import NamedTuple

from srs.making import limits
from srs.prose.weigh import hard_tokens, token_set

Lines = tuple[int, int]
"""The first and the last of those that a card cites."""
_Words = frozenset[str]


class ComparedCard(NamedTuple):
    """What a card is compared with others by."""

    answer: _Words
    """The words of its answer."""
    words: _Words
    """Those of its question as well."""
    hard: _Words
    """Its numbers and Latin words."""


def compared_card(question: str, answer: str) -> ComparedCard:
    """By what a card of that question and answer is compared with others."""
    said = token_set(answer)
    return ComparedCard(
        said, said | token_set(question), hard_tokens(question) | hard_tokens(answer)
    )


@dataclass(slots=True)
class CardsSoFar:
    """The cards of one log so far."""

    _by_words: dict[_Words, Lines] = field(default_factory=dict)
    """The lines of each card, by its words."""
    _by_hard: defaultdict[_Words, deque[tuple[Lines, _Words]]] = field(
        default_factory=lambda: defaultdict(lambda: deque(maxlen=limits.LATEST_CARDS))
    )
    """Lines and words of the latest cards, by their numbers and Latin words: where these differ,
    as in the sizes of two models, the cards do not ask the same however alike they are."""
    _by_lines: defaultdict[Lines, list[_Words]] = field(default_factory=lambda: defaultdict(list))
    """The words of each answer, by the lines it comes from."""

    def has(self, card: ComparedCard, lines: Lines) -> bool:
        """Whether an earlier card asks the same; if none does, this one is known from now on.

        `lines` are those that its answer stands in. Of the same lines, cards differ by their
        answers: two gaps in one sentence have all words in common.
        """
        answer, words, hard = card
        alike = self._by_hard[hard]
        same_lines = self._by_lines[lines]
        if any(answer <= earlier for earlier in same_lines):
            return True
        if self._by_words.setdefault(words, lines) != lines:
            return True
        many = len(words)
        for other_lines, other in alike:
            common = len(words & other)
            all_words = many + len(other) - common
            if common >= limits.SAME_CARD * all_words and other_lines != lines:
                return True
        alike.append((lines, words))
        same_lines.append(answer)
        return False
