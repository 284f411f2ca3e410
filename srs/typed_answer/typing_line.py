"""The answer of a card as it is typed, line by line, and what that comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from srs.content import Basic, Content, ListContent
from srs.review import Rating
from srs.typed_answer.compare import Comparison, Correctness, compare
from srs.typed_answer.members import ListComparison, compare_members
from srs.typed_answer.which import asked_parts, has_short_answer

_HARD = 3
"""One of so many missed is 'hard', more of them is 'again'."""


@dataclass(frozen=True, slots=True)
class CheckedAnswer:
    """What was typed, beside the answer."""

    parts: tuple[Comparison, ...] = ()
    """Of each gap, or of the one answer; () for a list."""
    members: ListComparison | None = None
    suggested: Rating | None = None
    """The grade that it is worth; None where words other than those may be right as well."""


@dataclass(frozen=True, slots=True)
class TypingLine:
    """What is being typed for a card."""

    content: Content
    given: tuple[str, ...] = ()
    """The lines so far: of a card with gaps one for each; of a list a member or several each."""
    is_done: bool = False
    """Whether nothing more is typed."""

    @property
    def number(self) -> int:
        """Which line is typed now, from 1."""
        return len(self.given) + 1

    @property
    def total(self) -> int | None:
        """How many lines there are; None where somebody says when it is enough."""
        return None if isinstance(self.content, ListContent) else len(asked_parts(self.content))

    def with_line(self, text: str) -> "TypingLine":
        """The same, with one line more. A list ends with an empty one."""
        text = text.strip()
        if isinstance(self.content, ListContent):
            if not text:
                return replace(self, is_done=True)
            return replace(self, given=(*self.given, text))
        given = (*self.given, text)
        return replace(self, given=given, is_done=len(given) == self.total)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed: the answer is shown as to anybody who did not type."""
        return not any(self.given)

    def checked(self, *, hinted: bool = False) -> CheckedAnswer:
        """What was typed beside the answer; with a hint it is worth 'hard' at most."""
        if isinstance(self.content, ListContent):
            ordered = self.content.ordered
            members = compare_members(self.content.items, self.given, ordered=ordered)
            wrong = members.missed + members.displaced
            grade = rating_of_missed(wrong, len(members.members))
            return CheckedAnswer(members=members, suggested=_at_most(grade, hinted=hinted))
        answers = asked_parts(self.content)
        given = (*self.given, *[""] * (len(answers) - len(self.given)))
        parts = tuple(compare(*pair) for pair in zip(answers, given, strict=True))
        return CheckedAnswer(parts, suggested=_at_most(_rating(self.content, parts), hinted=hinted))


def rating_of_missed(missed: int, total: int) -> Rating:
    """What a list is worth of which so many were missed: 'hard' up to a third of them."""
    if missed == 0:
        return Rating.GOOD
    return Rating.HARD if missed * _HARD <= total else Rating.AGAIN


def _rating(content: Content, parts: Sequence[Comparison]) -> Rating | None:
    worst = min(part.correctness for part in parts)
    if worst is Correctness.WRONG:
        if isinstance(content, Basic) and not has_short_answer(content):
            return None  # a sentence may be right in other words
        wrong = sum(part.correctness is Correctness.WRONG for part in parts)
        return rating_of_missed(wrong, len(parts))
    return Rating.HARD if worst is Correctness.NEAR else Rating.GOOD


def _at_most(grade: Rating | None, *, hinted: bool) -> Rating | None:
    return Rating.HARD if hinted and grade is not None and grade > Rating.HARD else grade
