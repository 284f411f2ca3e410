"""A format of logs is a value: known by the name of a file, or by a line; read by its own functions."""

import pytest

from srs.parse import read_text
from srs.parse.format import Format
from srs.parse.formats import FORMATS, MARKDOWN, ORG, format_of
from srs.parse.lines import Line, number, split


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("#+title: x\n", "", ORG),
        ("#+title: x\n", "log.md", MARKDOWN),
        ("* x\n", "log.org", ORG),
        ("* x\n", "LOG.ORG", ORG),
        ("* x\n", "log", MARKDOWN),
        ("", "", MARKDOWN),
    ],
)
def test_the_format_of_a_log(text: str, name: str, form: Format[object]) -> None:
    assert format_of(number(split(text)), name) is form


def test_no_suffix_stands_for_two_formats() -> None:
    suffixes = [suffix for form in FORMATS for suffix in form.suffixes]
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("text", ["words", "# words", "* words", ": words", "#+words:", "a:: b"])
def test_a_format_answers_for_any_line(form: Format[object], text: str) -> None:
    line = Line(1, 0, text, hard_break=False, after_blank=True)
    assert form.heading(line) is None or form.heading(line) == (1, "words")
    assert form.no_note(text) in {None, "code", "markup"}


def test_a_log_is_read_by_its_format_alone() -> None:
    text = "* Locks\n\na mutex :: a lock for one thread\n"
    assert [s.title for s in read_text(text, "a.org").sections] == ["Locks"]
    assert not any(section.pairs for section in read_text(text, "a.org").sections)
    assert any(section.pairs for section in read_text(text, "a.md").sections)
