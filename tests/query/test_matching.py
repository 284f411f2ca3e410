"""What a query finds, and what it refuses."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, Status
from srs.errors import UsageError
from srs.query import FoundCard, parse_query
from srs.query import matches as query_matches
from srs.schedule.progress import Progress
from tests.samples import TODAY, Learner, a_card, changed


def matches(query: str, card: Card, progress: Progress | None = None) -> bool:
    return query_matches(parse_query(query), FoundCard(card, progress, TODAY))


def asking(question: str, answer: str = "That.") -> Card:
    card = a_card(deck="papers::bert")
    return replace(card, note=changed(card.note, question=question, answer=answer))


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


def test_filters_and_their_values_have_no_case() -> None:
    assert matches("DECK:Papers::BERT IS:Active Kind:Basic RULE:Written REPS<=1", BERT)


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


@pytest.mark.parametrize(
    ("query", "there_is"),
    [
        ("is:dew", "leech"),
        ("kind:essay", "sequence"),
        ("flag:red", "deck:NAME"),
        ("is：dew", "leech"),
        ("bert colour:x", "deck:NAME"),
        ("ease<much", "ease<7"),
        ("ivl>nan", "ivl>7"),
    ],
)
def test_a_filter_that_does_not_exist_is_named_with_those_that_do(
    query: str, there_is: str
) -> None:
    with pytest.raises(UsageError) as error:
        parse_query(query)
    assert query.rsplit(maxsplit=1)[-1] in error.value.message
    assert there_is in error.value.hint


def studied(grade: int, *, late: int = 0) -> Progress:
    return Learner().answer("one", grade, TODAY - timedelta(days=late))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bert or gpt", True),
        ("gpt or t5", False),
        ("gpt or bert masked", True),
        ("-gpt", True),
        ("-bert", False),
        ("(gpt or bert) masked", True),
        ("（gpt or bert） -masked", False),
        ("-(gpt or t5)", True),
        ('"两个预训练"', True),
        ("“两个 预训练”", False),
        ('-"masked lm"', False),
        ("masked(lm)", False),
        ("", True),
        ("()", True),
    ],
)
def test_words_go_together(query: str, *, found: bool) -> None:
    assert matches(query, BERT) is found


def test_figures_of_the_schedule_are_compared() -> None:
    progress = studied(4, late=3)  # due two days ago, interval 1, ease 2.5
    for query, found in {
        "due<=0": True, "due<-2": False, "due=-2": True, "ivl>0": True, "ivl>=2": False,
        "ease<2.6": True, "ease>2.5": False, "reps=1": True, "lapses>=1": False, "lapses=0": True,
        "stability>1": False, "due＜＝７": True,
    }.items():  # fmt: skip
        assert matches(query, BERT, progress) is found, query
    assert not matches("ease<9", BERT)
    assert matches("lapses=0", BERT)


def test_dates_files_and_tags() -> None:
    card = asking("x")
    content = replace(card.note, entry=replace(card.note.entry, date=date(2023, 6, 4)))
    card = replace(card, note=content)
    for query, found in {
        "date:2023-06": True, "date:2023-07": False, "date>=2023-06": True, "date<2023": False,
        "date>2023-05-30": True, "file:LOG": True, "file:other": False,
        "tag:kind": True, f"tag:kind::{content.kind}": True, "tag:kin": False, f"rule:{content.rule}": True,
    }.items():  # fmt: skip
        assert matches(query, card) is found, query
    assert not matches("date<2030", asking("y")) or asking("y").note.entry.date


def test_a_leech_was_forgotten_as_often_as_the_settings_say() -> None:
    learner, day = Learner(), TODAY
    for _ in range(2):
        for grade in (4, 1):
            progress = learner.answer("one", grade, day)
            day += timedelta(days=1)
    few = FoundCard(BERT, progress, TODAY, leech_lapses=2)
    assert query_matches(parse_query("is:leech"), few)
    assert query_matches(parse_query("tag:leech"), few)
    assert not matches("is:leech", BERT, progress)


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("bert (gpt", "column 6: a bracket is not closed"),
        ("bert) gpt", "column 5: a bracket is closed that was never opened"),
        ('bert "gpt', "column 6: a quotation mark is not closed"),
        ("bert or", "column 8: 'or' stands between two things"),
        ("or bert", "column 1: 'or' stands between two things"),
        ("bert  is:dew", "column 7: there is no filter"),
        ("bert date:2023-13", "column 6: there is no filter 'date:2023-13'"),
        ("date>=June", "column 1: there is no filter"),
        ("deck:", "column 1: there is no filter"),
        ("(" * 60 + ")" * 60, "nested too deeply"),
    ],
)
def test_what_is_wrong_is_told_with_its_column(query: str, says: str) -> None:
    with pytest.raises(UsageError, match=re.escape(says)):
        parse_query(query)


@given(st.text(alphabet='ab -()（）"“”:<>=or', max_size=30))
def test_any_text_is_a_query_or_a_usage_error(text: str) -> None:
    try:
        query = parse_query(text)
    except UsageError:
        return
    assert query_matches(query, FoundCard(BERT, None, TODAY)) in {True, False}
