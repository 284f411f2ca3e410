from datetime import date, timedelta

from srs.collection import Collection
from srs.config import Config
from srs.room import Limits
from srs.study.answers import answer
from srs.tui.charts.forecast import NextDay, forecast_chart, next_day, next_day_text
from tests.samples import TODAY, cards_of
from tests.tui.screens import a_study_of

TOMORROW = TODAY + timedelta(days=1)


def test_tomorrow_holds_what_is_due_and_what_is_new_within_the_limits() -> None:
    cards = cards_of("abcdef")
    with a_study_of(*cards) as study:
        answer(study, cards[0].id, 4)
        assert next_day(Collection(study), None) == NextDay(TOMORROW, due=1, new=5)
        assert Config().limits == Limits(20, 200)


def test_a_later_day_when_tomorrow_is_free() -> None:
    (card,) = cards_of("a")
    with a_study_of(card) as study:
        answer(study, card.id, 4)
        clock = study.now
        clock.pass_days(1)  # type: ignore[attr-defined]
        answer(study, card.id, 4)

        coming = next_day(Collection(study), None)

        assert coming == NextDay(TOMORROW + timedelta(days=6), due=1, new=0)
        assert next_day_text(coming, study.today) == "Next on 2026-03-17 (in 6 days): 1 due."


def test_an_empty_collection_plans_nothing() -> None:
    with a_study_of() as study:
        assert next_day(Collection(study), None) is None
        assert next_day_text(None, TODAY) == "Nothing is planned yet."


def test_another_deck_is_not_counted() -> None:
    cards = [*cards_of("a", deck="papers"), *cards_of("bc", deck="tools")]
    with a_study_of(*cards) as study:
        assert next_day(Collection(study), "tools") == NextDay(TOMORROW, due=0, new=2)
        assert next_day_text(NextDay(TOMORROW, 0, 2), TODAY) == "Tomorrow: 2 new."


def test_the_chart_has_a_figure_for_every_bar() -> None:
    days = {date(2026, 3, 9): 10, date(2026, 3, 10): 0, date(2026, 3, 11): 1}

    assert forecast_chart(days, 10).plain.splitlines() == [
        "Mon  9  10 " + "━" * 10,
        "Tue 10   0 ",
        "Wed 11   1 ━",
    ]
