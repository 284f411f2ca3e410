"""What becomes of a recognised card: facts that change, the owner's words, the way back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, Edited, Status, fact_changed
from srs.note import Kind, Note, Wording, read_wording, worded, wording
from srs.reconcile import Change, Outcome, elsewhere, is_another_fact, reconcile
from tests.samples import changed
from tests.test_reconcile import LATER, PATH, by_id, card_about, collection, notes, reread, terms

LOG = """## 2024.3.9
《InstructGPT》
    1，RM，每条指令采样9个回答来排序，数据量是33k
    2，优势：快、省、稳
"""


def said(answer: str, items: tuple[str, ...] | None = None, kind: Kind = Kind.LIST) -> Wording:
    return read_wording(kind if items else Kind.BASIC, "q", answer, items)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("33k", "35k"),
        ("用了 PPO 算法", "用了 DPO 算法"),
        ("It was trained with Adam on 8 GPUs", "It was trained with Adam on 16 GPUs"),
        ("the BERT encoder", "the GPT encoder"),
        ("可以并行", "不可以并行"),
        ("it does help", "it does not help"),
        ("训练更稳", "显存更省"),
    ],
)
def test_other_figures_terms_or_a_not_are_another_fact(before: str, after: str) -> None:
    assert is_another_fact(said(before), said(after))
    assert is_another_fact(said(after), said(before))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("33k", "33k"),
        ("训练更稳", "训练更加稳"),
        ("用 attention 代替 recurrant", "用 attention 代替 recurrent"),
        ("防止梯度爆炸，训练更稳", "防止梯度爆炸，训练也更稳了"),
        ("It pulls every weight towards zero.", "It pulls each weight towards zero."),
        ("a policy gradient method", "a policy-gradient method"),
    ],
)
def test_other_words_or_a_mended_slip_are_not(before: str, after: str) -> None:
    assert not is_another_fact(said(before), said(after))


def test_a_list_states_its_members_and_a_sequence_their_order() -> None:
    before = said("快\n省", ("训练快", "显存省"))
    assert is_another_fact(before, said("", ("训练快",)))
    assert is_another_fact(before, said("", ("训练快", "下游好")))
    assert not is_another_fact(before, said("", ("显存省", "训练快")))
    assert is_another_fact(
        replace(before, kind=Kind.SEQUENCE), said("", ("显存省", "训练快"), Kind.SEQUENCE)
    )


@given(text=st.text(max_size=40))
def test_what_is_the_same_is_no_other_fact(text: str) -> None:
    assert not is_another_fact(said(text), said(text))


def read_after(cards: list[Card], text: str, reviews: int = 3) -> list[Outcome]:
    counted = replace(terms(), reviews=lambda _: reviews)
    return reconcile(cards, notes(text), {PATH}, counted)


def test_a_changed_fact_keeps_the_card_and_what_it_said() -> None:
    cards = collection(LOG)
    old = card_about(cards, "33k")
    outcome = by_id(read_after(cards, LOG.replace("33k", "35k")))[old.id]
    assert (outcome.change, outcome.another_fact) == (Change.CHANGED, True)
    assert outcome.card.former is not None
    assert outcome.card.former.wording == wording(old.note)
    assert [fact_changed(outcome.card, reviews) for reviews in (2, 3, 4)] == [True, True, False]


def test_a_reworded_card_is_no_news_nor_is_one_that_was_never_asked() -> None:
    cards = collection(LOG)
    old = card_about(cards, "33k")
    reworded = by_id(read_after(cards, LOG.replace("来排序", "并且排序")))[old.id]
    assert (reworded.change, reworded.another_fact) == (Change.CHANGED, False)
    assert reworded.card.former is None
    new = by_id(read_after(cards, LOG.replace("33k", "35k"), reviews=0))[old.id]
    assert (new.another_fact, new.card.former) == (True, None)


def test_a_fact_that_changes_twice_is_compared_with_the_one_that_was_learned() -> None:
    cards = collection(LOG)
    old = card_about(cards, "33k")
    once = [o.card for o in read_after(cards, LOG.replace("33k", "35k"))]
    twice = by_id(read_after(once, LOG.replace("33k", "36k")))[old.id].card
    assert twice.former is not None
    assert twice.former.wording.answer == "33k"
    back = by_id(read_after([twice], LOG))[old.id].card
    assert back.former is None
    answered = by_id(read_after(once, LOG.replace("33k", "36k"), reviews=4))[old.id].card
    assert answered.former is not None
    assert answered.former.wording.answer == "35k"


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.SUSPENDED])
def test_a_card_comes_back_as_it_left(status: Status) -> None:
    cards = [replace(card, status=status) for card in collection(LOG)]
    left = [o.card for o in reread(cards, "")]
    assert {(card.status, card.resumes) for card in left} == {(Status.RETIRED, status)}
    back = reread(left, LOG)
    assert [o.card for o in back] == cards
    assert {o.change for o in back} == {Change.RETURNED}


def test_it_comes_back_from_anywhere() -> None:
    left = [o.card for o in reread(collection(LOG), "")]
    back = reconcile(left, notes(LOG, "/logs/other.md"), {"/logs/other.md"}, terms())
    assert [o.card.id for o in back] == [card.id for card in left]
    assert {o.card.status for o in back} == {Status.ACTIVE}


def test_another_rule_for_the_same_fact_is_the_same_card() -> None:
    cards = collection(LOG)
    made = [changed(note, rule="other.rule", question=f"{note.question}?") for note in notes(LOG)]
    outcomes = reconcile(cards, made, {PATH}, terms())
    assert [o.card.id for o in outcomes] == [card.id for card in cards]


def edited(card: Card, question: str) -> Card:
    mine, log = changed(wording(card.note), question=question), wording(card.note)
    return replace(card, note=worded(card.note, mine), edited=Edited(log, log))


def test_the_words_of_its_owner_stay_through_every_reading() -> None:
    cards = [edited(card, "my own words?") for card in collection(LOG)]
    assert [o.card for o in reread(cards, LOG)] == cards
    moved = [o.card for o in reread(cards, f"# notes\n\n{LOG}")]
    assert [card.id for card in moved] == [card.id for card in cards]
    assert {card.note.question for card in moved} == {"my own words?"}
    assert not any(card.in_conflict for card in moved)


def test_another_title_is_no_conflict_but_another_line_is() -> None:
    cards = [edited(card, "my own words?") for card in collection(LOG)]
    retitled = reread(cards, LOG.replace("《InstructGPT》", "《RLHF》"))
    assert not any(o.card.in_conflict for o in retitled)
    changed = [o.card for o in reread(cards, LOG.replace("33k", "35k"))]
    card = card_about([c for c in changed if c.edited and c.in_conflict], "33k")
    assert card.edited is not None
    assert (card.note.question, card.edited.log.answer) == ("my own words?", "35k")
    again = by_id(reread(changed, LOG.replace("33k", "35k")))[card.id]
    assert (again.card, again.change) == (card, Change.KEPT)
    assert not any(o.card.in_conflict for o in reread(changed, LOG))


def test_a_log_that_says_what_its_owner_said_ends_the_edit() -> None:
    (card, *_), (note, *_) = collection(LOG), notes(LOG)
    mine = edited(card, "my own words?")
    (outcome,) = reconcile([mine], [changed(note, question="my own words?")], {PATH}, terms())
    assert outcome.card.edited is None
    assert outcome.card.changed == card.changed


def test_where_moved_lines_may_come_from() -> None:
    cards, other = collection(LOG), "/logs/other.md"
    moved: tuple[Note, ...] = notes(LOG, other)
    assert elsewhere(cards, moved, {other}) == {PATH}
    assert elsewhere(cards, moved, {other, PATH}) == set()
    assert elsewhere([replace(c, status=Status.RETIRED) for c in cards], moved, {other}) == set()
    there = [o.card for o in reconcile([], moved, {other}, terms(LATER))]
    assert elsewhere([*cards, *there], moved, {other}) == set()
