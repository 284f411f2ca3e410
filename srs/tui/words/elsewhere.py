"""What another window, or somebody at the clock, did meanwhile: in words."""

from collections.abc import Sequence

from srs.card import STATUS_NAMES, Card, Status
from srs.collection import Collection
from srs.queue import is_buried
from srs.review import Review
from srs.study.clock import SLACK
from srs.translation import tr, trn


def passed_over(collection: Collection, cards: Sequence[Card]) -> str:
    """Why `cards` are not asked any more; '' for none."""
    if not cards:
        return ""
    if len(cards) > 1:
        return trn(
            "{number} card was answered or put aside elsewhere meanwhile.",
            "{number} cards were answered or put aside elsewhere meanwhile.",
            len(cards),
        )
    [card] = cards
    question = card.note.question
    if card.status is not Status.ACTIVE:
        return tr(
            "Not asked any more, for it is {status} now: {question}",
            status=tr(STATUS_NAMES[card.status]),
            question=question,
        )
    if is_buried(card, collection.today):
        return tr("Buried elsewhere meanwhile, and not asked twice: {question}", question=question)
    return tr("Answered elsewhere meanwhile, and not asked twice: {question}", question=question)


def decided_elsewhere(drafts: Sequence[Card]) -> str:
    """Why `drafts` do not wait any more; '' for none."""
    if len(drafts) > 1:
        return trn(
            "{number} draft was judged elsewhere meanwhile.",
            "{number} drafts were judged elsewhere meanwhile.",
            len(drafts),
        )
    return "".join(
        tr(
            "Judged elsewhere meanwhile, it is {status} now: {question}",
            status=tr(STATUS_NAMES[card.status]),
            question=card.note.question,
        )
        for card in drafts
    )


def clock_went_back(given: Sequence[Review]) -> str:
    """That the clock was put back before the last answer; '' where it was not."""
    if len(given) > 1 and given[-2].at - given[-1].at > SLACK:
        return tr("The clock was put back: 'srs doctor' shows which cards come back too late.")
    return ""


def taken_back(collection: Collection, taken: Sequence[Review], given: Sequence[Review]) -> str:
    """What an undo took back that was not `given` here; '' for nothing of that sort."""
    ours = {review.id for review in given}
    others = [review for review in taken if review.id not in ours]
    if not others:
        return ""
    first = others[0]
    question = collection.cards.find(first.card).note.question
    if first.grade is None:
        said = tr(
            "Took back a word on the schedule that was not given here, of {day}: {question}",
            day=first.day,
            question=question,
        )
    else:
        said = tr(
            "Took back an answer that was not given here, of {day}: {question}",
            day=first.day,
            question=question,
        )
    more = len(others) - 1
    return (
        trn("{first}, and {number} more", "{first}, and {number} more", more, first=said)
        if more
        else said
    )
