"""Cards as numbers: what is found in each order is what a search finds, sorted."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from srs.card import Status
from srs.query import FoundCard
from srs.query.sort_key import SortKey
from srs.store import Store
from srs.study import answers, browsing
from srs.study.search import search
from srs.study.study import Study
from tests.samples import cards_of, changed
from tests.study.clock import Clock, a_study

NAMES = "dbacfe"
QUERIES = ("", "is:new", "-is:new", "深度 or is:due", "deck:nets", "ease>=2.5", "nothing")


@pytest.fixture
def study() -> Iterator[Study]:
    """Cards of two decks, some Chinese, four of them with different answers."""
    with Store.open("sqlite://") as store:
        clock = Clock()
        cards = [*cards_of(NAMES[:3], "nets::深度"), *cards_of(NAMES[3:], "papers")]
        cards[1] = replace(cards[1], note=changed(cards[1].note, question="深度是什么？"))
        made = a_study(store, clock, *cards)
        for day, name, grade in ((0, "a", 5), (1, "b", 3), (2, "f", 4), (3, "f", 1), (9, "e", 4)):
            clock.pass_days(day)
            answers.answer_named(made, name, grade)
        yield made


def figure(order: SortKey, found: FoundCard) -> Any:  # noqa: ANN401, what each order compares
    """What a card is sorted by; None where it has nothing of the sort."""
    card, progress = found.card, found.progress
    if order is SortKey.QUESTION:
        return card.note.question.casefold()
    if order is SortKey.DECK:
        return card.note.deck.split("::"), card.position
    if order is SortKey.CREATED:
        return [*NAMES].index(card.id)
    if progress is None:
        return None
    return {
        SortKey.DUE: progress.due,
        SortKey.INTERVAL: progress.memory.interval,
        SortKey.EASE: progress.memory.figures().get("ease"),
        SortKey.LAPSES: progress.lapses,
    }[order]


@pytest.mark.parametrize("few", [True, False], ids=["sorted alone", "taken from all"])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", SortKey)
@pytest.mark.parametrize("query", QUERIES)
def test_what_is_found_is_sorted_and_those_without_a_figure_come_last(  # noqa: PLR0913, PLR0917, cases
    study: Study,
    query: str,
    order: SortKey,
    descending: bool,  # noqa: FBT001
    few: bool,  # noqa: FBT001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not few:
        monkeypatch.setattr("srs.store.numbered._FEW", -1)
    numbers = browsing.found_numbers(study, query, order, descending=descending)
    found = [*browsing.numbered_cards(study, numbers).values()]
    assert sorted(each.card.id for each in found) == sorted(
        each.card.id for each in search(study, query)
    )
    figures = [figure(order, each) for each in found]
    known = [each for each in figures if each is not None]
    assert figures[len(known) :] == [None] * (len(figures) - len(known))
    assert known == sorted(known, reverse=descending)


def test_only_those_are_meant_that_a_word_may_be_said_of(study: Study) -> None:
    from srs.verdict import VerdictKind  # noqa: PLC0415

    numbers = browsing.found_numbers(study)
    browsing.say_of_many(study, VerdictKind.SUSPEND, numbers[:2])
    assert browsing.meant_by(study, VerdictKind.SUSPEND, numbers) == numbers[2:]
    assert browsing.meant_by(study, VerdictKind.UNSUSPEND, numbers) == numbers[:2]
    assert browsing.meant_by(study, VerdictKind.ACCEPT, numbers) == []
    browsing.say_of_many(study, VerdictKind.FLAG, numbers[1:3])
    assert browsing.meant_by(study, VerdictKind.FLAG, numbers) == [numbers[0], *numbers[3:]]
    assert browsing.meant_by(study, VerdictKind.UNFLAG, numbers) == numbers[1:3]
    said = browsing.numbered_cards(study, numbers[:2]).values()
    assert {each.card.status for each in said} == {Status.SUSPENDED}


def test_a_number_of_no_card_is_left_out(study: Study) -> None:
    numbers = browsing.found_numbers(study)
    assert [*browsing.numbered_cards(study, [999, *numbers, 1_000])] == numbers


def test_what_may_stand_behind_a_filter_is_what_there_is(study: Study) -> None:
    known = browsing.known_values(study)
    assert known["deck"] == ["nets", "nets::深度", "papers"]
    assert known["rule"] == ["written.qa"]
    assert "paper::Attention_Is_All_You_Need" in known["tag"]
    assert known["file"]
