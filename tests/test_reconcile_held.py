"""Other rules: cards that were learned or spoken of keep what they say while their lines stand."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, CardId, Edited, Status
from srs.note import Entry, Note, wording
from srs.origin import Source
from srs.parse import read_text
from srs.reconcile import Change, Outcome, ReadingTerms, Reread, reconcile
from tests.samples import changed
from tests.test_reconcile import LOG, PATH, by_id, card_about, collection, notes, terms
from tests.upgrade.rules import CHANGES, rules

SPOKEN = collection(LOG)
LEFT_OUT = SPOKEN[1].id
"""The one card that its owner has not spoken of."""
STATUSES = st.sampled_from([Status.ACTIVE, Status.SUSPENDED, Status.DRAFT, Status.REJECTED])


def by_rules(text: str, *, same_bytes: bool, other: bool = True, path: str = PATH) -> ReadingTerms:
    log = Reread(path, "log", read_text(text).lines, same_bytes=same_bytes, by_other_rules=other)
    spoken_of = {card.id for card in SPOKEN} - {LEFT_OUT}
    return replace(terms(), logs={PATH: log}, spoken_of=spoken_of, reviews=lambda _: 2)


def read_by(
    cards: list[Card], made: list[Note], text: str = LOG, *, other: bool = True
) -> list[Outcome]:
    known = by_rules(text, same_bytes=text == LOG, other=other)
    return reconcile(cards, made, {PATH}, known)


def said(card: Card) -> tuple[object, ...]:
    return wording(card.note), card.note.quote, card.note.rule


@given(
    statuses=st.lists(STATUSES, min_size=len(SPOKEN), max_size=len(SPOKEN)),
    chosen=st.sets(st.sampled_from(CHANGES), min_size=1),
    seed=st.integers(0, 99),
    above=st.integers(0, 3),
    backwards=st.booleans(),
)
def test_whatever_other_rules_make_of_its_lines_a_card_is_what_it_was(
    statuses: list[Status], chosen: set[object], seed: int, above: int, *, backwards: bool
) -> None:
    cards = [replace(c, status=now) for c, now in zip(SPOKEN, statuses, strict=True)]
    text = "# 前言\n" * above + LOG
    new = rules(*[c for c in CHANGES if c in chosen], seed=str(seed), backwards=backwards)
    outcomes = read_by(cards, list(new(read_text(text), PATH, "log").notes), text)
    after = by_id(outcomes)
    assert len(after) == len(outcomes)
    for card in cards:
        if card.id == LEFT_OUT or (card.status is Status.REJECTED and card.id not in after):
            continue
        now = after[card.id]
        assert wording(now.card.note) == wording(card.note)
        assert (now.card.note.quote, now.card.status) == (card.note.quote, card.status)
        assert now.card.note.source.first == card.note.source.first + above
        assert (now.another_fact, now.card.former) == (False, None)
        assert now.change in {Change.KEPT, Change.MOVED}


@given(seed=st.integers(0, 99))
def test_a_second_reading_by_the_same_rules_changes_nothing(seed: int) -> None:
    made = list(rules(*CHANGES, seed=str(seed))(read_text(LOG), PATH, "log").notes)
    once = [o.card for o in read_by(SPOKEN, made)]
    again = by_id(read_by(once, made, other=False))
    assert {name: o.card for name, o in again.items()} == {
        card.id: card for card in once if card.id in again
    }


@given(seed=st.integers(0, 99))
def test_cards_that_no_rule_may_change_keep_their_order(seed: int) -> None:
    made = list(rules(*CHANGES, seed=str(seed))(read_text(LOG), PATH, "log").notes)
    random.Random(seed).shuffle(made)  # noqa: S311  # no secret
    outcomes = read_by(SPOKEN, made)
    places = [o.card.position for o in outcomes if o.change is not Change.RETIRED]
    assert sorted(places) == list(range(len(places)))
    now = by_id(outcomes)
    held = [now[card.id].card.position for card in SPOKEN if card.id != LEFT_OUT]
    assert held == sorted(held)


def test_what_its_owner_never_spoke_of_follows_the_rules() -> None:
    made = [changed(d, question=f"{d.question}!") for d in notes(LOG)]
    now = by_id(read_by(SPOKEN, made))[LEFT_OUT]
    assert (now.change, now.card.newer) == (Change.CHANGED, None)
    assert now.card.note.question.endswith("!")
    assert by_id(read_by(SPOKEN, []))[LEFT_OUT].change is Change.RETIRED


@pytest.mark.parametrize(
    "spoken",
    [{"status": Status.SUSPENDED}, {"status": Status.REJECTED}, {"flagged": True}],
    ids=["suspended", "rejected", "flagged"],
)
def test_a_word_that_stands_on_the_card_itself_is_one(spoken: dict[str, object]) -> None:
    (card,) = [replace(c, **spoken) for c in SPOKEN if c.id == LEFT_OUT]  # type: ignore[arg-type]  # as above
    made = [changed(d, question=f"{d.question}!") for d in notes(LOG)]
    now = by_id(read_by([card], made))[LEFT_OUT].card
    assert (wording(now.note), now.status) == (wording(card.note), card.status)


def test_under_the_same_rules_a_new_title_words_cards_anew() -> None:
    text = LOG.replace("《Attention》", "《Attention is all you need》")
    outcomes = read_by(SPOKEN, list(notes(text)), text, other=False)
    assert any(o.change is Change.CHANGED for o in outcomes)
    assert not any(o.card.newer for o in outcomes)


def test_a_fact_changes_with_its_line_whatever_the_rules() -> None:
    text = LOG.replace("9个", "4个")
    old = card_about(SPOKEN, "9个")
    now = by_id(read_by(SPOKEN, list(notes(text)), text))[old.id]
    assert (now.change, now.another_fact) == (Change.CHANGED, True)
    assert now.card.former is not None
    assert now.card.former.wording == wording(old.note)


def test_an_earlier_word_is_what_a_changed_fact_is_compared_with() -> None:
    old = card_about(SPOKEN, "9个")
    otherwise = [changed(d, answer=f"{d.answer} (99k)") for d in notes(LOG)]
    once = [o.card for o in read_by(SPOKEN, otherwise)]
    text = LOG.replace("9个", "4个")
    now = by_id(read_by(once, list(notes(text)), text, other=False))[old.id].card
    assert now.newer is None
    assert now.former is not None
    assert now.former.wording.answer == "9个"


def test_a_draft_of_other_lines_is_no_word_for_a_card_whose_own_lines_stand() -> None:
    text = "## 2024.1.1\n编码器一共包含6层网络\n解码器一共包含6层网络\n"
    (one,) = notes(text.replace("解码器一共包含6层网络", ""))
    two = changed(one, question="解码器：一共包含 ____ 网络", quote="解码器一共包含6层网络")
    two = changed(two, source=Source(PATH, 3, 3))
    card = Card(CardId("a"), one, Status.ACTIVE, 0, terms().now)
    log = Reread(PATH, "log", read_text(text).lines, same_bytes=True, by_other_rules=True)
    known = replace(terms(), logs={PATH: log}, spoken_of={card.id})
    outcomes = reconcile([card], [two], {PATH}, known)
    assert {o.change for o in outcomes} == {Change.ADDED, Change.KEPT}
    kept = by_id(outcomes)[card.id].card
    assert (kept.note, kept.is_earlier) == (one, True)


def test_of_lines_written_twice_each_keeps_its_own_card() -> None:
    text = "## 2024.1.1\n编码器一共包含6层网络\n\n## 2024.1.2\n编码器一共包含6层网络\n"
    (one,) = notes(text)
    two = changed(one, source=Source(PATH, 5, 5), entry=Entry(date(2024, 1, 2)))
    now = terms().now
    cards = [
        Card(CardId(n), d, Status.ACTIVE, at, now)
        for at, (n, d) in enumerate(zip("ab", (one, two), strict=True))
    ]
    log = Reread(PATH, "log", read_text(text).lines, same_bytes=True, by_other_rules=True)
    known = replace(terms(), logs={PATH: log}, spoken_of={card.id for card in cards})
    for left, gone in ((0, 1), (1, 0)):
        after = by_id(reconcile(cards, [cards[left].note], {PATH}, known))
        assert after[cards[left].id].card == cards[left]
        lost = after[cards[gone].id].card
        assert (lost.note, lost.position, lost.is_earlier) == (cards[gone].note, gone, True)


def test_other_rules_raise_no_conflict() -> None:
    old = card_about(SPOKEN, "9个")
    log = wording(old.note)
    mine = replace(old, note=changed(old.note, question="In my words?"), edited=Edited(log, log))
    made = [changed(d, answer=f"{d.answer} 99k", rule="other") for d in notes(LOG)]
    now = by_id(read_by([mine], made))[old.id].card
    assert (now.note.question, now.note.answer) == ("In my words?", "9个")
    assert (now.in_conflict, now.offer) == (False, None)
    assert now.edited is not None
    assert now.edited.log.answer == "9个 99k"


def test_a_conflict_stays_one() -> None:
    old = card_about(SPOKEN, "9个")
    log = wording(old.note)
    mine = replace(
        old,
        note=changed(old.note, question="In my words?"),
        edited=Edited(log, changed(log, answer="8个")),
    )
    made = [changed(d, answer=f"{d.answer} 99k") for d in notes(LOG)]
    assert by_id(read_by([mine], made))[old.id].card.in_conflict


def test_the_same_words_by_another_rule_are_no_offer() -> None:
    made = [replace(d, rule="other") for d in notes(LOG)]
    assert not any(o.card.offer or o.card.newer for o in read_by(SPOKEN, made))
