"""What there is to do, asked of a collection."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from srs.card import CardId, Status
from srs.config import Config, DeckConfig
from srs.queue import Queue
from srs.store import Store, content
from srs.study.answers import answer, undo
from srs.study.forecast import forecast
from srs.study.search import search
from srs.study.study import Study
from srs.study.today import DeckCount, Wanted, decks, next_of, queue_of, unseen
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.samples import TODAY, a_card, cards_of
from tests.study.clock import Clock, a_study

CARDS = [
    *cards_of("abc", "papers"),
    *cards_of("de", "papers::bert"),
    *cards_of("f", "papersize"),
    *cards_of("g", "论文"),
]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock, *CARDS)


def asked(study: Study, deck: str | None = None) -> str:
    """The cards that the day asks, of which one may well ask for the first alone."""
    order = queue_of(study, deck).order
    assert next_of(study, Wanted(deck)) == next(iter(order), None)
    return "".join(order)


def answer_all(study: Study, names: str, grade: int = 4) -> None:
    for name in names:
        answer(study, CardId(name), grade)


def test_an_empty_collection_has_nothing_to_do(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        study = a_study(store, clock)
        assert queue_of(study) == Queue()
        assert decks(study) == []
        assert forecast(study, 2) == {TODAY: 0, TODAY + timedelta(days=1): 0}


def test_today_goes_by_the_study_day(study: Study, clock: Clock) -> None:
    answer_all(study, "a")
    clock.shows += timedelta(hours=15, minutes=59)
    assert "a" not in asked(study)
    clock.shows += timedelta(minutes=1)
    assert asked(study).startswith("a")


@pytest.mark.parametrize(
    ("deck", "names"),
    [
        (None, "abcdefg"),
        ("papers", "abcde"),
        ("papers::bert", "de"),
        ("papersize", "f"),
        ("论文", "g"),
        ("nothing", ""),
    ],
)
def test_a_deck_is_asked_with_the_decks_below_it(
    study: Study, deck: str | None, names: str
) -> None:
    assert asked(study, deck) == names


def test_what_was_done_today_survives_a_restart(tmp_path: Path, clock: Clock) -> None:
    place = tmp_path / "srs.db"
    config = Config(new_per_day=2, reviews_per_day=2, timezone=UTC)
    with Store.open(place) as store:
        answer_all(a_study(store, clock, *cards_of("abcdefgh")), "abcd")
    clock.pass_days(1)
    with Store.open(place) as store:
        study = a_study(store, clock, config=config)
        assert asked(study) == "aebf"
        answer_all(study, "ae")
        answer_all(study, "f", grade=2)
    with Store.open(place) as store:
        assert asked(a_study(store, clock, config=config)) == "bf"


def test_an_undone_card_is_asked_again(study: Study) -> None:
    before = asked(study)
    answer_all(study, "a")
    assert asked(study) == before.replace("a", "")
    undo(study)
    assert asked(study) == before


@pytest.mark.parametrize("status", [Status.DRAFT, Status.SUSPENDED, Status.RETIRED])
def test_cards_that_are_not_active_are_neither_asked_nor_counted(
    study: Study, clock: Clock, status: Status
) -> None:
    answer_all(study, "a")
    clock.pass_days(1)
    study.store.do(content.set_status, [CardId("a"), CardId("f")], status)
    assert asked(study) == "bcdeg"
    assert sum(forecast(study, 30).values()) == 0
    assert decks(study)[0] == DeckCount("papers", cards=2, new=2, due=0)
    assert "papersize" not in [deck.name for deck in decks(study)]


def test_decks_by_name_with_what_they_ask_today(study: Study, clock: Clock) -> None:
    answer_all(study, "ad")
    clock.pass_days(1)
    answer_all(study, "b", grade=2)
    assert decks(study) == [
        DeckCount("papers", cards=3, new=1, due=2, drills=1),
        DeckCount("papers::bert", cards=2, new=1, due=1),
        DeckCount("papersize", cards=1, new=1, due=0),
        DeckCount("论文", cards=1, new=1, due=0),
    ]


def test_counts_keep_to_the_limits(study: Study) -> None:
    config = replace(study.config, new_per_day=1)
    assert [deck.new for deck in decks(replace(study, config=config))] == [1, 0, 1, 1]


def test_counts_and_queue_agree(study: Study, clock: Clock) -> None:
    answer_all(study, "abf")
    clock.pass_days(1)
    answer_all(study, "ad", grade=3)
    queue = queue_of(study)
    assert sum(deck.new for deck in decks(study)) == len(queue.new)
    assert sum(deck.due for deck in decks(study)) == len(queue.due + queue.drills)


def test_the_forecast_counts_overdue_cards_today(study: Study, clock: Clock) -> None:
    answer_all(study, "ab")
    clock.pass_days(1)
    answer_all(study, "b")
    answer_all(study, "d")
    today = clock.pass_days(2)
    days = [today + timedelta(days=n) for n in range(5)]
    assert forecast(study, 5) == dict(zip(days, [2, 0, 0, 0, 1], strict=True))
    assert forecast(study, 5, "papers::bert") == dict(zip(days, [1, 0, 0, 0, 0], strict=True))


def test_the_forecast_ends_where_it_was_asked_to(study: Study) -> None:
    answer_all(study, "a")
    assert forecast(study, 1) == {TODAY: 0}
    assert list(forecast(study, 2).values()) == [0, 1]


def test_the_forecast_leaves_limits_aside(study: Study, clock: Clock) -> None:
    answer_all(study, "abc")
    today = clock.pass_days(1)
    config = replace(study.config, reviews_per_day=1)
    assert forecast(replace(study, config=config), 1) == {today: 3}


def test_a_deck_of_suspended_cards_is_not_listed(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        assert decks(a_study(store, clock, a_card(status=Status.SUSPENDED))) == []


def test_what_does_not_match_counts_towards_the_limits_all_the_same(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        study = a_study(store, clock, *cards_of("abcd"))
        few = replace(study, config=replace(study.config, new_per_day=2))
        for _ in range(2):
            answer(few, queue_of(few, query="is:new").order[0], 4)
        assert queue_of(few, query="is:new").order == ()


def test_the_limit_of_a_deck_above_holds_when_one_below_is_asked(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        cards = [*cards_of("ab", "papers::a"), *cards_of("cd", "papers::b")]
        study = a_study(store, clock, *cards)
        of_decks = {"papers": DeckConfig(new_per_day=2)}
        few = replace(study, config=replace(study.config, of_decks=of_decks))
        for _ in range(2):
            answer(few, queue_of(few, "papers::a").order[0], 4)
        assert queue_of(few, "papers::b").order == ()


def test_a_buried_card_comes_back_in_the_forecast_and_is_not_due(clock: Clock) -> None:
    with Store.open("sqlite://") as store:
        study = a_study(store, clock, *cards_of("a"))
        answer(study, CardId("a"), 4)
        clock.pass_days(3)
        give_by_name(study, VerdictKind.BURY, ["a"])
        today = study.today
        assert forecast(study, 3) == {
            today: 0,
            today + timedelta(days=1): 1,
            today + timedelta(days=2): 0,
        }
        assert search(study, "is:due") == []
        assert [found.card.id for found in search(study, "is:buried")] == ["a"]


def test_unseen_cards_were_never_answered_and_are_active(clock: Clock) -> None:
    cards = [
        *cards_of("ab", deck="papers"),
        a_card("c", deck="papers::bert"),
        a_card("d", deck="论文", status=Status.DRAFT),
        a_card("e", deck="论文"),
    ]
    with Store.open("sqlite://") as store:
        study = a_study(store, clock, *cards)
        answer(study, cards[0].id, 4)
        answer(study, cards[4].id, 4)

        assert unseen(study) == {"papers": 1, "papers::bert": 1}
