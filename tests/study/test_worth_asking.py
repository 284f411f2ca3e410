"""The few drafts that ride along with a review: which, and how many a day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from srs.card import Card, Newer, Status
from srs.note import Entry
from srs.origin import Model
from srs.store import Store, content
from srs.study.study import Study
from srs.study.undo import undo
from srs.study.verdicts import give_by_name
from srs.study.worth_asking import worth_asking
from srs.verdict import VerdictKind
from tests.samples import a_card, changed
from tests.study.clock import Clock, a_study

ACCEPT, REJECT = VerdictKind.ACCEPT, VerdictKind.REJECT


def a_draft(  # noqa: PLR0913, each is what one of the tests is about
    name: str,
    day: int,
    *,
    at: int = 0,
    rule: str = "list.label",
    deck: str = "papers",
    flags: tuple[str, ...] = (),
    status: Status = Status.DRAFT,
) -> Card:
    card = a_card(name, deck=deck, status=status, position=at)
    entry = Entry(date(2023, 6, day), "An entry")
    note = replace(card.note, rule=rule, entry=entry, sure=False, flags=flags)
    return replace(card, note=note)


def of_model(card: Card) -> Card:
    assert card.note.lines
    origin = Model("qwen", card.note.lines, "words")
    return replace(card, note=replace(card.note, origin=origin, rule="model"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(clock: Clock) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, clock)


def chosen(study: Study, *cards: Card, deck: str | None = None, shown: str = "") -> str:
    study.store.do(content.save, cards)
    session = worth_asking(study, deck, [card.id for card in cards if card.id in set(shown)])
    return "".join(session.drafts) if session else ""


def test_entries_of_which_no_card_is_asked_come_first(study: Study) -> None:
    cards = [
        a_draft("a", 1, at=0),
        a_draft("x", 1, at=1, status=Status.ACTIVE),
        a_draft("b", 2, at=2),
        a_draft("c", 3, at=3),
        a_draft("d", 4, at=4),
        a_draft("y", 4, at=5, status=Status.SUSPENDED),
    ]
    assert chosen(study, *cards) == "bcd"


def test_an_entry_has_one_card_more_with_each_that_is_chosen(study: Study) -> None:
    cards = [a_draft(name, 1, at=at) for at, name in enumerate("abc")]
    assert chosen(study, *cards, a_draft("d", 2, at=3)) == "adb"


def test_what_is_likelier_kept_comes_first_and_what_is_likelier_lost_never(study: Study) -> None:
    judged = [
        a_draft(f"{rule}{n}", 9, at=n, rule=rule, deck="old")
        for rule in ("good", "bad")
        for n in range(4)
    ]
    study.store.do(content.save, judged)
    yesterday = replace(study, now=lambda: study.now().replace(day=1))
    give_by_name(yesterday, ACCEPT, [f"good{n}" for n in range(4)])
    give_by_name(yesterday, REJECT, [f"bad{n}" for n in range(4)])
    cards = [
        a_draft("a", 1, at=0, rule="bad"),
        a_draft("b", 2, at=1, rule="new"),
        a_draft("c", 3, at=2, rule="good"),
    ]
    assert chosen(study, *cards) == "cb"


def test_of_two_as_likely_a_models_comes_first_and_a_flagged_one_last(study: Study) -> None:
    cards = [
        a_draft("a", 1, at=0, flags=("L07",)),
        a_draft("b", 2, at=1),
        of_model(a_draft("c", 3, at=2)),
    ]
    assert chosen(study, *cards) == "cba"


def test_no_offer_and_no_draft_of_another_deck(study: Study) -> None:
    offer = a_card("o", position=7)
    offer = replace(offer, newer=Newer(changed(offer.note, answer="This.")))
    assert chosen(study, offer) == ""
    assert chosen(study, a_draft("t", 1, deck="tools"), deck="papers") == ""
    assert chosen(study, deck="tools") == "t"


def test_three_a_day_whether_shown_here_or_decided_in_the_inbox(study: Study, clock: Clock) -> None:
    cards = [a_draft(name, day, at=day, rule=f"of.{name}") for day, name in enumerate("abcdef", 1)]
    assert chosen(study, *cards) == "abc"
    assert chosen(study, *cards, shown="ab") == "c"
    give_by_name(study, ACCEPT, ["a"])
    assert chosen(study, shown="ab") == "bc", "what was shown is not known here"
    give_by_name(study, REJECT, ["b"])
    assert chosen(study) == "c"
    give_by_name(study, REJECT, ["c"])
    assert chosen(study) == ""
    undo(study)
    assert chosen(study) == "c"
    give_by_name(study, REJECT, ["c"])
    clock.pass_days(1)
    assert chosen(study) == "def"


def test_a_card_that_was_asked_and_is_rejected_counts_for_nothing(study: Study) -> None:
    asked = [a_draft(n, 9, at=at, rule="x", status=Status.ACTIVE) for at, n in enumerate("xyz")]
    study.store.do(content.save, asked)
    give_by_name(study, REJECT, list("xyz"))
    assert chosen(study, a_draft("a", 1)) == "a"
