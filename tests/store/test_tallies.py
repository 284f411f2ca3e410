"""Counting in the database gives what counting one by one gives."""

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from srs.card import CardId
from srs.review import PASSING_GRADE, ReviewKind
from srs.schedule.progress import standing
from srs.stats import HourTally, Maturity
from srs.store import Store, content, history, tallies
from tests.samples import TODAY, Learner, cards_of

_STEPS = st.lists(
    st.one_of(st.none(), st.tuples(st.sampled_from("abc"), st.integers(0, 5), st.integers(0, 60))),
    max_size=30,
)


def filled(store: Store, learner: Learner) -> None:
    store.do(content.save, cards_of("abc"))
    for event in learner.log:
        store.do(history.record, event, None)


@settings(max_examples=60, deadline=None)
@given(_STEPS)
def test_the_counts_are_those_of_the_answers_that_stand(
    steps: list[tuple[str, int, int] | None],
) -> None:
    learner, day = Learner(), TODAY
    for step in steps:
        if step is None:
            learner.undo(day)
        else:
            card, grade, days = step
            day += timedelta(days=days)
            learner.answer(card, grade, day)
    answers = standing(learner.log)
    with Store.open("sqlite://") as store:
        filled(store, learner)
        found = store.ask(tallies.tallies)
    by_day = Counter((each.day, each.kind, each.grade) for each in answers)
    counted: Counter[object] = Counter()
    for cell in found.days:
        counted[cell.day, cell.kind, cell.grade] += cell.answers
    assert counted == by_day
    recalls = [each for each in answers if each.scheduled is not None]
    assert sum(cell.answers for cell in found.hours) == len(recalls)
    by_maturity = Counter(
        Maturity.MATURE if (each.scheduled or 0) >= 21 else Maturity.YOUNG for each in recalls
    )
    told = Counter[Maturity]()
    for cell in found.days:
        if cell.kind is ReviewKind.GRADED and cell.maturity is not Maturity.NEW:
            told[cell.maturity] += cell.answers
    assert told == by_maturity
    assert sum(card.answers for card in found.cards) == len(answers)
    passed = sum((each.grade or 0) >= PASSING_GRADE for each in recalls)
    assert sum(card.passed for card in found.cards) == passed


def test_hours_are_those_of_the_wall_clock() -> None:
    learner = Learner()
    learner.answer("a", 4, TODAY - timedelta(days=1))
    learner.answer("a", 4)
    with Store.open("sqlite://") as store:
        store.do(content.save, cards_of("abc"))
        for event in learner.log:
            store.do(history.record, event._replace(offset_minutes=-13 * 60), None)
        assert store.ask(tallies.tallies).hours == (HourTally(23, 1, 1),)


def test_what_was_foreseen_falls_into_parts_of_a_twentieth() -> None:
    learner = Learner()
    for days in (3, 2, 1, 0):
        learner.answer("a", 4, TODAY - timedelta(days=days))
    chances = {1: 0.91, 2: 0.94, 3: 1.0}
    with Store.open("sqlite://") as store:
        store.do(content.save, cards_of("abc"))
        for number, event in enumerate(learner.log):
            store.do(history.record, event._replace(predicted=chances.get(number)), None)
        found = store.ask(tallies.tallies).foreseen
    assert [(cell.bin, cell.answers, cell.passed) for cell in found] == [(18, 2, 2), (19, 1, 1)]
    assert abs(found[0].chances - 1.85) < 1e-9


def test_a_collection_without_answers_has_no_counts() -> None:
    with Store.open("sqlite://") as store:
        store.do(content.save, cards_of("abc"))
        found = store.ask(tallies.tallies)
        assert (found.days, found.hours, found.foreseen, found.cards) == ((), (), (), ())
        assert store.ask(history.reviewed) == 0
        assert store.ask(history.progress_of, CardId("a")) is None
