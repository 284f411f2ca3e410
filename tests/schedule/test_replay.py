"""A hundred thousand events: what is kept on the way is what a replay of them all gives."""

from collections import defaultdict
from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest

from srs.card import CardId
from srs.review import ImportedState, Review, ReviewId, ReviewKind
from srs.schedule.fsrs6 import FsrsScheduler
from srs.schedule.progress import Progress, follow, kind_of_answer, replay
from srs.schedule.scheduler import Scheduler
from srs.schedule.sm2 import SM2
from tests.samples import TODAY

EVENTS, CARDS, PER_DAY = 100_000, 500, 150


class Life:
    """Years of answers, drills, undos, days set, resets and imports, kept as the program does."""

    def __init__(self, scheduler: Scheduler, seed: int) -> None:
        self.scheduler, self.chance = scheduler, Random(seed)  # noqa: S311  # nothing secret
        self.kept: dict[CardId, Progress] = {}
        self.log: list[Review] = []
        self._standing: dict[CardId, list[Review]] = defaultdict(list)
        self._newest: list[Review] = []

    def go_on(self, events: int) -> None:
        for number in range(events):
            card = CardId(f"card {self.chance.randrange(CARDS)}")
            event = self._event(number, card)
            done = self.chance.choices(
                ["answer", "undo", "set", "reset", "import"], [88, 8, 3, 1, 1]
            )[0]
            if done == "undo" and self._newest:
                self._undo(event)
            elif done in {"set", "reset"} and card in self.kept:
                ahead = timedelta(days=self.chance.randrange(30))
                due = event.day + ahead if done == "set" else None
                self._record(event._replace(kind=ReviewKind.MANUAL, due=due, act=event.id))
            elif done == "import":
                days = self.chance.randrange(1, 90)
                state = ImportedState(event.day + timedelta(days), days, ease=200 + days)
                self._record(event._replace(kind=ReviewKind.IMPORTED, state=state))
            else:
                kind = kind_of_answer(self.kept.get(card), event.day)
                grade, moved = self.chance.randrange(6), self.chance.randrange(-3, 4)
                self._record(event._replace(kind=kind, grade=grade, moved=moved))

    def _event(self, number: int, card: CardId) -> Review:
        # once in a while the clock is set back by a few days
        back = self.chance.randrange(4) if self.chance.random() < 0.01 else 0
        day = TODAY + timedelta(days=number // PER_DAY - back)
        at = datetime.combine(day, time(12), UTC)
        return Review(ReviewId(f"{number}"), card, at, day, 0, ReviewKind.GRADED, None)

    def _record(self, event: Review) -> None:
        self.log.append(event)
        self._standing[event.card].append(event)
        self._newest.append(event)
        self._keep(event.card, follow(self.kept.get(event.card), event, self.scheduler))

    def _undo(self, event: Review) -> None:
        last = self._newest.pop()
        self._standing[last.card].remove(last)
        kind = ReviewKind.UNDO
        self.log.append(event._replace(card=last.card, kind=kind, undoes=last.id))
        again = replay(self._standing[last.card], lambda _: self.scheduler)
        self._keep(last.card, again.get(last.card))

    def _keep(self, card: CardId, state: Progress | None) -> None:
        if state is None:
            self.kept.pop(card, None)
        else:
            self.kept[card] = state


@pytest.mark.parametrize("scheduler", [SM2, FsrsScheduler()], ids=["sm2", "fsrs"])
@pytest.mark.slow
def test_the_replay_of_a_long_life_gives_what_was_kept(scheduler: Scheduler) -> None:
    life = Life(scheduler, seed=7)
    life.go_on(EVENTS)
    assert len(life.kept) > CARDS // 2
    assert replay(life.log, lambda _: scheduler) == life.kept


def test_there_and_back_again_over_a_long_life() -> None:
    life = Life(SM2, seed=8)
    life.go_on(EVENTS // 10)
    with_fsrs = replay(life.log, lambda _: FsrsScheduler())
    assert with_fsrs.keys() == life.kept.keys()
    assert replay(life.log) == life.kept
