"""The review a line at a time, through a pipe and at a terminal that can do nothing."""

import contextlib
import importlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.cli.program import Program, Run

pty: Any = importlib.import_module("pty") if os.name == "posix" else None
PLAIN = ("review", "--plain")
ESCAPE = b"\x1b"
LIST = """\
## 2023.6.9
《InstructGPT》

训练步骤：
1. 监督微调
2. 奖励模型
3. 强化学习

Q: Which optimizer?
A: Adam（AdamW）
"""
GAPS = "SFT 用了 ____ 条，来自 ____ 人\n13k；40\n"


def piped(text: str | bytes, *words: str) -> Run:
    """`srs review --plain` with `text` on its standard input, or another command."""
    done = subprocess.run(
        [sys.executable, "-m", "srs", *(words or PLAIN)],
        input=text.encode() if isinstance(text, str) else text,
        capture_output=True,
        check=False,
        env=dict(os.environ),
    )
    assert ESCAPE not in done.stdout + done.stderr
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def a_list(srs: Program, settings: str = "") -> None:
    """Three cards: a list of three, a short answer, and a sentence with two gaps."""
    srs.configure(f'timezone = "UTC"\n{settings}')
    log = srs.folder / "gpt.md"
    log.write_text(LIST, encoding="utf-8")
    assert srs("generate", log).status == 0
    assert piped(GAPS, "add", "--deck", "gpt").status == 0


def _first_line(card: dict[str, Any]) -> int:
    return int(card["source"]["lines"][0]) if card["source"] else 99


def grades_of(srs: Program) -> list[int]:
    """The grades given, in the order of the cards."""
    return [
        event["grade"]
        for card in sorted(srs("list", "--json").json, key=_first_line)
        for event in srs("show", card["id"], "--json").json["history"]
        if event["grade"] is not None and not event["undone"]
    ]


def test_a_question_its_answer_and_a_grade(srs: Program) -> None:
    srs.ids()
    run = piped("\n3\n\n2\n")
    assert run.status == 0
    for text in (
        "Question: 什么是注意力？",
        "Answer: 对 value 的加权求和。",
        "papers.md:4-5, 2023-06-04, Attention Is All You Need",
        "1 Again (1 day), 2 Hard (1 day), 3 Good (1 day), 4 Easy (1 day)",
        "Answer: A score of n-gram overlap.",
        "2 answers are kept, 2 of them known.",
    ):
        assert text in run.out
    assert grades_of(srs) == [4, 3]


@pytest.mark.parametrize("word", ["3", "３", " 3 ", "good", "GOOD"])
def test_grades_are_digits_of_either_width_or_words(srs: Program, word: str) -> None:
    srs.ids()
    assert piped(f"\n{word}\n").status == 0
    assert grades_of(srs) == [4]


def test_raw_grades(srs: Program) -> None:
    srs.ids()
    srs.configure('timezone = "UTC"\ngrades = "sm2"\n')
    run = piped("\n6\n５\n\n0\n")
    assert "'6' is nothing here" in run.out
    assert grades_of(srs) == [5, 0]


def test_enter_never_grades(srs: Program) -> None:
    srs.ids()
    piped("\n" * 9)
    assert grades_of(srs) == []


def test_undo_asks_the_card_again(srs: Program) -> None:
    srs.ids()
    run = piped("u\n\n1\nu\n\n4\n")
    assert "There is no answer to take back." in run.out
    assert "Took the last answer back." in run.out
    assert grades_of(srs) == [5]


def test_what_is_suspended_is_not_asked(srs: Program) -> None:
    first, second = srs.ids()
    run = piped("s\n\n3\n")
    assert f"srs unsuspend {first}" in run.out
    assert "meanwhile" not in run.out, "nobody else did it"
    assert srs("show", first, "--json").json["status"] == "suspended"
    assert srs("show", second, "--json").json["reps"] == 1


def test_help_hints_and_what_the_card_is(srs: Program) -> None:
    ids = srs.ids()
    run = piped("?\ni\nh\n\ni\nq\n")
    assert run.status == 0
    assert "q: leave; everything is kept" in run.out
    assert "'i' is nothing here" in run.out, "it would show the answer"
    assert "Hint: 对" in run.out
    assert "schedule  new" in run.out
    assert "answers are kept" not in run.out
    assert ids


@pytest.mark.parametrize("text", ["", "\n", "\n3", "\n3\n\n", b"\xff\xfe\n3\n", b"\0\n"])
def test_it_ends_where_the_lines_do(srs: Program, text: str | bytes) -> None:
    srs.ids()
    assert piped(text).status == 0


def test_the_end_of_the_day_and_an_empty_collection(srs: Program) -> None:
    assert "srs generate" in piped("").err
    srs.ids()
    assert "Done for today" in piped("\n3\n\n3\n").out
    assert "Nothing is left to be asked." in piped("").out


def test_a_practice_records_nothing(srs: Program) -> None:
    srs.ids()
    run = piped("\n3\n\n3\n", *PLAIN, "--practice")
    assert "1 Again, 2 Hard, 3 Good, 4 Easy" in run.out
    assert "2 answers practised" in run.out
    assert grades_of(srs) == []


