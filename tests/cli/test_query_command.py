"""Words of a query that begin with a dash, beside options that do."""

import pytest

from tests.cli.program import Program, Run


def questions(run: Run) -> list[str]:
    return [card["question"] for card in run.json]


@pytest.mark.parametrize(
    "words",
    [
        ("-注意力", "--json"), ("--json", "-注意力"), ("－注意力", "--json"), ("--json", "--", "-注意力"),
        ("deck:papers", "-注意力", "--json"), ("--json", '-"注意力"'), ("-(注意力 or 加权)", "--json"),
        ("--json", "－（注意力）"),
    ],
)  # fmt: skip
def test_a_dash_before_a_word_of_a_query_turns_it_round(
    srs: Program, words: tuple[str, ...]
) -> None:
    srs.ids()
    assert questions(srs("list", *words)) == ["What is BLEU?"]


def test_a_dash_before_a_word_that_begins_as_an_option_does(srs: Program) -> None:
    srs.ids()
    assert len(questions(srs("list", "--json", "-hello"))) == 2
    assert len(questions(srs("list", "-jBLEU", "--json"))) == 2


@pytest.mark.parametrize(
    ("word", "done"),
    [("suspend", "suspended"), ("bury", "buried"), ("flag", "flagged")],
)
def test_every_word_on_cards_takes_such_a_query(srs: Program, word: str, done: str) -> None:
    srs.ids()
    run = srs(word, "-注意力", "is:new")
    assert (run.status, run.out) == (0, f"{done}: What is BLEU?\n")


def test_a_query_without_a_filter_is_taken_by_no_word_on_cards(srs: Program) -> None:
    srs.ids()
    run = srs("suspend", "-注意力")
    assert run.status == 1
    assert "srs suspend is:active -注意力" in run.err
    assert len(srs("list", "is:suspended", "--json").json) == 0


def test_reset_and_set_due_take_it_too(srs: Program) -> None:
    first, second = srs.ids()
    for card in (first, second):
        srs("answer", card, "good")
    assert srs("set-due", "3", "-注意力", "reps=1").out == "back on 2026-11-25: What is BLEU?\n"
    assert srs("reset", "-注意力", "reps=1").out == "new again: What is BLEU?\n"


def test_a_day_of_the_past_is_no_day(srs: Program) -> None:
    srs.ids()
    run = srs("set-due", "-3", "is:new")
    assert run.status == 2
    assert "'-3' is no day" in run.err


@pytest.mark.parametrize("slip", ["--jsn", "--jsn=3", "-j", "-json", "--法国"])
def test_a_slip_in_an_option_is_told(srs: Program, slip: str) -> None:
    srs.ids()
    for words in (("list", slip, "法国"), ("list", "法国", slip), ("suspend", "is:new", slip)):
        run = srs(*words)
        assert (run.status, run.out) == (2, "")
        assert "No such option" in run.err


def test_an_option_with_one_dash_is_told_with_its_name(srs: Program) -> None:
    assert "Did you mean --json?" in srs("list", "-json").err


def test_help_is_help_wherever_it_stands(srs: Program) -> None:
    for words in (("list", "-h"), ("list", "x", "-h"), ("suspend", "-法国", "--help")):
        assert srs(*words).out.startswith("Usage: srs ")
