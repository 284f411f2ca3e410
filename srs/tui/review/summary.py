"""What was answered in a review: how much, how well, and what was hard."""

from collections import Counter
from collections.abc import Sequence

from textual.content import Content

from srs.card import Card, CardId
from srs.collection import Collection
from srs.config import Grades
from srs.review import PASSING_GRADE, SETTLED_GRADE, Review, ReviewKind
from srs.study.review_session import ReviewSession
from srs.translation import listed, tr, trn
from srs.tui.review.grades import CHOICES
from srs.tui.words.text import span


def summary_of(now: ReviewSession, grades: Grades) -> Content:
    """Answers, their time, their grades, the share that passed; what was new, due and a drill."""
    if now.practice and now.practised:
        practised = trn(
            "{number} answer practised; every schedule is as it was.",
            "{number} answers practised; every schedule is as it was.",
            len(now.practised),
        )
        return Content(practised)
    given = now.given
    if not given:
        return Content(tr("Nothing is left to be asked.") if not now.session.left else "")
    time = span(sum(review.duration_ms for review in given))
    first = trn("{number} answer in {time}", "{number} answers in {time}", len(given), time=time)
    counts = Counter(review.grade for review in given)
    by_grade = "   ".join(f"{c.called} {counts[c.grade]}" for c in CHOICES[grades])
    return Content("\n").join(
        [Content.styled(first, "bold"), Content(by_grade), *map(Content, _sorts(given))]
    )


def hard_cards(collection: Collection, now: ReviewSession) -> list[Card]:
    """The cards that were forgotten or passed with trouble, the worst first, as they are now."""
    worst: dict[CardId, int] = {}
    for review in now.given:
        if review.kind is ReviewKind.GRADED and review.grade is not None:
            worst[review.card] = min(review.grade, worst.get(review.card, review.grade))
    hard = sorted((grade, at, card) for at, (card, grade) in enumerate(worst.items()))
    return [collection.cards.find(card) for grade, _, card in hard if grade < SETTLED_GRADE]


def _sorts(given: Sequence[Review]) -> list[str]:
    """'12 new, 30 due and 2 drills', and the share of the due ones that passed."""
    graded = [review for review in given if review.kind is ReviewKind.GRADED]
    due = [review for review in graded if review.scheduled is not None]
    new, drills = len(graded) - len(due), len(given) - len(graded)
    said = [
        tr("{new} new", new=new) if new else "",
        tr("{due} due", due=len(due)) if due else "",
        trn("{number} drill", "{number} drills", drills) if drills else "",
    ]
    lines = [listed(filter(None, said))]
    if due:
        passed = sum((review.grade or 0) >= PASSING_GRADE for review in due)
        share = round(100 * passed / len(due))
        lines.append(tr("Remembered: {share} % of what was due", share=share))
    return lines
