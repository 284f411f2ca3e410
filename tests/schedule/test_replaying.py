"""A whole log at once, in numbers, adds up to what it adds up to event by event."""

from datetime import UTC, date, datetime, time, timedelta
from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule.fsrs6 import FsrsScheduler
from srs.schedule.progress import Progress, replay
from srs.schedule.replaying import DRILL, OTHER, Step, progress_from_numbers, replayed
from srs.schedule.scheduler import Scheduler
from srs.schedule.sm2 import SM2
from tests.schedule.leitner import Boxes

DAY = date(2026, 3, 10)
NUMBERS = {ReviewKind.GRADED: 0, ReviewKind.DRILL: DRILL, ReviewKind.MANUAL: OTHER + 8}


@st.composite
def events(draw: st.DrawFn) -> Review:
    """Any event that stands, also a clock that was set back and a drill of a new card."""
    kind = draw(st.sampled_from([*([ReviewKind.GRADED] * 4), ReviewKind.DRILL, ReviewKind.MANUAL]))
    day = DAY + timedelta(days=draw(st.integers(-3, 40)))
    manual = kind is ReviewKind.MANUAL
    return Review(
        id=ReviewId(""),
        card=CardId(draw(st.sampled_from("abc"))),
        at=datetime.combine(day, time(12), UTC),
        day=day,
        offset_minutes=0,
        kind=kind,
        grade=None if manual else draw(st.integers(0, 5)),
        due=DAY + timedelta(days=draw(st.integers(0, 9)))
        if manual and draw(st.booleans())
        else None,
        moved=0 if manual else draw(st.integers(-2, 2)),
    )


def _by_numbers(log: list[Review], scheduler: Scheduler) -> dict[CardId, Progress]:
    steps: list[Step] = [
        (
            ord(event.card),
            NUMBERS[event.kind] + (event.grade or 0),
            event.day.toordinal(),
            place if event.grade is None else event.moved,
            _number(event.at),
        )
        for place, event in enumerate(log)
    ]
    steps.sort(key=itemgetter(0))
    found = replayed(steps, lambda _: scheduler, lambda place: log[place], (_instant, _number))
    return {CardId(chr(card)): progress_from_numbers(state, _instant) for card, state in found}


def _number(at: datetime) -> int:
    return round(at.timestamp())


def _instant(number: int) -> datetime:
    return datetime.fromtimestamp(number, UTC)


@pytest.mark.parametrize("scheduler", [SM2, FsrsScheduler(), Boxes()], ids=["sm2", "fsrs", "boxes"])
@given(st.lists(events(), max_size=25))
def test_both_give_the_same(scheduler: Scheduler, log: list[Review]) -> None:
    assert _by_numbers(log, scheduler) == replay(log, lambda _: scheduler)
