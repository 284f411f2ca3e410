"""How likely each card of a log would be remembered on a day: what `srs blame` leads its lines by.

By FSRS-6, with the parameters that were fitted last, whichever scheduler the cards are learned by:
SM-2 foresees nothing. What it says is put right by the owner's newest answers.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from srs.evaluate.recalibration import NEWEST, by_newest
from srs.schedule.foreseen import ForeseenAnswer, Known, foreseen_answers
from srs.schedule.fsrs6 import DEFAULTS, FsrsScheduler
from srs.store import cited, fitted, history
from srs.study.study import Study

_AT_HAND = 65_536
"""Answers whose memories are kept: many cards have begun alike."""


def retrievabilities(study: Study, cards: Sequence[int], on: date) -> Mapping[int, float]:
    """The chance (0-1) of those of `cards` that were answered by the end of the study day `on`.

    All are known by their rows. Of a day that is to come it is told as if nobody answered
    any more. An answer tells nothing of the day on which it was given: it counts as a day old.
    """
    own = study.store.ask(fitted.newest)
    scheduler = FsrsScheduler(own or DEFAULTS, at_hand=_AT_HAND)
    known: dict[int, Known] = {}
    came: list[ForeseenAnswer] = []
    with study.store.transaction(reading=True):
        # first answers are among the newest ones, which nobody foresees
        steps = study.store.ask(cited.answers_until, on, cards, 2 * NEWEST)
        for card, state, foreseen in foreseen_answers(
            steps, scheduler, lambda place: study.store.ask(history.event_at, place)
        ):
            came += foreseen
            if state is not None:
                known[card] = state
    put_right = by_newest(came)
    day = on.toordinal()
    return {
        card: put_right(scheduler.retrievability(state.memory, max(1, day - state.reviewed)))
        for card in cards
        if (state := known.get(card))
    }
