"""Every language says everything, with the same fields, in the files that the program reads."""

import string

import pytest

from tests.locale.catalogs import compiled, file_of, languages, read
from tests.locale.source import Text, bare, texts, unclear

LANGUAGES = languages()


def test_there_is_a_language_beside_english() -> None:
    assert "zh_CN" in LANGUAGES


def test_no_text_is_glued_from_pieces() -> None:
    assert unclear() == []


def test_no_error_and_no_finding_is_told_in_bare_words() -> None:
    assert bare() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_what_the_source_says_and_no_more(language: str) -> None:
    told = read(language)
    assert sorted(set(texts()) - told.keys()) == [], "make translations"
    assert sorted(told.keys() - texts().keys()) == [], "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_without_a_translation(language: str) -> None:
    assert [text for text, told in read(language).items() if not all(told)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_text(language: str) -> None:
    other = {
        text: told
        for text, told in read(language).items()
        if any(fields(each) != fields(text[-1]) for each in told)
    }
    assert other == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_made_of_what_is_edited(language: str) -> None:
    assert file_of(language).with_suffix(".mo").read_bytes() == compiled(language), (
        "make translations"
    )


def fields(text: str) -> set[str]:
    """The names in braces; a text that is no format has none."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return set()


def test_what_has_other_fields_is_found() -> None:
    wrong: Text = ("{count} cards", "{number} cards")
    assert fields(wrong[0]) != fields(wrong[1])
