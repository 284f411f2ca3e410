"""What is there already: a card of the same lines with the same answer, or one that is alike."""

import re
import unicodedata
from dataclasses import dataclass

from srs.making.limits import SAME_CARD
from srs.proposals.block import BlockCard, BlockCardStatus
from srs.prose.weigh import hard_tokens, token_set
from srs.translation import mark

_NUMBERED = re.compile(r"^\d{1,2}\. ", re.MULTILINE)
_SPARE = 1
"""Words more or less that leave an answer what it is: a unit, an 'about'."""
_NO_LETTER = re.compile(r"[\W_]+")


class RepeatedError(Exception):
    """A proposal says what a card says already; its argument is a sentence that tells which."""


@dataclass(frozen=True, slots=True)
class ComparedProposal:
    """A card as it is held against others."""

    question: str
    answer: str
    """Both folded: without spaces and signs, in small letters of one width."""
    words: frozenset[str]
    hard: frozenset[str]
    """Its numbers and Latin words."""
    answered: frozenset[str]
    """The words of its answer."""
    lines: frozenset[int]

    def meets(self, other: "ComparedProposal") -> bool:
        """Whether both cite a line."""
        return not self.lines.isdisjoint(other.lines)

    def is_alike(self, other: "ComparedProposal") -> bool:
        """Whether both ask the same in nearly the same words (L18)."""
        # '120' and '120 minutes', 'about 2 years' and '2 years' are one answer
        if not _nearly_equal(self.answered, other.answered):
            return False
        if not _nearly_equal(self.hard, other.hard):
            return False
        common = len(self.words & other.words)
        return common >= SAME_CARD * len(self.words | other.words)


def _nearly_equal(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one has all that the other has, and hardly more; never another figure."""
    less, more = sorted((one, other), key=len)
    spare = more - less
    figures = any(any(map(str.isdigit, word)) for word in spare)
    return less <= more and len(spare) <= _SPARE and not figures and bool(less or not spare)


def asked_card(question: str, answer: str, lines: frozenset[int]) -> ComparedProposal:
    """A card of that question and answer."""
    return ComparedProposal(
        _folded(question),
        _folded(_NUMBERED.sub("", answer)),
        token_set(question) | token_set(answer),
        hard_tokens(question) | hard_tokens(answer),
        token_set(answer),
        lines,
    )


def repeats(asked: ComparedProposal, other: ComparedProposal) -> bool:
    """Whether a proposal says what an earlier one said: of the same lines, or in like words."""
    if asked.answer == other.answer and asked.lines == other.lines:
        return True
    return asked.meets(other) and asked.is_alike(other)


def bettered(
    asked: ComparedProposal, existing: BlockCard, other: ComparedProposal, *, revise: bool
) -> str | None:
    """The id of the card whose words a proposal betters, None for none; raises RepeatedError.

    To `revise` is to better drafts of rules as well.
    """
    answered = asked.answer == other.answer
    same = answered and asked.question == other.question
    status = existing.status
    if status is BlockCardStatus.REJECTED:
        if answered:
            raise RepeatedError(mark("You turned a card with this answer down."))
        return None
    by_rule = status is BlockCardStatus.WAITING and not existing.by_model
    if same or (not by_rule and asked.is_alike(other) and not answered):
        raise RepeatedError(mark("Its lines have a card that asks this."))
    if not answered or (by_rule and not revise):
        return None
    if by_rule or status in {BlockCardStatus.KEPT, BlockCardStatus.ASKED}:
        return existing.id
    raise RepeatedError(mark("Its lines have a card with this answer."))


def _folded(text: str) -> str:
    """`text` as it is compared; signs count where there is nothing else."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _NO_LETTER.sub("", plain) or plain.strip()
