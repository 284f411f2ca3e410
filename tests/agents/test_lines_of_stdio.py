"""A line that comes or goes can be read by the other side."""

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from srs.agents.stdio import AnswerLines, CallLines
from srs.text import harmless

ANY = st.text(st.characters())
"""Halves of characters among them."""


def read(text: str) -> list[str]:
    return list(CallLines(io.BytesIO(text.encode())))


def written(answer: object) -> str:
    target = io.BytesIO()
    lines = AnswerLines(target)
    lines.write(json.dumps(answer, ensure_ascii=False) + "\n")
    lines.flush()
    return target.getvalue().decode()


@given(ANY)
def test_a_call_never_holds_half_a_character(text: str) -> None:
    (line,) = read(json.dumps({"x": text}) + "\n")
    found = json.loads(line)["x"]
    found.encode()
    assert found == text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def test_a_backslash_before_it_is_no_escape() -> None:
    (line,) = read('{"x": "\\\\ud800 \\ud800 \\ud83d\\ude00"}\n')
    assert json.loads(line)["x"] == "\\ud800 \ufffd 😀"


def test_a_line_without_an_end_is_left_out() -> None:
    assert read("x" * 17_000_000 + '\n{"x": 1}\n') == ["\n", '{"x": 1}\n']


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_an_answer_holds_harmless_texts_and_names_its_call(text: str) -> None:
    found = written({"id": text, "result": [text, {text: text}]})
    assert found.count("\n") == 1
    answer = json.loads(found)
    assert answer == {"id": text, "result": [harmless(text), {harmless(text): harmless(text)}]}
