"""Leeches: cards that are forgotten again and again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from srs.card import CardId, Status
from srs.store import Store
from srs.study.answers import answer, undo
from srs.study.cards import search
from srs.study.study import Study
from tests.samples import cards_of
from tests.study.clock import Clock, a_study

A = CardId("a")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock, *cards_of("ab"))


def forget(study: Study, clock: Clock, times: int) -> list[bool]:
    """Remember and forget in turn; whether each lapse made the card a leech."""
    found = []
    for _ in range(times):
        answer(study, A, 4)
        clock.pass_days(1)
        found.append(answer(study, A, 1).leech)
        clock.pass_days(1)
    return found


def test_the_eighth_lapse_makes_a_leech_and_then_every_fourth(study: Study, clock: Clock) -> None:
    assert [n + 1 for n, leech in enumerate(forget(study, clock, 17)) if leech] == [8, 12, 16]
    assert [found.card.id for found in search(study, "is:leech")] == [A]
    assert [found.card.id for found in search(study, "tag:leech")] == [A]
    assert [c.status for c in study.store.cards()] == [Status.ACTIVE, Status.ACTIVE]


def test_a_leech_is_suspended_where_the_settings_say_so_and_undo_takes_it_back(
    study: Study, clock: Clock
) -> None:
    strict = replace(study, config=replace(study.config, leech_lapses=2, leeches="suspend"))
    assert forget(strict, clock, 2) == [False, True]
    assert study.store.count(Status.SUSPENDED) == 1
    undo(strict)
    assert study.store.count(Status.SUSPENDED) == 0
