"""How foreign text is shown, and how wide it is."""

import json
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.text import LONGEST, as_json, as_json_list, clean, clean_line, harmless


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    assert all(
        char == "\n" or char.isprintable() or char in "\u200c\u200d" or char.isspace()
        for char in clean(text)
    )
    clean(text).encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]52;c;aGk=\x07", "]52;c;aGk="),
        ("a\u202eb\u2066c", "abc"),
        ("a\u2028b\r\nc", "a\nb\nc"),
        ("\tx", "    x"),
        ("👩\u200d🔬", "👩\u200d🔬"),
        ("lone \ud800 half", "lone  half"),
        ("[bold]a[/bold]", "[bold]a[/bold]"),
        ("１ 、中文　空格", "１ 、中文　空格"),
    ],
)
def test_text_is_shown_as_data(text: str, shown: str) -> None:
    assert clean(text) == shown


HIDDEN = st.sampled_from(
    "\x00\x07\x08\x1b\x7f\x80\x85\x9b\x9d\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066"
    "\u2069\ufeff\ufffb\ud800\udfff\U000e0000\U000e0001\U000e0041\U000e007f\r\x0b\x0c\x1c"
)


def hidden(text: str) -> list[str]:
    """What is left that no terminal, reader or program is to be given."""
    return [
        char
        for char in text
        if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        and char not in "\n\t\u200c\u200d"
        and "ARABIC" not in unicodedata.name(char, "")
        and "SYRIAC" not in unicodedata.name(char, "")
        and "KAITHI" not in unicodedata.name(char, "")
    ] + [char for char in text if "\U000e0000" <= char <= "\U000e007f"]


@given(text=st.lists(HIDDEN | st.characters()).map("".join))
def test_data_holds_nothing_that_cannot_be_seen_and_is_obeyed(text: str) -> None:
    assert hidden(harmless(text)) == []
    harmless(text).encode()
    assert harmless(harmless(text)) == harmless(text)


@pytest.mark.parametrize(
    "text",
    [
        "a\tb\n c\n", "", "中文　ｗｉｄｅ", "👩\u200d🔬 葛\U000e0100", "می\u200cخواهم", "\ue000 \U0001fb00", "= + - @",
        r"\frac{\beta}{2} \u001b",
    ],
)  # fmt: skip
def test_other_data_is_left_alone(text: str) -> None:
    assert harmless(text) == text
    assert json.loads(as_json([text])) == [text]


def test_line_ends_are_one_kind_and_half_a_character_leaves_a_mark() -> None:
    assert harmless("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"
    assert harmless("caf\udce9.md") == "caf\ufffd.md"


@given(
    data=st.recursive(
        st.lists(HIDDEN | st.characters()).map("".join) | st.integers() | st.none() | st.booleans(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner),
        max_leaves=5,
    )
)
def test_a_document_is_json_without_anything_hidden(data: object) -> None:
    written = as_json(data).decode()
    assert hidden(written) == []
    assert all(hidden(text) == [] for text in texts(json.loads(written)))


def texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from data
        yield from (text for value in data.values() for text in texts(value))
    elif isinstance(data, list):
        yield from (text for value in data for text in texts(value))


def test_a_text_of_any_size_is_cut_to_what_a_screen_can_hold() -> None:
    shown = clean("多" * (LONGEST + 1))

    assert shown == "多" * LONGEST + "\n[...]"


def test_a_name_takes_one_line() -> None:
    assert clean_line("papers\n  of \t2023\x07") == "papers of 2023"


_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def cleaned_one_by_one(text: str) -> str:
    """What `clean` says of every character."""
    lines = "\n".join(text[:LONGEST].splitlines()).replace("\t", "    ")
    kept = "".join(
        char
        for char in lines
        if char in "\n\u200c\u200d" or unicodedata.category(char) not in _UNSAFE
    )
    return f"{kept}\n[...]" if len(text) > LONGEST else kept


@given(st.text() | st.text(st.sampled_from("a字 \u3000\xa0\n\r\t\x1b\u2028\u200d\u202e")))
def test_what_is_harmless_as_a_whole_is_cleaned_as_one_by_one(text: str) -> None:
    assert clean(text) == cleaned_one_by_one(text)


@given(st.lists(st.dictionaries(st.text(), st.text() | st.lists(st.text()) | st.none())))
def test_a_list_is_written_as_json_member_by_member(members: list[object]) -> None:
    assert as_json_list(members) == as_json(members)


def test_of_no_members_there_is_an_empty_list() -> None:
    assert as_json_list([]) == as_json([])
