"""srs add: what is typed becomes a card, or one line says why not."""

import io
import os
import sys
from pathlib import Path

import pytest

from tests.cli.program import Program, Run


class Keyboard(io.TextIOWrapper):
    """What somebody types, at a terminal or not."""

    def __init__(self, typed: bytes, *, terminal: bool) -> None:
        super().__init__(io.BytesIO(typed), encoding="utf-8")
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def add(srs: Program, typed: str | bytes, *words: str, terminal: bool = False) -> Run:
    read = typed if isinstance(typed, bytes) else typed.encode()
    with srs.monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Keyboard(read, terminal=terminal))
        return srs("add", *words)


def test_a_card_is_the_first_line_and_what_comes_after_it(srs: Program) -> None:
    run = add(srs, "\n什么是过拟合？\n\n只记住了训练数据\n换了数据就错\n", "--deck", "ml")
    assert (run.status, run.out) == (0, "added to ml: 什么是过拟合？\n")
    [card] = srs("list", "--json").json
    assert (card["question"], card["answer"]) == (
        "什么是过拟合？",
        "只记住了训练数据\n换了数据就错",
    )
    assert (card["kind"], card["status"], card["deck"]) == ("basic", "active", "ml")
    assert (card["source"], card["entry"], card["origin"]) == (None, None, {"kind": "own"})
    assert srs("next", "--json").json["card"]["id"] == card["id"]


def test_the_document_is_the_card_as_in_a_list(srs: Program) -> None:
    run = add(srs, "Attention divides by ____ of d_k.\r\nthe square root\r\n", "--json")
    assert [run.json] == srs("list", "--json").json
    assert (run.json["kind"], run.json["answer"], run.json["deck"]) == (
        "cloze",
        "the square root",
        "own",
    )


def test_in_a_terminal_both_sides_are_asked_for(srs: Program) -> None:
    run = add(srs, "What is NSP?\nA guess\nof what follows\n\nnot read\n", terminal=True)
    assert run.status == 0
    assert run.err.startswith("question: answer: ")
    assert srs("list", "--json").json[0]["answer"] == "A guess\nof what follows"


def test_the_end_of_the_input_ends_an_answer(srs: Program) -> None:
    assert add(srs, "What is NSP?\nA guess", terminal=True).status == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (b"", "a card needs a question"),
        (b" \n\t\n\xe3\x80\x80\n", "a card needs a question"),
        (b"What is NSP?", "a card needs an answer"),
        (b"What is NSP?\n \n", "a card needs an answer"),
        (b"\x1b\x07\na", "a card needs a question"),
        ("\u200b\u202e\na".encode(), "a card needs a question"),
        (b"q\n\x1b\x08", "a card needs an answer"),
        (b"\x89PNG\r\n\x1a\n", "not text in UTF-8"),
        (b"q\n\xff\xfe", "not text in UTF-8"),
        (b"q\na\0b", "NUL bytes"),
        (b"q" * 10_000 + b"\na", "the question has 10,000 letters"),
        ("问\n".encode() + "答".encode() * 10_000, "the answer has 10,000 letters"),
        (b"y\n" * 1_000_000, "bytes are no card"),
        (b"a ____ b ____\nc", "the question has 2 gaps, and 1 answer"),
        (b"____ ____\na;b", "nothing but a gap"),
    ],
)
@pytest.mark.parametrize("terminal", [False, True], ids=["pipe", "terminal"])
def test_what_makes_no_card_is_told_in_a_line_and_nothing_is_written(
    srs: Program, typed: bytes, said: str, *, terminal: bool
) -> None:
    if terminal and said in {"bytes are no card", "not text in UTF-8", "NUL bytes"}:
        pytest.skip("a terminal hands over one line after the other")
    run = add(srs, typed, terminal=terminal)
    told = run.err.removeprefix("question: ").removeprefix("answer: ").splitlines()
    assert (run.status, run.out) == (1, "")
    assert len(told) <= 2
    assert said in told[0]
    assert "Traceback" not in run.err
    assert not (srs.home / "srs.db").exists()


@pytest.mark.parametrize("deck", ["", " ", "::", "a::", "a:::b", "a\nb", "a\x1b[31m", "x" * 300])
def test_a_deck_has_a_name(srs: Program, deck: str) -> None:
    run = add(srs, "q\na", "--deck", deck)
    assert (run.status, run.out) == (2, "")
    assert "no name of a deck" in run.err
    assert "\x1b" not in run.err