def test_a_deck_or_query_without_cards_is_an_error(srs: Program) -> None:
    srs.ids()
    assert "no card matches" in piped("", *PLAIN, "--query", "is:leech").err
    assert piped("", *PLAIN, "nowhere").status == 2


def test_a_list_opens_member_by_member(srs: Program) -> None:
    a_list(srs)
    run = piped("\n\n1\n\n2\n")
    for text in (
        "1 of 3: 监督微调",
        "2 of 3: 奖励模型",
        "3 of 3: 强化学习",
        "1 was not known.",
        "2 by what",
    ):
        assert text in run.out
    assert grades_of(srs) == [3]


def test_or_all_at_once_and_then_nothing_is_suggested(srs: Program) -> None:
    a_list(srs)
    run = piped("\nr\n3\nq\n")
    assert "3 of 3: 强化学习" in run.out
    assert "by what you gave" not in run.out


def test_an_answer_that_is_typed(srs: Program) -> None:
    a_list(srs, 'typed = "always"\n')
    run = piped("监督微调、 强化学习\n\n2\nadamw\n2\n13,000\n41\n1\n")
    for text in (
        "You named 2 of 3.",
        "Missed: 奖励模型.",
        "Nearly right.",
        "Gap 1: Right, written otherwise.",
        "Gap 2: Not the answer. Missing: 40. Too much: 41.",
        "In full: SFT 用了 13k 条，来自 40 人",
        "1 by what you gave",
    ):
        assert text in run.out
    assert grades_of(srs) == [3, 3, 2]


def test_all_that_is_typed_is_the_answer(srs: Program) -> None:
    a_list(srs, 'typed = "always"\n')
    run = piped("q\n\nq\n")
    assert "No members: q." in run.out


def test_one_answer_may_be_typed_once(srs: Program) -> None:
    a_list(srs)
    run = piped("a\n奖励\n监督微调\n强化学习\n\n3\nq\n")
    assert "You named 2 of 3." in run.out


def test_a_deck_may_have_its_answers_typed(srs: Program) -> None:
    a_list(srs, '[deck."gpt"]\ntyped = "always"\n')
    assert "Type the members" in piped("").out


NASTY = "\x1b[31mred\x1b]2;title\x1b\\ \u202eback [b]x[/b] \x1b[?2004h"


def at_terminal(keys: Sequence[bytes | int], language: str = "en") -> Run:
    """The same at a pseudo-terminal: each of `keys` is typed behind a prompt, or a signal sent."""
    terminal, inner = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "srs", *PLAIN],
        stdin=inner,
        stdout=inner,
        stderr=inner,
        env={**os.environ, "TERM": "dumb", "LANGUAGE": language, "LC_ALL": "C.UTF-8"},
        # whoever runs the tests in the background has told all that they start to ignore Ctrl+C
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509, no threads here
    )
    os.close(inner)
    said = b""
    for key in keys:
        while not said.rstrip(b"\r").endswith((b": ", "：".encode())):
            said += os.read(terminal, 4096)
        said += b"|"
        if isinstance(key, int):
            child.send_signal(key)
        else:
            os.write(terminal, key)
    with contextlib.suppress(OSError):  # the terminal is gone with the program
        while more := os.read(terminal, 4096):
            said += more
    os.close(terminal)
    assert ESCAPE not in said
    return Run(child.wait(), said.decode(), "")


@pytest.mark.skipif(pty is None, reason="there is no pseudo-terminal")
class TestAtATerminal:
    """Where lines are typed by hand."""

    def test_nothing_is_ever_written_that_a_terminal_obeys(self, srs: Program) -> None:
        log = srs.folder / "nasty.md"
        log.write_text(f"## 2023.6.4\n\nQ: What {NASTY}?\nA: {NASTY}.\n", encoding="utf-8")
        assert srs("generate", log).status == 0
        run = at_terminal([b"\n", b"i\n", b"\x1b[A\n", b"3\n"])
        assert run.status == 0
        assert "[b]x[/b]" in run.out
        assert "\x9b" not in run.out
        assert grades_of(srs) == [4]

    def test_ctrl_c_leaves_with_what_was_answered(self, srs: Program) -> None:
        srs.ids()
        run = at_terminal([b"\n", b"3\n", signal.SIGINT])
        assert run.status == 130
        assert "1 answer is kept" in run.out
        assert grades_of(srs) == [4]

    def test_in_chinese(self, srs: Program) -> None:
        srs.ids()
        run = at_terminal([b"\n", "３\n".encode(), b"q\n"], "zh_CN")
        assert "问题：什么是注意力？" in run.out
        assert "1 个回答已保存" in run.out
        assert grades_of(srs) == [4]


def test_the_screens_name_it_where_they_cannot_be_drawn(srs: Program) -> None:
    srs.ids()
    assert "srs review --plain" in srs.process("review").err
    assert Path(srs.home).exists()


def test_more_new_cards_than_the_day_has(srs: Program) -> None:
    a_list(srs, "new_per_day = 1\n")
    assert "1 new" in piped("q\n").out
    assert "3 new" in piped("q\n", *PLAIN, "--new", "2").out
    assert piped("", *PLAIN, "--new", "0").status == 2
