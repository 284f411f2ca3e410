"""The fields of a note."""

import datetime as dt
import html
import unicodedata
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.anki.fields import fields
from srs.anki.note_type import FIELDS
from srs.anki.text import markup, plain
from srs.card import Card
from srs.note import Entry, Kind
from srs.origin import Source
from srs.text import LONGEST
from tests.anki.samples import a_card, a_cloze, a_list, edited


def held(card: Card) -> dict[str, str]:
    return dict(zip(FIELDS, fields(card), strict=True))


def test_every_field_has_its_text() -> None:
    one = a_card("one", "What?", "That.")
    assert one.note.quote
    assert held(one) == {
        "Question": "What?",
        "Answer": "That.",
        "Filled": "",
        "Entry": "2023-06-04 · Attention Is All You Need",
        "Source": "log.md:12-14",
        "Id": "one",
        "Extra": "",
        "Spare 1": markup(one.note.quote),
        "Spare 2": sha256(one.note.quote.encode()).hexdigest(),
    }


def test_a_list_has_bullets_and_a_sequence_numbers() -> None:
    assert held(a_list("甲", "b<c"))["Answer"] == "<ul><li>甲</li><li>b&lt;c</li></ul>"
    sequence = a_list("甲", "乙", kind=Kind.SEQUENCE)
    assert held(sequence)["Answer"] == "<ol><li>甲</li><li>乙</li></ol>"


@pytest.mark.parametrize(
    ("card", "filled"),
    [
        (a_cloze("a ____ c", "b"), "a <mark>b</mark> c"),
        (a_cloze("a ____ c", "1；2"), "a <mark>1；2</mark> c"),
        (a_cloze("____ 和 ____", "1亿；3亿", Kind.NUMBER), "<mark>1亿</mark> 和 <mark>3亿</mark>"),
        (a_cloze("<a> ____", "<b>"), "&lt;a&gt; <mark>&lt;b&gt;</mark>"),
        (a_cloze("____ and ____", "one"), ""),
        (a_cloze("a ____ c", "b", Kind.BASIC), ""),
        (edited(a_list("甲", "乙"), question="____ 有哪些？"), ""),
        (a_cloze("No gap", "b"), ""),
    ],
)
def test_the_sentence_of_a_cloze_is_filled(card: Card, filled: str) -> None:
    assert held(card)["Filled"] == filled


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (Entry(), ""),
        (Entry(title="A & B"), "A &amp; B"),
        (Entry(dt.date(2023, 6, 4)), "2023-06-04"),
        (Entry(dt.date(2023, 6, 4), "注意力"), "2023-06-04 · 注意力"),
    ],
)
def test_the_entry_is_shown_as_far_as_it_is_known(entry: Entry, shown: str) -> None:
    assert held(edited(a_card(), entry=entry))["Entry"] == shown


@pytest.mark.parametrize(
    "path", ["/home/ada/notes/笔记 1.md", r"C:\Users\ada\笔记 1.md", "笔记 1.md"]
)
def test_the_source_is_the_name_of_the_log_without_its_folders(path: str) -> None:
    assert held(edited(a_card(), source=Source(path, 7, 7)))["Source"] == "笔记 1.md:7"


@given(st.text())
def test_markup_looks_like_the_text(text: str) -> None:
    assert html.unescape(markup(text).replace("<br>", "\n")) == plain(text)


@given(st.text())
def test_markup_holds_no_tag_but_line_breaks_and_no_control(text: str) -> None:
    made = markup(text)
    assert "<" not in made.replace("<br>", "")
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in made)
    assert unicodedata.is_normalized("NFC", made)


def test_text_has_the_form_that_anki_compares() -> None:
    assert markup("cafe\u0301") == "caf\u00e9"


def test_the_indent_of_code_is_kept() -> None:
    assert markup("for x in y:\n\tprint(x)") == "for x in y:<br>    print(x)"


def test_a_text_without_end_is_cut_with_a_mark() -> None:
    assert plain("字" * (LONGEST + 1)) == "字" * LONGEST + "\n[...]"
