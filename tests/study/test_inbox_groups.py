"""Drafts of one entry or of one rule, judged in one act and taken back in one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from srs.card import Card, CardId, Newer, Status
from srs.note import Entry
from srs.origin import Model
from srs.store import Store, content
from srs.study import inbox_session
from srs.study.inbox_groups import decide_group, groups_of
from srs.study.inbox_session import InboxSession
from srs.study.study import Study
from srs.study.verdicts import give_by_name, reword
from srs.verdict import Sides, VerdictKind
from tests.samples import a_card, changed
from tests.study.clock import Clock, a_study

ACCEPT, REJECT = VerdictKind.ACCEPT, VerdictKind.REJECT
LATER = Entry(date(2023, 7, 1), "GPT-3")


def a_draft(
    name: str, at: int, rule: str, entry: Entry | None = None, deck: str = "papers"
) -> Card:
    card = a_card(name, deck=deck, position=at, status=Status.DRAFT)
    note = replace(card.note, rule=rule, entry=entry or card.note.entry)
    return replace(card, note=note)


def of_model(card: Card, name: str) -> Card:
    assert card.note.lines
    note = replace(card.note, origin=Model(name, card.note.lines, "words"), rule="model")
    return replace(card, note=note)


def offered(card: Card) -> Card:
    other = changed(card.note, question=f"What was {card.id}?")
    return replace(card, status=Status.ACTIVE, newer=Newer(other))


@pytest.fixture
def study() -> Iterator[Study]:
    """The drafts a, b, d of two rules in one entry, with an offer c; e later; f in another log."""
    drafts = [
        a_draft("a", 0, "list.label"),
        a_draft("b", 1, "verb.purpose"),
        offered(a_draft("c", 2, "list.label")),
        a_draft("d", 3, "list.label"),
        a_draft("e", 4, "list.label", LATER),
        a_draft("f", 0, "list.label", deck="tools"),
    ]
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock(), *drafts)


def statuses(study: Study) -> str:
    return "".join(card.status[0] for card in study.store.ask(content.all_cards))


def groups(study: Study, now: InboxSession, kind: VerdictKind = ACCEPT) -> list[list[str]]:
    return [[card.id for card in group.cards] for group in groups_of(study, now, kind) or ()]


def test_an_entry_is_of_one_log_and_a_rule_of_all_in_the_session(study: Study) -> None:
    now = inbox_session.begin(study, None)
    assert groups(study, now) == [["a", "b", "c", "d"], ["a", "c", "d", "e", "f"]]
    there = groups_of(study, now, ACCEPT)
    assert there
    assert [group.name for group in there] == [
        "2023-06-04 · Attention Is All You Need",
        "list.label",
    ]


def test_what_the_session_leaves_out_is_in_no_group(study: Study) -> None:
    papers = inbox_session.begin(study, "papers")
    assert groups(study, papers)[1] == ["a", "c", "d", "e"]
    assert groups(study, inbox_session.step(study, papers, 5)) == []


def test_the_one_that_is_shown_comes_first(study: Study) -> None:
    now = inbox_session.step(study, inbox_session.begin(study, "papers"), 3)
    assert groups(study, now)[0] == ["d", "a", "b", "c"]


def test_a_group_is_one_act_and_one_undo(study: Study) -> None:
    now = inbox_session.step(study, inbox_session.begin(study, "papers"), 1)
    entry, _ = groups_of(study, now, ACCEPT) or pytest.fail("there is one")
    after = decide_group(study, now, entry)
    assert statuses(study) == "aaaadd"
    assert (after.drafts, after.current) == (("e",), "e")
    assert after.said == {ACCEPT: 3, VerdictKind.TAKE: 1}

    back, act = inbox_session.undo(study, after) or pytest.fail("there is something")
    assert (statuses(study), back.said) == ("ddaddd", {})
    assert back.current in {"b", "c"}, "the one that was shown, or the first offer"
    assert set(back.drafts) == set("abcde")
    assert (sorted(act.cards), sorted(act.kinds)) == (list("abcd"), [ACCEPT] * 3 + ["take"])


def test_a_group_is_rejected_as_well_and_its_offers_refused(study: Study) -> None:
    now = inbox_session.begin(study, None)
    _, rule = groups_of(study, now, REJECT) or pytest.fail("there is one")
    after = decide_group(study, now, rule)
    assert (statuses(study), after.drafts) == ("rdarrr", ("b",))
    assert after.said == {REJECT: 4, VerdictKind.REFUSE: 1}


def test_what_another_window_judged_or_worded_anew_is_left_alone(study: Study) -> None:
    now = inbox_session.begin(study, "papers")
    entry, _ = groups_of(study, now, ACCEPT) or pytest.fail("there is one")
    give_by_name(study, REJECT, ["a", "d"])
    card = study.store.ask(content.one, CardId("b"))
    assert card
    reword(study, card, Sides("What is it?", "This."))

    after = decide_group(study, now, entry)
    assert statuses(study) == "rdardd"
    assert (after.drafts, after.said) == (("b", "e"), {VerdictKind.TAKE: 1})
    assert sorted(card.id for card in after.passed) == ["a", "d"]
    assert {card.status for card in after.passed} == {Status.REJECTED}


def test_a_group_that_all_was_judged_of_says_nothing(study: Study) -> None:
    now = inbox_session.begin(study, "papers")
    entry, _ = groups_of(study, now, ACCEPT) or pytest.fail("there is one")
    give_by_name(study, REJECT, list("abd"))
    give_by_name(study, ACCEPT, ["c"])
    after = decide_group(study, now, entry)
    assert (after.drafts, after.said) == (("e",), {})
    assert len(after.passed) == 4


def test_of_models_those_of_one_are_a_group_and_rules_give_way_to_them() -> None:
    same = a_draft("r", 0, "list.label")
    drafts = [
        of_model(a_draft("m", 0, ""), "qwen"),
        of_model(a_draft("n", 1, ""), "llama"),
        of_model(a_draft("o", 2, "", LATER), "qwen"),
        same,
    ]
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock(), *drafts)
        now = inbox_session.begin(study, None)
        assert groups(study, now) == [["m", "n"], ["m", "o"]]
        assert groups(study, now, REJECT)[0] == ["m", "r", "n"]

        entry, _ = groups_of(study, now, ACCEPT) or pytest.fail("there is one")
        after = decide_group(study, now, entry)
        assert (after.drafts, after.passed, after.said) == (("o",), (), {ACCEPT: 2})
        back, _ = inbox_session.undo(study, after) or pytest.fail("there is something")
        assert (set(back.drafts), back.said) == (set("mnor"), {})
