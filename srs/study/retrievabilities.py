"""How likely each card of a log would be remembered on a day: what `srs blame` leads its lines by.

By FSRS-6, with the parameters that were fitted last, whichever scheduler the cards are learned by:
SM-2 foresees nothing. What it says is put right by the owner's newest answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from srs.evaluate.recalibration import NEWEST, Recalibration, by_newest
from srs.schedule.foreseen import ForeseenAnswer, Known, foreseen_answers
from srs.schedule.fsrs6 import DEFAULTS, FsrsScheduler
from srs.store import cited, fitted, history
from srs.study.study import Study

_AT_HAND = 65_536
"""Answers whose memories are kept: many cards have begun alike."""


@dataclass(frozen=True, slots=True)
class Memories:
    """What was known of cards at the end of a study day."""

    known: Mapping[int, Known]
    """By the row of a card; one that was never answered is not among them."""
    scheduler: FsrsScheduler
    put_right: Recalibration

    def on(self, day: date) -> dict[int, float]:
        """The chance (0-1) of each card to be remembered on that day or a later one, by its row.

        As if nobody answered meanwhile. An answer tells nothing of the day on which it was given:
        it counts as a day old.
        """
        number = day.toordinal()
        return {card: self._chance(state, number) for card, state in self.known.items()}

    def _chance(self, state: Known, day: int) -> float:
        gap = max(1, day - state.reviewed)
        return self.put_right(self.scheduler.retrievability(state.memory, gap))


def memories_until(study: Study, cards: Sequence[int], until: date) -> Memories:
    """What is known of `cards`, by their rows, from the answers up to the study day `until`."""
    own = study.store.ask(fitted.newest)
    scheduler = FsrsScheduler(own or DEFAULTS, at_hand=_AT_HAND)
    wanted = frozenset(cards)
    known: dict[int, Known] = {}
    came: list[ForeseenAnswer] = []
    with study.store.transaction(reading=True):
        # first answers are among the newest ones, which nobody foresees
        steps = study.store.ask(cited.answers_until, until, cards, 2 * NEWEST)
        for card, state, foreseen in foreseen_answers(
            steps, scheduler, lambda place: study.store.ask(history.event_at, place)
        ):
            came += foreseen
            if state is not None and card in wanted:
                known[card] = state
    return Memories(known, scheduler, by_newest(came))
