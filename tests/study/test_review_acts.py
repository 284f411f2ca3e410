"""What is done in a review besides answering: words on the card, undo, more new cards."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, CardId, Newer, Status
from srs.errors import CardError
from srs.review import Rating
from srs.room import Limits
from srs.store import content, history, verdicts
from srs.study import review_acts, review_session
from srs.study.answers import answer
from srs.study.review_session import ReviewSession
from srs.study.study import Study
from srs.study.today import Wanted, queue_for
from srs.study.verdicts import give_by_name
from srs.verdict import Sides, VerdictKind
from tests.samples import a_card, cards_of, changed
from tests.tui.screens import a_study_of

ASIDE = [VerdictKind.SUSPEND, VerdictKind.BURY, VerdictKind.REJECT]


def begun(study: Study, wanted: Wanted | None = None) -> ReviewSession:
    return review_session.begin(study, wanted or Wanted())


def state(study: Study, name: str) -> Card:
    card = study.store.ask(content.one, CardId(name))
    assert card is not None
    return card


def with_new_per_day(study: Study, number: int) -> Study:
    return replace(study, config=replace(study.config, new_per_day=number))


@pytest.mark.parametrize("kind", ASIDE)
def test_a_card_that_is_put_aside_makes_room_for_the_next_and_comes_back(kind: VerdictKind) -> None:
    with a_study_of(*cards_of("abc")) as study:
        before = state(study, "a")
        shown = review_session.reveal(study, begun(study))

        now = review_acts.give_word(study, shown, kind)

        assert now.card is not None
        assert (now.card.id, now.session.revealed, now.passed) == ("b", False, ())
        assert (now.new_left, now.session.answered) == (2, 0)
        assert queue_for(study, Wanted()).order == ("b", "c")

        back = review_acts.undo(study, now)
        assert back is not None
        assert back.taken.act is not None
        assert (back.taken.act.kind, back.taken.cards) == (kind, ("a",))
        assert (back.card, back.session.waiting, back.new_left) == (before, ("a", "b", "c"), 3)
        assert review_acts.undo(study, back) is None


def test_a_flag_leaves_the_card_as_it_is_shown() -> None:
    with a_study_of(*cards_of("ab")) as study:
        shown = review_session.reveal(study, begun(study))
        now = review_acts.give_word(study, shown, VerdictKind.FLAG)
        assert now.card is not None
        assert (now.card.id, now.card.flagged, now.session.revealed) == ("a", True, True)
        assert not now.reworded
        back = review_acts.undo(study, now)
        assert back is not None
        assert back.card == state(study, "a") == a_card("a")


def test_the_card_comes_back_in_its_new_words_on_the_side_that_was_shown() -> None:
    with a_study_of(*cards_of("ab")) as study:
        shown = review_session.reveal(study, begun(study))
        now = review_acts.reword_current(study, shown, Sides("甲是什么？", "That."))
        assert now.card is not None
        assert (now.card.note.question, now.session.revealed) == ("甲是什么？", True)
        back = review_acts.undo(study, now)
        assert back is not None
        assert back.card is not None
        assert back.card.note.question == "What is a?"


def test_words_that_are_the_same_are_no_act() -> None:
    with a_study_of(*cards_of("ab")) as study:
        now = review_acts.reword_current(study, begun(study), Sides("What is a?", "That."))
        assert now.acts == ()
        assert study.store.ask(verdicts.verdict_events) == []


def test_undo_goes_through_words_and_answers_in_the_order_in_which_they_were_given() -> None:
    with a_study_of(*cards_of("abc")) as study:
        now = begun(study)
        now = review_acts.give_word(study, now, VerdictKind.FLAG)
        now = review_session.rate(study, now, Rating.AGAIN, 0)
        now = review_acts.give_word(study, now, VerdictKind.SUSPEND)
        now = review_session.rate(study, now, Rating.GOOD, 0)
        assert (now.session.waiting, now.drills_left) == (("a",), 1)

        asked = []
        while back := review_acts.undo(study, now):
            asked.append("".join(back.session.waiting))
            now = back
        assert asked == ["ca", "bca", "abc", "abc"]
        assert (now.new_left, now.drills_left, now.session.answered) == (3, 0, 0)
        assert state(study, "a") == a_card("a")


def test_undo_leaves_the_words_that_were_given_elsewhere() -> None:
    with a_study_of(*cards_of("ab")) as study:
        give_by_name(study, VerdictKind.FLAG, ["b"])
        now = begun(study)
        now = review_acts.give_word(study, now, VerdictKind.SUSPEND)
        give_by_name(study, VerdictKind.BURY, ["b"])

        back = review_acts.undo(study, now)
        assert back is not None
        assert back.taken.cards == ("a",)
        assert review_acts.undo(study, back) is None
        assert state(study, "b").flagged


def test_undo_leaves_a_card_of_which_something_else_was_said_since() -> None:
    with a_study_of(*cards_of("ab")) as study:
        now = review_acts.give_word(study, begun(study), VerdictKind.SUSPEND)
        give_by_name(study, VerdictKind.UNSUSPEND, ["a"])
        give_by_name(study, VerdictKind.REJECT, ["a"])
        assert review_acts.undo(study, now) is not None
        assert state(study, "a").status is Status.REJECTED


def test_a_card_that_another_window_answered_is_not_judged() -> None:
    with a_study_of(*cards_of("ab")) as study:
        now = begun(study)
        answer(study, CardId("a"), 4)
        now = review_acts.give_word(study, now, VerdictKind.SUSPEND)
        assert [card.id for card in now.passed] == ["a"]
        assert state(study, "a").status is Status.ACTIVE

        answer(study, CardId("b"), 4)
        with pytest.raises(CardError, match="nothing is saved"):
            review_acts.reword_current(study, now, Sides("B?", "That."))


def test_not_worth_asking_is_said_of_the_card_and_not_of_an_offer_and_its_rule_hears_it() -> None:
    card = a_card("a")
    offer = Newer(changed(card.note, question="What would a be?"))
    with a_study_of(replace(card, newer=offer), a_card("b", position=9)) as study:
        review_acts.give_word(study, begun(study), VerdictKind.REJECT)
        assert state(study, "a").status is Status.REJECTED
        counts = study.store.ask(verdicts.verdict_counts)
        assert [each.rejected for by_log in counts.values() for each in by_log.values()] == [1]


def test_a_practice_undoes_words_and_its_own_answers_in_their_order() -> None:
    with a_study_of(*cards_of("abc")) as study:
        now = begun(study, Wanted(practice=True))
        first, second, _ = now.session.waiting
        now = review_session.rate(study, now, Rating.GOOD, 0)
        now = review_acts.give_word(study, now, VerdictKind.BURY)
        now = review_session.rate(study, now, Rating.GOOD, 0)
        assert now.session.waiting == ()

        back = []
        while before := review_acts.undo(study, now):
            now = before
            back.append((now.session.current, now.taken.cards))
        assert [card for card, _ in back][1:] == [second, first]
        assert back[1][1] == (second,)
        assert study.store.ask(history.review_events) == []


def test_more_new_cards_come_behind_those_that_wait_and_beyond_the_limit() -> None:
    with a_study_of(*cards_of("abcdef")) as study:
        study = with_new_per_day(study, 2)  # noqa: PLW2901, the same one
        now = begun(study)
        assert now.session.waiting == ("a", "b")
        now = review_acts.ask_more(study, now, 2)
        assert (now.session.waiting, now.new_left) == (("a", "b", "c", "d"), 4)

        for _ in range(4):
            now = review_session.rate(study, now, Rating.GOOD, 0)
        assert now.card is None
        now = review_acts.ask_more(study, now, 10)
        assert now.session.waiting == ("e", "f")
        assert now.card is not None
        assert review_acts.ask_more(study, now, 10).session.waiting == ("e", "f")


def test_a_review_may_begin_with_more_new_cards() -> None:
    with a_study_of(*cards_of("abcdef")) as study:
        study = with_new_per_day(study, 2)  # noqa: PLW2901, the same one
        for name in "ab":
            answer(study, CardId(name), 4)
        assert queue_for(study, Wanted()).order == ()
        assert begun(study, Wanted(further_new=3)).session.waiting == ("c", "d", "e")


def test_more_are_so_many_of_all_decks_together() -> None:
    cards = [card for deck in ("p", "论文", "q::a") for card in cards_of("abc", deck)]
    cards = [replace(card, id=CardId(f"{card.note.deck} {card.id}")) for card in cards]
    with a_study_of(*cards) as study:
        study = with_new_per_day(study, 0)  # noqa: PLW2901, the same one
        assert len(begun(study, Wanted(further_new=4)).session.waiting) == 4


def test_a_deck_that_takes_no_new_cards_of_its_own_is_asked_for_more_only_by_name() -> None:
    limits = Limits(2, 9, {"old": Limits(0, 9), "own": Limits(1, 9)})
    assert limits.and_further(5).of("old").further_new == 0
    assert limits.and_further(5).of("own").further_new == 5
    assert limits.and_further(5).of("any").further_new == 5
    for named in ("old", "old::a"):
        assert limits.and_further(5, named).of("old").further_new == 5


ACTS = st.lists(
    st.sampled_from(
        [Rating.AGAIN, Rating.HARD, Rating.GOOD, *ASIDE, VerdictKind.FLAG, "edit", "more", "undo"]
    ),
    max_size=14,
)


def done(study: Study, now: ReviewSession, act: object) -> ReviewSession:
    if now.card is None or act == "undo":
        # an undo would go on at what was done before the session
        has_done = now.given or now.acts or now.practised
        return (review_acts.undo(study, now) or now) if has_done else now
    if act == "edit":
        words = Sides(f"{now.card.note.question} 再问", now.card.note.answer)
        return review_acts.reword_current(study, now, words)
    if act == "more":
        return review_acts.ask_more(study, now, 2)
    if isinstance(act, Rating):
        return review_session.rate(study, review_session.reveal(study, now), act, 1000)
    assert isinstance(act, VerdictKind)
    kind = VerdictKind.UNFLAG if act is VerdictKind.FLAG and now.card.flagged else act
    return review_acts.give_word(study, now, kind)


@given(acts=ACTS, practice=st.booleans())
def test_whatever_is_done_nothing_is_lost_and_undo_brings_all_of_it_back(
    acts: list[object], *, practice: bool
) -> None:
    with a_study_of(*cards_of("abcdef")) as study:
        study = with_new_per_day(study, 3)  # noqa: PLW2901, the same one
        answer(study, CardId("b"), 3)
        wanted = Wanted(practice=practice)

        def stored() -> tuple[object, ...]:
            cards = study.store.ask(content.all_cards)
            return (
                [(c.note, c.status, c.buried, c.flagged, c.edited) for c in cards],
                study.store.ask(history.progress),
                queue_for(study, wanted),
            )

        before, first = stored(), begun(study, wanted)
        now = first
        for act in acts:
            now = done(study, now, act)
            waiting, settled = {*now.session.waiting}, {review.card for review in now.given}
            aside = {c.id for c in study.store.ask(content.all_cards) if c.status != "active"}
            aside |= {c.id for c in study.store.ask(content.all_cards) if c.buried}
            assert {*first.session.waiting} <= waiting | settled | aside | {*now.practised}
            assert waiting.isdisjoint(aside)
            counts = (now.new_left, now.due_left, now.drills_left)
            assert min(counts) >= 0
            assert sum(counts) == len(now.session.waiting)
        while now.given or now.acts or now.practised:
            back = review_acts.undo(study, now)
            assert back is not None
            now = back
        assert stored() == before
        assert {*first.session.waiting} <= {*now.session.waiting}
        assert now.session.answered == 0
