"""What was typed for a card, held against its answer."""

from collections.abc import Sequence

from srs.content import Basic, Content, ListContent
from srs.review import Rating
from srs.typed_answer.compare import compare
from srs.typed_answer.members import compare_members
from srs.typed_answer.missed import rating_of_missed
from srs.typed_answer.results import CheckedAnswer, Comparison, Correctness
from srs.typed_answer.typing_line import TypingLine
from srs.typed_answer.which import asked_parts, has_short_answer


def check(line: TypingLine, *, hinted: bool = False) -> CheckedAnswer:
    """What was typed beside the answer; with a hint it is worth 'hard' at most."""
    content = line.content
    if isinstance(content, ListContent):
        members = compare_members(content.items, line.given, ordered=content.ordered)
        wrong = members.missed + members.displaced
        grade = rating_of_missed(wrong, len(members.members))
        return CheckedAnswer(members=members, suggested=_at_most(grade, hinted=hinted))
    answers = asked_parts(content)
    given = (*line.given, *[""] * (len(answers) - len(line.given)))
    parts = tuple(compare(*pair) for pair in zip(answers, given, strict=True))
    return CheckedAnswer(parts, suggested=_at_most(_rating(content, parts), hinted=hinted))


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
