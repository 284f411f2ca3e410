"""Taking back what was done last: the one undo, of answers, of verdicts, or of whatever it was."""

from __future__ import (
    annotations,  # what a word on cards is, nobody needs to know before one is given
)

from dataclasses import dataclass
from typing import Literal

from srs import study as use
from srs.card import CardId
from srs.review import Review
from srs.store import history, verdicts
from srs.study import answers
from srs.study.study import Study
from srs.verdict import ActId

Only = Literal["answers", "verdicts"]
"""What a review session takes back, and a session in the inbox: never the other's."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo took back: events of the review log, or an act; neither where nothing is."""

    reviews: tuple[Review, ...] = ()
    """Answers or words on the schedule that were given together, oldest first."""
    act: use.verdicts.Act | None = None

    def __bool__(self) -> bool:
        """Whether anything was taken back."""
        return bool(self.cards)

    @property
    def cards(self) -> tuple[CardId, ...]:
        """The cards it was done to; () where there was nothing to take back."""
        return self.act.cards if self.act else tuple(review.card for review in self.reviews)


def undo(study: Study, only: Only | None = None) -> Undone:
    """Take back what was done last and still stands, of whatever day; `only` of that sort.

    With each further call, what was done before that. An answer that put a leech aside takes
    the leech back with it.
    """
    if only == "answers":
        return Undone(tuple(answers.undo(study)))
    if only == "verdicts":
        return Undone(act=use.verdicts.undo_verdicts(study))
    answered, verdicts_taken = (
        study.store.ask(history.last_events),
        study.store.ask(verdicts.last_act),
    )
    if not (answered or verdicts_taken):
        return Undone()  # a transaction would make a database
    with study.store.transaction():
        events, act = study.store.ask(history.last_events), study.store.ask(verdicts.last_act)
        if act and events and act[-1].act == ActId(events[-1].id):
            return Undone(tuple(answers.undo(study)))  # with the leech that this answer put aside
        if act and (not events or study.store.ask(verdicts.came_after, act[-1], events[-1])):
            return Undone(act=use.verdicts.undo_verdicts(study))
        return Undone(tuple(answers.undo(study)))
