"""Answers as a document: what is taken for one, and what is told of the others."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.study.given_answers import MOST, SKEW, Refusal, read_given_answers

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
ID = "019abcde-0000-7000-8000-000000000001"
GOOD = {"id": ID, "card": "k3x9", "grade": 4, "at": "2026-11-28T11:59:00.123456Z", "duration": 900}


def refusals(*answers: Any, undone: tuple[Any, ...] = ()) -> dict[str, Refusal]:  # noqa: ANN401  # any JSON
    read = read_given_answers({"answers": list(answers), "undone": list(undone)}, NOW)
    return dict(read.refused)


def test_an_answer_is_read_with_its_instant_in_whole_milliseconds() -> None:
    read = read_given_answers({"answers": [GOOD], "undone": [{"id": ID, "card": "k3x9"}]}, NOW)
    [answer] = read.answers
    assert (answer.id, answer.card, answer.grade, answer.duration_ms) == (ID, "k3x9", 4, 900)
    assert answer.at == datetime(2026, 11, 28, 11, 59, 0, 123000, UTC)
    assert read.undone == ((ID, "k3x9"),)
    assert read.refused == {}


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"id": "1"}, Refusal.ID),
        ({"id": ID.upper()}, Refusal.ID),
        ({"id": f"{ID}\n"}, Refusal.ID),
        ({"id": 7}, Refusal.ID),
        ({"card": None}, Refusal.CARD),
        ({"card": ["k3x9"]}, Refusal.CARD),
        ({"card": "\ud800"}, Refusal.CARD),
        ({"card": "k3x9\0"}, Refusal.CARD),
        ({"card": "k" * 1000}, Refusal.CARD),
        ({"grade": 6}, Refusal.GRADE),
        ({"grade": -1}, Refusal.GRADE),
        ({"grade": True}, Refusal.GRADE),
        ({"grade": 4.0}, Refusal.GRADE),
        ({"grade": "4"}, Refusal.GRADE),
        ({"grade": None}, Refusal.GRADE),
        ({"at": "2026-11-28T11:59:00"}, Refusal.INSTANT),
        ({"at": "yesterday"}, Refusal.INSTANT),
        ({"at": 1764331140000}, Refusal.INSTANT),
        ({"at": "1970-01-01T00:00:00Z"}, Refusal.INSTANT),
        ({"at": "0001-01-01T00:00:00+14:00"}, Refusal.INSTANT),
        ({"at": "2026-11-28T12:06:00Z"}, Refusal.FUTURE),
        ({"at": "2027-11-28T12:00:00Z"}, Refusal.FUTURE),
        ({"duration": -1}, Refusal.FORM),
        ({"duration": "long"}, Refusal.FORM),
        ({"duration": float("nan")}, Refusal.FORM),
    ],
)
def test_what_is_no_answer_is_told_by_its_id(change: dict[str, Any], refusal: Refusal) -> None:
    said = refusals({**GOOD, **change})
    assert list(said.values()) == [refusal]
    if "id" not in change:
        assert list(said) == [ID]


def test_a_clock_may_be_a_little_ahead() -> None:
    assert refusals({**GOOD, "at": (NOW + SKEW).isoformat()}) == {}


def test_what_has_no_id_is_told_by_its_place() -> None:
    assert refusals(GOOD, None, {}, undone=(3,)) == {
        "#2": Refusal.FORM,
        "#3": Refusal.ID,
        "undo:#1": Refusal.FORM,
    }


def test_the_same_answer_twice_is_one_and_two_of_one_id_are_refused() -> None:
    read = read_given_answers({"answers": [GOOD, dict(GOOD)]}, NOW)
    assert (len(read.answers), read.refused) == (1, {})
    assert refusals(GOOD, {**GOOD, "grade": 2}) == {ID: Refusal.ID}


@pytest.mark.parametrize(
    "document",
    [None, [], "answers", {"answers": {}}, {"undone": 3}, {"answers": [GOOD] * (MOST + 1)}],
    ids=str,
)
def test_another_document_is_none_of_answers(document: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # it tells the document alone
        read_given_answers(document, NOW)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
ENTRY = st.fixed_dictionaries(
    {},
    optional={"id": JSON | st.just(ID), "card": JSON, "grade": JSON, "at": JSON | st.text(), "duration": JSON},
)  # fmt: skip


@given(st.lists(JSON | ENTRY, max_size=4), st.lists(JSON | ENTRY, max_size=3))
def test_whatever_comes_is_an_answer_or_told(answers: list[object], undone: list[object]) -> None:
    read = read_given_answers({"answers": answers, "undone": undone}, NOW)
    assert len(read) <= len(answers) + len(undone)
    assert all(0 <= answer.grade <= 5 for answer in read.answers)
    assert all(answer.at <= NOW + timedelta(minutes=5) for answer in read.answers)
