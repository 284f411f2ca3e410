"""What a model proposes becomes drafts and offers, and waits for its owner's word."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Card, Status
from srs.config import Accept, Config, ModelConfig
from srs.note import Entry
from srs.origin import Model
from srs.proposals.outcome import AlreadyThere
from srs.store import Store, content, verdicts
from srs.study.answers import answer
from srs.study.generate import generate
from srs.study.inbox import waiting
from srs.study.rule_verdicts import rule_verdicts
from srs.study.study import Study
from srs.study.undo import undo
from srs.study.verdicts import give, give_by_name
from srs.verdict import VerdictKind
from tests.study.clock import UTC_DAYS, Clock, a_study
from tests.study.drafts import INVENTED, LOG, RERANKER, RRF, WORDPIECE, a_log, blocks, proposed

pytestmark = pytest.mark.usefixtures("log")
ACCEPT, REJECT = VerdictKind.ACCEPT, VerdictKind.REJECT


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock())


@pytest.fixture
def log(study: Study, tmp_path: Path) -> Path:
    return a_log(study, tmp_path)


def one(study: Study, card: Card) -> Card:
    found = study.store.ask(content.one, card.id)
    assert found
    return found


def of_rules(study: Study) -> list[Card]:
    return [c for c in study.store.ask(content.all_cards) if not isinstance(c.note.origin, Model)]


def test_a_proposal_that_its_quote_proves_is_a_draft_with_the_name_of_its_model(
    study: Study,
) -> None:
    (card,) = proposed(study, RERANKER).taken
    note = card.note
    assert card.status is Status.DRAFT
    assert (note.rule, note.deck, note.entry.title) == ("model", "rag", "《RAG 笔记》")
    assert note.quote == LOG.splitlines()[3]
    assert isinstance(note.origin, Model)
    assert (note.origin.name, note.origin.proof) == ("qwen", "再由重排器留下 5 段")
    assert one(study, card) == card
    assert card in waiting(study)


@pytest.mark.parametrize("accept", ["sure", "all"])
def test_none_is_asked_without_its_owners_word(tmp_path: Path, accept: Accept) -> None:
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock(), config=replace(UTC_DAYS, accept=accept))
        a_log(study, tmp_path)
        (card,) = proposed(study, RERANKER).taken
        (tmp_path / "rag.md").write_text(LOG + "\nmore\n", encoding="utf-8")
        generate(study)
        assert one(study, card).status is Status.DRAFT


@pytest.mark.parametrize(("trust", "name"), [(True, "qwen"), (False, "qwen"), (True, "other")])
def test_a_model_that_is_trusted_is_asked_at_once_when_verdicts_say_so(
    tmp_path: Path, name: str, *, trust: bool
) -> None:
    facts = "".join(f"- Method{n} uses parameter{n} as its key\n" for n in range(12))
    with Store.open("sqlite://") as store:
        model = ModelConfig(name=name, trust=trust)
        study = a_study(store, Clock(), config=replace(UTC_DAYS, model=model))
        a_log(study, tmp_path, f"# 2026-11-02\n{facts}")
        cards = [
            {
                "quote": f"Method{n} uses parameter{n}",
                "lines": [n + 2, n + 2],
                "kind": "basic",
                "question": f"Which parameter does Method{n} use as its key?",
                "answer": f"parameter{n}",
                "items": None,
            }
            for n in range(12)
        ]
        first = proposed(study, *cards[:10]).taken
        assert {card.status for card in first} == {Status.DRAFT}
        give(study, ACCEPT, list(first))
        (later, _) = proposed(study, *cards[10:]).taken
        assert (later.status is Status.ACTIVE) is (trust and name == "qwen")
        agent = proposed(study, *cards[10:], model="agent qwen")
        assert all(card.status is Status.DRAFT for card in agent.taken)


def test_what_no_line_says_is_refused_with_its_reason(study: Study, log: Path) -> None:
    found = proposed(study, INVENTED)
    assert (found.taken, len(found.refused)) == ((), 1)
    assert found.refused[0].path == str(log)
    assert found.refused[0].reason


def test_the_same_twice_is_there_already(study: Study) -> None:
    proposed(study, RERANKER)
    again = proposed(study, RERANKER)
    assert (again.taken, again.already) == ((), 1)


def test_an_undo_takes_back_what_came_together(study: Study) -> None:
    found = proposed(study, RERANKER, WORDPIECE)
    assert undo(study).cards == tuple(card.id for card in found.taken)
    assert {one(study, card).status for card in found.taken} == {Status.REJECTED}
    assert not [card for card in waiting(study) if isinstance(card.note.origin, Model)]


def test_what_its_owner_turned_down_is_not_proposed_again(study: Study) -> None:
    (card,) = proposed(study, RERANKER).taken
    give(study, REJECT, [card])
    again = proposed(study, RERANKER)
    assert (again.taken, again.already) == ((), 1)
    assert one(study, card).status is Status.REJECTED


def test_a_draft_of_a_rule_gives_way_to_a_card_of_its_lines_that_is_accepted(study: Study) -> None:
    drafts = [card for card in of_rules(study) if card.note.source.first == 10]
    for card in drafts:
        study.store.do(content.save, [replace(one(study, card), status=Status.DRAFT)])
    (card,) = proposed(study, RRF).taken
    give_by_name(study, ACCEPT, [card.id])
    assert drafts
    assert {one(study, each).status for each in drafts} == {Status.REJECTED}
    generate(study, again=True)
    assert {one(study, each).status for each in drafts} == {Status.REJECTED}
    undo(study)
    assert {one(study, each).status for each in drafts} == {Status.DRAFT}
    assert one(study, card).status is Status.DRAFT


def test_accepting_counts_for_the_model_and_turns_no_rule_down(study: Study) -> None:
    first, second = proposed(study, RERANKER, WORDPIECE).taken
    give(study, ACCEPT, [first])
    give(study, REJECT, [second])
    (counted,) = rule_verdicts(study)
    assert (counted.rule, counted.counts.accepted, counted.counts.rejected) == ("model qwen", 1, 1)


def test_a_better_wording_of_a_card_that_is_asked_is_an_offer_on_it(study: Study) -> None:
    (card,) = proposed(study, WORDPIECE).taken
    give(study, ACCEPT, [card])
    better = {**WORDPIECE, "question": "WordPiece scores a pair of tokens by what?"}
    (offered,) = proposed(study, better, model="other").offered
    assert offered.id == card.id
    assert offered.offer
    assert offered.offer.question == better["question"]
    assert one(study, card).note.question == WORDPIECE["question"]
    assert proposed(study, better).offered == ()


def offered_card(study: Study) -> Card:
    (card,) = proposed(study, WORDPIECE).taken
    give(study, ACCEPT, [card])
    better = {**WORDPIECE, "question": "WordPiece scores a pair of tokens by what?"}
    return proposed(study, better, model="other").offered[0]


def test_an_offer_stays_while_its_lines_do_and_goes_with_them(study: Study, log: Path) -> None:
    card = offered_card(study)
    log.write_text("第一行\n" + LOG, encoding="utf-8")
    generate(study)
    moved = one(study, card)
    assert moved.offer
    assert moved.offer.source.first == moved.note.source.first == 10
    log.write_text(LOG.replace("WordPiece scores a pair", "WordPiece scores each pair"), "utf-8")
    generate(study)
    assert one(study, card).offer is None


def test_words_that_are_taken_stay_through_edits_and_are_taken_back(
    study: Study, log: Path
) -> None:
    card = offered_card(study)
    answer(study, card.id, 4)
    give(study, ACCEPT, [card])
    assert card.offer
    taken = one(study, card)
    assert (taken.note.question, taken.newer) == (card.offer.question, None)
    log.write_text("第一行\n" + LOG, encoding="utf-8")
    generate(study)
    assert one(study, card).note.question == card.offer.question
    undo(study)
    assert one(study, card).note.question == WORDPIECE["question"]


def test_words_that_are_refused_are_not_offered_again(study: Study) -> None:
    card = offered_card(study)
    give(study, REJECT, [card])
    assert one(study, card).offer is None
    better = {**WORDPIECE, "question": "WordPiece scores a pair of tokens by what?"}
    again = proposed(study, better)
    assert (again.offered, len(again.refused)) == ((), 1)


def test_an_offer_is_taken_back_by_undo(study: Study) -> None:
    card = offered_card(study)
    undo(study)
    assert one(study, card).offer is None
    assert one(study, card).status is Status.ACTIVE


def test_a_card_whose_line_was_lost_comes_back_with_its_schedule(study: Study, log: Path) -> None:
    (card,) = proposed(study, WORDPIECE).taken
    give(study, ACCEPT, [card])
    answer(study, card.id, 4)
    log.write_text(LOG.replace("WordPiece scores a pair by likelihood.", "x"), encoding="utf-8")
    generate(study)
    assert one(study, card).status is Status.RETIRED
    text = LOG.replace(
        "WordPiece scores", "Each pair gets its score in other ways; WordPiece scores"
    )
    log.write_text(text, encoding="utf-8")
    generate(study)
    if one(study, card).status is Status.RETIRED:
        (back,) = proposed(study, WORDPIECE).taken
        assert back.id == card.id
    assert one(study, card).status is Status.ACTIVE


def test_a_block_tells_what_its_owner_liked(study: Study) -> None:
    first, second = proposed(study, RERANKER, WORDPIECE).taken
    give(study, ACCEPT, [first])
    give(study, REJECT, [second])
    taste = {(each.question, each.kept) for each in blocks(study, every=True)[0].taste}
    assert (str(RERANKER["question"]), True) in taste
    assert (str(WORDPIECE["question"]), False) in taste


def test_a_line_whose_card_was_accepted_wants_none(study: Study) -> None:
    found = proposed(study, RERANKER, WORDPIECE).taken
    before = {n for block in blocks(study) for n in block.bare}
    give(study, ACCEPT, list(found))
    after = {n for block in blocks(study) for n in block.bare}
    assert before - after == {4, 9}


def test_an_entry_that_is_retitled_takes_its_cards_along(study: Study, log: Path) -> None:
    (card,) = proposed(study, WORDPIECE).taken
    log.write_text(LOG.replace("## Tokenizers", "## Subwords"), encoding="utf-8")
    changes = generate(study).changes
    assert one(study, card).note.entry == Entry(card.note.entry.date, "Subwords")
    assert changes.retired == 0


def test_reading_again_changes_nothing(study: Study) -> None:
    proposed(study, RERANKER, WORDPIECE)
    made = generate(study, again=True)
    assert (made.changes.added, made.changes.changed, made.changes.moved) == (0, 0, 0)
    assert not {4, 9} & {n for skip in made.skipped for n in range(skip.first, skip.last + 1)}


def test_accepting_a_rejected_one_takes_it_back(study: Study) -> None:
    (card,) = proposed(study, RERANKER).taken
    give(study, REJECT, [card])
    give_by_name(study, ACCEPT, [card.id])
    assert one(study, card).status is Status.ACTIVE
    first, *_ = study.store.ask(verdicts.of_card, card.id)
    assert first.kind is VerdictKind.PROPOSE


def test_without_a_model_nothing_is_different(study: Study) -> None:
    assert Config().model.url is None
    assert all(not isinstance(card.note.origin, Model) for card in of_rules(study))


def test_what_became_of_each_is_told_in_their_order(study: Study) -> None:
    found = proposed(study, INVENTED, RERANKER, RERANKER)
    refused, taken, already = found.outcomes
    assert taken == found.taken[0]
    assert (refused, already) == found.refused
    assert isinstance(already, AlreadyThere)


def test_what_a_model_says_of_a_card_is_no_word_of_its_owner(study: Study) -> None:
    (card,) = proposed(study, WORDPIECE).taken
    assert study.store.ask(verdicts.spoken_of, [card.id]) == set()
    give(study, ACCEPT, [card])
    assert study.store.ask(verdicts.spoken_of, [card.id]) == {card.id}


def test_a_log_that_went_and_came_back_under_another_name_brings_its_cards(
    study: Study, log: Path
) -> None:
    cards = proposed(study, RERANKER, WORDPIECE).taken
    give(study, ACCEPT, list(cards))
    text = log.read_text(encoding="utf-8")
    log.unlink()
    other = log.with_name("other.md")
    other.write_text("# 2026-11-05\nanother note about ELMo\n", encoding="utf-8")
    generate(study, [other])
    generate(study)
    assert {one(study, card).status for card in cards} == {Status.RETIRED}
    later = log.with_name("later.md")
    later.write_text(text, encoding="utf-8")
    generate(study, [later])
    assert {one(study, card).status for card in cards} == {Status.ACTIVE}
    assert {one(study, card).note.path for card in cards} == {str(later)}
