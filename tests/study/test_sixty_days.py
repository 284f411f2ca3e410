"""Sixty days of somebody's life: travel, daylight saving, and two weeks without a card."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from srs.card import CardId
from srs.review import Review, ReviewKind
from srs.store import Store, history, study_counts
from srs.study.answers import answer, undo
from srs.study.memories import recomputed
from srs.study.statistics import summary
from srs.study.study import Study
from srs.study.today import queue_of
from tests.samples import a_card
from tests.study.clock import Clock, a_study

CARDS, NEW, DUE = 150, 7, 40
BEGIN = datetime(2026, 2, 20, 13, tzinfo=UTC)
PLACES = [(0, "Asia/Shanghai"), (10, "America/New_York"), (40, "Pacific/Honolulu"),
          (45, "Pacific/Kiritimati"), (50, "Pacific/Honolulu")]  # fmt: skip
"""From which day on one is where. Summer time begins in New York on the 16th day; over the
date line to Kiritimati a day is skipped. Two days come twice: on the way back, and before, by
the night in Honolulu that still belongs to the evening."""
TWICE = 2
AWAY = range(20, 34)


def days() -> Iterator[tuple[datetime, ZoneInfo]]:
    """An instant of each day of study, 24 hours apart, and where one is then."""
    for number in range(60):
        if number not in AWAY:
            place = [name for first, name in PLACES if first <= number][-1]
            yield BEGIN + timedelta(days=number), ZoneInfo(place)


def evening(study: Study, clock: Clock, chance: Random) -> list[Review]:
    """Ask until nothing is left of today, by the queue as it is made anew each time."""
    given: list[Review] = []
    while order := queue_of(study).order:
        grade = chance.choices([0, 2, 3, 4, 5], [2, 8, 10, 60, 20])[0]
        clock.shows += timedelta(seconds=8)
        given.append(answer(study, order[0], grade, 8_000).review)
        if chance.random() < 0.05:
            (taken,) = undo(study)
            assert given.pop() == taken
    return given


@pytest.mark.parametrize("scheduler", ["sm2", "fsrs"])
def test_sixty_days(scheduler: str) -> None:
    clock, chance = Clock(), Random(5)  # noqa: S311  # nothing secret
    cards = [a_card(f"{number:03}", position=number) for number in range(CARDS)]
    graded: Counter[tuple[object, CardId]] = Counter()
    introduced: Counter[object] = Counter()
    dates = set()
    with Store.open("sqlite://") as store:
        made = a_study(store, clock, *cards)
        limited = replace(made.config, new_per_day=NEW, reviews_per_day=DUE)
        for instant, zone in days():
            clock.shows = instant
            config = replace(limited, scheduler=scheduler, timezone=zone)
            study = replace(made, config=config)
            today, before = study.today, store.ask(history.progress)
            dates.add(today)
            given = evening(study, clock, chance)
            assert {review.day for review in given} <= {today}
            assert given == sorted(given, key=lambda review: review.at)
            asked = [review for review in given if review.kind is ReviewKind.GRADED]
            graded.update((today, review.card) for review in asked)
            introduced[today] += sum(review.card not in before for review in asked)
            old = [review for review in asked if review.card in before]
            assert all(before[review.card].due <= today for review in old), "none comes early"
            left = [each for each in store.ask(history.progress).values() if each.due <= today]
            assert not left or len(old) == DUE, "what is due waits for nothing but the limit"
            assert not any(each.drills_on(today) for each in store.ask(history.progress).values())
            assert store.ask(history.progress) == recomputed(study)
        assert max(graded.values()) == 1, "once a day each, also on a day that comes twice"
        assert max(introduced.values()) == NEW
        assert len(store.ask(history.progress)) == CARDS, "all have been learned"
        found = summary(study, store.ask(study_counts.study_counts).days)
        assert len(dates) == found.days == 46 - TWICE
        assert found.streak == 26 - TWICE, "unbroken since the holiday, over the date line and back"
        assert found.longest_streak == found.streak
        while undo(study):
            pass
        assert store.ask(history.progress) == {}
        assert summary(study, store.ask(study_counts.study_counts).days).reviews == 0