def test_what_a_terminal_would_obey_is_not_kept(srs: Program) -> None:
    add(srs, "q\x1b[31m红\na\x07b\u202ec\n")
    [card] = srs("list", "--json").json
    assert (card["question"], card["answer"]) == ("q[31m红", "abc")


def test_a_closed_input_is_told(srs: Program) -> None:
    with srs.monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", None)
        run = srs("add")
    assert (run.status, run.err.splitlines()[0]) == (1, "srs: standard input is closed")


def test_a_word_about_it_is_said_as_of_any_card(srs: Program, tmp_path: Path) -> None:
    card = add(srs, "What is NSP?\nA guess", "--json").json["id"]
    assert "typed in" in srs("show", card).out
    assert srs("edit", card, "--answer", "Another").status == 0
    assert srs("list", "--json").json[0]["answer"] == "Another"
    assert srs("undo").status == 0
    assert srs("list", "--json").json[0]["answer"] == "A guess"
    assert srs("answer", card, "good").status == 0
    for name in ("own.apkg", "own.csv", "own.json"):
        assert srs("export", tmp_path / name, "--deck", "own").status == 0
    assert srs("edit", card, "--keep", "mine").status == 1
    assert srs("doctor").status == 0


def test_undo_takes_it_back_and_its_history_stays(srs: Program) -> None:
    card = add(srs, "What is NSP?\nA guess", "--json").json["id"]
    assert srs("undo").out == "took back add: What is NSP?\n"
    assert srs("list", "--json").json == []
    assert srs("next", "--json").json["card"] is None
    assert srs("show", card, "--json").json["status"] == "rejected"
    assert srs("accept", card).status == 0
    assert srs("next", "--json").json["card"]["id"] == card


def test_logs_are_read_beside_it(srs: Program) -> None:
    """Also where the log says the same, and after the deck of the log was taken out."""
    typed = "什么是注意力？\n对 value 的加权求和。"
    mine = add(srs, typed, "--deck", "papers", "--json").json
    srs("generate", srs.log)
    assert srs("generate", "--json").json["changes"]["retired"] == 0
    cards = srs("list", "deck:papers", "--json").json
    assert [card["origin"]["kind"] for card in cards] == ["own", "log", "log"]
    assert cards[0] == mine
    srs.log.write_text("Nothing.\n", encoding="utf-8")
    assert srs("generate", "--json").json["changes"]["retired"] == 2
    assert [card["id"] for card in srs("list", "--json").json] == [mine["id"]]
    assert srs("forget", "papers").status == 0
    assert srs("list", "--json").json == []
    assert srs("undo").status == 0
    assert [card["id"] for card in srs("list", "--json").json] == [mine["id"]]


@pytest.mark.skipif(os.name != "posix", reason="the shell of the examples is a POSIX one")
def test_the_examples_of_its_help_do_what_they_say(srs: Program) -> None:
    shown = srs("add", "--help").out
    examples = [line.strip() for line in shown.splitlines() if "| srs add" in line]
    assert len(examples) == 2
    for example in examples:
        made, _, command = example.partition(" | ")
        typed = made.removeprefix("printf '").removesuffix("'").replace("\\n", "\n")
        assert add(srs, typed, *command.split()[2:]).status == 0
    assert {card["kind"] for card in srs("list", "--json").json} == {"basic", "cloze"}


def test_a_question_that_is_asked_already_is_told_beside_what_was_added(srs: Program) -> None:
    first = add(srs, "什么是 NSP？\nA guess", "--json").json["id"]
    run = add(srs, "什么是  nsp?\nAnother guess")
    assert (run.status, run.out) == (0, "added to own: 什么是  nsp?\n")
    assert f"asked already, in own: A guess  (srs show {first})" in run.err
    assert len(srs("list", "--json").json) == 2
    assert "asked already" not in add(srs, "什么是 NSP 呢？\nOther").err


@pytest.mark.parametrize(("word", "cards"), [("y", 2), ("Y", 2), ("n", 1), ("", 1)])
def test_in_a_terminal_its_owner_decides_whether_it_is_asked_twice(
    srs: Program, word: str, cards: int
) -> None:
    add(srs, "What is NSP?\nA guess")
    run = add(srs, f"What is NSP?\nAnother\n\n{word}\n", terminal=True)
    assert run.status == 0
    assert "add another one?" in run.err
    assert len(srs("list", "--json").json) == cards
