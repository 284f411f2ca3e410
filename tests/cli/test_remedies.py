"""Hints that lead on, and no figure where nothing was done."""

import pytest

from tests.cli.program import Program
from tests.cli.test_adding import add


def test_a_suspended_card_says_how_to_take_it_back(srs: Program) -> None:
    card, _ = srs.ids()
    srs("suspend", card)
    run = srs("answer", card, "good")
    assert (run.status, run.out) == (1, "")
    assert f"srs unsuspend {card}" in run.err
    assert srs("unsuspend", card).status == 0
    assert srs("answer", card, "good").status == 0


def test_a_card_whose_lines_left_the_log_comes_back_with_them(srs: Program) -> None:
    card, _ = srs.ids()
    text = srs.log.read_text(encoding="utf-8")
    srs.log.write_text("Q: What is BLEU?\nA: A score of n-gram overlap.\n", encoding="utf-8")
    srs("generate")
    run = srs("answer", card, "good")
    assert run.status == 1
    assert "its lines left the log" in run.err
    srs.log.write_text(text, encoding="utf-8")
    srs("generate")
    assert srs("answer", card, "good").status == 0


def test_a_card_of_a_deck_that_was_forgotten_is_brought_back_by_reading_its_log(
    srs: Program,
) -> None:
    card, _ = srs.ids()
    srs("forget", "papers")
    run = srs("answer", card, "good")
    assert run.status == 1
    assert f"'srs generate {srs.log.resolve()}' reads it" in run.err
    srs("generate", srs.log)
    assert srs("answer", card, "good").status == 0


def test_an_own_card_of_a_deck_that_was_forgotten_is_brought_back_by_an_undo(
    srs: Program,
) -> None:
    add(srs, "What is Rust?\nA language\n", "--deck", "mine")
    (card,) = (each["id"] for each in srs("list", "deck:mine", "--json").json)
    srs("forget", "mine")
    assert "'srs undo' brings it back" in srs("answer", card, "good").err
    srs("undo")
    assert srs("answer", card, "good").status == 0


@pytest.mark.parametrize("name", ["missing.md", "papers.md/missing.md"])
def test_nothing_is_summed_up_when_nothing_could_be_read(srs: Program, name: str) -> None:
    srs.ids()
    run = srs("generate", srs.folder / name)
    assert (run.status, run.out) == (1, "")
    assert name in run.err
