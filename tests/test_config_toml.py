"""What is no TOML: what the library says, word for word in English, and in Chinese."""

import tomllib
from gettext import NullTranslations

import pytest

from srs import translation
from srs.config.toml_words import in_words
from tests.locale.pseudo import Pseudo, untranslated

BROKEN = (
    "= 1", "a", "a = ", "a = 1 b", "a = 1\na = 2", "[a\n", "[[a]\n", "a = [1", "a = {b = 1",
    "a = {b = 1, b = 2}", 'a = "b', 'a = "\\q"', 'a = "\\x1"', 'a = "\\ud800"', "a = 2020-13-01",
    "[a]\n[a]\n", "a.b = 1\n[a]\n", "a = []\n[[a]]\n", "a = {}\n[a.b]\n", "a = '''b", "a = 'b\x01'",
    "a = 1 # \x01", "a = nan1", "'''",
)  # fmt: skip


def error_of(text: str) -> tomllib.TOMLDecodeError:
    with pytest.raises(tomllib.TOMLDecodeError) as error:
        tomllib.loads(text)
    return error.value


@pytest.mark.parametrize("text", BROKEN)
def test_english_is_what_the_library_says(text: str) -> None:
    assert in_words(error_of(text)) == str(error_of(text))


@pytest.mark.parametrize("text", BROKEN)
def test_another_language_says_all_of_it(text: str) -> None:
    error = error_of(text)
    translation.use(Pseudo())
    try:
        assert set(untranslated(in_words(error))) <= {"x01"}
    finally:
        translation.use(NullTranslations())


def test_what_nobody_knows_yet_is_said_as_it_is() -> None:
    assert in_words(ValueError("Exceeds the limit")) == "Exceeds the limit"
    assert in_words(ValueError("Something new (at line 1, column 2)")) == (
        "Something new (at line 1, column 2)"
    )
