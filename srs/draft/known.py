"""L18: what has been asked already is not asked again."""

from collections import defaultdict
from dataclasses import dataclass, field

from srs.draft.candidate import Candidate
from srs.draft.weigh import hard_tokens, tokens

_ALIKE = 0.6
"""Share of common tokens from which two cards ask the same."""


@dataclass(slots=True)
class Known:
    """The cards of one log so far."""

    _by_hard: defaultdict[frozenset[str], list[frozenset[str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """The words of each card, by its numbers and Latin words: where these differ, as in the
    sizes of two models, the cards do not ask the same however alike they are."""
    _by_lines: defaultdict[tuple[int, int], list[frozenset[str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """The words of each answer, by the lines it comes from."""

    def has(self, question: str, candidate: Candidate) -> bool:
        """Whether an earlier card asks the same; if none does, this one is known from now on."""
        text = f"{question}\n{candidate.answer}"
        words, answer = frozenset(tokens(text)), frozenset(tokens(candidate.answer))
        alike = self._by_hard[frozenset(hard_tokens(text))]
        same_lines = self._by_lines[candidate.first, candidate.last]
        if any(answer <= earlier for earlier in same_lines):
            return True
        if any(len(words & other) >= _ALIKE * len(words | other) for other in alike):
            return True
        alike.append(words)
        same_lines.append(answer)
        return False
