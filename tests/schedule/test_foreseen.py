"""What was foreseen of each answer, and what is known at last."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from srs.card import CardId
from srs.review import ImportedState, Review, ReviewKind
from srs.schedule.foreseen import Step, foreseen_answers
from srs.schedule.fsrs6 import FsrsScheduler
from srs.schedule.progress import replay
from srs.schedule.replaying import DRILL, OTHER
from tests.samples import TODAY, Learner

KINDS = (
    ReviewKind.GRADED,
    ReviewKind.DRILL,
    ReviewKind.UNDO,
    ReviewKind.MANUAL,
    ReviewKind.IMPORTED,
)
FSRS = FsrsScheduler()


def steps_of(events: list[Review]) -> list[Step]:
    """The events of one card as numbers."""
    return [
        (1, KINDS.index(e.kind) * DRILL + (e.grade or 0), e.day.toordinal(), place)
        for place, e in enumerate(events)
    ]


def event(kind: ReviewKind, day: date, grade: int | None = None, due: date | None = None) -> Review:
    made = Learner()._event("a", kind, day)  # noqa: SLF001  # as the sample makes them
    return made._replace(grade=grade, due=due)


def answers(*days_and_grades: tuple[int, int]) -> list[Review]:
    learner = Learner()
    for days, grade in days_and_grades:
        learner.answer("a", grade, TODAY + timedelta(days=days))
    return learner.log


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5)), min_size=1, max_size=12))
def test_what_is_known_is_what_a_replay_knows(gaps_and_grades: list[tuple[int, int]]) -> None:
    day, given_on = 0, []
    for gap, grade in gaps_and_grades:
        day += gap
        given_on.append((day, grade))
    events = answers(*given_on)
    ((_, known, foreseen),) = foreseen_answers(steps_of(events), FSRS, events.__getitem__)
    state = replay(events, lambda _: FSRS)[CardId("a")]
    assert known == (state.memory, state.reviewed.toordinal())
    graded = [e for e in events[1:] if e.kind is ReviewKind.GRADED]
    assert len(foreseen) <= len(graded)
    assert all(0 < each.chance < 1 for each in foreseen)


def test_only_an_answer_of_a_later_day_was_foreseen() -> None:
    events = answers((0, 2), (0, 4), (3, 4), (3 + 4, 1))
    ((_, _, foreseen),) = foreseen_answers(steps_of(events), FSRS, events.__getitem__)
    assert [(each.place, each.passed) for each in foreseen] == [(2, True), (3, False)]


def test_a_card_that_was_reset_is_new_and_one_with_another_due_day_is_not() -> None:
    reset = [*answers((0, 4)), event(ReviewKind.MANUAL, TODAY)]
    assert steps_of(reset)[1][1] >= OTHER
    assert [
        known for _, known, _ in foreseen_answers(steps_of(reset), FSRS, reset.__getitem__)
    ] == [None]
    set_due = [*answers((0, 4)), event(ReviewKind.MANUAL, TODAY, due=TODAY + timedelta(days=9))]
    ((_, known, _),) = foreseen_answers(steps_of(set_due), FSRS, set_due.__getitem__)
    assert known == (FSRS.grade(None, 4, 0), TODAY.toordinal())


def test_what_another_tool_knew_is_where_it_begins() -> None:
    state = ImportedState(due=TODAY, interval=30, stability=30.0, difficulty=5.0)
    events = [event(ReviewKind.IMPORTED, TODAY)._replace(state=state)]
    ((_, known, foreseen),) = foreseen_answers(steps_of(events), FSRS, events.__getitem__)
    assert known == (FSRS.take_over(state), (TODAY - timedelta(days=30)).toordinal())
    assert foreseen == []


def test_cards_are_told_apart() -> None:
    events = answers((0, 4))
    day = TODAY.toordinal()
    found = foreseen_answers(
        [(1, 4, day, 0), (2, 2, day, 0), (2, 3, day + 2, 0)], FSRS, events.__getitem__
    )
    assert [(card, len(foreseen)) for card, _, foreseen in found] == [(1, 0), (2, 1)]
