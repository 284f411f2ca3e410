"""All figures of study, as `srs stats --json` gives them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from srs.card import CardId
from srs.errors import StoreError
from srs.store import Store, content, kept_counts, study_counts
from srs.study.answers import answer, undo
from srs.study.manual import reset
from srs.study.statistics import answers_of, counts_of, days_of, decks_of, document, memories_of
from srs.study.study import Study
from tests.samples import TODAY, cards_of
from tests.study.clock import Clock, a_study

A, B = CardId("a"), CardId("b")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock, *cards_of("abc", "papers"), *cards_of("d", "maths"))


def told(study: Study) -> dict[str, object]:
    found: dict[str, object] = json.loads(
        json.dumps(document(study, study.store.ask(study_counts.study_counts)))
    )
    return found


def answered(study: Study, clock: Clock) -> None:
    """`a` is remembered thrice, and forgotten after its card was mature; `b` once, a day later."""
    for days in (1, 6, 15, 22):
        answer(study, A, 4, duration_ms=3_000)
        clock.pass_days(days)
    answer(study, B, 4)
    clock.pass_days(1)
    answer(study, B, 5)
    answer(study, A, 2)


def test_an_empty_collection_has_every_figure(study: Study) -> None:
    found = told(study)
    assert (found["reviews"], found["streak"], found["retention"]) == (0, 0, None)
    assert found["per_day"] == found["by_deck"] == found["calibration"] == []


def test_retention_by_month_and_maturity(study: Study, clock: Clock) -> None:
    answered(study, clock)
    months = told(study)["retention_by_month"]
    assert months == [
        {
            "month": "2026-03",
            "young": {"answers": 2, "passed": 2, "retention": 1.0},
            "mature": {"answers": 0, "passed": 0, "retention": None},
        },
        {
            "month": "2026-04",
            "young": {"answers": 2, "passed": 2, "retention": 1.0},
            "mature": {"answers": 1, "passed": 0, "retention": 0.0},
        },
    ]


def test_each_day_has_its_answers_and_its_time(study: Study, clock: Clock) -> None:
    answered(study, clock)
    days = told(study)["per_day"]
    assert isinstance(days, list)
    assert days[0] == {
        "day": TODAY.isoformat(),
        "reviews": 1,
        "duration_ms": 3_000,
        "retention": None,
    }
    assert days[-1]["reviews"] == 2
    assert days[-1]["retention"] == 0.5


def test_buttons_are_counted_by_maturity(study: Study, clock: Clock) -> None:
    answered(study, clock)
    buttons = told(study)["buttons"]
    assert buttons == {
        "new": {"again": 0, "hard": 0, "good": 2, "easy": 0},
        "young": {"again": 0, "hard": 0, "good": 3, "easy": 1},
        "mature": {"again": 1, "hard": 0, "good": 0, "easy": 0},
    }


def test_what_was_foreseen_is_held_against_what_came(study: Study, clock: Clock) -> None:
    answer(study, A, 4)
    clock.pass_days(1)
    answer(study, A, 2)
    assert told(study)["calibration"] == [
        {"predicted": pytest.approx(0.9), "actual": 0.0, "answers": 1}
    ]


def test_decks_papers_and_rules_have_their_own_figures(study: Study, clock: Clock) -> None:
    answered(study, clock)
    answer(study, CardId("d"), 4)
    found = told(study)
    decks = found["by_deck"]
    assert isinstance(decks, list)
    assert [(deck["name"], deck["cards"], deck["reviews"]) for deck in decks] == [
        ("papers", 2, 7),
        ("maths", 1, 1),
    ]
    for key, name in (("by_paper", "Attention Is All You Need"), ("by_rule", "written.qa")):
        groups = found[key]
        assert isinstance(groups, list)
        assert [(group["name"], group["reviews"]) for group in groups] == [(name, 8)]


def test_intervals_and_eases_of_the_cards_as_they_are(study: Study, clock: Clock) -> None:
    answered(study, clock)
    found = told(study)
    assert found["intervals"] == {"1": 1, "4-7": 1}
    assert found["eases"] == {"2.5": 1, "2.6": 1}
    assert found["difficulties"] == {}


def test_with_fsrs_there_are_difficulties(study: Study) -> None:
    with_fsrs = replace(study, config=replace(study.config, scheduler="fsrs"))
    answer(with_fsrs, A, 4)
    found = told(with_fsrs)
    assert found["eases"] == {}
    assert found["difficulties"] == {"2": 1}
    assert found["stabilities"] == {"2-3": 1}


def test_the_forecast_says_what_comes(study: Study) -> None:
    answer(study, A, 4)
    forecast = told(study)["forecast"]
    assert isinstance(forecast, list)
    assert [day["due"] for day in forecast[:3]] == [0, 1, 0]
    assert len(forecast) == 30


def test_what_is_taken_back_is_in_no_figure(study: Study, clock: Clock) -> None:
    answer(study, A, 4)
    clock.pass_days(1)
    before = told(study)
    answer(study, A, 5)
    answer(study, B, 2)
    undo(study)
    undo(study)
    assert told(study) == before


def test_after_a_reset_a_card_is_learned_again(study: Study, clock: Clock) -> None:
    answer(study, A, 4)
    clock.pass_days(1)
    reset(study, ["a"])
    answer(study, A, 2)
    assert told(study)["retention"] is None


def test_the_far_past_is_kept_where_something_can_be_written(
    study: Study, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_counts, "_STRETCH", 3)
    answered(study, clock)
    counted = study.store.ask(study_counts.study_counts)

    def refused(*_: object) -> None:
        raise StoreError("it cannot be written to")

    with monkeypatch.context() as context:
        context.setattr(Store, "do", refused)
        assert counts_of(study) == counted
    assert study.store.ask(kept_counts.is_due)
    assert counts_of(study) == counted
    assert not study.store.ask(kept_counts.is_due)


def test_the_figures_of_a_deck_are_those_of_its_cards_alone(study: Study, clock: Clock) -> None:
    cards = [
        *cards_of("xy", deck="工具"),
        *cards_of("z", deck="工具::终端"),
        *cards_of("w", deck="工具箱"),
    ]
    study.store.do(content.save, cards)
    for number, card in enumerate(cards):
        answer(study, card.id, 2 if number == 1 else 4, 5_000)
        clock.pass_days(1)
    undo(study)

    own = answers_of(study, "工具")

    assert sum(cell.answers for cell in own.days) == 3
    assert own.days == tuple(
        cell for cell in days_of(study) if cell.day < TODAY + timedelta(days=3)
    )
    assert [(each.name, each.answers) for each in decks_of(study, "工具")] == [
        ("工具", 2),
        ("工具::终端", 1),
    ]
    assert sum(memories_of(study, "工具").intervals.values()) == 3
    assert answers_of(study, None).days == counts_of(study).days
