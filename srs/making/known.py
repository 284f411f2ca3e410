"""L18: what has been asked already is not asked again."""

from collections import defaultdict, deque
from dataclasses import dataclass, field

from srs.making import limits
from srs.prose.weigh import hard_tokens, token_set

_Lines = tuple[int, int]
_Words = frozenset[str]


@dataclass(slots=True)
class Known:
    """The cards of one log so far."""

    _by_words: dict[_Words, _Lines] = field(default_factory=dict)
    """The lines of each card, by its words."""
    _by_hard: defaultdict[_Words, deque[tuple[_Lines, _Words]]] = field(
        default_factory=lambda: defaultdict(lambda: deque(maxlen=limits.LATEST_CARDS))
    )
    """Lines and words of the latest cards, by their numbers and Latin words: where these differ,
    as in the sizes of two models, the cards do not ask the same however alike they are."""
    _by_lines: defaultdict[_Lines, list[_Words]] = field(default_factory=lambda: defaultdict(list))
    """The words of each answer, by the lines it comes from."""

    def has(self, question: str, said: str, lines: _Lines) -> bool:
        """Whether an earlier card asks the same; if none does, this one is known from now on.

        `said` is its answer, and `lines` those that it stands in. Of the same lines, cards differ by their answers: two gaps in one sentence have all
        words in common.
        """
        answer = token_set(said)
        words = answer | token_set(question)
        alike = self._by_hard[hard_tokens(question) | hard_tokens(said)]
        same_lines = self._by_lines[lines]
        if any(answer <= earlier for earlier in same_lines):
            return True
        if self._by_words.setdefault(words, lines) != lines:
            return True
        for other_lines, other in alike:
            if other_lines != lines and len(words & other) >= limits.SAME_CARD * len(words | other):
                return True
        alike.append((lines, words))
        same_lines.append(answer)
        return False
