"""What the word at the cursor may become, while a query is being typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.errors import QueryError
from srs.query import completions, parse_query

KNOWN = {"deck": ("papers::bert", "papers", "My Papers"), "file": ("/logs/a.md",)}


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("i|", ("is:", "ivl")),
        ("is:du|", ("is:due",)),
        ("IS：Du|", ("is:due",)),
        ("kind:se|", ("kind:sequence",)),
        ("bert -is:new|", ("is:new",)),
        ("(le|", ()),
        ("(la|", ("lapses",)),
        ("deck:PAP|", ("deck:papers::bert", "deck:papers")),
        ("deck:my|", ('deck:"My Papers"',)),
        ("tag:x|", ()),
        ("|is:due", ()),
        ("bert |", ()),
        ('"is:d|', ()),
        ("", ()),
    ],
)
def test_a_word_is_completed_by_what_begins_so(typed: str, whole: tuple[str, ...]) -> None:
    text, cursor = typed.replace("|", ""), max(0, typed.find("|"))
    assert completions(text, cursor, KNOWN).candidates == whole


def test_the_whole_word_is_replaced_and_its_sign_is_kept() -> None:
    start, end, _ = completions("bert -is:dXX gpt", 10)
    assert "bert -is:dXX gpt"[start:end] == "is:dXX"


@given(st.text(alphabet='ais:dk "“”()-（）', max_size=20), st.integers(0, 20))
def test_what_is_completed_can_be_read(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    start, end, found = completions(text, cursor, KNOWN)
    assert 0 <= start <= cursor <= end <= len(text)
    for candidate in found:
        if candidate.endswith(":") or ":" not in candidate:
            continue
        try:
            parse_query(text[:start] + text[end:])
        except QueryError:
            continue
        parse_query(candidate)
