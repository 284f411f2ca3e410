"""What another window, or somebody at the clock, did meanwhile: in words."""

from collections.abc import Sequence

from srs.card import Card, Status
from srs.collection import Collection
from srs.queue import is_buried
from srs.review import Review
from srs.study.clock import SLACK
from srs.text import count


def passed_over(collection: Collection, cards: Sequence[Card]) -> str:
    """Why `cards` are not asked any more; '' for none."""
    if not cards:
        return ""
    if len(cards) > 1:
        return f"{count(len(cards), 'card')} were answered or put aside elsewhere meanwhile."
    [card] = cards
    if card.status is not Status.ACTIVE:
        return f"Not asked any more, for it is {card.status} now: {card.note.question}"
    what = "Buried" if is_buried(card, collection.today) else "Answered"
    return f"{what} elsewhere meanwhile, and not asked twice: {card.note.question}"


def judged(drafts: Sequence[Card]) -> str:
    """Why `drafts` do not wait any more; '' for none."""
    if len(drafts) > 1:
        return f"{count(len(drafts), 'draft')} were judged elsewhere meanwhile."
    return "".join(
        f"Judged elsewhere meanwhile, it is {card.status} now: {card.note.question}"
        for card in drafts
    )


def clock_went_back(given: Sequence[Review]) -> str:
    """That the clock was put back before the last answer; '' where it was not."""
    if len(given) > 1 and given[-2].at - given[-1].at > SLACK:
        return "The clock was put back: 'srs doctor' shows which cards come back too late."
    return ""


def taken_back(collection: Collection, taken: Sequence[Review], given: Sequence[Review]) -> str:
    """What an undo took back that was not `given` here; '' for nothing of that sort."""
    ours = {review.id for review in given}
    others = [review for review in taken if review.id not in ours]
    if not others:
        return ""
    first = others[0]
    said = "an answer" if first.grade is not None else "a word on the schedule"
    more = f", and {len(others) - 1} more" if len(others) > 1 else ""
    question = collection.cards.find(first.card).note.question
    return f"Took back {said} that was not given here, of {first.day}: {question}{more}"
