"""A query is a value: what it asks, and where in the text each of it stands."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.errors import QueryError
from srs.note import Kind
from srs.query import parse_query
from srs.query.tree import (
    And,
    Compared,
    ContainsText,
    HasTag,
    InDeck,
    InFile,
    InPeriod,
    IsState,
    Node,
    Not,
    OfKind,
    OfRule,
    Or,
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", And()),
        ("ＢＥＲＴ", ContainsText("bert")),
        ("deck:Papers::BERT", InDeck("papers::bert")),
        ('deck:"my papers"', InDeck("my papers")),
        ("tag:Paper::BERT", HasTag("paper::bert")),
        ("kind：List", OfKind(Kind.LIST)),
        ("is:DUE", IsState("due")),
        ("date:2023", InPeriod("=", "2023")),
        ("date>=2023-06", InPeriod(">=", "2023-06")),
        ("file:Log", InFile("log")),
        ("rule:Written", OfRule("written")),
        ("ivl>20", Compared("ivl", ">", 20)),
        ("a or b c", Or((ContainsText("a"), And((ContainsText("b"), ContainsText("c")))))),
        (
            '-"a b" -(c or d)',
            And((Not(ContainsText("a b")), Not(Or((ContainsText("c"), ContainsText("d")))))),
        ),
    ],
)
def test_a_text_states_a_tree(text: str, asked: Node) -> None:
    assert parse_query(text).asked == asked


def test_each_term_knows_where_it_stands() -> None:
    text = ' bert -is:due (deck:"my papers" or 论文)'
    places = [term.place for term in parse_query(text)]
    assert [text[first - 1 : last] for first, last in places] == [
        *("bert", "is:due"),
        *('deck:"my papers"', "论文"),
    ]


def test_what_is_wrong_has_a_first_and_a_last_column() -> None:
    with pytest.raises(QueryError) as error:
        parse_query("bert -is:dew gpt")
    assert (error.value.first, error.value.last) == (7, 12)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("is:offer", True),
        ("(bert or IS：Offer)", True),
        ("-is:offer", False),
        ("-(-is:offer)", True),
        ('"is:offer"', False),
    ],
)
def test_a_state_is_asked_for_where_nothing_turns_it_round(text: str, *, asks: bool) -> None:
    assert parse_query(text).asks_for("offer") is asks


def test_rejected_cards_are_left_out_unless_they_are_asked_for() -> None:
    assert parse_query("bert").whole == And((Not(IsState("rejected")), ContainsText("bert")))
    assert parse_query("is:rejected").whole == IsState("rejected")


@given(
    year=st.integers(0, 9999),
    month=st.integers(1, 12),
    last=st.integers(1, 31),
    levels=st.integers(1, 3),
    near=st.integers(-400, 400),
)
def test_the_days_of_a_date_are_those_that_are_written_so(
    year: int, month: int, last: int, levels: int, near: int
) -> None:
    """As comparing texts says, also for months and years, the year 0 and the 31st of June."""
    written = "-".join((f"{year:04}", f"{month:02}", f"{last:02}")[:levels])
    first, end = InPeriod("=", written).span
    tried = max(1, min(date.max.toordinal(), first + near))
    for ordinal in (tried, max(1, end)):
        said = date.fromordinal(ordinal).isoformat()[: len(written)]
        found = [ordinal <= end, ordinal >= first, ordinal < first, ordinal > end]
        assert found == [said <= written, said >= written, said < written, said > written]
        assert (first <= ordinal <= end) == (said == written)
