"""What a query finds, and what it refuses."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, Status
from srs.errors import UsageError
from srs.query import Candidate, parse_query
from srs.schedule.progress import Progress
from tests.samples import TODAY, Learner, a_card


def matches(query: str, card: Card, progress: Progress | None = None) -> bool:
    return parse_query(query)(Candidate(card, progress, TODAY))


def asking(question: str, answer: str = "That.") -> Card:
    card = a_card(deck="papers::bert")
    return replace(card, content=replace(card.content, question=question, answer=answer))


BERT = asking("BERT 的两个预训练任务？", "Masked LM\n下一句预测")


@pytest.mark.parametrize(
    "query",
    [
        "BERT",
        "bert",
        "ＢＥＲＴ",
        "预训练",
        "masked",
        "下一句",
        "Attention",
        "papers",
        "任务？",
        "任务?",
    ],
)
def test_a_word_is_looked_for_whatever_its_case_and_width(query: str) -> None:
    assert matches(query, BERT)


def test_all_words_must_be_there() -> None:
    assert matches("bert masked deck:papers", BERT)
    assert not matches("bert masked transformer", BERT)


def test_an_empty_query_matches_everything() -> None:
    assert matches("", BERT)
    assert matches("   ", a_card(status=Status.RETIRED))


@given(st.text(alphabet="abc任务 ：?", max_size=20))
def test_a_query_of_words_finds_the_card_that_asks_them(text: str) -> None:
    assert matches(text, asking(text))


@pytest.mark.parametrize("status", Status)
def test_a_status_is_a_filter(status: Status) -> None:
    card = a_card(status=status)
    assert [other for other in Status if matches(f"is:{other}", card)] == [status]


def test_new_cards_are_active_and_never_answered() -> None:
    answered = Learner().answer("one", 4)
    assert matches("is:new", a_card())
    assert not matches("is:new", a_card(), answered)
    assert not matches("is:new", a_card(status=Status.DRAFT))


def test_due_cards_are_those_of_today_and_before_and_the_drills() -> None:
    yesterday = TODAY - timedelta(days=1)
    assert matches("is:due", a_card(), Learner().answer("one", 4, yesterday))
    assert not matches("is:due", a_card(), Learner().answer("one", 4, TODAY))
    assert matches("is:due", a_card(), Learner().answer("one", 2, TODAY))
    assert not matches("is:due", a_card())
    suspended = a_card(status=Status.SUSPENDED)
    assert not matches("is:due", suspended, Learner().answer("one", 4, yesterday))


def test_a_deck_holds_those_below_it() -> None:
    assert matches("deck:papers", BERT)
    assert matches("deck:papers::bert", BERT)
    assert not matches("deck:paper", BERT)


def test_kind_and_rule() -> None:
    assert matches("kind:basic rule:written", BERT)
    assert not matches("kind:list", BERT)
    assert not matches("rule:list", BERT)


def test_a_filter_may_have_a_full_width_colon() -> None:
    assert matches("is：active deck：papers kind：basic rule：written", BERT)
    assert not matches("is：draft", BERT)


def test_the_colon_of_a_title_is_no_filter() -> None:
    assert matches("BERT：双向", asking("BERT：双向编码器有几层？"))
    assert matches("BERT:", asking("BERT: how many layers?"))
    assert matches("论文:BERT", asking("论文:BERT 有几层？"))


@pytest.mark.parametrize("query", ["is:dew", "kind:essay", "flag:red", "is：dew", "bert tag:x"])
def test_a_filter_that_does_not_exist_is_named_with_those_that_do(query: str) -> None:
    with pytest.raises(UsageError) as error:
        parse_query(query)
    assert query.rsplit(maxsplit=1)[-1] in error.value.message
    assert "deck:NAME" in error.value.hint
