"""Counting in the database, and keeping what was counted, gives what counting one by one gives."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.card import CardId
from srs.review import PASSING_GRADE, Review, ReviewKind
from srs.schedule.progress import reviews_in_effect
from srs.stats import DayCounts, HourCounts, Maturity, StudyCounts
from srs.store import Store, content, history, kept_counts, study_counts
from tests.samples import TODAY, Learner, cards_of

KEEP = "keep"


class Step(NamedTuple):
    """An answer, so many days after the one before."""

    card: str
    grade: int
    days: int
    spent: int = 0
    offset: int = 0
    predicted: float | None = None


STEPS = st.lists(
    st.one_of(
        st.sampled_from([None, KEEP]),
        st.builds(
            Step,
            card=st.sampled_from("abc"),
            grade=st.integers(0, 5),
            days=st.integers(-2, 60),  # a clock may be set back
            spent=st.integers(0, 9_000),
            offset=st.sampled_from([0, 480, -210]),
            predicted=st.none() | st.floats(0, 1),
        ),
    ),
    max_size=40,
)


def counted(log: list[Review]) -> dict[str, object]:
    """What the events of `log` add up to, each looked at."""
    when: dict[object, list[int]] = defaultdict(list)
    for each in log:
        when[each.day, each.kind, each.grade].append(round(each.at.timestamp() * 1000))
    answers = reviews_in_effect(log)
    days: dict[DayCounts, list[int]] = defaultdict(list)
    for each in answers:
        alike = when[each.day, each.kind, each.grade]
        cell = DayCounts(
            each.day, each.kind, each.grade or 0, _maturity(each), 0, 0, min(alike), max(alike)
        )
        days[cell].append(each.duration_ms)
    recalls = [each for each in answers if _is_recall(each)]
    return {
        "days": {
            cell._replace(answers=len(spent), milliseconds=sum(spent))
            for cell, spent in days.items()
        },
        "hours": {
            hour: _passed([each for each in recalls if _hour(each) == hour])
            for hour in map(_hour, recalls)
        },
        "foreseen": {
            part: (*_passed(some), pytest.approx(sum(each.predicted or 0 for each in some)))
            for part, some in _parts(recalls)
        },
        "cards": {deck: _of(answers, deck) for deck in map(_deck, answers)},
    }


def told(found: StudyCounts) -> dict[str, object]:
    """The same of what was counted in the database."""
    assert [cell.day for cell in found.days] == sorted(cell.day for cell in found.days)
    return {
        "days": set(found.days),
        "hours": {cell.hour: (cell.answers, cell.passed) for cell in found.hours},
        "foreseen": {
            cell.bin: (cell.answers, cell.passed, cell.chances) for cell in found.foreseen
        },
        "cards": {cell.deck: cell[3:] for cell in found.cards},
    }


def _maturity(each: Review) -> Maturity:
    if each.kind is ReviewKind.DRILL:
        return Maturity.YOUNG
    if each.scheduled is None:
        return Maturity.NEW
    return Maturity.MATURE if each.scheduled >= 21 else Maturity.YOUNG


def _is_recall(each: Review) -> bool:
    return each.kind is ReviewKind.GRADED and each.scheduled is not None


def _passed(some: list[Review]) -> tuple[int, int]:
    return len(some), sum((each.grade or 0) >= PASSING_GRADE for each in some)


def _hour(each: Review) -> int:
    return (each.at + timedelta(minutes=each.offset_minutes)).hour


def _parts(recalls: list[Review]) -> Iterator[tuple[int, list[Review]]]:
    for part in range(20):
        some = [
            each
            for each in recalls
            if each.predicted is not None and min(19, int(each.predicted * 20)) == part
        ]
        if some:
            yield part, some


def _deck(each: Review) -> str:
    return "maths" if each.card == "c" else "papers"


def _of(answers: list[Review], deck: str) -> tuple[int, ...]:
    some = [each for each in answers if _deck(each) == deck]
    recalls = _passed([each for each in some if _is_recall(each)])
    spent = sum(each.duration_ms for each in some)
    return len({each.card for each in some}), *recalls, len(some), spent


@settings(max_examples=2 * settings().max_examples)
@given(STEPS)
def test_the_counts_are_those_of_the_answers_that_stand(steps: list[Step | str | None]) -> None:
    learner, day = Learner(), TODAY
    with Store.open("sqlite://") as store, patch.object(kept_counts, "_STRETCH", 3):
        store.do(content.save, [*cards_of("ab", "papers"), *cards_of("c", "maths")])
        for step in steps:
            if step == KEEP:
                store.do(kept_counts.keep_counts)
                continue
            if isinstance(step, Step):
                day += timedelta(days=step.days)
                learner.answer(step.card, step.grade, day)
                learner.log[-1] = learner.log[-1]._replace(
                    duration_ms=step.spent, offset_minutes=step.offset, predicted=step.predicted
                )
            elif learner.undo(day) is None:
                continue
            store.do(history.record, learner.log[-1], None)
        assert told(store.ask(study_counts.study_counts)) == counted(learner.log)
        assert store.ask(kept_counts.counts_are_sound)
        store.do(kept_counts.drop_counts)
        assert told(store.ask(study_counts.study_counts)) == counted(learner.log)


@pytest.fixture
def store() -> Iterator[Store]:
    """Seven answers, of which six are counted and kept."""
    learner = Learner()
    for days in range(7):
        learner.answer("a", 4, TODAY + timedelta(days=days))
    with Store.open("sqlite://") as store, patch.object(kept_counts, "_STRETCH", 3):
        store.do(content.save, cards_of("abc"))
        store.do(history.append_reviews, learner.log)
        assert store.ask(kept_counts.is_due)
        store.do(kept_counts.keep_counts)
        yield store


def test_what_is_kept_is_not_read_again(store: Store) -> None:
    assert not store.ask(kept_counts.is_due)
    places = store.ask(lambda connection: connection.exec_driver_sql("SELECT last FROM tally"))
    assert [row[0] for row in places] == [3, 6]
    seen = store.ask(study_counts.study_counts)
    # no trigger lets an event be changed: what would come of it were they read
    store.do(lambda connection: connection.exec_driver_sql("DROP TRIGGER review_no_update"))
    store.do(
        lambda connection: connection.exec_driver_sql("UPDATE review SET day = 0 WHERE seq <= 6")
    )
    assert store.ask(study_counts.study_counts) == seen


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE tally SET days = replace(days, '4', '5')",
        "UPDATE tally SET recalls = '[]'",
        "DELETE FROM tally WHERE last = 3",
        "UPDATE card_tally SET answers = answers + 1",
        "DELETE FROM card_tally",
    ],
)
def test_what_is_kept_is_held_against_the_events(store: Store, change: str) -> None:
    assert store.ask(kept_counts.counts_are_sound)
    store.do(lambda connection: connection.exec_driver_sql(change))
    assert not store.ask(kept_counts.counts_are_sound)
    store.do(kept_counts.drop_counts)
    assert store.ask(kept_counts.counts_are_sound)


def test_hours_are_those_of_the_wall_clock() -> None:
    learner = Learner()
    learner.answer("a", 4, TODAY - timedelta(days=1))
    learner.answer("a", 4)
    with Store.open("sqlite://") as store:
        store.do(content.save, cards_of("abc"))
        for event in learner.log:
            store.do(history.record, event._replace(offset_minutes=-13 * 60), None)
        assert store.ask(study_counts.study_counts).hours == (HourCounts(23, 1, 1),)


def test_what_was_foreseen_falls_into_parts_of_a_twentieth() -> None:
    learner = Learner()
    for days in (3, 2, 1, 0):
        learner.answer("a", 4, TODAY - timedelta(days=days))
    chances = {1: 0.91, 2: 0.94, 3: 1.0}
    with Store.open("sqlite://") as store:
        store.do(content.save, cards_of("abc"))
        for number, event in enumerate(learner.log):
            store.do(history.record, event._replace(predicted=chances.get(number)), None)
        found = store.ask(study_counts.study_counts).foreseen
    assert [(cell.bin, cell.answers, cell.passed) for cell in found] == [(18, 2, 2), (19, 1, 1)]
    assert abs(found[0].chances - 1.85) < 1e-9


def test_a_collection_without_answers_has_no_counts() -> None:
    with Store.open("sqlite://") as store:
        store.do(content.save, cards_of("abc"))
        found = store.ask(study_counts.study_counts)
        assert (found.days, found.hours, found.foreseen, found.cards) == ((), (), (), ())
        assert store.ask(history.reviewed) == 0
        assert store.ask(history.stored_progress, CardId("a")) is None
