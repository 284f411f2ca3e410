"""srs next, srs answer, srs undo: the review a command at a time."""

import pytest

from tests.cli.program import Program


def test_next_is_the_first_card_of_the_log(srs: Program) -> None:
    first, _ = srs.ids()
    document = srs("next", "--json").json
    assert document == {
        "card": srs("list", "--json").json[0],
        "remaining": {"new": 2, "due": 0},
    }
    assert document["card"]["id"] == first


def test_next_prints_the_question_and_talks_aside(srs: Program) -> None:
    first, _ = srs.ids()
    run = srs("next")
    assert run.out == "什么是注意力？\n"
    assert f"srs answer {first}" in run.err


def test_nothing_is_left_when_all_is_answered(srs: Program) -> None:
    for card in srs.ids():
        srs("answer", card, "easy")
    run = srs("next", "--json")
    assert (run.status, run.json) == (0, {"card": None, "remaining": {"new": 0, "due": 0}})
    assert "nothing is due" in srs("next").err


def test_an_answer_tells_when_the_card_comes_back(srs: Program) -> None:
    card, _ = srs.ids()
    assert srs("answer", card, "good", "--json").json == {
        "card": card, "grade": 4, "kind": "graded",
        "interval": 1, "ease": 2.5, "stability": None, "difficulty": None, "due": "2026-11-23",
        "leech": False, "suspended": False,
    }  # fmt: skip
    srs.at("2026-11-23T09:00:00+00:00")
    assert srs("answer", card, "4", "--json").json == {
        "card": card, "grade": 4, "kind": "graded",
        "interval": 6, "ease": 2.5, "stability": None, "difficulty": None, "due": "2026-11-29",
        "leech": False, "suspended": False,
    }  # fmt: skip
    assert "2026-11-29" in srs("show", card).out


@pytest.mark.parametrize(
    ("word", "grade"),
    [("again", 2), ("hard", 3), ("good", 4), ("EASY", 5), ("0", 0), ("1", 1), ("５", 5)],
)
def test_a_grade_is_a_word_or_a_digit(srs: Program, word: str, grade: int) -> None:
    card, _ = srs.ids()
    assert srs("answer", card, word, "--json").json["grade"] == grade


@pytest.mark.parametrize("word", ["7", "6", "well", "", "4.5", "44"])
def test_another_grade_is_wrong_usage_and_changes_nothing(srs: Program, word: str) -> None:
    card, _ = srs.ids()
    run = srs("answer", card, word)
    assert (run.status, run.out) == (2, "")
    assert "again, hard, good, easy" in run.err
    assert srs("stats", "--json").json["reviews"] == 0


def test_what_was_not_known_comes_again_today_as_a_drill(srs: Program) -> None:
    card, other = srs.ids()
    assert srs("answer", card, "again", "--json").json["due"] == "2026-11-23"
    assert srs("next", "--json").json["remaining"] == {"new": 1, "due": 1}
    srs("answer", other, "good")
    assert srs("next", "--json").json["card"]["id"] == card
    assert srs("answer", card, "good", "--json").json["kind"] == "drill"


def test_a_card_is_named_by_the_beginning_of_its_id(srs: Program) -> None:
    card, other = srs.ids()
    shared = next(n for n in range(len(card)) if card[n] != other[n])
    assert srs("answer", card[: shared + 1], "good", "--json").json["card"] == card
    assert srs("answer", "", "good").status == 1


def test_a_card_that_is_not_asked_takes_no_answer(srs: Program) -> None:
    srs.configure('accept = "none"')
    card, _ = srs.ids()
    run = srs("answer", card, "good")
    assert (run.status, run.out) == (1, "")
    assert f"srs accept {card}" in run.err
    assert srs("stats", "--json").json["reviews"] == 0


def test_undo_takes_back_one_answer_after_the_other(srs: Program) -> None:
    card, other = srs.ids()
    before = srs("list", "--json").json
    srs("answer", card, "good")
    srs("answer", other, "again")
    assert srs("undo", "--json").json["card"] == other
    assert srs("undo", "--json").json["card"] == card
    assert srs("list", "--json").json == before
    run = srs("undo")
    assert (run.status, run.out) == (1, "")
    assert "nothing to take back" in run.err


def test_a_deck_and_those_below_it(srs: Program) -> None:
    srs.ids()
    assert srs("next", "--deck", "papers", "--json").json["remaining"]["new"] == 2
    run = srs("next", "--deck", "paper", "--json")
    assert run.out == ""
    assert "did you mean papers?" in run.err
